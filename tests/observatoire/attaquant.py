"""A reader who does all the arithmetic: integer programming over everything that is shown.

He knows the rules of the program, all the communes, all the numbers. He even believes more than he may:
that nobody of these EPCI was ever counted without a commune, and that the département has no other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from bot.observatoire.releve import AGES
from tests.observatoire.monde import COMMUNES, FREIN, GARD

BEAUCOUP = 10_000
Cle = tuple[str, str, str, str]
Somme = dict[str, int]


@dataclass
class Systeme:
    """Whole numbers, none negative, and what is known of their sums."""

    noms: dict[str, int] = field(default_factory=dict)
    bornes: list[tuple[int, int]] = field(default_factory=list)
    lignes: list[tuple[dict[str, int], int, int]] = field(default_factory=list)

    def number(self, nom: str, bas: int = 0, haut: int = BEAUCOUP) -> str:
        self.noms[nom] = len(self.noms)
        self.bornes.append((bas, haut))
        return nom

    def between(self, somme: dict[str, int], bas: int, haut: int = BEAUCOUP) -> None:
        self.lignes.append((somme, bas, haut))

    def extreme(self, cible: dict[str, int], sens: int) -> int | None:
        """The least (1) or the greatest (-1) that a sum may be; None when nothing fits."""
        rendu = milp(
            sens * self._vector(cible),
            integrality=np.ones(len(self.noms)),
            bounds=Bounds(*np.array(self.bornes, dtype=float).T),
            constraints=[
                LinearConstraint(self._vector(somme), bas, haut) for somme, bas, haut in self.lignes
            ],
        )
        return None if rendu.x is None else round(float(self._vector(cible) @ rendu.x))

    def _vector(self, somme: Mapping[str, int]) -> np.ndarray:
        vecteur = np.zeros(len(self.noms))
        for nom, facteur in somme.items():
            vecteur[self.noms[nom]] += facteur
        return vecteur


def deduce(
    lus: Mapping[Cle, int], plafonds: Mapping[str, int]
) -> tuple[Systeme, dict[str, Somme], dict[str, Somme]]:
    """What the numbers of one frein say; the sums behind the cells that show nothing; and those behind
    an EPCI or the département without one of its communes.

    `plafonds`: what the pool of each EPCI may show at most.
    """
    systeme = Systeme()
    cellules: dict[str, tuple[Somme, int]] = {}  # leftovers, and what is shown of whole communes
    ensembles: dict[str, tuple[Somme, int]] = {}
    pots: dict[str, int] = {}  # what is shown of the freins beyond the places below
    for mesure in ("freins", "sans_reponse"):
        montre = {ou: lus.get((ou, mesure, FREIN, ""), 0) for ou in (*COMMUNES, GARD)}
        reste_du_gard: dict[str, int] = {systeme.number(f"{mesure} {GARD} seul"): 1}
        lots_du_gard = pots_du_gard = 0
        for epci, communes in COMMUNES.items():
            restes: dict[str, int] = {}
            lots = 0
            for commune in communes:
                vu = lus.get((commune, mesure, FREIN, ""), 0)
                reste = systeme.number(f"{mesure} {commune}", 0, 4)
                cellules[f"{mesure} {commune}"] = ({reste: 1}, vu)
                restes[reste] = 1
                lots += vu
            pot = montre[epci] - lots
            # All that is shown of an EPCI beyond its communes comes from their leftovers.
            atteint = pot >= plafonds[epci] or (mesure == "sans_reponse" and pot >= pots[epci])
            systeme.between(restes, pot, BEAUCOUP if atteint else pot + 4)
            cellules[f"{mesure} {epci}"] = (restes, montre[epci])
            ensembles[f"{mesure} {epci}"] = (restes, lots)
            pots.setdefault(epci, pot)
            reste_du_gard |= restes
            lots_du_gard += lots
            pots_du_gard += pot
        haut = montre[GARD] - lots_du_gard
        pot = haut - pots_du_gard
        atteint = mesure == "sans_reponse" and pot >= pots[GARD]
        systeme.between(reste_du_gard, haut, BEAUCOUP if atteint else haut + 4)
        pots.setdefault(GARD, pot)
        cellules[f"{mesure} {GARD}"] = (reste_du_gard, montre[GARD])
        ensembles[f"{mesure} {GARD}"] = (reste_du_gard, lots_du_gard)
        if mesure == "freins":
            deja = lots_du_gard
    # What is without an answer is part of what was told, commune by commune.
    for communes in COMMUNES.values():
        for commune in communes:
            ecart = lus.get((commune, "freins", FREIN, ""), 0) - lus.get(
                (commune, "sans_reponse", FREIN, ""), 0
            )
            systeme.between({f"freins {commune}": 1, f"sans_reponse {commune}": -1}, -ecart)
    systeme.between({f"freins {GARD} seul": 1, f"sans_reponse {GARD} seul": -1}, 0)
    # The ages add up to the frein in the département, but for those that nobody told.
    tout, _ = cellules[f"freins {GARD}"]
    ages = {systeme.number("âge inconnu"): 1}
    connus = 0
    for age in AGES:
        vu = lus.get((GARD, "freins_par_age", FREIN, age), 0)
        ages[systeme.number(f"âge {age}", 0, 4)] = 1
        cellules[f"âge {age}"] = ({f"âge {age}": 1}, vu)
        connus += vu
    systeme.between({**tout, **{nom: -1 for nom in ages}}, connus - deja, connus - deja)
    personnes = lus.get((GARD, "personnes", "", ""), 0)
    systeme.between(tout, 0, personnes + 4 - deja)
    complements = {
        f"{tout} sans {commune}": {nom: 1 for nom in somme if nom != f"{mesure} {commune}"}
        for tout, (somme, lots) in ensembles.items()
        for mesure in [tout.partition(" ")[0]]
        for commune in [nom.partition(" ")[2] for nom in somme if nom in cellules]
        if lots == cellules[f"{mesure} {commune}"][1]  # nothing is shown of any other commune
    }
    vides = {nom: somme for nom, (somme, montre) in cellules.items() if montre == 0}
    return systeme, vides, complements
