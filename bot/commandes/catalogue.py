"""`passerelle catalogue …`: the catalogue's life."""

from __future__ import annotations

import sqlite3
import sys
from datetime import date
from pathlib import Path

from bot.catalogue import CatalogueInvalide, load_catalogue
from bot.catalogue.chargement import CATALOGUE, STRUCTURES, read_catalogue
from bot.catalogue.referentiels import load_referentiels
from bot.catalogue.verification import verify
from bot.catalogue.verification.referentiels import check_referentiels
from bot.catalogue.verification.sources import Sources
from bot.cli import EN_DEFAUT, FAIT, AppelInvalide
from bot.installation import var_folder
from bot.territoires import Territoires, imported_lists


def verifier() -> int:
    """`catalogue verifier`: 1 when something falls short, each mistake with its file and line.

    What is only to be known (a fiche to read again soon) is told too, and changes no exit code.
    """
    try:
        check_catalogue()
    except CatalogueInvalide as invalide:
        print(invalide, file=sys.stderr)
        nombre = len(invalide.erreurs)
        print(f"{nombre} erreur{'s' if nombre > 1 else ''} à corriger.", file=sys.stderr)
        return EN_DEFAUT
    return FAIT


def check_catalogue() -> None:
    """Check every fiche with its cases, and every structure, and say how many there are.

    Raises `CatalogueInvalide` with all the mistakes at once: those that keep a file from being read,
    and those of all that could be read.
    """
    territoires = Territoires()
    catalogue, erreurs = read_catalogue(territoires)
    importes = Territoires(importes=imported_lists())
    erreurs += verify(catalogue, territoires, date.today(), quartiers=importes)
    erreurs += check_referentiels(catalogue, {chemin.stem for chemin in CATALOGUE.glob("*.yml")})
    for erreur in erreurs:
        if not erreur.grave:
            print(f"À noter : {erreur}")
    graves = sorted(erreur for erreur in erreurs if erreur.grave)
    if graves:
        raise CatalogueInvalide(graves)
    cas = sum(len(fiche.cas) for fiche in catalogue.fiches.values())
    fiches = _counted(len(catalogue.fiches), "fiche")
    structures = _counted(len(catalogue.structures), "structure")
    print(f"{fiches}, leurs {cas} cas et {structures} : tout est en ordre.")


def _counted(nombre: int, nom: str) -> str:
    return f"{nombre} {nom}{'s' if nombre > 1 else ''}"


def construire(fichier: str | None) -> int:
    """`catalogue construire`: the catalogue as a SQLite file, and the schemas that editors' tools read."""
    from bot.catalogue.base import FICHIER, build_database
    from bot.catalogue.schema import write_schemas

    territoires = Territoires()
    sources = Sources(load_catalogue(territoires), CATALOGUE, STRUCTURES)
    chemin = Path(fichier) if fichier else var_folder() / FICHIER
    try:
        lignes = build_database(sources, load_referentiels(), territoires, chemin)
        write_schemas()
    except (OSError, sqlite3.Error) as erreur:
        raise AppelInvalide(
            f"Impossible d’écrire « {chemin} » ({getattr(erreur, 'strerror', None) or erreur}). Vérifiez le "
            "dossier, ses droits et la place libre."
        ) from None
    print(
        f"{chemin} : {lignes['dispositifs']} dispositifs, {lignes['structures']} structures. "
        "À parcourir avec Datasette, ou tout outil qui lit SQLite."
    )
    return FAIT


def importer(liste: str, source: str) -> int:
    """`catalogue importer`: bring an official list into this installation, all of it or nothing."""
    from bot.importers import ImportImpossible, import_list

    try:
        bilan = import_list(liste, source, Territoires(), imported_lists())
    except ImportImpossible as impossible:
        raise AppelInvalide(str(impossible)) from None
    quand = bilan.importe_le.strftime("%d/%m/%Y à %Hh%M")
    print(f"{bilan.resume}.\nSource : {bilan.origine}, importée le {quand}.")
    for reserve in bilan.reserves:
        print(f"À noter : {reserve}")
    print("Si « passerelle servir » tourne, relancez-le : il ne lit les listes qu’au démarrage.")
    return FAIT
