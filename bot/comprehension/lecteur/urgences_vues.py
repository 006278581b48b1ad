"""What the encoder alone saw as an urgence, without what the words say is none. Pure."""

from __future__ import annotations

from bot.urgences.accalmies import (
    minds_the_little_ones,
    recalls_an_attempt,
    tells_an_old_attempt,
)
from bot.urgences.detection import denied_urgences
from bot.urgences.violences_passees import blows_are_over

VIOLENCES = frozenset({"17", "119", "3919"})  # what may be seen in blows that are over
ENFANCE, VITAL, SUICIDE = "119", "15", "3114"


def without_what_is_none(urgences: tuple[str, ...], texte: str) -> tuple[str, ...]:
    """The codes seen, but those that the message denies, tells as over or long ago."""
    if not urgences:
        return ()
    otes = _none_of_them(texte)
    return tuple(code for code in urgences if code not in otes)


def _none_of_them(texte: str) -> frozenset[str]:
    nies = denied_urgences(texte)
    if nies:
        return nies
    if minds_the_little_ones(texte):
        return frozenset({ENFANCE})
    if blows_are_over(texte):
        return VIOLENCES
    if tells_an_old_attempt(texte):
        return frozenset({VITAL, SUICIDE})
    if recalls_an_attempt(texte):  # nothing is under way
        return frozenset({VITAL})
    return frozenset()
