"""Structures and services of data·inclusion made in one line, with the keys that the API requires."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


def structure(
    identifiant: str, *reseaux: str, commune: str = "70550", **autres: Any
) -> dict[str, Any]:
    return {
        "source": "essai",
        "id": identifiant,
        "nom": identifiant.replace("-", " ").capitalize(),
        "date_maj": "2026-10-05",
        "adresse_certifiee": False,
        "score_qualite": 0.5,
        "doublons": [],
        "code_insee": commune,
        "reseaux_porteurs": list(reseaux),
        **autres,
    }


def service(identifiant: str, de: str, commune: str = "70550", **autres: Any) -> dict[str, Any]:
    return {
        "source": "essai",
        "structure_id": de,
        "id": identifiant,
        "nom": identifiant.replace("-", " ").capitalize(),
        "description": "On y parle.",
        "date_maj": "2026-10-06",
        "adresse_certifiee": False,
        "score_qualite": 0.8,
        "code_insee": commune,
        **autres,
    }


def rows(fichier: Path, requete: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(fichier)) as base:
        base.row_factory = sqlite3.Row
        return [dict(ligne) for ligne in base.execute(requete)]


def places(fichier: Path) -> dict[str, dict[str, Any]]:
    """The imported places by their identifier."""
    return {lieu["id"]: lieu for lieu in rows(fichier, "SELECT * FROM lieux ORDER BY id")}
