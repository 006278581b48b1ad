"""What is counted of one person, and how it becomes counts that are nobody's. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.dialogue.etat import situation_of
from bot.observatoire.lieux import FRANCE, Arbre
from bot.situation import Situation

# First and last age of each group.
AGES = {
    "0-15": (0, 15),
    "16-17": (16, 17),
    "18-25": (18, 25),
    "26-49": (26, 49),
    "50-plus": (50, 120),
}

# What is counted for the place of each person…
FREINS, PROPOSES, REFUSES, SANS_REPONSE = "freins", "proposes", "refuses", "sans_reponse"
MESURES = (FREINS, PROPOSES, REFUSES, SANS_REPONSE)
# … and for the département only, where there are enough people.
PERSONNES, PAR_AGE = "personnes", "freins_par_age"
MESURES_DU_DEPARTEMENT = (PERSONNES, PAR_AGE)

Case = tuple[str, str, str]  # place, measure, code
Comptes = Counter[Case]  # how many people in each cell

_LIEUX = ("commune", "quartier", "departement")


@dataclass(frozen=True, slots=True)
class Releve:
    """One person, for the time of being counted: codes only, and never written anywhere."""

    lieu: str = FRANCE
    age: str | None = None
    freins: tuple[str, ...] = ()
    proposes: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()
    sans_reponse: tuple[str, ...] = ()

    def counts(self, arbre: Arbre) -> Comptes:
        """One in each cell that the person is part of."""
        departement = arbre.departement(self.lieu)
        comptes: Comptes = Counter({(departement, PERSONNES, ""): 1})
        for mesure in MESURES:
            comptes.update((self.lieu, mesure, code) for code in set(getattr(self, mesure)))
        if self.age:
            comptes.update((departement, PAR_AGE, f"{f}/{self.age}") for f in set(self.freins))
        return comptes


def age_group(age: int | None) -> str | None:
    """The group of an age, None when it is unknown."""
    return next((g for g, (bas, haut) in AGES.items() if age is not None and bas <= age <= haut), None)  # fmt: skip


def is_countable(slots: Mapping[str, Any]) -> bool:
    """Whether a conversation told anything of somebody: a place alone may be that of the page."""
    return any(cle not in _LIEUX for cle in situation_of(slots).to_json())


def releve_of(
    slots: Mapping[str, Any], propositions: Iterable[Mapping[str, Any]], arbre: Arbre
) -> Releve:
    """What a conversation that is over says, with the propositions of its Orientation."""
    situation: Situation = situation_of(slots)
    freins = situation.freins or ()
    leves = {frein for proposition in propositions for frein in proposition["freins"]}
    return Releve(
        lieu=arbre.place(situation.commune, situation.departement),
        age=age_group(situation.age),
        freins=freins,
        proposes=tuple(slots.get("propositions_vues") or ()),
        refuses=situation.refus or (),
        sans_reponse=tuple(frein for frein in freins if frein not in leves),
    )
