"""The nearest imported place, looked for around the person: what is far away is never read.

Tables (written by `bot.importers.data_inclusion.rangement`): `lieux`, one row for each place;
`dessertes`, one row for each (zone, dispositif, place), with the cell of a grid in which the place
is; `offres`, how many dessertes each (zone, dispositif) has.
"""

from __future__ import annotations

import logging
import math
import os
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

from bot.lieux.jumeaux import Ecrit, same_place
from bot.lieux.lieu import CLES_DE_STRUCTURE, FRANCE, RAYON_KM, Proche
from bot.territoires.distances import great_circle_km

# A cell, in degrees: about 5.6 km each way in mainland France.
PAS_LATITUDE, PAS_LONGITUDE = 0.05, 0.075
KM_PAR_DEGRE = 111.19
ANNEAUX = (
    1,
    3,
    10,
    25,
)  # cells on each side; 10 of them are more than RAYON_KM in mainland France
MEILLEURS = 9  # those that are looked at, by score, where no distance is known
TOUT_LIRE = 30  # dessertes under which they are all read, rather than looked for by cells

Point = tuple[float, float]  # latitude and longitude, in degrees
Marque = tuple[int, int, int]
Lu = TypeVar("Lu")


class EcritALaMain(Ecrit, Protocol):
    """A structure of `data/structures`, as the engine holds it."""

    @property
    def dispositifs(self) -> Sequence[str]: ...
    @property
    def commune(self) -> str | None: ...


class Personne(Protocol):
    """The part of `bot.orientation.dossier.Dossier` that places are looked for with."""

    @property
    def commune(self) -> str | None: ...
    @property
    def communes(self) -> Collection[str]: ...
    @property
    def epci(self) -> str | None: ...
    @property
    def departement(self) -> str | None: ...
    @property
    def freins(self) -> Collection[str] | None: ...
    @property
    def centre(self) -> Point | None: ...
    def distance_km(self, commune: str | None) -> float | None: ...


class _Desserte(NamedTuple):
    lieu: int
    commune: str
    epci: str | None
    dite: int
    latitude: float | None
    longitude: float | None
    score: float
    freins: str


_COLONNES = ", ".join(_Desserte._fields)


class Lieux:
    """The imported places. Safe from several threads; a file that is replaced is read anew.

    `ecrits` are the structures written by hand: an imported twin of one of them is never given.
    A file that cannot be read gives no place, with a word in the log.
    """

    def __init__(self, chemin: Path, ecrits: Iterable[EcritALaMain] = ()) -> None:
        self._chemin = chemin
        self._ecrits = tuple(ecrit for ecrit in ecrits if ecrit.commune)
        self._local = threading.local()
        self._abimee: Marque | None = None

    def nearest(self, dispositifs: Iterable[str], personne: Personne) -> dict[str, Proche]:
        """Dispositif -> the place that surely serves the person, for those that have one.

        In the commune first, then the nearest; where no centre of commune was imported, in the EPCI,
        then one that says it serves the place. At equal place, one that lifts the person's freins,
        then the best score of quality.
        """
        return self.consult(lambda base, exclus: self._nearest(base, dispositifs, personne)) or {}

    def consult(self, lire: Callable[[sqlite3.Connection, frozenset[int]], Lu]) -> Lu | None:
        """What `lire` finds in the file, given the places that are never given (twins of written
        ones); None when there is no file, or when it cannot be read."""
        try:
            base = self._open()
            return None if base is None else lire(base, self._local.exclus)
        except sqlite3.Error as erreur:
            self._tell(erreur)
            return None

    @property
    def marque(self) -> Marque | None:
        """What changes when the file does; None when there is none."""
        try:
            etat = os.stat(self._chemin)
        except OSError:
            return None
        return etat.st_ino, etat.st_mtime_ns, etat.st_size

    def _nearest(
        self, base: sqlite3.Connection, dispositifs: Iterable[str], personne: Personne
    ) -> dict[str, Proche]:
        centre = personne.centre
        zones = [*personne.communes, personne.epci, personne.departement, FRANCE]
        offres: dict[str, dict[str, int]] = {}
        for dispositif, zone, nombre in _select(
            base, "dispositif, zone, nombre FROM offres WHERE zone IN", [z for z in zones if z]
        ):
            offres.setdefault(dispositif, {})[zone] = nombre
        choisies: dict[str, tuple[float | None, int]] = {}
        for dispositif in dispositifs:
            offre = offres.get(dispositif)
            trouvee = offre and self._look_for(base, dispositif, offre, personne, centre)
            if trouvee:
                choisies[dispositif] = trouvee
        numeros = {lieu for _, lieu in choisies.values()}
        cles = ", ".join(CLES_DE_STRUCTURE)
        structures = {
            ligne[0]: dict(zip(CLES_DE_STRUCTURE, ligne[1:], strict=True))
            for ligne in _select(base, f"numero, {cles} FROM lieux WHERE numero IN", [*numeros])
        }
        return {
            dispositif: Proche(structures[lieu], distance)
            for dispositif, (distance, lieu) in choisies.items()
        }

    def _look_for(
        self,
        base: sqlite3.Connection,
        dispositif: str,
        offre: dict[str, int],
        personne: Personne,
        centre: Point | None,
    ) -> tuple[float | None, int] | None:
        zones = list(offre)
        if sum(offre.values()) <= TOUT_LIRE:
            lues = _dessertes(base, "dispositif = ? AND zone IN", zones, [dispositif])
            return self._best(lues, personne, centre)
        if personne.communes:
            lues = [
                desserte
                for commune in personne.communes
                for desserte in _dessertes(
                    base, "commune = ? AND dispositif = ? AND zone IN", zones, [commune, dispositif]
                )
            ]
            if ici := self._best(lues, personne, centre):
                return ici
        if centre:
            for anneau in ANNEAUX:
                lues, rayon = _around(base, dispositif, zones, centre, anneau)
                proche = self._best(lues, personne, centre)
                if proche and proche[0] is not None and proche[0] <= rayon:
                    return proche
            if proche:
                return proche
        return self._without_distance(base, dispositif, zones, personne, centre)

    def _without_distance(
        self,
        base: sqlite3.Connection,
        dispositif: str,
        zones: list[str],
        personne: Personne,
        centre: Point | None,
    ) -> tuple[float | None, int] | None:
        """Farther than the cells that were read, or where no centre is known."""
        par_score = f"ORDER BY score DESC, lieu LIMIT {MEILLEURS}"
        lues: list[_Desserte] = []
        for zone in zones:
            if personne.epci:
                ou = "epci = ? AND dispositif = ? AND zone IN"
                lues += _dessertes(base, ou, [zone], [personne.epci, dispositif], par_score)
        if trouvee := self._best(lues, personne, centre):
            return trouvee
        for zone in zones:
            ou = "dispositif = ? AND dite = 1 AND zone IN"
            lues += _dessertes(base, ou, [zone], [dispositif], par_score)
        return self._best(lues, personne, centre)

    def _best(
        self, dessertes: Iterable[_Desserte], personne: Personne, centre: Point | None
    ) -> tuple[float | None, int] | None:
        """(distance in kilometres, number of the place) of the best, None when none will do."""
        exclus: frozenset[int] = self._local.exclus
        premier: tuple[bool, float, bool] | None = None
        ex_aequo: list[_Desserte] = []
        for desserte in dessertes:
            if desserte.lieu in exclus or _is_far_north_or_south(desserte, centre):
                continue
            distance = _distance(desserte, personne, centre)
            ici = desserte.commune in personne.communes
            voisine = personne.epci is not None and desserte.epci == personne.epci
            a_portee = voisine if distance is None else distance <= RAYON_KM
            if not (desserte.dite or ici or a_portee):
                continue
            rang = (not ici, math.inf if distance is None else distance, not voisine)
            if premier is None or rang < premier:
                premier, ex_aequo = rang, [desserte]
            elif rang == premier:
                ex_aequo.append(desserte)
        if premier is None:
            return None
        freins = frozenset(personne.freins or ())
        choisie = min(
            ex_aequo, key=lambda d: (freins.isdisjoint(d.freins.split()), -d.score, d.lieu)
        )
        return (None if premier[1] == math.inf else premier[1]), choisie.lieu

    def _open(self) -> sqlite3.Connection | None:
        """The connection of this thread to the file as it now is; None when there is none."""
        marque = self.marque
        if marque is None:
            return None
        base: sqlite3.Connection | None = getattr(self._local, "base", None)
        if base is not None and self._local.marque == marque:
            return base
        if marque == self._abimee:
            return None
        if base is not None:
            base.close()
            self._local.base = None
        adresse = f"{self._chemin.resolve().as_uri()}?mode=ro&immutable=1"
        base = sqlite3.connect(adresse, uri=True)
        try:
            self._local.exclus = self._twins(base)
        except sqlite3.Error as erreur:
            base.close()
            self._abimee = marque
            self._tell(erreur)
            return None
        self._local.base, self._local.marque = base, marque
        return base

    def _twins(self, base: sqlite3.Connection) -> frozenset[int]:
        """The imported places that an editor wrote by hand."""
        requete = (
            "DISTINCT lieux.numero, lieux.nom, lieux.telephone FROM dessertes "
            "JOIN lieux ON lieux.numero = dessertes.lieu "
            "WHERE dessertes.commune = ? AND dispositif IN"
        )
        _select(base, "numero FROM lieux WHERE numero IN", [0])  # a file that is not one is told
        return frozenset(
            numero
            for ecrit in self._ecrits
            for numero, nom, telephone in _select(
                base, requete, list(ecrit.dispositifs), [ecrit.commune]
            )
            if same_place(ecrit, nom, telephone)
        )

    def _tell(self, erreur: sqlite3.Error) -> None:
        logging.getLogger(__name__).warning(
            "Les lieux importés (« %s ») ne se lisent pas (%s) : seuls ceux écrits à la main servent. "
            "Effacez ce fichier, puis relancez « passerelle catalogue importer data-inclusion ».",
            self._chemin.name,
            erreur,
        )


def cell(latitude: float, longitude: float) -> tuple[int, int]:
    """The cell (y, x) of a point, on the grid of the table `dessertes`."""
    return math.floor(latitude / PAS_LATITUDE), math.floor(longitude / PAS_LONGITUDE)


def _around(
    base: sqlite3.Connection,
    dispositif: str,
    zones: list[str],
    centre: Point,
    anneau: int,
) -> tuple[list[_Desserte], float]:
    """The dessertes of the cells around a point, and the kilometres under which none is missing."""
    y, x = cell(*centre)
    rangees = range(y - anneau, y + anneau + 1)
    # Bound values, not written ones: a statement that was compiled once serves again.
    ou = f"dispositif = ? AND x BETWEEN ? AND ? AND y IN ({_marks(rangees)}) AND zone IN"
    lues = _dessertes(base, ou, zones, [dispositif, x - anneau, x + anneau, *rangees])
    bord = abs(centre[0]) + (anneau + 1) * PAS_LATITUDE  # where the cells are the narrowest
    largeur = PAS_LONGITUDE * math.cos(math.radians(bord))
    return lues, anneau * KM_PAR_DEGRE * min(PAS_LATITUDE, largeur)


def _is_far_north_or_south(desserte: _Desserte, centre: Point | None) -> bool:
    """Whether a zone that is not told, or all of France, is too far: most are, and at no cost."""
    return (
        centre is not None
        and not desserte.dite
        and desserte.latitude is not None
        and abs(desserte.latitude - centre[0]) * KM_PAR_DEGRE > RAYON_KM + 1
    )


def _distance(desserte: _Desserte, personne: Personne, centre: Point | None) -> float | None:
    """Kilometres from the centre of the person's commune to the place, to 0.1 km; 0 within it."""
    if personne.commune is None:
        return None
    if centre is None or desserte.latitude is None or desserte.longitude is None:
        return personne.distance_km(desserte.commune)
    if desserte.commune in personne.communes:
        return 0.0
    return round(great_circle_km(centre, (desserte.latitude, desserte.longitude)), 1)


def _dessertes(
    base: sqlite3.Connection, ou: str, zones: list[str], avant: list[Any], apres: str = ""
) -> list[_Desserte]:
    lignes = _select(base, f"{_COLONNES} FROM dessertes WHERE {ou}", zones, avant, apres)
    return list(map(_Desserte._make, lignes))


def _select(
    base: sqlite3.Connection,
    quoi: str,
    parmi: Sequence[Any],
    avant: Sequence[Any] = (),
    apres: str = "",
) -> list[tuple[Any, ...]]:
    requete = f"SELECT {quoi} ({_marks(parmi)}) {apres}"
    return base.execute(requete, (*avant, *parmi)).fetchall()


def _marks(valeurs: Sequence[Any]) -> str:
    return ", ".join("?" * len(valeurs))
