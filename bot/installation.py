"""Where this installation keeps what is its own: imported lists, conversations, its secret."""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "PASSERELLE_VAR"
FICHIER = "_FICHIER"  # after the name of a variable: the file that holds its value
VAR = Path(__file__).parents[1] / "var"


class ReglageInvalide(ValueError):
    """A setting that cannot be; the message says in French where it is and what to write."""


def var_folder() -> Path:
    """`var/` beside the program, or the folder that the variable PASSERELLE_VAR names."""
    return Path(os.environ.get(VARIABLE) or VAR)


def read_variable(nom: str) -> str | None:
    """A variable of the environment, or what the file that `NOM_FICHIER` names holds (a secret of a
    container, a file of systemd); None when neither is there. Raises `ReglageInvalide`."""
    if valeur := os.environ.get(nom):
        return valeur
    fichier = os.environ.get(f"{nom}{FICHIER}")
    if not fichier:
        return None
    try:
        return Path(fichier).read_text(encoding="utf-8").strip() or None
    except (OSError, UnicodeDecodeError) as erreur:
        raise ReglageInvalide(
            f"La variable {nom}{FICHIER} nomme « {fichier} », qui ne se lit pas "
            f"({type(erreur).__name__})."
        ) from erreur
