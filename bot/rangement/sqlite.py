"""A SQLite file that one thread of its own reads and writes, so that nothing here blocks the event loop.

A disk that is slow, full or locked delays the one call that waits for it. A file that was removed is
made anew, one that is damaged too.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sqlite3
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from bot.rangement import ATTENTE

EN_MEMOIRE = ":memory:"
_ILLISIBLE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_REOUVRIR = (*_ILLISIBLE, "SQLITE_READONLY")  # it may be writable by now, the connection is not
_SUITES = ("", "-wal", "-shm")

T = TypeVar("T")


class FichierSQLite:
    """A file and its thread. What it is asked raises `sqlite3.Error` or `OSError` when the disk fails.

    `chemin` None keeps everything in memory, for as long as the process lives. `nom` says in the log
    what a damaged file holds; `schema` is what makes a new one.
    """

    def __init__(self, chemin: Path | None, nom: str, schema: Iterable[str]) -> None:
        self._chemin = chemin
        self._nom = nom
        self._schema = tuple(schema)
        self._base: sqlite3.Connection | None = None
        self._ouvert: tuple[int, int] | None = None  # which file the connection holds
        self._fil = ThreadPoolExecutor(max_workers=1, thread_name_prefix=nom)

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        self._fil.submit(self._release).result()

    async def run(self, acte: Callable[[sqlite3.Connection], T]) -> T:
        """Do something in the thread of the file, once more when it had to be opened again."""
        boucle = asyncio.get_running_loop()
        return await boucle.run_in_executor(self._fil, self._act, acte)

    def _act(self, acte: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return acte(self._connection())
        except sqlite3.Error as erreur:
            self._release()
            if self._chemin is None or not erreur.sqlite_errorname.startswith(_REOUVRIR):
                raise
            if erreur.sqlite_errorname.startswith(_ILLISIBLE):
                logging.getLogger(f"passerelle.{self._nom}").error(
                    "le fichier des %s est illisible : il est refait", self._nom
                )
                self._remove()
            return acte(self._connection())

    def _connection(self) -> sqlite3.Connection:
        """The connection of this thread, opened again when the file is no longer the same."""
        if self._base is not None and self._ouvert == self._identity():
            return self._base
        self._release()
        if self._chemin is not None:
            self._chemin.parent.mkdir(parents=True, exist_ok=True)
            self._chemin.touch(mode=0o600)
        base = sqlite3.connect(self._chemin or EN_MEMOIRE, timeout=ATTENTE, isolation_level=None)
        try:
            base.execute("PRAGMA secure_delete = ON")
            base.execute("PRAGMA journal_mode = WAL")
            base.execute("PRAGMA synchronous = NORMAL")
            for ordre in self._schema:
                _prepare(base, ordre)
        except sqlite3.Error:
            base.close()
            raise
        self._base, self._ouvert = base, self._identity()
        return base

    def _identity(self) -> tuple[int, int] | None:
        if self._chemin is None:
            return (0, 0)
        try:
            lu = os.stat(self._chemin)
        except OSError:
            return None
        return lu.st_dev, lu.st_ino

    def _release(self) -> None:
        if self._base is not None and self._chemin is not None:
            with contextlib.suppress(sqlite3.Error):
                self._base.close()
            self._base = None

    def _remove(self) -> None:
        assert self._chemin is not None
        for suite in _SUITES:
            Path(f"{self._chemin}{suite}").unlink(missing_ok=True)


def _prepare(base: sqlite3.Connection, ordre: str) -> None:
    """One order of a schema. SQLite has no ADD COLUMN IF NOT EXISTS."""
    ajout = ordre.replace(" ADD COLUMN IF NOT EXISTS ", " ADD COLUMN ")
    try:
        base.execute(ajout)
    except sqlite3.OperationalError as erreur:
        if ajout == ordre or "duplicate column" not in str(erreur):
            raise
