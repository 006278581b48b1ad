"""The imported places that may serve one département, as data for a browser without a server.

In JSON; pure over the file of the places. None when none was imported.

- `lieux`: the keys of a place, then its EPCI, latitude, longitude, score and freins (spaces between);
  for one without a point, the codes of its commune (and its town's) and the centre, when known.
- `dessertes`: dispositif -> [zone, rank in `lieux`, 1 when the zone is told], all those of the zones
  of the département; of those open to all of France, the ones that somebody there may be sent to.
- `france`: dispositif -> how many are open to all of France, kept or not. `exclus`: ranks of the
  places that an editor wrote by hand, which are never given.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Collection, Iterable
from typing import Any

from bot.lieux.lieu import CLES_DE_STRUCTURE, FRANCE, RAYON_KM
from bot.lieux.table import KM_PAR_DEGRE, Lieux, Point
from bot.territoires.compilation import compile_place
from bot.territoires.entites import Commune, Departement
from bot.territoires.table import Territoires

_COLONNES = ", ".join(f"lieux.{cle}" for cle in CLES_DE_STRUCTURE)
_DESSERTE = "dispositif, zone, dite, dessertes.commune, epci, dessertes.latitude, dessertes.longitude, dessertes.score, dessertes.freins"
_ENSEMBLE = 500  # zones asked for at once


def compile_places(
    lieux: Lieux, territoires: Territoires, departement: Departement
) -> dict[str, Any] | None:
    """Those of one département, ready for `json.dumps`."""
    communes = territoires.communes_de(departement.code)
    return lieux.consult(lambda base, exclus: _compile(base, exclus, territoires, communes))


def _compile(
    base: sqlite3.Connection,
    exclus: Collection[int],
    territoires: Territoires,
    communes: tuple[Commune, ...],
) -> dict[str, Any]:
    ici = {commune.code for commune in communes}
    epcis = {commune.epci for commune in communes if commune.epci}
    zones = [*ici, *epcis, *{commune.departement for commune in communes}]
    cadre = _frame(territoires, ici)
    gardees = list(_rows(base, zones))
    for ligne in _rows(base, [FRANCE]):
        _, _, _, _, commune, epci, latitude, longitude, *_ = ligne
        point = territoires.centre(commune) if latitude is None else (latitude, longitude)
        if commune in ici or epci in epcis or (point and cadre and _within(point, cadre)):
            gardees.append(ligne)
    numeros = sorted({ligne[0] for ligne in gardees})
    rangs = {numero: rang for rang, numero in enumerate(numeros)}
    details = {numero: (commune, suite) for numero, _, _, _, commune, *suite in gardees}
    dessertes: dict[str, list[list[Any]]] = {}
    for numero, dispositif, zone, dite, *_ in sorted(gardees):
        dessertes.setdefault(dispositif, []).append([zone, rangs[numero], dite])
    lieux = []
    for numero in numeros:
        lue = base.execute(f"SELECT {_COLONNES} FROM lieux WHERE numero = ?", [numero]).fetchone()
        commune, suite = details[numero]
        sans_point = None in suite[1:3]
        lieux.append([*lue, *suite, *([compile_place(territoires, commune)] * sans_point)])
    return {
        "lieux": lieux,
        "dessertes": dessertes,
        "france": dict(
            base.execute("SELECT dispositif, nombre FROM offres WHERE zone = ?", [FRANCE])
        ),
        "exclus": [rangs[numero] for numero in sorted(exclus) if numero in rangs],
    }


def _rows(base: sqlite3.Connection, zones: list[str]) -> Iterable[tuple[Any, ...]]:
    for debut in range(0, len(zones), _ENSEMBLE):
        ensemble = zones[debut : debut + _ENSEMBLE]
        marques = ", ".join("?" * len(ensemble))
        requete = f"SELECT lieu, {_DESSERTE} FROM dessertes WHERE zone IN ({marques})"
        yield from base.execute(requete, ensemble)


def _frame(territoires: Territoires, codes: Iterable[str]) -> tuple[Point, Point] | None:
    """South-west and north-east of what is within reach of the centres of these communes."""
    centres = [centre for code in codes if (centre := territoires.centre(code))]
    if not centres:
        return None
    haut = RAYON_KM / KM_PAR_DEGRE + 0.01
    latitudes, longitudes = zip(*centres, strict=True)
    bord = max(abs(min(latitudes)), abs(max(latitudes))) + haut
    large = haut / math.cos(math.radians(min(bord, 89.0)))
    return (
        (min(latitudes) - haut, min(longitudes) - large),
        (max(latitudes) + haut, max(longitudes) + large),
    )


def _within(point: Point, cadre: tuple[Point, Point]) -> bool:
    (sud, ouest), (nord, est) = cadre
    return sud <= point[0] <= nord and ouest <= point[1] <= est
