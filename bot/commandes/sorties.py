"""Writing what a command makes, with a French sentence for a file that cannot be written."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.cli import AppelInvalide
from bot.fichiers import write_whole


def write_text(fichier: str, texte: str) -> None:
    """Write a file, whole or not at all, or standard output for "-". Raises `AppelInvalide`."""
    if fichier == "-":
        sys.stdout.write(texte)
        return
    chemin = Path(fichier)
    try:
        if chemin.is_dir():
            raise AppelInvalide(
                f"« {chemin} » est un dossier. Écrivez le nom du fichier à faire dedans."
            )
        write_whole(chemin, texte)
    except (OSError, ValueError) as erreur:  # ValueError: a null character in the name
        raison = getattr(erreur, "strerror", None) or erreur
        raise AppelInvalide(
            f"« {chemin} » ne peut pas être écrit ({raison}). Vérifiez le dossier et vos droits."
        ) from None
