"""The SQLite file of the conversations: one row each, written whole, in a thread of its own.

Nothing here blocks the event loop: a disk that is slow, full or locked delays the one message that
waits for it. A file that was removed is made anew, one that is damaged too.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

EN_MEMOIRE = ":memory:"
ATTENTE = 2.0  # seconds, for another process to let go of the file
LOT = 200  # conversations erased in one transaction
_ILLISIBLE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
_REOUVRIR = (*_ILLISIBLE, "SQLITE_READONLY")  # it may be writable by now, the connection is not
_SUITES = ("", "-wal", "-shm")

journal = logging.getLogger("passerelle.conversations")
T = TypeVar("T")


class Fichier:
    """Conversations by id, each a text. Raises `sqlite3.Error` or `OSError` when the disk fails.

    `chemin` None keeps them in memory, for as long as the process lives.
    """

    def __init__(self, chemin: Path | None) -> None:
        self._chemin = chemin
        self._base: sqlite3.Connection | None = None
        self._ouvert: tuple[int, int] | None = None  # which file the connection holds
        self._fil = ThreadPoolExecutor(max_workers=1, thread_name_prefix="conversations")

    async def get(self, conversation: str) -> str | None:
        """What is kept of a conversation, None when it is not there."""

        def read(base: sqlite3.Connection) -> str | None:
            ligne = base.execute(
                "SELECT etat FROM conversations WHERE id = ?", (conversation,)
            ).fetchone()
            return None if ligne is None else str(ligne[0])

        return await self._run(read)

    async def put(self, conversation: str, etat: str, *, efface: bool = False) -> None:
        """Keep a conversation, in the place of what was kept of it; `efface` its bytes too."""

        def write(base: sqlite3.Connection) -> None:
            base.execute(
                "INSERT INTO conversations (id, etat, vu) VALUES (?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET etat = excluded.etat, vu = excluded.vu",
                (conversation, etat, time.time()),
            )
            if efface:
                _wipe(base)

        await self._run(write)

    async def erase(self, conversation: str) -> None:
        """Erase a conversation, its bytes too; nothing to erase is fine."""

        def delete(base: sqlite3.Connection) -> None:
            base.execute("DELETE FROM conversations WHERE id = ?", (conversation,))
            _wipe(base)

        await self._run(delete)

    async def forget(self, delai: float) -> list[str]:
        """Erase whole what nobody touched for `delai` seconds, their bytes too; return their ids.

        By small lots, so that no message waits for long.
        """
        limite = time.time() - delai
        oubliees: list[str] = []

        def delete(base: sqlite3.Connection) -> list[str]:
            lot = base.execute(
                "DELETE FROM conversations WHERE id IN "
                "(SELECT id FROM conversations WHERE vu < ? ORDER BY vu LIMIT ?) RETURNING id",
                (limite, LOT),
            ).fetchall()
            return [ligne[0] for ligne in lot]

        while lot := await self._run(delete):
            oubliees += lot
        if oubliees:
            await self._run(_wipe)
        return oubliees

    async def ids(self) -> list[str]:
        """The conversations that are kept, the oldest first."""

        def read(base: sqlite3.Connection) -> list[str]:
            return [ligne[0] for ligne in base.execute("SELECT id FROM conversations ORDER BY vu")]

        return await self._run(read)

    async def touch(self) -> None:
        """Write something that changes nothing, as a message would."""

        def write(base: sqlite3.Connection) -> None:
            base.execute("PRAGMA user_version = 0")

        await self._run(write)

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        self._fil.submit(self._release).result()

    async def _run(self, acte: Callable[[sqlite3.Connection], T]) -> T:
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
                journal.error("le fichier des conversations est illisible : il est refait")
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
            base.execute(
                "CREATE TABLE IF NOT EXISTS conversations "
                "(id TEXT PRIMARY KEY, etat TEXT NOT NULL, vu REAL NOT NULL)"
            )
            base.execute("CREATE INDEX IF NOT EXISTS par_date ON conversations (vu)")
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


def _wipe(base: sqlite3.Connection) -> None:
    """Fold the journal into the file, so that what was erased is in neither."""
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
