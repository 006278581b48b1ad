"""`passerelle catalogue exporter`: the places of the catalogue, for others."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from bot.catalogue import load_catalogue
from bot.catalogue.correspondances import load_correspondances
from bot.catalogue.export import (
    LieuExporte,
    imported_ones,
    to_csv,
    to_data_inclusion,
    to_geojson,
    written_places,
)
from bot.cli import FAIT, AppelInvalide
from bot.commandes.sorties import write_text
from bot.lieux import imported_places
from bot.territoires import Territoires, imported_lists

PAR_FIN = {".csv": "csv", ".geojson": "geojson"}


def exporter(forme: str | None, fichier: str, importes: bool) -> int:
    """Write the places in a file, whole or not at all, or on standard output ("-").

    Without a form, it is that of the name of the file, else data·inclusion.
    """
    forme = forme or PAR_FIN.get(Path(fichier).suffix.lower())
    territoires = Territoires(importes=imported_lists())
    catalogue = load_catalogue(territoires)
    lieux: list[LieuExporte] = list(written_places(catalogue, territoires))
    if importes:
        lieux += _imported(territoires)
    if forme == "csv":
        texte = to_csv(lieux)
    elif forme == "geojson":
        texte = to_geojson(lieux)
    else:
        texte = to_data_inclusion(lieux, catalogue, load_correspondances())
    write_text(fichier, texte)
    if fichier == "-":
        return FAIT
    nombre = len(lieux)
    print(f"{nombre} lieu{'x' if nombre > 1 else ''} dans « {fichier} ».")
    sans_point = sum(lieu.latitude is None for lieu in lieux)
    if sans_point and forme != "csv":
        print(
            f"À noter : {sans_point} sans position. Pour placer ceux dont la commune est connue : "
            "passerelle catalogue importer centres."
        )
    return FAIT


def _imported(territoires: Territoires) -> list[LieuExporte]:
    try:
        lieux = list(imported_ones(imported_places(), territoires))
    except (sqlite3.Error, ValueError):
        raise AppelInvalide(
            f"Les lieux importés (« {imported_places().name} ») ne se lisent pas. Effacez ce fichier, "
            "puis relancez « passerelle catalogue importer data-inclusion »."
        ) from None
    if not lieux:
        raise AppelInvalide(
            "Aucun lieu n’a été importé : lancez d’abord « passerelle catalogue importer "
            "data-inclusion », ou retirez --importes."
        )
    return lieux
