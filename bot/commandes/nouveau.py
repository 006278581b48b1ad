"""`passerelle catalogue nouveau fiche|structure`: a few questions, and the file is written."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from bot.catalogue import load_catalogue
from bot.catalogue.chargement import CATALOGUE, STRUCTURES, read_catalogue
from bot.catalogue.creation import (
    NeConvientPas,
    Question,
    add_structure,
    code_of,
    questions_of_fiche,
    questions_of_structure,
    write_fiche,
)
from bot.catalogue.verification import verify
from bot.cli import EN_DEFAUT, FAIT, AppelInvalide
from bot.commandes.terminal import read_line
from bot.territoires import Territoires

QUOI = ("fiche", "structure")


def nouveau(quoi: str, fiches: Path = CATALOGUE, structures: Path = STRUCTURES) -> int:
    """Ask, write, check what was written; 1 when something is left to be mended by hand."""
    territoires = Territoires()
    catalogue = load_catalogue(territoires, fiches, structures)
    jour = date.today()
    print("Répondez à chaque question ; Entrée seule quand il n’y a rien à dire.\n")
    try:
        if quoi == "fiche":
            reponses = _ask_all(questions_of_fiche(catalogue.fiches, territoires))
            chemin = write_fiche(reponses, jour, fiches)
        else:
            connus = [structure.id for structure in catalogue.structures]
            reponses = _ask_all(questions_of_structure(catalogue.fiches, connus, territoires))
            chemin = _file_of(structures)
            add_structure(reponses, jour, chemin)
    except EOFError:
        raise AppelInvalide("\nRien n’est écrit : il manque des réponses.") from None
    except OSError as erreur:
        raise AppelInvalide(
            f"Rien n’est écrit : « {erreur.filename} » ({erreur.strerror})."
        ) from None
    print(f"\nÉcrit : {chemin.parent.name}/{chemin.name}")
    lu, erreurs = read_catalogue(territoires, fiches, structures)
    erreurs += verify(lu, territoires, jour, fiches, structures)
    a_voir = [faute for faute in erreurs if faute.fichier.endswith(f"/{chemin.name}")]
    for faute in a_voir:
        print(f"À reprendre : {faute}")
    if quoi == "fiche":
        print(
            "Relisez la fiche, ajoutez ses conditions (docs/catalogue.md) et un cas pour chacune."
        )
    return EN_DEFAUT if a_voir else FAIT


def _ask_all(questions: list[Question]) -> dict[str, Any]:
    return {question.cle: _ask(question) for question in questions}


def _ask(question: Question) -> Any:
    while True:
        try:
            return question.read(" ".join(read_line(f"{question.texte} : ").split()))
        except NeConvientPas as erreur:
            print(f"  {erreur}")


def _file_of(structures: Path) -> Path:
    """The file of a territory: one that is there, or a new one."""
    noms = sorted(chemin.stem for chemin in structures.glob("*.yml"))
    while True:
        nom = code_of(read_line(f"Fichier du territoire ({', '.join(noms)}, ou un nouveau) : "))
        if nom:
            return structures / f"{nom}.yml"
        print("  Écrivez un nom, par exemple haute-saone.")
