"""A made-up catalogue over made-up lists: every criterion, every date, places everywhere."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from bot.importers.stockage import write_list
from bot.lieux import Lieu
from bot.orientation.criteres import COMPOSES, NOMS, told_as
from bot.orientation.fiches import ETAPES, Catalogue, Condition, Fiche, Structure
from bot.situation import BOOLEENS, DIPLOMES, DUREES, FREINS, LOGEMENTS
from bot.territoires import Territoires
from tests.lieux.fabrique import TRACE, lieu, write
from tests.orientation.atelier import condition, fiche, structure, zone

DEPARTEMENTS = ("70", "90", "25", "13", "2A", "974")
NOMBRE = 80  # fiches
LIEUX = 1_000
JOURS = tuple(date(annee, mois, 15) for annee in (2023, 2025, 2027) for mois in (1, 6))


class Invention:
    """All that is made up, the same for the same seed."""

    def __init__(self, dossier: Path, graine: int) -> None:
        self._hasard = random.Random(graine)
        simples = Territoires()
        self.communes = [
            commune for code in DEPARTEMENTS for commune in simples.communes_de(code)[:60]
        ]
        self.codes = [commune.code for commune in self.communes]
        self.territoires = self._lists(dossier / "territoires.sqlite")
        self.catalogue = self._catalogue()
        self.lieux = write(dossier / "lieux.sqlite", self._places(), self.territoires)

    def _lists(self, sortie: Path) -> Territoires:
        """QPV over one commune or two, FRR whole and in part, centres for most communes."""
        hasard = self._hasard
        qpv = [
            {"code": f"QN{rang:06}", "nom": f"Quartier {rang}", "communes": " ".join(hasard.sample(self.codes, hasard.choice((0, 1, 1, 1, 2))))}
            for rang in range(60)
        ]  # fmt: skip
        frr = [{"commune": code, "classement": hasard.choice(("S", "P", "SP"))} for code in hasard.sample(self.codes, 90)]  # fmt: skip
        centres = [
            {"commune": code, "latitude": round(47 + hasard.random(), 4), "longitude": round(6 + hasard.random(), 4)}
            for code in self.codes
            if hasard.random() < 0.9
        ]  # fmt: skip
        for liste, lignes in (("qpv", qpv), ("frr", frr), ("centres", centres)):
            write_list(
                sortie, liste, lignes, {**TRACE, "empreinte": "0" * 64, "lignes": len(lignes)}
            )
        return Territoires(importes=sortie)

    def _catalogue(self) -> Catalogue:
        fiches = [self._fiche(rang) for rang in range(NOMBRE)]
        ids = [une.id for une in fiches]
        fiches = [
            replace(
                une,
                decline=self._hasard.choice((None, *ids[: NOMBRE // 4])) if une.locale else None,
                remplace_par=self._hasard.choice((None, *ids)),
                mediation_pour=tuple(self._hasard.sample(ids, 2)),
            )
            for une in fiches
        ]
        return Catalogue({une.id: une for une in fiches}, tuple(self._structures(ids)))

    def _fiche(self, rang: int) -> Fiche:
        hasard = self._hasard
        conditions = [
            self._condition(hasard.choice((0, 1, 2))) for _ in range(hasard.randint(0, 3))
        ]
        if rang < len(NOMS):  # every criterion at least once, firm
            conditions.append(condition(**{NOMS[rang]: self._value(NOMS[rang], 1)}))
        autres: dict[str, Any] = {
            "etape": hasard.choice(ETAPES),
            "freins": tuple(hasard.sample(FREINS, hasard.randint(0, 3))),
            "zone": self._zone() if hasard.random() < 0.4 and rang >= NOMBRE // 4 else None,
            "a_confirmer": hasard.choice((None, None, "Rien ne dit que cela existe encore : appelez.")),
            "source_du": hasard.choice((None, *JOURS)),
            "demarche": f"Demandez à la {self._door()}, à la {self._door()} ou à la {self._door()}.",
            "termine": hasard.random() < 0.05,
            "d_abord": tuple(self._condition(1) for _ in range(hasard.choice((0, 0, 1, 2)))),
            **{cle: hasard.choice(JOURS) for cle in ("debut", "fin", "fin_annoncee") if hasard.random() < 0.15},
        }  # fmt: skip
        return fiche(f"porte-{rang}", *conditions, **autres)

    def _door(self) -> str:
        """The name of one of a few fiches."""
        return fiche(f"porte-{self._hasard.randrange(5)}").nom

    def _condition(self, profondeur: int) -> Condition:
        souple = self._hasard.random() < 0.4
        faite = condition(souple, **self._criterion(profondeur))
        if self._hasard.random() < 0.1:
            texte = "C’est la fiche qui le dit."
            faite = replace(faite, critere=told_as(faite.critere, texte), texte=texte)
        return faite

    def _criterion(self, profondeur: int) -> dict[str, Any]:
        cle = self._hasard.choice([nom for nom in NOMS if profondeur or nom not in COMPOSES])
        return {cle: self._value(cle, profondeur)}

    def _value(self, cle: str, profondeur: int) -> Any:
        hasard = self._hasard
        if cle in BOOLEENS:
            return hasard.random() < 0.5
        if cle in ("qpv", "frr"):
            return True
        if cle in ("age", *DUREES):
            bas, haut = sorted(hasard.sample(range(0, 40), 2))
            return hasard.choice(({"min": bas}, {"max": haut}, {"min": bas, "max": haut}))
        choix = {"diplome": DIPLOMES, "logement": LOGEMENTS, "frein": FREINS}.get(cle)
        if choix:
            return hasard.sample(choix, hasard.randint(1, min(4, len(choix))))
        if cle == "territoire_habilite":
            return {"communes": hasard.sample(self.codes, 30)}
        if cle == "sauf":
            return self._criterion(profondeur - 1)
        parmi = [self._criterion(profondeur - 1) for _ in range(hasard.randint(1, 4))]
        return (
            {"nombre": hasard.randint(1, len(parmi)), "parmi": parmi}
            if cle == "au_moins"
            else parmi
        )

    def _zone(self) -> Any:
        hasard = self._hasard
        codes = hasard.sample(self.codes, hasard.choice((0, 5, 40)))
        departements = hasard.sample(DEPARTEMENTS, hasard.choice((0, 1)) if codes else 1)
        return zone(*codes, departements=departements)

    def _structures(self, ids: Sequence[str]) -> list[Structure]:
        return [
            replace(
                structure(f"lieu-{rang}", self._hasard.choice(ids), self._zone()),
                commune=self._hasard.choice((None, *self.codes)),
            )
            for rang in range(120)
        ]

    def _places(self) -> list[Lieu]:
        """A few dispositifs are everywhere, the others here and there."""
        hasard = self._hasard
        ids = list(self.catalogue.fiches)
        frequents = [*ids[:4] * 8, *ids]
        ecrites = [s for s in self.catalogue.structures if s.commune]
        lieux = []
        for rang in range(LIEUX):
            commune = hasard.choice(self.communes)
            zones: tuple[str, ...] = hasard.choice(
                ((), ("france",), (commune.code,), (commune.departement,), (commune.epci or "france",), ("france", "70"))
            )  # fmt: skip
            centre = self.territoires.centre(commune.code)
            point = centre and (centre[0] + hasard.uniform(-0.3, 0.3), centre[1] + hasard.uniform(-0.3, 0.3))  # fmt: skip
            nom = f"Maison {rang}"
            dispositifs = set(hasard.sample(frequents, 2))
            if rang < len(ecrites) and rang % 5 == 0:  # the twin of one that was written by hand
                commune = next(c for c in self.communes if c.code == ecrites[rang].commune)
                nom, dispositifs = ecrites[rang].nom, {*ecrites[rang].dispositifs}
            lieux.append(
                lieu(
                    f"importe-{rang}",
                    commune.code,
                    nom=nom,
                    lot=commune.departement,
                    dessertes={d: frozenset(zones) for d in dispositifs},
                    point=point if hasard.random() < 0.95 else None,
                    score=hasard.choice((0.2, 0.5, 0.9)),
                    freins=tuple(hasard.sample(FREINS, hasard.randint(0, 2))),
                )
            )
        return lieux
