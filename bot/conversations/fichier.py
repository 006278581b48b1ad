"""The SQLite file of the conversations: one row each, written whole."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from bot.fichier_sqlite import FichierSQLite, wipe

LOT = 200  # conversations erased in one transaction
SCHEMA = (
    "CREATE TABLE IF NOT EXISTS conversations "
    "(id TEXT PRIMARY KEY, etat TEXT NOT NULL, vu REAL NOT NULL)",
    "CREATE INDEX IF NOT EXISTS par_date ON conversations (vu)",
)


class Fichier(FichierSQLite):
    """Conversations by id, each a text."""

    def __init__(self, chemin: Path | None) -> None:
        super().__init__(chemin, "conversations", SCHEMA)

    async def get(self, conversation: str) -> str | None:
        """What is kept of a conversation, None when it is not there."""

        def read(base: sqlite3.Connection) -> str | None:
            ligne = base.execute(
                "SELECT etat FROM conversations WHERE id = ?", (conversation,)
            ).fetchone()
            return None if ligne is None else str(ligne[0])

        return await self.run(read)

    async def put(self, conversation: str, etat: str, *, efface: bool = False) -> None:
        """Keep a conversation, in the place of what was kept of it; `efface` its bytes too."""

        def write(base: sqlite3.Connection) -> None:
            base.execute(
                "INSERT INTO conversations (id, etat, vu) VALUES (?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET etat = excluded.etat, vu = excluded.vu",
                (conversation, etat, time.time()),
            )
            if efface:
                wipe(base)

        await self.run(write)

    async def erase(self, conversation: str) -> None:
        """Erase a conversation, its bytes too; nothing to erase is fine."""

        def delete(base: sqlite3.Connection) -> None:
            base.execute("DELETE FROM conversations WHERE id = ?", (conversation,))
            wipe(base)

        await self.run(delete)

    async def forget(self, delai: float) -> dict[str, str]:
        """Erase whole what nobody touched for `delai` seconds, their bytes too; return what it was.

        By small lots, so that no message waits for long.
        """
        limite = time.time() - delai
        oubliees: dict[str, str] = {}

        def delete(base: sqlite3.Connection) -> dict[str, str]:
            lot = base.execute(
                "DELETE FROM conversations WHERE id IN "
                "(SELECT id FROM conversations WHERE vu < ? ORDER BY vu LIMIT ?) RETURNING id, etat",
                (limite, LOT),
            )
            return dict(lot.fetchall())

        while lot := await self.run(delete):
            oubliees |= lot
        if oubliees:
            await self.run(wipe)
        return oubliees

    async def ids(self) -> list[str]:
        """The conversations that are kept, the oldest first."""

        def read(base: sqlite3.Connection) -> list[str]:
            return [ligne[0] for ligne in base.execute("SELECT id FROM conversations ORDER BY vu")]

        return await self.run(read)

    async def touch(self) -> None:
        """Write something that changes nothing, as a message would."""

        def write(base: sqlite3.Connection) -> None:
            base.execute("PRAGMA user_version = 0")

        await self.run(write)
