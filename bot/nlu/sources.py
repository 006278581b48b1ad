"""What the model is made from: its files, and the sum that says when one of them has changed."""

from __future__ import annotations

import hashlib
from pathlib import Path

RACINE = Path(__file__).parents[2]
# What the model is made from; a change in any of them makes it stale.
SOURCES = (
    "config.yml",
    "domain.yml",
    "data/nlu",
    "data/rules",
    "data/stories",
    "data/responses",
    "data/besoins",
    "data/referentiels",
)
CODE = ("bot/nlu", "requirements/execution.txt")


def fingerprint(racine: Path = RACINE) -> str:
    """SHA-256 of everything that the model depends on, file names included."""
    somme = hashlib.sha256()
    for fichier in files_of(racine, (*SOURCES, *CODE)):
        somme.update(str(fichier.relative_to(racine)).encode())
        somme.update(hashlib.sha256(fichier.read_bytes()).digest())
    return somme.hexdigest()


def files_of(racine: Path, noms: tuple[str, ...]) -> list[Path]:
    """The YAML, JSONL and Python files among `noms`, files or folders of `racine`, in order."""
    trouves = []
    for nom in noms:
        chemin = racine / nom
        if chemin.is_file():
            trouves.append(chemin)
        elif chemin.is_dir():
            trouves.extend(f for f in chemin.rglob("*") if f.suffix in (".yml", ".py", ".jsonl"))
    return sorted(trouves)
