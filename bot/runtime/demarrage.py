"""Imported when the environment's Python starts: registers the hooks of `bot.runtime`.

Nothing heavy is imported here; a hook runs right after the module that it mends was imported.
"""

from __future__ import annotations

import importlib.abc
import importlib.util
import os
import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from bot.runtime import (
    actions_sur_place,
    domaine_du_modele,
    dossiers_caches,
    journaux,
    motifs_gardes,
    redites,
    regles,
    sanic_recent,
    suivis,
    superflu,
)

HOOKS: dict[str, Callable[[], None]] = {
    "sanic": sanic_recent.patch,
    "rasa.core.actions.action": actions_sur_place.patch,
    "rasa.graph_components.providers.domain_provider": domaine_du_modele.patch,
    "rasa.shared.data": dossiers_caches.patch,
    "rasa.utils.log_utils": journaux.patch,
    **redites.HOOKS,
    **regles.HOOKS,
    **suivis.HOOKS,
}


class _AfterImport(importlib.abc.MetaPathFinder):
    """Lets the ordinary finders import a module, then runs its hook, once."""

    def __init__(self) -> None:
        self._waiting = dict(HOOKS)

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        hook = self._waiting.pop(fullname, None)
        if hook is None:
            return None
        spec = importlib.util.find_spec(fullname)
        if spec is None or spec.loader is None:
            return spec
        load = spec.loader.exec_module

        def exec_module(module: ModuleType) -> None:
            load(module)
            hook()

        spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def install() -> None:
    """Register everything, once per process."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # onnxruntime tells Microsoft of itself by default
    # The threads of numpy only wait for its next sum, each a core to itself: a third of a message.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    motifs_gardes.install()
    superflu.install()
    if not any(isinstance(finder, _AfterImport) for finder in sys.meta_path):
        sys.meta_path.insert(0, _AfterImport())


install()
