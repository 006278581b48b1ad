"""The tables of the observatoire: added counts, and the sendings that were counted."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from pathlib import Path

from bot.observatoire.releve import Comptes
from bot.rangement import Base
from bot.rangement.sqlite import FichierSQLite

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


def add(base: Base, trimestre: str, comptes: Comptes) -> None:
    """Add to the counts of a quarter."""
    base.executemany(
        "INSERT INTO comptes (trimestre, lieu, mesure, code, nombre) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (trimestre, lieu, mesure, code) "
        "DO UPDATE SET nombre = comptes.nombre + excluded.nombre",
        # In one order: two processes that add the same rows wait for each other, not crosswise.
        [(trimestre, *case, combien) for case, combien in sorted(comptes.items())],
    )


def read(base: Base, trimestre: str) -> Comptes:
    """The counts of a quarter."""
    lignes = base.execute(
        "SELECT lieu, mesure, code, nombre FROM comptes WHERE trimestre = ?", (trimestre,)
    )
    return Counter({(lieu, mesure, code): nombre for lieu, mesure, code, nombre in lignes})


def open_quarters(base: Base) -> list[str]:
    """The quarters that have counts and are not closed."""
    lignes = base.execute(
        "SELECT DISTINCT trimestre FROM comptes WHERE trimestre NOT IN (SELECT trimestre FROM clos)"
    )
    return [ligne[0] for ligne in lignes]


def closed_quarters(base: Base) -> list[str]:
    return [ligne[0] for ligne in base.execute("SELECT trimestre FROM clos ORDER BY trimestre")]


def claim_closing(base: Base, trimestre: str) -> bool:
    """Whether it is for this process to close a quarter: another may have done it."""
    pose = base.execute(
        "INSERT INTO clos (trimestre) VALUES (?) ON CONFLICT DO NOTHING", (trimestre,)
    )
    return bool(pose.rowcount == 1)


def close_quarter(base: Base, trimestre: str, publies: Comptes) -> None:
    """Keep only what is shown of a quarter, and the names of no sending that it counted."""
    base.execute("DELETE FROM comptes WHERE trimestre = ?", (trimestre,))
    add(base, trimestre, publies)


def forget_sendings(base: Base, avant: str) -> None:
    """Forget the sendings counted before a quarter: their month is refused by now."""
    base.execute("DELETE FROM envois WHERE trimestre < ?", (avant,))


def is_new(base: Base, identifiant: str, trimestre: str) -> bool:
    """Whether a sending comes for the first time; from now on it does not."""
    empreinte = blake2b(identifiant.encode(), digest_size=16).digest()
    pose = base.execute(
        "INSERT INTO envois (empreinte, trimestre) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (empreinte, trimestre),
    )
    return bool(pose.rowcount == 1)
