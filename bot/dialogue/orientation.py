"""The Orientation of a conversation, computed once for an answer that several actions make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from typing import Any

from bot.dialogue.etat import situation_of, voice_of
from bot.situation import Situation

_FAITES: ContextVar[dict[Any, dict[str, Any]] | None] = ContextVar("orientations", default=None)


GARDE = "garde-enfants"


def needs_childcare(situation: Situation) -> bool:
    """Whether a parent alone with a baby looks for a job: care is looked for, asked or not."""
    seul = situation.enfant_moins_3_ans is True and situation.parent_isole is True
    return seul and situation.en_emploi is False and GARDE not in (situation.freins or ())


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
    garde = needs_childcare(situation)
    cherchee = replace(situation, freins=(*(situation.freins or ()), GARDE)) if garde else situation
    rendue: dict[str, Any] = passerelle.moteur.orient(cherchee, jour=jour, mode=mode)
    if garde:  # looked for, and not told: it is no barrier of theirs
        rendue["situation"]["freins"] = list(situation.freins or ())
    if faites is not None:
        faites[cle] = rendue
    return rendue
