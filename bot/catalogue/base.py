"""The catalogue as a SQLite file: for Datasette, a spreadsheet or a question in SQL; not read by the bot."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import sqlite_utils

from bot.catalogue.referentiels import Referentiels
from bot.catalogue.verification.sources import Sources
from bot.orientation.dossier import TableTerritoires
from bot.orientation.fiches import Fiche, Structure, Zone

FICHIER = "catalogue.sqlite"


def build_database(
    sources: Sources, referentiels: Referentiels, territoires: TableTerritoires, chemin: Path
) -> dict[str, int]:
    """Write the whole catalogue into a new file that takes the place of the old one in one step.

    Returns the rows of each table. Raises `OSError` or `sqlite3.Error` and leaves the old file whole.
    """
    chemin.parent.mkdir(parents=True, exist_ok=True)
    nouveau = chemin.with_name(f".{chemin.name}.{os.getpid()}.nouveau")
    nouveau.unlink(missing_ok=True)
    try:
        base = sqlite_utils.Database(nouveau)
        try:
            with base.atomic():
                _fill(base, sources, referentiels, territoires)
            base.vacuum()
            lignes = {t: base[t].count for t in base.table_names() if "_fts" not in t}
        finally:
            base.close()
        os.replace(nouveau, chemin)
    finally:
        nouveau.unlink(missing_ok=True)
    return lignes


def _fill(
    base: sqlite_utils.Database,
    sources: Sources,
    referentiels: Referentiels,
    territoires: TableTerritoires,
) -> None:
    fiches = list(sources.catalogue.fiches.values())
    structures = sources.catalogue.structures
    situes: list[Fiche | Structure] = [*fiches, *structures]
    _table(base, "etapes", referentiels.etapes.values(), {"code": str, "libelle": str}, "code")
    _table(base, "freins", referentiels.freins.values(), {"code": str, "libelle": str}, "code")
    _table(
        base,
        "dispositifs",
        map(_dispositif, fiches),
        {
            "id": str, "nom": str, "etape": str, "resume": str, "demarche": str, "prescription": str,
            "remuneration": str, "cout": str, "duree": str, "annuaire": str, "telephone": str, "accueil": int,
            "source": str, "source_du": str, "verifie_le": str, "rythme": int, "responsable": str, "debut": str,
            "fin": str, "fin_annoncee": str, "termine": int, "remplace_par": str, "decline": str, "a_confirmer": str,
        },
        "id",
        [("etape", "etapes"), ("remplace_par", "dispositifs"), ("decline", "dispositifs")],
    )  # fmt: skip
    _table(
        base,
        "alias",
        ({"alias": alias, "dispositif": f.id} for f in fiches for alias in f.alias),
        {"alias": str, "dispositif": str},
        ("alias", "dispositif"),
        [("dispositif", "dispositifs")],
    )
    _table(
        base,
        "dispositifs_freins",
        ({"dispositif": f.id, "frein": code} for f in fiches for code in f.freins),
        {"dispositif": str, "frein": str},
        ("dispositif", "frein"),
        [("dispositif", "dispositifs"), ("frein", "freins")],
    )
    _table(
        base,
        "conditions",
        (ligne for f in fiches for ligne in _conditions(f, sources)),
        {"dispositif": str, "rang": int, "critere": str, "parametre": str, "souple": int},
        ("dispositif", "rang"),
        [("dispositif", "dispositifs")],
    )
    _table(
        base,
        "structures",
        map(_structure, structures),
        {
            "id": str, "nom": str, "commune": str, "adresse": str, "telephone": str, "courriel": str,
            "site": str, "source": str, "verifie_le": str, "rythme": int, "responsable": str,
        },
        "id",
    )  # fmt: skip
    _table(
        base,
        "structures_dispositifs",
        ({"structure": s.id, "dispositif": nom} for s in structures for nom in s.dispositifs),
        {"structure": str, "dispositif": str},
        ("structure", "dispositif"),
        [("structure", "structures"), ("dispositif", "dispositifs")],
    )
    _table(
        base,
        "territoires",
        ({**ligne, "nom": _name(ligne, territoires)} for objet in situes for ligne in _zone(objet)),
        {"objet": str, "id": str, "genre": str, "code": str, "nom": str},
        ("objet", "id", "genre", "code"),
    )
    recherche = ["nom", "resume", "demarche"]
    base["dispositifs"].enable_fts(recherche, tokenize="unicode61 remove_diacritics 2")
    base["structures"].enable_fts(["nom", "adresse"], tokenize="unicode61 remove_diacritics 2")


def _table(
    base: sqlite_utils.Database,
    nom: str,
    lignes: Iterable[Any],
    colonnes: dict[str, type],
    cle: str | tuple[str, ...],
    liens: Iterable[tuple[str, str]] = (),
) -> None:
    cles = [
        (colonne, table, "code" if table in ("etapes", "freins") else "id")
        for colonne, table in liens
    ]
    table = base[nom].create(colonnes, pk=cle, foreign_keys=cles)
    table.insert_all({c: ligne.get(c) for c in colonnes} for ligne in lignes)


def _dispositif(fiche: Fiche) -> dict[str, Any]:
    dates = ("source_du", "verifie_le", "debut", "fin", "fin_annoncee")
    valeurs = {cle: getattr(fiche, cle) for cle in Fiche.__dataclass_fields__}
    return valeurs | {cle: valeurs[cle].isoformat() if valeurs[cle] else None for cle in dates}


def _structure(structure: Structure) -> dict[str, Any]:
    valeurs = {cle: getattr(structure, cle) for cle in Structure.__dataclass_fields__}
    return valeurs | {"verifie_le": structure.verifie_le.isoformat()}


def _conditions(fiche: Fiche, sources: Sources) -> Iterable[dict[str, Any]]:
    ecrites = sources.fiches[fiche.id].get("conditions") or ()
    for rang, (condition, ecrite) in enumerate(zip(fiche.conditions, ecrites, strict=True), 1):
        parametre = next(v for cle, v in ecrite.items() if cle not in ("souple", "texte"))
        yield {
            "dispositif": fiche.id,
            "rang": rang,
            "critere": condition.nom,
            "parametre": json.dumps(parametre, ensure_ascii=False),
            "souple": condition.souple,
        }


def _zone(objet: Fiche | Structure) -> Iterable[dict[str, str]]:
    zone = objet.zone or Zone()
    quoi = "dispositif" if isinstance(objet, Fiche) else "structure"
    for genre, codes in (("commune", zone.communes), ("departement", zone.departements)):
        for code in sorted(codes):
            yield {"objet": quoi, "id": objet.id, "genre": genre, "code": code}


def _name(ligne: dict[str, str], territoires: TableTerritoires) -> str | None:
    lire = territoires.commune if ligne["genre"] == "commune" else territoires.departement
    lieu = lire(ligne["code"])
    return lieu.nom if lieu else None
