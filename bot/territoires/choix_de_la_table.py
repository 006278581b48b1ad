"""Which table of the communes serves: the one that is shipped, or the one that was refreshed over it."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

TABLE = Path(__file__).parents[2] / "data" / "territoires" / "territoires.sqlite"
RAFRAICHIE = "communes.sqlite"  # the same table, refreshed by this installation


def table_in_use(importes: Path | None) -> Path:
    """The refreshed table beside the imported lists, or the shipped one.

    One that was built over another version than the one that is shipped, or that cannot be read, is
    left aside: what is shipped may be newer.
    """
    if importes is None:
        return TABLE
    rafraichie = importes.with_name(RAFRAICHIE)
    if not rafraichie.is_file():
        return TABLE
    try:
        versions = {_version(rafraichie), _version(TABLE)}
    except sqlite3.Error:
        logging.getLogger(__name__).warning(
            "Les communes rafraîchies (« %s ») ne se lisent pas : celles qui sont livrées servent. "
            "Relancez « passerelle catalogue importer territoires ».",
            rafraichie.name,
        )
        return TABLE
    return rafraichie if len(versions) == 1 else TABLE


def _version(chemin: Path) -> str | None:
    with closing(sqlite3.connect(f"{chemin.resolve().as_uri()}?mode=ro", uri=True)) as base:
        ligne = base.execute("SELECT valeur FROM meta WHERE cle = 'version'").fetchone()
        return str(ligne[0]) if ligne else None
