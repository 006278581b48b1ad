"""Writes an imported list beside the others, all or nothing (shape: `bot.territoires.importees`)."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import portalocker
import sqlite_utils

from bot.importers.refus import ImportImpossible
from bot.territoires.importees import CENTRES, FRR, QPV, read_lists

ATTENTE = 60.0  # seconds, for another import to end

# List -> its table, the type of each column, its key.
_TABLES: Mapping[str, tuple[str, dict[str, type], str]] = {
    QPV: ("quartiers", {"code": str, "nom": str, "communes": str}, "code"),
    FRR: ("frr", {"commune": str, "classement": str}, "commune"),
    CENTRES: ("centres", {"commune": str, "latitude": float, "longitude": float}, "commune"),
}
_IMPORTS = {"liste": str, "origine": str, "empreinte": str, "importe_le": str, "lignes": int}


def write_list(
    chemin: Path, liste: str, records: Sequence[Mapping[str, Any]], trace: Mapping[str, Any]
) -> None:
    """Put a list in the file of the imported lists; the other lists there are kept.

    `trace` is the row of `imports`: origine, empreinte, importe_le, lignes. Raises
    `ImportImpossible`.
    """
    with replacing(chemin) as nouveau:
        if nouveau.exists():
            _check(nouveau, chemin.name)
        _write(nouveau, liste, records, trace)


@contextmanager
def replacing(chemin: Path) -> Iterator[Path]:
    """A copy of a file, to be changed; it takes the place of the file when the block ends well.

    The copy does not exist when the file does not. The new file takes the place of the old one in
    one step: whatever happens before, the old one stays whole. One import at a time: a second one
    waits. Raises `ImportImpossible`.
    """
    try:
        chemin.parent.mkdir(parents=True, exist_ok=True)
        with portalocker.Lock(chemin.with_suffix(".verrou"), mode="a", timeout=ATTENTE):
            # Alone under the lock: what a crash left is overwritten.
            nouveau = chemin.with_suffix(".nouveau")
            nouveau.unlink(missing_ok=True)
            try:
                if chemin.exists():
                    shutil.copyfile(chemin, nouveau)
                yield nouveau
                os.replace(nouveau, chemin)
            finally:
                nouveau.unlink(missing_ok=True)
    except portalocker.LockException:
        raise ImportImpossible(
            "Un autre import est en cours et ne finit pas. Attendez sa fin, puis recommencez."
        ) from None
    except sqlite3.OperationalError as erreur:
        raise ImportImpossible(
            f"Impossible d’écrire dans « {chemin.parent.name} » ({erreur}). Vérifiez la place libre."
        ) from None
    except OSError as erreur:
        raise ImportImpossible(
            f"Impossible d’écrire dans « {chemin.parent.name} » ({erreur.strerror}). Vérifiez les "
            "droits de ce dossier et la place libre."
        ) from None


def _check(fichier: Path, nom: str) -> None:
    """Raise `ImportImpossible` when the lists imported before are damaged."""
    try:
        read_lists(fichier)
    except sqlite3.DatabaseError:
        raise ImportImpossible(
            f"Les listes déjà importées (« {nom} ») ne se lisent pas. Effacez ce fichier, puis "
            "importez de nouveau chaque liste."
        ) from None


def _write(
    fichier: Path, liste: str, records: Sequence[Mapping[str, Any]], trace: Mapping[str, Any]
) -> None:
    nom, colonnes, cle = _TABLES[liste]
    base = sqlite_utils.Database(fichier)
    try:
        with base.atomic():
            base[nom].drop(ignore=True)
            base[nom].create(colonnes, pk=cle, not_null=set(colonnes))
            base[nom].insert_all(records)
            base["imports"].create(_IMPORTS, pk="liste", not_null=set(_IMPORTS), if_not_exists=True)
            base["imports"].upsert({"liste": liste, **trace}, pk="liste")
        base.vacuum()
    finally:
        base.close()
