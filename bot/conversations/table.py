"""The table of the conversations: one row each, written whole."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from bot.rangement import Base, Rangement, transaction, wipe

LOT = 200  # conversations erased in one transaction
SCHEMA = (
    "CREATE TABLE IF NOT EXISTS conversations "
    "(id TEXT PRIMARY KEY, etat TEXT NOT NULL, vu DOUBLE PRECISION NOT NULL)",
    "CREATE INDEX IF NOT EXISTS par_date ON conversations (vu)",
    "ALTER TABLE conversations ADD COLUMN IF NOT EXISTS recus TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE conversations ADD COLUMN IF NOT EXISTS marque TEXT NOT NULL DEFAULT ''",
)
# The time of the one who keeps them: clocks of several machines need not agree.
HEURE_DU_FICHIER = "((julianday('now') - 2440587.5) * 86400)"
HEURE_DU_SERVEUR = "EXTRACT(EPOCH FROM clock_timestamp())"


class Depassee(Exception):
    """Another process wrote or erased this conversation meanwhile: what was to be written is not."""


@dataclass(frozen=True)
class Ligne:
    """What is kept of a conversation: its events, its last requests, and the mark of this writing.

    `etat` is None where the reader already has it.
    """

    etat: str | None
    recus: str
    marque: str


class Table:
    """Conversations by id, in a file or in a `serveur`."""

    def __init__(self, rangement: Rangement, *, serveur: bool) -> None:
        self._rangement = rangement
        self._serveur = serveur
        self._heure = HEURE_DU_SERVEUR if serveur else HEURE_DU_FICHIER

    def close(self) -> None:
        """Let go of the file or the server."""
        self._rangement.close()

    async def get(self, conversation: str, connue: str | None = None) -> Ligne | None:
        """What is kept of a conversation, None when it is not there; `connue`: the mark of what the
        reader has."""

        def read(base: Base) -> Ligne | None:
            lue = base.execute(
                "SELECT CASE WHEN marque = ? THEN NULL ELSE etat END, recus, marque "
                "FROM conversations WHERE id = ?",
                (connue, conversation),
            ).fetchone()
            return None if lue is None else Ligne(*lue)

        return await self._rangement.run(read)

    async def put(
        self,
        conversation: str,
        ligne: Ligne,
        avant: str | None,
        *,
        compare: bool = False,
        efface: bool = False,
    ) -> None:
        """Keep a conversation in the place of what was kept of it; `efface` its bytes too.

        `avant`: the mark of what was read, None for a new one. With `compare`, raises `Depassee` when
        it is no longer the mark; given twice, the same line is written once.
        """
        valeurs = (ligne.etat, ligne.recus, ligne.marque)
        remplace = (
            "UPDATE SET etat = excluded.etat, recus = excluded.recus, marque = excluded.marque, "
            "vu = excluded.vu"
        )

        def write(base: Base) -> None:
            if compare and avant is not None:
                fait = base.execute(
                    f"UPDATE conversations SET etat = ?, recus = ?, marque = ?, vu = {self._heure} "
                    "WHERE id = ? AND marque IN (?, ?)",
                    (*valeurs, conversation, avant, ligne.marque),
                )
            else:
                seulement = "WHERE conversations.marque = excluded.marque" if compare else ""
                fait = base.execute(
                    "INSERT INTO conversations (etat, recus, marque, id, vu) "
                    f"VALUES (?, ?, ?, ?, {self._heure}) ON CONFLICT (id) DO {remplace} {seulement}",
                    (*valeurs, conversation),
                )
            if fait.rowcount != 1:
                raise Depassee
            if efface:
                wipe(base)

        await self._rangement.run(write)

    async def erase(self, conversation: str) -> None:
        """Erase a conversation, its bytes too; nothing to erase is fine."""

        def delete(base: Base) -> None:
            base.execute("DELETE FROM conversations WHERE id = ?", (conversation,))
            wipe(base)

        await self._rangement.run(delete)

    async def forget(self, delai: float) -> dict[str, str]:
        """Erase whole what nobody touched for `delai` seconds, their bytes too; return what it was.

        By small lots, so that no message waits for long; of several processes, each has its own.
        """
        a_part = "FOR UPDATE SKIP LOCKED" if self._serveur else ""
        oubliees: dict[str, str] = {}

        def delete(base: Base) -> dict[str, str]:
            lot: Any = base.execute(
                "DELETE FROM conversations WHERE id IN (SELECT id FROM conversations "
                f"WHERE vu < {self._heure} - ? ORDER BY vu LIMIT ? {a_part}) RETURNING id, etat",
                (delai, LOT),
            )
            return dict(lot.fetchall())

        while lot := await self._rangement.run(delete):
            oubliees |= lot
        if oubliees:
            await self._rangement.run(wipe)
        return oubliees

    async def ids(self) -> list[str]:
        """The conversations that are kept, the oldest first."""

        def read(base: Base) -> list[str]:
            lues = base.execute("SELECT id FROM conversations ORDER BY vu").fetchall()
            return [ligne[0] for ligne in lues]

        return await self._rangement.run(read)

    async def touch(self) -> None:
        """Write something that changes nothing, as a message would."""

        controle = f"controle-{secrets.token_hex(8)}"

        def write(base: Base) -> None:
            with transaction(base):
                base.execute(
                    f"INSERT INTO conversations (id, etat, vu) VALUES (?, '[]', {self._heure})",
                    (controle,),
                )
                base.execute("DELETE FROM conversations WHERE id = ?", (controle,))

        await self._rangement.run(write)
