"""Lets Rasa start without TensorFlow, which it imports even when config.yml uses none of it.

The finder is asked last, so that a real TensorFlow or Keras, when installed, always wins. Using a
stand-in (training DIET or TED, say) raises an error that says what to do.
"""

from __future__ import annotations

import abc
import importlib.abc
import importlib.machinery
import sys
import types
from typing import Any

_ROOTS = ("tensorflow", "keras")


class _StandIn(abc.ABCMeta):
    """Metaclass of the classes that stand in for TensorFlow's: any attribute exists, no call works."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _stand_in(f"{cls.__qualname__}.{name}")

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        if len(args) == 1 and not kwargs and isinstance(args[0], types.FunctionType):
            return args[0]  # used as a decorator, e.g. @tf.function
        raise RuntimeError(
            f"{cls.__name__} demande TensorFlow, que cette installation laisse de côté. Choisissez "
            "dans config.yml des composants qui s’en passent (LogisticRegressionClassifier, "
            "RulePolicy…) ou installez tensorflow-cpu==2.12.1."
        )


_known: dict[str, Any] = {}


def _stand_in(name: str) -> Any:
    if name not in _known:
        attributes = {"__qualname__": name, "__module__": __name__}
        _known[name] = _StandIn(name.rpartition(".")[2], (), attributes)
    return _known[name]


class _Module(types.ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _stand_in(f"{self.__name__}.{name}")


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, fullname: str, path: Any, target: Any = None) -> Any:
        root = fullname.partition(".")[0]
        if root not in _ROOTS or importlib.machinery.PathFinder.find_spec(root):
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: Any) -> types.ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        module.__dict__["__version__"] = "0"


def install() -> None:
    """Register the finder, once."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.append(_Finder())
