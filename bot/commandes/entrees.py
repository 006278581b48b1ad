"""Reading what a command is given, with a French sentence for what cannot be read."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from bot.cli import AppelInvalide

EXEMPLE = '{"age": 19, "commune": "70550"}'


def read_text(fichier: str) -> str:
    """The text of a file, or of standard input for "-". Raises `AppelInvalide`."""
    try:
        if fichier == "-":
            return sys.stdin.buffer.read().decode("utf-8-sig")
        return Path(fichier).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise AppelInvalide(f"Le fichier « {fichier} » n’existe pas. Vérifiez son nom.") from None
    except (OSError, UnicodeDecodeError):
        raise AppelInvalide(
            f"« {name_of(fichier)} » ne se lit pas. Il faut un fichier de texte en UTF-8."
        ) from None


def parse_json(texte: str, ou: str, ligne: int | None = None, exemple: str = EXEMPLE) -> Any:
    """Decoded JSON; `ou` and `ligne` say in the error where the text stands."""
    if not texte.strip():
        raise AppelInvalide(f"{ou} : rien à lire. Exemple : {exemple}")
    try:
        return json.loads(texte)
    except RecursionError:
        raise AppelInvalide(f"{ou} : ce JSON est imbriqué trop profondément.") from None
    except json.JSONDecodeError as erreur:
        numero = ligne or erreur.lineno
        raise AppelInvalide(
            f"{ou}, ligne {numero}, colonne {erreur.colno} : ce n’est pas du JSON. Vérifiez les "
            f"guillemets doubles, les virgules et les accolades. Exemple : {exemple}"
        ) from None
    except ValueError:  # Python reads no integer of more than 4300 digits
        raise AppelInvalide(
            f"{ou}{f', ligne {ligne}' if ligne else ''} : un nombre est trop long."
        ) from None


def parse_day(texte: str | None) -> date:
    """A day written AAAA-MM-JJ, today when there is none."""
    if texte is None:
        return date.today()
    try:
        return date.fromisoformat(texte)
    except ValueError:
        raise AppelInvalide(
            f"--jour : « {texte} » n’est pas une date. Écrivez AAAA-MM-JJ, par exemple 2026-11-22."
        ) from None


def name_of(fichier: str) -> str:
    return "entrée standard" if fichier == "-" else fichier
