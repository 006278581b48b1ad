"""The SQLite file of the observatoire: added counts, and the sendings that were counted."""

from __future__ import annotations

import sqlite3
from collections import Counter
from hashlib import blake2b
from pathlib import Path

from bot.fichier_sqlite import FichierSQLite
from bot.observatoire.releve import Comptes

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS comptes (trimestre TEXT, lieu TEXT, mesure TEXT, code TEXT, "
    "nombre INTEGER NOT NULL, PRIMARY KEY (trimestre, lieu, mesure, code)) WITHOUT ROWID",
    # Closed quarters: their counts are what is shown, in lots of five.
    "CREATE TABLE IF NOT EXISTS clos (trimestre TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS envois "
    "(empreinte BLOB PRIMARY KEY, trimestre TEXT NOT NULL) WITHOUT ROWID",
)


class Fichier(FichierSQLite):
    """The counts of an installation. Its rows are sorted by what they count: none says when it came."""

    def __init__(self, chemin: Path | None) -> None:
        super().__init__(chemin, "observatoire", SCHEMA)

    def _remove(self) -> None:
        """Put a damaged file aside: it may hold years."""
        assert self._chemin is not None
        self._chemin.replace(self._chemin.with_suffix(".illisible"))
        super()._remove()


def add(base: sqlite3.Connection, trimestre: str, comptes: Comptes) -> None:
    """Add to the counts of a quarter."""
    base.executemany(
        "INSERT INTO comptes (trimestre, lieu, mesure, code, nombre) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET nombre = nombre + excluded.nombre",
        [(trimestre, *case, combien) for case, combien in comptes.items()],
    )


def read(base: sqlite3.Connection, trimestre: str) -> Comptes:
    """The counts of a quarter."""
    lignes = base.execute(
        "SELECT lieu, mesure, code, nombre FROM comptes WHERE trimestre = ?", (trimestre,)
    )
    return Counter({(lieu, mesure, code): nombre for lieu, mesure, code, nombre in lignes})


def open_quarters(base: sqlite3.Connection) -> list[str]:
    """The quarters that have counts and are not closed."""
    lignes = base.execute(
        "SELECT DISTINCT trimestre FROM comptes WHERE trimestre NOT IN (SELECT trimestre FROM clos)"
    )
    return [ligne[0] for ligne in lignes]


def closed_quarters(base: sqlite3.Connection) -> list[str]:
    return [ligne[0] for ligne in base.execute("SELECT trimestre FROM clos ORDER BY trimestre")]


def close_quarter(base: sqlite3.Connection, trimestre: str, publies: Comptes) -> None:
    """Keep only what is shown of a quarter, and the names of no sending that it counted."""
    base.execute("DELETE FROM comptes WHERE trimestre = ?", (trimestre,))
    base.execute("INSERT OR IGNORE INTO clos (trimestre) VALUES (?)", (trimestre,))
    add(base, trimestre, publies)


def forget_sendings(base: sqlite3.Connection, avant: str) -> None:
    """Forget the sendings counted before a quarter: their month is refused by now."""
    base.execute("DELETE FROM envois WHERE trimestre < ?", (avant,))


def is_new(base: sqlite3.Connection, identifiant: str, trimestre: str) -> bool:
    """Whether a sending comes for the first time; from now on it does not."""
    empreinte = blake2b(identifiant.encode(), digest_size=16).digest()
    pose = base.execute(
        "INSERT OR IGNORE INTO envois (empreinte, trimestre) VALUES (?, ?)", (empreinte, trimestre)
    )
    return pose.rowcount == 1
