"""Where counts wait, in memory, until they are those of five people of one place. Pure.

What is written of a place is then never one person's: of somebody alone in a village, each cell would
be a line of a file on them. Who is still alone at the end is counted with the place above.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.observatoire.lieux import ETAGES, FRANCE, Arbre, level_of
from bot.observatoire.releve import Comptes, Releve

SEUIL = 5


@dataclass(frozen=True, slots=True)
class Groupe:
    """People of one place who wait together, already added up."""

    personnes: int = 0
    comptes: Comptes = field(default_factory=Counter)

    def __add__(self, autre: Groupe) -> Groupe:
        return Groupe(self.personnes + autre.personnes, self.comptes + autre.comptes)


Attente = Mapping[str, Groupe]  # by place


def admit(attente: Attente, releves: Iterable[Releve], arbre: Arbre) -> tuple[Attente, Comptes]:
    """Who waits once these people came, and the counts that may now be written."""
    reste, murs = dict(attente), Comptes()
    for releve in releves:
        groupe = reste.pop(releve.lieu, Groupe()) + Groupe(1, releve.counts(arbre))
        if groupe.personnes >= SEUIL:
            murs.update(groupe.comptes)
        else:
            reste[releve.lieu] = groupe
    return reste, murs


def let_go(attente: Attente, arbre: Arbre) -> Comptes:
    """The counts of who still waits, each with as many of the places above as it takes to be five.

    Fewer than five in the whole of France are not counted.
    """
    reste, murs = dict(attente), Comptes()
    for etage in ETAGES:
        for lieu in [lieu for lieu in reste if level_of(lieu) == etage]:
            groupe = reste.pop(lieu)
            if groupe.personnes >= SEUIL:
                murs.update(groupe.comptes)
            elif lieu != FRANCE:
                dessus = arbre.parent(lieu)
                monte = _moved(groupe, lieu, dessus)
                reste[dessus] = reste.get(dessus, Groupe()) + monte
    return murs


def _moved(groupe: Groupe, lieu: str, dessus: str) -> Groupe:
    comptes = Comptes()
    for (ou, mesure, code), combien in groupe.comptes.items():
        comptes[(dessus if ou == lieu else ou, mesure, code)] += combien
    return Groupe(groupe.personnes, comptes)
