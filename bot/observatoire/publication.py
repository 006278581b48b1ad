"""From exact counts to what anybody may see: lots of five people, each counted in one place only. Pure.

Two rules, from which the rest follows (docs/decisions.md, 29 November 2026):

- a cell shows whole lots of five; the one to four people left over are counted with the place above,
  where they are nobody's in particular. Every territoire is a sum of lots: whatever a reader adds or
  subtracts gives lots again;
- what is shown, taken to the letter, is itself a possible store, in which nobody is hidden. So no
  reader can prove that a cell that shows nothing holds anybody.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from bot.observatoire.attente import SEUIL
from bot.observatoire.lieux import EPCI, ETAGES, FRANCE, Arbre, level_of
from bot.observatoire.releve import (
    FREINS,
    MESURES,
    MESURES_DU_DEPARTEMENT,
    PERSONNES,
    SANS_REPONSE,
    Case,
    Comptes,
)

LOT = SEUIL
_RESTE_MAX = LOT - 1


def publish(comptes: Comptes, arbre: Arbre) -> Comptes:
    """What is shown of a quarter: only multiples of five, only cells that have some."""
    publies: Comptes = Counter()
    for (lieu, mesure, code), combien in comptes.items():
        if mesure in MESURES_DU_DEPARTEMENT:
            publies[lieu, mesure, code] = _lots(combien)
    publies[FRANCE, PERSONNES, ""] = _lots(_people_of_france(comptes))
    restes: dict[Case, int] = defaultdict(int, comptes)
    for etage in ETAGES:
        # In the order of the measures: what is without an answer comes after the freins.
        for case in sorted(
            (case for case in restes if level_of(case[0]) == etage and case[1] in MESURES),
            key=lambda case: (MESURES.index(case[1]), case),
        ):
            lieu, mesure, code = case
            combien = restes.pop(case)
            montres = min(_lots(combien), _ceiling(case, publies, arbre))
            publies[case] = montres
            if lieu != FRANCE:
                restes[arbre.parent(lieu), mesure, code] += combien - montres
    return +publies


def _people_of_france(comptes: Comptes) -> int:
    """The people of no known département, and those that the départements do not show."""
    personnes = ((case[0], n) for case, n in comptes.items() if case[1] == PERSONNES)
    return sum(n if lieu == FRANCE else n - _lots(n) for lieu, n in personnes)


def _ceiling(case: Case, publies: Comptes, arbre: Arbre) -> int:
    """How much a cell may show at most, for what is shown to be possible to the letter."""
    lieu, mesure, code = case
    plafonds = [_lots(10**9)]
    if mesure == SANS_REPONSE:
        plafonds.append(publies[lieu, FREINS, code])
    if lieu == FRANCE:
        plafonds.append(publies[FRANCE, PERSONNES, ""])
    if level_of(lieu) == EPCI:
        # Leftovers of n communes, four at most in each: all but any one of them must explain it.
        plafonds.append(_lots(_RESTE_MAX * max(0, arbre.communes(lieu) - 1)))
    return min(plafonds)


def _lots(combien: int) -> int:
    return combien - combien % LOT
