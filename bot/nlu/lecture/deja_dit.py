"""Whether a message only comes back to what was told before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.comprehension import Lecture
from bot.comprehension.demandes.en_chemin import wants_something


def has_told_a_piste(slots: Mapping[str, Any]) -> bool:
    """Whether a fiche was explained, or pistes told."""
    return bool(slots.get("dispositif_en_vue") or slots.get("dernieres_dites"))


def asks_of_what_was_told(lecture: Lecture, texte: str, connu: Mapping[str, Any]) -> bool:
    """Whether a message asks about freins told before, and tells nothing new."""
    demande = lecture.question or lecture.interroge or wants_something(texte)
    return bool(lecture.faits) and says_nothing_new(lecture, connu) and demande


def says_nothing_new(lecture: Lecture, connu: Mapping[str, Any]) -> bool:
    """Whether all the facts of a message are freins that were told before."""
    dits = connu.get("freins") or ()
    return all(fait.cle == "freins" and fait.valeur in dits for fait in lecture.faits)
