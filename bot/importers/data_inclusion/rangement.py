"""Writes places in the file that `bot.lieux` reads: a lot replaces the same lot, the others stay."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import sqlite_utils
from sqlite_utils.db import DescIndex

from bot.importers.refus import Ecarts, ImportImpossible
from bot.lieux.lieu import FRANCE, Lieu
from bot.lieux.table import cell
from bot.territoires import Territoires

LOT_FRANCE = "france"  # the import of all départements at once

_LIEUX = {
    "numero": int, "id": str, "lot": str, "nom": str, "adresse": str, "code_postal": str,
    "commune": str, "telephone": str, "courriel": str, "site": str, "source": str, "lien": str,
    "date_maj": str, "score": float, "latitude": float, "longitude": float, "dessertes": str,
    "freins": str, "thematiques": str,
}  # fmt: skip
_DESSERTES = {
    "zone": str, "dispositif": str, "dite": int, "y": int, "x": int, "latitude": float,
    "longitude": float, "score": float, "freins": str, "lieu": int, "commune": str, "epci": str,
}  # fmt: skip
_IMPORTS = {"lot": str, "origine": str, "importe_le": str, "lieux": int}
_INDEX = {
    "par_cellule": ("zone", "dispositif", "y", "x"),
    "par_commune": ("commune", "dispositif", "zone"),
    "par_epci": ("epci", "dispositif", "zone", DescIndex("score"), "lieu"),
    "par_score": ("zone", "dispositif", "dite", DescIndex("score"), "lieu"),
}
_ENSEMBLE = 1_000  # places written at once


def write_places(
    fichier: Path,
    lieux: Iterable[Lieu],
    lot: str | None,
    territoires: Territoires,
    trace: Mapping[str, str],
    ecarts: Ecarts,
) -> int:
    """Put places in a file in place of those of `lot` (of all, when None); returns how many.

    `trace` holds origine and importe_le. Raises `ImportImpossible` when the file is damaged.
    """
    base = sqlite_utils.Database(fichier)
    try:
        with base.atomic():
            _prepare(base, lot)
            nombre = _insert(base, lieux, territoires, ecarts)
            _count(base)
            ligne = {"lot": lot or LOT_FRANCE, "lieux": nombre, **trace}
            base["imports"].upsert(ligne, pk="lot")
        base.vacuum()
    except sqlite3.DatabaseError as erreur:
        if isinstance(erreur, sqlite3.OperationalError) and "malformed" not in str(erreur):
            raise
        raise ImportImpossible(
            "Les lieux déjà importés ne se lisent pas. Effacez « lieux.sqlite », puis importez de "
            "nouveau chaque département."
        ) from None
    finally:
        base.close()
    return nombre


def _prepare(base: sqlite_utils.Database, lot: str | None) -> None:
    """Make the tables, and take away what the lot replaces. Indexes are made anew at the end."""
    base["lieux"].create(_LIEUX, pk="numero", not_null={"id", "lot", "nom"}, if_not_exists=True)
    base["lieux"].create_index(["id"], unique=True, if_not_exists=True)
    base["lieux"].create_index(["commune"], if_not_exists=True)
    base["dessertes"].create(_DESSERTES, if_not_exists=True)
    base["imports"].create(_IMPORTS, pk="lot", if_not_exists=True)
    base["offres"].drop(ignore=True)
    for nom in _INDEX:
        base.execute(f"DROP INDEX IF EXISTS {nom}")
    if lot is None:
        for table in ("lieux", "dessertes", "imports"):
            base[table].delete_where()
    else:
        base["lieux"].delete_where("lot = ?", [lot])


def _insert(
    base: sqlite_utils.Database, lieux: Iterable[Lieu], territoires: Territoires, ecarts: Ecarts
) -> int:
    numero = base.execute("SELECT coalesce(max(numero), 0) FROM lieux").fetchone()[0]
    epcis: dict[str, str | None] = {}
    departements: dict[str, str] = {}
    vus: set[str] = set()
    suite = iter(lieux)
    while ensemble := list(islice(suite, _ENSEMBLE)):
        rangs: list[dict[str, Any]] = []
        dessertes: list[dict[str, Any]] = []
        for lieu in ensemble:
            if lieu.id in vus:
                ecarts.warn("identifiants en double, laissés de côté", lieu.id)
                continue
            vus.add(lieu.id)
            numero += 1
            if lieu.commune not in epcis:
                commune = territoires.commune(lieu.commune)
                epcis[lieu.commune] = commune.epci if commune else None
                departements[lieu.commune] = commune.departement if commune else lieu.lot
            rangs.append(_row(numero, lieu))
            dessertes += _served(numero, lieu, epcis[lieu.commune], departements[lieu.commune])
        marques = ", ".join("?" * len(rangs))  # of another lot, which saw it first
        base["lieux"].delete_where(f"id IN ({marques})", [rang["id"] for rang in rangs])
        base["lieux"].insert_all(rangs, columns=_LIEUX)
        base["dessertes"].insert_all(dessertes, columns=_DESSERTES)
    base["dessertes"].delete_where("lieu NOT IN (SELECT numero FROM lieux)")
    return len(vus)


def _row(numero: int, lieu: Lieu) -> dict[str, Any]:
    dessertes = {d: sorted(zones) for d, zones in sorted(lieu.dessertes.items())}
    latitude, longitude = lieu.point or (None, None)
    return {
        "numero": numero,
        **{cle: getattr(lieu, cle) for cle in _LIEUX if cle in Lieu.__slots__},
        "latitude": latitude,
        "longitude": longitude,
        "dessertes": json.dumps(dessertes),
        "freins": " ".join(lieu.freins),
        "thematiques": " ".join(lieu.thematiques),
    }


def _served(
    numero: int, lieu: Lieu, epci: str | None, departement: str
) -> Iterator[dict[str, Any]]:
    """One row for each (zone, dispositif). A zone that is not told, or all of France, is kept near
    (`dite` 0): the département of the place for the first."""
    latitude, longitude = lieu.point or (None, None)
    y, x = cell(*lieu.point) if lieu.point else (None, None)
    for dispositif, zones in lieu.dessertes.items():
        for zone in zones or {departement}:
            yield {
                "zone": zone,
                "dispositif": dispositif,
                "dite": int(bool(zones) and zone != FRANCE),
                "y": y,
                "x": x,
                "latitude": latitude,
                "longitude": longitude,
                "score": lieu.score,
                "freins": " ".join(lieu.freins),
                "lieu": numero,
                "commune": lieu.commune,
                "epci": epci,
            }


def _count(base: sqlite_utils.Database) -> None:
    """Index the dessertes, and count those of each zone."""
    for nom, colonnes in _INDEX.items():
        base["dessertes"].create_index(colonnes, index_name=nom)
    base["offres"].create(
        {"zone": str, "dispositif": str, "nombre": int}, pk=("zone", "dispositif")
    )
    base.execute(
        "INSERT INTO offres SELECT zone, dispositif, count(*) FROM dessertes "
        "GROUP BY zone, dispositif"
    )
