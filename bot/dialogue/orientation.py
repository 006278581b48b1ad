"""The Orientation of a conversation, computed once for an answer that several actions make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from bot.dialogue.etat import situation_of, voice_of

_FAITES: ContextVar[dict[Any, dict[str, Any]] | None] = ContextVar("orientations", default=None)


@contextmanager
def one_answer() -> Iterator[None]:
    """Within it, the same Situation is oriented once; nothing of it stays afterwards."""
    jeton = _FAITES.set({})
    try:
        yield
    finally:
        _FAITES.reset(jeton)


def orientation_of(slots: Mapping[str, Any], passerelle: Any) -> dict[str, Any]:
    """The Orientation (contract, section 4) of what a conversation knows today; not to be changed."""
    situation, mode, jour = situation_of(slots), voice_of(slots), passerelle.today()
    faites = _FAITES.get()
    cle = (situation, mode, jour)
    if faites is not None and cle in faites:
        return faites[cle]
    rendue: dict[str, Any] = passerelle.moteur.orient(situation, jour=jour, mode=mode)
    if faites is not None:
        faites[cle] = rendue
    return rendue
