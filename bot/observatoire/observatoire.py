"""The counts of an installation: what comes in waits for company, is added up, and is shown once it is old."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from bot.fichier_sqlite import wipe
from bot.installation import var_folder
from bot.observatoire.attente import Attente, admit, let_go
from bot.observatoire.envoi import Envoi
from bot.observatoire.fichier import (
    Fichier,
    add,
    close_quarter,
    closed_quarters,
    forget_sendings,
    is_new,
    open_quarters,
    read,
)
from bot.observatoire.lieux import Arbre
from bot.observatoire.periodes import closing_day, quarter_of
from bot.observatoire.publication import publish
from bot.observatoire.releve import Comptes, Releve

FICHIER = "observatoire.sqlite"

Montre = Mapping[str, Comptes]  # by quarter, the oldest first


class Observatoire:
    """Everything happens in the thread of the file, one call after another.

    Raises `sqlite3.Error` or `OSError` when the disk fails: nothing was counted then.
    """

    def __init__(self, chemin: Path | None = None, *, en_memoire: bool = False) -> None:
        self._fichier = Fichier(None if en_memoire else chemin or var_folder() / FICHIER)
        self._attentes: dict[str, Attente] = {}  # by quarter; only the thread of the file reads it

    async def count(self, releves: Iterable[Releve], arbre: Arbre, jour: date) -> None:
        """Count people on the day that they are told."""
        personnes = tuple(releves)
        await self._fichier.run(lambda base: self._add(base, quarter_of(jour), personnes, arbre))

    async def receive(self, envoi: Envoi, arbre: Arbre) -> None:
        """Count a sending; the same one again changes nothing."""

        def take(base: sqlite3.Connection) -> None:
            self._add(base, envoi.trimestre, envoi.releves, arbre, envoi.identifiant)

        await self._fichier.run(take)

    async def shown(self, arbre: Arbre, jour: date) -> Montre:
        """What anybody may see on a day, by quarter: those that are closed never change."""

        def look(base: sqlite3.Connection) -> Montre:
            self._close_due(base, arbre, jour)
            return {trimestre: read(base, trimestre) for trimestre in closed_quarters(base)}

        return await self._fichier.run(look)

    async def leave(self, arbre: Arbre) -> None:
        """Write who still waits, with the places above: memory is about to be lost."""

        def write(base: sqlite3.Connection) -> None:
            for trimestre in list(self._attentes):
                with _transaction(base):
                    add(base, trimestre, let_go(self._attentes[trimestre], arbre))
                del self._attentes[trimestre]

        await self._fichier.run(write)

    def close(self) -> None:
        """Let go of the file."""
        self._fichier.close()

    def _add(
        self,
        base: sqlite3.Connection,
        trimestre: str,
        releves: tuple[Releve, ...],
        arbre: Arbre,
        identifiant: str | None = None,
    ) -> None:
        with _transaction(base):
            if identifiant is not None and not is_new(base, identifiant, trimestre):
                return
            attente, murs = admit(self._attentes.get(trimestre, {}), releves, arbre)
            add(base, trimestre, murs)
        self._attentes[trimestre] = attente

    def _close_due(self, base: sqlite3.Connection, arbre: Arbre, jour: date) -> None:
        for trimestre in closed_quarters(base):
            self._attentes.pop(trimestre, None)  # another process closed it
        connus = {*open_quarters(base), *self._attentes}
        for trimestre in sorted(t for t in connus if closing_day(t) <= jour):
            with _transaction(base):
                comptes = read(base, trimestre)
                comptes.update(let_go(self._attentes.get(trimestre, {}), arbre))
                close_quarter(base, trimestre, publish(comptes, arbre))
                forget_sendings(base, trimestre)
            self._attentes.pop(trimestre, None)
            wipe(base)


@contextmanager
def _transaction(base: sqlite3.Connection) -> Iterator[None]:
    base.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        base.execute("ROLLBACK")
        raise
    base.execute("COMMIT")
