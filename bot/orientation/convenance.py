"""What is open to somebody and yet does not come first for them: a room for one where there is a family, a
school adviser where one cannot read. Pure: nothing is closed by it."""

from __future__ import annotations

from bot.situation import Situation

FOYER, ORIENTATION_SCOLAIRE, CHANTIER, VOLONTARIAT = "fjt", "cio", "iae", "service-civique"
AGE_DES_ETUDES = 26
# Barriers that come before a choice of studies, or that an adviser of schools lifts in no way.
AVANT_LES_ETUDES = frozenset(
    {"lecture-ecriture", "langue", "violences", "sante-mentale", "handicap"}
)
MAJORITE = 18


def not_at_first(situation: Situation, *, avec_enfants: bool = False) -> frozenset[str]:
    """The ids that are not told among the first to this person."""
    freins = set(situation.freins or ())
    famille = avec_enfants or situation.enfant_moins_3_ans or situation.parent_isole
    famille = famille or "garde-enfants" in freins
    apart: set[str] = set()
    if famille or situation.age is None:
        apart.add(FOYER)
    adulte = situation.age is not None and situation.age >= AGE_DES_ETUDES
    if adulte or (freins & AVANT_LES_ETUDES and not situation.scolarise):
        apart.add(ORIENTATION_SCOLAIRE)
    if situation.diplome == "superieur":
        apart.add(CHANTIER)
    mineur = situation.age is not None and situation.age < MAJORITE
    if mineur and "violences" in freins:
        apart.add(VOLONTARIAT)
    return frozenset(apart)
