"""Which fiches a demand shows, which it leaves aside and why, and what the catalogue knows of each place.

Built once per catalogue. A filter leaves out only what is surely closed: the engine says what is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.orientation.fiches import Catalogue, Fiche, Structure, Zone
from bot.orientation.moteur import NON_ELIGIBLE, Moteur
from bot.pages.filtres import Filtres
from bot.texte import words_only

_LETTRES = 3  # shorter words ("la", "de") say nothing of what is searched
_PLURIEL = 4


@dataclass(frozen=True, slots=True)
class Tri:
    """The fiches of a demand, by name: those that lift the frein that is asked, the other open
    ones, those whose time is over or to come, and those left aside, each with its reason."""

    aident: tuple[Fiche, ...]
    ouverts: tuple[Fiche, ...]
    hors_dates: tuple[Fiche, ...]
    ecartes: tuple[tuple[Fiche, str], ...]

    @property
    def montres(self) -> tuple[Fiche, ...]:
        return (*self.aident, *self.ouverts, *self.hors_dates)


class Rayons:
    """A catalogue arranged for its pages."""

    def __init__(
        self,
        catalogue: Catalogue,
        moteur: Moteur,
        freins: Mapping[str, str],
        etapes: Mapping[str, str],
    ) -> None:
        self.catalogue = catalogue
        self.freins = freins
        self._moteur = moteur
        self.fiches = tuple(sorted(catalogue.fiches.values(), key=lambda f: words_only(f.nom)))
        self._lieux: dict[str, list[Structure]] = {}
        for structure in catalogue.structures:
            for identifiant in structure.dispositifs:
                self._lieux.setdefault(identifiant, []).append(structure)
        self._noms = {
            fiche.id: words_only(" ".join((fiche.nom, *fiche.alias))).split()
            for fiche in self.fiches
        }
        self._mots = {
            fiche.id: words_only(
                " ".join(
                    (
                        fiche.nom,
                        *fiche.alias,
                        fiche.resume,
                        fiche.demarche,
                        etapes[fiche.etape],
                        *(freins[code] for code in fiche.freins),
                    )
                )
            ).split()
            for fiche in self.fiches
        }

    def sort(self, filtres: Filtres, jour: date) -> Tri:
        """Every fiche that the words and the étape hold, each in its place."""
        aident, ouverts, hors_dates, ecartes = [], [], [], []
        for fiche in self.fiches:
            if filtres.etape and fiche.etape != filtres.etape:
                continue
            if not self._holds(fiche, filtres.mots):
                continue
            raison = self.closed(fiche, filtres, jour) if filtres.about_somebody else None
            if raison is not None:
                ecartes.append((fiche, raison))
            elif fiche.is_over(jour) or fiche.is_unstarted(jour):
                hors_dates.append(fiche)
            elif filtres.frein in fiche.freins:
                aident.append(fiche)
            else:
                ouverts.append(fiche)
        return Tri(tuple(aident), tuple(ouverts), tuple(hors_dates), tuple(ecartes))

    def closed(self, fiche: Fiche, filtres: Filtres, jour: date) -> str | None:
        """Why a fiche is surely not for the person that the filters tell of; None when it may be."""
        rendu = self._moteur.examine(fiche.id, filtres.situation, jour=jour, mode="educateur")
        if rendu["verdict"] == NON_ELIGIBLE:
            return next(str(m["texte"]) for m in rendu["motifs"] if m["verdict"] == NON_ELIGIBLE)
        if filtres.frein and fiche.leve_seulement and filtres.frein not in fiche.freins:
            return "Aide à lever autre chose."
        return None

    def places(self, fiche: Fiche) -> tuple[Structure, ...]:
        """Where a fiche receives people; for a local form without places, those of the national one."""
        propres = self._lieux.get(fiche.id) or self._lieux.get(fiche.decline or "") or ()
        return tuple(propres)

    def local_forms(self, fiche: Fiche) -> tuple[Fiche, ...]:
        return tuple(autre for autre in self.fiches if autre.decline == fiche.id)

    @cached_property
    def by_departement(self) -> dict[str, tuple[int, int]]:
        """Code of a département -> (local dispositifs, places) that the catalogue knows there."""
        dispositifs = Counter(
            code for f in self.fiches if f.zone is not None for code in departements_of(f.zone)
        )
        lieux = Counter(code for s in self.catalogue.structures for code in reached_by(s))
        return {code: (dispositifs[code], lieux[code]) for code in sorted({*dispositifs, *lieux})}

    def is_named(self, fiche: Fiche, mots: str) -> bool:
        """Whether the words that are searched are those of its name, or of what people call it."""
        return bool(mots) and _all_begin(_searched(mots), self._noms[fiche.id])

    def _holds(self, fiche: Fiche, mots: str) -> bool:
        return not mots or _all_begin(_searched(mots), self._mots[fiche.id])


def _searched(mots: str) -> list[str]:
    """The words of a search that say something, without their plural."""
    tous = words_only(mots).split()
    longs = [mot for mot in tous if len(mot) >= _LETTRES or any(map(str.isdigit, mot))] or tous
    return [_singular(mot) for mot in longs]


def _all_begin(cherches: list[str], mots: list[str]) -> bool:
    """Whether each word that is searched begins one of these; signs alone find nothing."""
    return bool(cherches) and all(any(m.startswith(c) for m in mots) for c in cherches)


def _singular(mot: str) -> str:
    return mot[:-1] if len(mot) >= _PLURIEL and mot[-1] in "sx" else mot


def departements_of(zone: Zone) -> frozenset[str]:
    """The codes of the départements that a zone touches."""
    return zone.departements | {departement_of(code) for code in zone.communes}


def reached_by(structure: Structure) -> frozenset[str]:
    """The départements that a place serves, its own among them."""
    siens = {departement_of(structure.commune)} if structure.commune else set()
    return departements_of(structure.zone) | siens


def departement_of(commune: str) -> str:
    """The code of the département of an INSEE code: "70550" -> "70", "97411" -> "974"."""
    return commune[:3] if commune[:2] in ("97", "98") else commune[:2]
