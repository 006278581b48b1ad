"""Lets Rasa start without what it imports and this bot does not use.

TensorFlow is left out wherever it is not installed: the finder of `install` is asked last, so that
a real TensorFlow or Keras always wins. `serve_lightly` also leaves out, of what is installed, the
tools of training and the channels and stores of others: a third of the memory and half of the time to
start. Using a stand-in (training DIET or TED, say) raises an error that says what to do.
"""

from __future__ import annotations

import abc
import importlib.abc
import importlib.machinery
import os
import sys
import types
from typing import Any

_ABSENTS = ("tensorflow", "keras")
_APPRENTISSAGE = "sklearn scipy skops sklearn_crfsuite joblib matplotlib pydot PIL questionary prompt_toolkit pygments"
_AUTRES_CANAUX = (
    "aiogram fbmessenger rocketchat_API slack_sdk twilio webexteamssdk socketio engineio"
)
_AUTRES_RANGEMENTS = "boto3 botocore pymongo bson gridfs redis aio_pika confluent_kafka sentry_sdk"
SUPERFLUS = tuple(f"{_APPRENTISSAGE} {_AUTRES_CANAUX} {_AUTRES_RANGEMENTS}".split())
VARIABLE = "PASSERELLE_COMPLET"  # set to anything: nothing that is installed is left out
_ERREURS = ("Error", "Exception", "Failure")


class _StandIn(abc.ABCMeta):
    """Metaclass of the classes that stand in for TensorFlow's: any attribute exists, no call works."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _stand_in(f"{cls.__qualname__}.{name}")

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        if len(args) == 1 and not kwargs and isinstance(args[0], types.FunctionType):
            return args[0]  # used as a decorator, e.g. @tf.function
        raise RuntimeError(_refusal(cls))


def _refusal(classe: type) -> str:
    doublure = next(c for c in classe.__mro__ if c.__module__ == __name__)
    racine = doublure.__qualname__.partition(".")[0]
    if racine in _ABSENTS:
        return (
            f"{classe.__name__} demande TensorFlow, que cette installation laisse de côté. Choisissez "
            "dans config.yml des composants qui s’en passent (LogisticRegressionClassifier, "
            "RulePolicy…) ou installez-le : pip install --no-deps -r requirements/diet.txt."
        )
    return (
        f"{classe.__name__} demande {racine}, que « passerelle servir » laisse de côté pour peser "
        f"moins. Relancez avec {VARIABLE}=1 devant la commande."
    )


_known: dict[str, Any] = {}


def _stand_in(name: str) -> Any:
    if name not in _known:
        attributes = {"__qualname__": name, "__module__": __name__}
        # Rasa names errors of libraries in its "except": only an exception may stand there.
        bases = (Exception,) if name.endswith(_ERREURS) else ()
        _known[name] = _StandIn(name.rpartition(".")[2], bases, attributes)
    return _known[name]


class _Module(types.ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _stand_in(f"{self.__name__}.{name}")


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives stand-ins for some packages; those that are installed win, unless `toujours`."""

    def __init__(self, roots: tuple[str, ...], *, toujours: bool) -> None:
        self._roots = frozenset(roots)
        self._toujours = toujours

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> Any:
        root = fullname.partition(".")[0]
        if root not in self._roots:
            return None
        if not self._toujours and importlib.machinery.PathFinder.find_spec(root):
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: Any) -> types.ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        module.__dict__["__version__"] = "0"


def install() -> None:
    """Let Rasa import TensorFlow and Keras where they are not installed; once."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.append(_Finder(_ABSENTS, toujours=False))


def serve_lightly(avec: tuple[str, ...] = ()) -> None:
    """Leave out of this process what serving does not use, unless PASSERELLE_COMPLET is set; `avec`
    are the packages that it uses all the same.

    Nothing changes in a process where Rasa is already there. A configuration with components of
    scikit-learn (or DIET) needs PASSERELLE_COMPLET.
    """
    if not os.environ.get(VARIABLE) and "rasa" not in sys.modules:
        absents = tuple(nom for nom in SUPERFLUS if nom not in (*avec, *sys.modules))
        sys.meta_path.insert(0, _Finder(absents, toujours=True))
