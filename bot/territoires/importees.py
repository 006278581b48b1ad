"""The official lists that this installation imported (`passerelle catalogue importer`), read only.

They stand in one SQLite file of `var/`, apart from the shipped table. The file is read whole and
closed at once: a later import replaces it without disturbing whoever is running.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from bot.installation import var_folder

FICHIER = "territoires.sqlite"

QPV, FRR, CENTRES = "qpv", "frr", "centres"
LISTES = (QPV, FRR, CENTRES)

# What the DGCL calls a commune: socle, FRR+, bénéficiaire, bénéficiaire partiel, partly listed.
FRR_OUI = frozenset({"S", "P", "B", "BP"})
FRR_EN_PARTIE = "SP"


@dataclass(frozen=True, slots=True)
class ListesImportees:
    """What was imported. A list that was not is None, which is not an empty one.

    `quartiers`: QPV code -> (name, INSEE codes of its communes). `frr`: INSEE code -> S, P, B, BP
    or SP. `centres`: INSEE code -> (latitude, longitude). `dates`: list -> when it was imported.
    """

    quartiers: Mapping[str, tuple[str, tuple[str, ...]]] | None = None
    frr: Mapping[str, str] | None = None
    centres: Mapping[str, tuple[float, float]] | None = None
    dates: Mapping[str, str] = field(default_factory=dict)


def imported_lists() -> Path:
    """Where the imported lists of this installation stand; the file may not exist."""
    return var_folder() / FICHIER


def read_lists(chemin: Path | None) -> ListesImportees:
    """Read the file of the imported lists; nothing was imported when there is none.

    Raises `sqlite3.Error` when it is damaged.
    """
    if chemin is None or not chemin.is_file():
        return ListesImportees()
    adresse = f"{chemin.resolve().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(adresse, uri=True)) as base:
        dates = dict(base.execute("SELECT liste, importe_le FROM imports"))
        return ListesImportees(
            quartiers=_quartiers(base) if QPV in dates else None,
            frr=_frr(base) if FRR in dates else None,
            centres=_centres(base) if CENTRES in dates else None,
            dates=dates,
        )


def _quartiers(base: sqlite3.Connection) -> dict[str, tuple[str, tuple[str, ...]]]:
    rows = base.execute("SELECT code, nom, communes FROM quartiers ORDER BY code")
    return {code: (nom, tuple(communes.split())) for code, nom, communes in rows}


def _frr(base: sqlite3.Connection) -> dict[str, str]:
    return dict(base.execute("SELECT commune, classement FROM frr"))


def _centres(base: sqlite3.Connection) -> dict[str, tuple[float, float]]:
    rows = base.execute("SELECT commune, latitude, longitude FROM centres")
    return {commune: (latitude, longitude) for commune, latitude, longitude in rows}
