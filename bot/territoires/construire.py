"""Build data/territoires/territoires.sqlite from the npm package of Etalab.

    npm pack @etalab/decoupage-administratif@6.0.0
    python -m bot.territoires.construire etalab-decoupage-administratif-6.0.0.tgz [SORTIE]

The package holds the communes (COG of INSEE), their postcodes (La Poste), populations and EPCI
(DGCL). The quartiers and nicknames come from the hand-written CSV files beside the table.
Standard library only; the same package gives the same rows in the same order.
"""

from __future__ import annotations

import csv
import json
import sqlite3
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.territoires.choix_de_la_table import TABLE
from bot.territoires.noms import (
    cle_nom,
    cles_arrondissement,
    forme_courte,
    premiere_partie,
    sans_et,
    son,
)
from bot.territoires.table import NOM_ANCIEN, NOM_ARRONDISSEMENT, NOM_COURT, NOM_OFFICIEL, SURNOM

_POPULATION_VILLE = 2000
FICHIERS = ("communes", "departements", "regions", "epci")
USAGE = "Usage : python -m bot.territoires.construire DOSSIER_OU_TGZ [SORTIE]"

_SCHEMA = """
CREATE TABLE meta (cle TEXT PRIMARY KEY, valeur TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE regions (code TEXT PRIMARY KEY, nom TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE departements (
    code TEXT PRIMARY KEY, nom TEXT NOT NULL, region TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE epci (code TEXT PRIMARY KEY, nom TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE communes (
    code TEXT PRIMARY KEY, nom TEXT NOT NULL, departement TEXT NOT NULL, region TEXT NOT NULL,
    epci TEXT, population INTEGER NOT NULL, codes_postaux TEXT NOT NULL, parente TEXT
) WITHOUT ROWID;
CREATE TABLE anciennes (
    code TEXT, nature TEXT, commune TEXT NOT NULL, nom TEXT, PRIMARY KEY (code, nature)
) WITHOUT ROWID;
CREATE TABLE codes_postaux (
    code_postal TEXT, commune TEXT, PRIMARY KEY (code_postal, commune)
) WITHOUT ROWID;
CREATE TABLE noms (
    cle TEXT, commune TEXT, nature INTEGER NOT NULL, PRIMARY KEY (cle, commune)
) WITHOUT ROWID;
CREATE TABLE sons (son TEXT, cle TEXT, PRIMARY KEY (son, cle)) WITHOUT ROWID;
CREATE TABLE quartiers (
    code TEXT PRIMARY KEY, nom TEXT NOT NULL, commune TEXT NOT NULL,
    appellations TEXT NOT NULL, sans_commune TEXT NOT NULL
) WITHOUT ROWID;
"""


class PaquetIllisible(ValueError):
    """The folder or archive is not the expected package; the message says so in French."""


def main(arguments: list[str]) -> int:
    """Run the command. Returns 0, or 2 when the call or the package is wrong."""
    if not 1 <= len(arguments) <= 2:
        print(USAGE, file=sys.stderr)
        return 2
    sortie = Path(arguments[1]) if len(arguments) == 2 else TABLE
    try:
        paquet = read_package(Path(arguments[0]))
    except PaquetIllisible as erreur:
        print(erreur, file=sys.stderr)
        return 2
    build(paquet, TABLE.parent, sortie)
    print(f"{sortie.name} : {sortie.stat().st_size / 1e6:.1f} Mo")
    return 0


def read_package(chemin: Path) -> dict[str, Any]:
    """The decoded JSON files of the package, and its version under "version"."""
    read = _read_archive if chemin.is_file() else _read_folder
    try:
        paquet = {nom: json.loads(read(chemin, f"data/{nom}.json")) for nom in FICHIERS}
        paquet["version"] = json.loads(read(chemin, "package.json"))["version"]
    except (OSError, KeyError, ValueError, tarfile.TarError) as erreur:
        raise PaquetIllisible(
            f"« {chemin} » n’est pas le paquet @etalab/decoupage-administratif : {erreur}. {USAGE}"
        ) from erreur
    return paquet


def build(paquet: dict[str, Any], dossier: Path, sortie: Path) -> None:
    """Write the table; `dossier` holds quartiers.csv and surnoms.csv."""
    provisoire = sortie.with_suffix(".nouveau")
    provisoire.unlink(missing_ok=True)
    connexion = sqlite3.connect(provisoire)
    try:
        connexion.executescript(f"PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; {_SCHEMA}")
        for table, rows in _tables(paquet, dossier):
            places = ", ".join("?" * len(rows[0]))
            connexion.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
        connexion.commit()
        connexion.execute("VACUUM")
    finally:
        connexion.close()
    provisoire.replace(sortie)


def _tables(paquet: dict[str, Any], dossier: Path) -> Iterable[tuple[str, list[tuple[Any, ...]]]]:
    entrees = paquet["communes"]
    actuelles = [e for e in entrees if e["type"] == "commune-actuelle"]
    arrondissements = [e for e in entrees if e["type"] == "arrondissement-municipal"]
    anciennes = [e for e in entrees if e["type"] in ("commune-deleguee", "commune-associee")]
    noms = _noms(actuelles, arrondissements, anciennes, dossier)
    yield "meta", sorted(_meta(paquet).items())
    yield "regions", sorted((r["code"], r["nom"]) for r in paquet["regions"])
    yield "departements", sorted((d["code"], d["nom"], d["region"]) for d in paquet["departements"])
    yield "epci", sorted((e["code"], e["nom"]) for e in paquet["epci"])
    yield "communes", _communes(actuelles, arrondissements, paquet["epci"])
    yield "anciennes", _anciennes(actuelles, anciennes)
    yield "codes_postaux", _codes_postaux(actuelles, arrondissements)
    yield "noms", [(cle, code, nature) for (cle, code), nature in sorted(noms.items())]
    yield "sons", _sons(noms, [*actuelles, *anciennes])
    yield "quartiers", _quartiers(dossier)


def _meta(paquet: dict[str, Any]) -> dict[str, str]:
    version = paquet["version"]
    return {
        "source": f"@etalab/decoupage-administratif {version}",
        "version": version,
        "millesime": str(2020 + int(version.split(".")[0])),
        "licence": "Licence Ouverte 2.0",
        "licence_code": "MIT",
        "producteurs": "INSEE (COG, populations), DGCL (EPCI), La Poste (codes postaux), ANCT (QPV)",
        "quartiers": "QPV 2024, quelques communes seulement (quartiers.csv)",
    }


def _communes(
    actuelles: list[dict[str, Any]],
    arrondissements: list[dict[str, Any]],
    epci: list[dict[str, Any]],
) -> list[tuple[Any, ...]]:
    epci_de = {membre["code"]: e["code"] for e in epci for membre in e["membres"]}
    rows = []
    for entree in actuelles + arrondissements:
        parente = entree.get("commune")
        rows.append(
            (
                entree["code"],
                entree["nom"],
                entree["departement"],
                entree["region"],
                epci_de.get(parente or entree["code"]),
                entree.get("population", 0),
                " ".join(entree.get("codesPostaux", ())),
                parente,
            )
        )
    return sorted(rows)


def _anciennes(
    actuelles: list[dict[str, Any]], anciennes: list[dict[str, Any]]
) -> list[tuple[Any, ...]]:
    rows = [(e["code"], e["type"], e["chefLieu"], e["nom"]) for e in anciennes]
    for entree in actuelles:
        rows += [
            (code, "ancien-code", entree["code"], None) for code in entree.get("anciensCodes", ())
        ]
    return sorted(rows, key=lambda row: row[:2])


def _codes_postaux(
    actuelles: list[dict[str, Any]], arrondissements: list[dict[str, Any]]
) -> list[tuple[Any, ...]]:
    decoupees = {entree["commune"] for entree in arrondissements}
    return sorted(
        {
            (code_postal, entree["code"])
            for entree in actuelles + arrondissements
            if entree["code"] not in decoupees
            for code_postal in entree.get("codesPostaux", ())
        }
    )


def _noms(
    actuelles: list[dict[str, Any]],
    arrondissements: list[dict[str, Any]],
    anciennes: list[dict[str, Any]],
    dossier: Path,
) -> dict[tuple[str, str], int]:
    """(key, code) -> what the key is for this commune, the most official when there are two."""
    noms: dict[tuple[str, str], int] = {}
    for entree in actuelles:
        noms[cle_nom(entree["nom"]), entree["code"]] = NOM_OFFICIEL
    for entree in arrondissements:
        ville, rang, _ = entree["nom"].split()  # "Lyon 3e Arrondissement"
        numero = int("".join(filter(str.isdigit, rang)))
        for cle in cles_arrondissement(cle_nom(ville), numero):
            noms.setdefault((cle, entree["code"]), NOM_ARRONDISSEMENT)
    for entree in anciennes:
        noms.setdefault((cle_nom(entree["nom"]), entree["chefLieu"]), NOM_ANCIEN)
    for row in _read_csv(dossier / "surnoms.csv"):
        noms.setdefault((cle_nom(row["surnom"]), row["commune"]), SURNOM)
    for entree in actuelles:
        cle = cle_nom(entree["nom"])
        courte = forme_courte(cle)
        if courte is None and entree.get("population", 0) >= _POPULATION_VILLE:
            courte = premiere_partie(cle)
        for nom in filter(None, (courte, sans_et(cle))):
            noms.setdefault((nom, entree["code"]), NOM_COURT)
    return noms


def _sons(noms: dict[tuple[str, str], int], entrees: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """How each key sounds; with a cedilla, as it is said: "besancon" sounds like "bezansson"."""
    sons = {
        (son(cle), cle) for (cle, _), nature in noms.items() if nature in (NOM_OFFICIEL, NOM_ANCIEN)
    }
    sons |= {
        (son(cle_nom(entree["nom"].replace("ç", "ss"))), cle_nom(entree["nom"]))
        for entree in entrees
        if "ç" in entree["nom"]
    }
    return sorted((bruit, cle) for bruit, cle in sons if bruit)


def _quartiers(dossier: Path) -> list[tuple[Any, ...]]:
    return sorted(
        (
            row["code"],
            row["nom"],
            row["commune"],
            _cles(row["appellations"]),
            _cles(row["sans_commune"]),
        )
        for row in _read_csv(dossier / "quartiers.csv")
    )


def _cles(appellations: str) -> str:
    return ";".join(cle_nom(nom) for nom in appellations.split(";") if nom)


def _read_csv(chemin: Path) -> list[dict[str, str]]:
    with chemin.open(encoding="utf-8", newline="") as fichier:
        return list(csv.DictReader(fichier))


def _read_folder(chemin: Path, nom: str) -> bytes:
    return (chemin / nom).read_bytes()


def _read_archive(chemin: Path, nom: str) -> bytes:
    with tarfile.open(chemin) as archive:
        membre = archive.extractfile(f"package/{nom}")
        if membre is None:
            raise KeyError(nom)
        return membre.read()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
