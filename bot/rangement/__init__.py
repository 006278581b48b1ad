"""Where what lasts is kept: a SQLite file of this machine, or a PostgreSQL that several machines share.

Both are asked the same way: `await rangement.run(acte)`, where `acte` gets a `Base` in a thread of its
own. Their SQL is what both read: `?` for a value, ON CONFLICT, no PRAGMA.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar

__all__ = ["ATTENTE", "Base", "Rangement", "transaction", "wipe"]

ATTENTE = 2.0  # seconds: a disk or a server that does not answer by then has failed
T = TypeVar("T")


class Base(Protocol):
    """A connection, outside any transaction."""

    def execute(self, ordre: str, valeurs: Any = ..., /) -> Any:
        """A cursor over what the order gives: `fetchone`, `fetchall`, `rowcount`, a loop."""

    def executemany(self, ordre: str, lignes: Iterable[Any], /) -> Any: ...


class Rangement(Protocol):
    """A file or a server. What it is asked raises its own errors when it fails."""

    def close(self) -> None:
        """Let go of it; the next call opens it again."""

    async def run(self, acte: Callable[[Any], T]) -> T:
        """Do something over a `Base`; once more when the connection was lost, so it must bear that."""


@contextmanager
def transaction(base: Base) -> Iterator[None]:
    """Within it, all or nothing."""
    base.execute("BEGIN IMMEDIATE" if isinstance(base, sqlite3.Connection) else "BEGIN")
    try:
        yield
    except BaseException:
        base.execute("ROLLBACK")
        raise
    base.execute("COMMIT")


def wipe(base: Base) -> None:
    """Fold the journal of a file into it, so that what was erased is in neither.

    A server does its own housework (autovacuum).
    """
    if isinstance(base, sqlite3.Connection):
        base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
