"""A PostgreSQL that several processes share, asked by a few threads so that nothing blocks the event loop.

What was measured to break is mended here: a connection that a restart of the server cut is opened
again and the order given once more, a server that is frozen is given up after `ATTENTE`, one that is
stopped fails at once and not after a queue.
"""

from __future__ import annotations

import asyncio
import contextlib
import select
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import psycopg2
import psycopg2.extensions

from bot.rangement import ATTENTE

FILS = 4  # threads of a process, and so connections
REPRISE = 0.05  # seconds between two tries to connect
REPOS = 1.0  # seconds without asking a server that did not answer
_MILLISECONDES = round(ATTENTE * 1000)
_OPTIONS = (
    f"-c statement_timeout={_MILLISECONDES} -c lock_timeout={_MILLISECONDES} "
    f"-c idle_in_transaction_session_timeout={2 * _MILLISECONDES}"
)
_VERROU_DU_SCHEMA = 7_045_005  # any number that is always the same

T = TypeVar("T")


class BasePostgreSQL:
    """A connection that reads our SQL."""

    def __init__(self, connexion: Any) -> None:
        self._connexion = connexion

    def execute(self, ordre: str, valeurs: Iterable[Any] = ()) -> Any:
        curseur = self._connexion.cursor()
        curseur.execute(ordre.replace("?", "%s"), tuple(valeurs))
        return curseur

    def executemany(self, ordre: str, lignes: Iterable[Any]) -> Any:
        curseur = self._connexion.cursor()
        curseur.executemany(ordre.replace("?", "%s"), list(lignes))
        return curseur


class PostgreSQL:
    """A server and the threads that ask it. What it is asked raises `psycopg2.Error` when it fails.

    `adresse` is a URL, postgresql://…; `schema` is what makes the tables, the first time.
    """

    def __init__(
        self, adresse: str, nom: str, schema: Iterable[str] = (), fils: int = FILS
    ) -> None:
        psycopg2.extensions.set_wait_callback(_wait)  # of this process: its only user is here
        self._adresse = adresse
        self._nom = nom
        self._schema = tuple(schema)
        self._pret = False
        self._schema_en_cours = threading.Lock()
        self._fil = threading.local()
        self._ouvertes: set[Any] = set()
        self._en_panne_depuis: float | None = None
        self._repos = 0.0
        self._fils = ThreadPoolExecutor(max_workers=fils, thread_name_prefix=nom)

    def close(self) -> None:
        """Let go of the connections; the next call opens them again."""
        for connexion in list(self._ouvertes):
            self._drop(connexion)

    async def run(self, acte: Callable[[Any], T]) -> T:
        """Do something in one of the threads, once more when the server had cut the connection."""
        boucle = asyncio.get_running_loop()
        return await boucle.run_in_executor(self._fils, self._act, acte)

    def _act(self, acte: Callable[[Any], T]) -> T:
        if time.monotonic() < self._repos:
            raise TropLong("PostgreSQL ne répondait pas à l’instant")
        try:
            return self._try(acte)
        except TropLong:
            self._repos = time.monotonic() + REPOS
            raise

    def _try(self, acte: Callable[[Any], T]) -> T:
        connexion = self._connection()
        try:
            return acte(BasePostgreSQL(connexion))
        except (psycopg2.OperationalError, psycopg2.InterfaceError) as erreur:
            coupee = bool(connexion.closed)  # else the order took too long, or the disk is full
            self._drop(connexion)
            if not coupee or isinstance(erreur, TropLong):
                raise
        return acte(BasePostgreSQL(self._connection()))

    def _connection(self) -> Any:
        """The connection of this thread, opened when it has none."""
        connexion = getattr(self._fil, "connexion", None)
        if connexion is None or connexion.closed:
            connexion = self._fil.connexion = self._connect()
        return connexion

    def _connect(self) -> Any:
        """A new connection. A server that is being restarted is waited for; one that is gone is not."""
        while True:
            try:
                connexion = psycopg2.connect(
                    self._adresse, options=_OPTIONS, application_name=f"passerelle-{self._nom}"
                )
                break
            except psycopg2.OperationalError as erreur:
                maintenant = time.monotonic()
                self._en_panne_depuis = self._en_panne_depuis or maintenant
                if isinstance(erreur, TropLong) or maintenant - self._en_panne_depuis > ATTENTE:
                    raise
                time.sleep(REPRISE)
        self._en_panne_depuis = None
        connexion.autocommit = True
        self._ouvertes.add(connexion)
        with self._schema_en_cours:
            if not self._pret:
                self._prepare(BasePostgreSQL(connexion))
                self._pret = True
        return connexion

    def _prepare(self, base: BasePostgreSQL) -> None:
        """Make the tables; processes that start together do it one after the other."""
        base.execute("SELECT pg_advisory_lock(?)", (_VERROU_DU_SCHEMA,))
        try:
            for ordre in self._schema:
                base.execute(ordre.replace(" WITHOUT ROWID", "").replace(" BLOB ", " BYTEA "))
        finally:
            base.execute("SELECT pg_advisory_unlock(?)", (_VERROU_DU_SCHEMA,))

    def _drop(self, connexion: Any) -> None:
        self._ouvertes.discard(connexion)
        with contextlib.suppress(psycopg2.Error):
            connexion.close()


class TropLong(psycopg2.OperationalError):
    """The server did not answer in time."""


def _wait(connexion: Any) -> None:
    """Wait for the server, not for longer than `ATTENTE`: a frozen one holds its sockets open."""
    fin = time.monotonic() + ATTENTE
    veille = select.poll()
    while (etat := connexion.poll()) != psycopg2.extensions.POLL_OK:
        sens = select.POLLIN if etat == psycopg2.extensions.POLL_READ else select.POLLOUT
        veille.register(connexion.fileno(), sens)
        reste = fin - time.monotonic()
        if reste <= 0 or not veille.poll(reste * 1000):
            raise TropLong("PostgreSQL ne répond pas")  # and psycopg2 closes the connection
