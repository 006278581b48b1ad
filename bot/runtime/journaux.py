"""Keeps what people type, and what is known of them, out of Rasa's logs, whatever their level.

Rasa logs whole messages, slots and states with its debug lines. It leaves a function to mask them;
this one lets through only what says nothing of anybody.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

_MONTRES = frozenset(
    {"event", "event_info", "exc_info", "stack_info", "action_name", "action_extract_slot"}
    | {"len_extraction_events", "arg", "key", "host", "url", "topic", "filename"}
)


def patch() -> None:
    """Replace Rasa's masking function, which `configure_structlog` looks up when it runs."""
    from rasa.utils import (
        log_utils,
    )  # "import rasa.utils.log_utils" would not see a module half imported

    log_utils._anonymizer = hide_values


def where(erreur: BaseException) -> str:
    """What an error is and where it came from, e.g. "KeyError (canal.py:142)"; never its text,
    which may quote what a person typed."""
    trace = erreur.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(erreur).__name__
    fichier = Path(trace.tb_frame.f_code.co_filename).name
    return f"{type(erreur).__name__} ({fichier}:{trace.tb_lineno})"


def hide_values(_: Any, __: str, ligne: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A log line with "…" in the place of every value that could tell something of a person."""
    return {cle: valeur if cle in _MONTRES else "…" for cle, valeur in ligne.items()}
