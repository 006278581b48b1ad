"""The counts of an installation: what comes in waits for company, is added up, and is shown once it is old."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path

from bot.installation import var_folder
from bot.observatoire.attente import Attente, admit, let_go
from bot.observatoire.envoi import Envoi
from bot.observatoire.fichier import (
    SCHEMA,
    Fichier,
    add,
    claim_closing,
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
from bot.rangement import Base, Rangement, transaction, wipe

FICHIER = "observatoire.sqlite"

Montre = Mapping[str, Comptes]  # by quarter, the oldest first


class Observatoire:
    """Everything happens in the thread of the file, one call after another.

    Raises the error of the disk or the server when it fails: nothing was counted then. `adresse`:
    the postgresql:// where several processes count together, each with those who wait in it.
    """

    def __init__(
        self,
        chemin: Path | None = None,
        *,
        en_memoire: bool = False,
        adresse: str | None = None,
    ) -> None:
        self._fichier = _rangement(
            None if en_memoire else chemin or var_folder() / FICHIER, adresse
        )
        self._attentes: dict[str, Attente] = {}  # by quarter; only the thread of the file reads it

    async def count(self, releves: Iterable[Releve], arbre: Arbre, jour: date) -> None:
        """Count people on the day that they are told."""
        personnes = tuple(releves)
        await self._fichier.run(lambda base: self._add(base, quarter_of(jour), personnes, arbre))

    async def receive(self, envoi: Envoi, arbre: Arbre) -> None:
        """Count a sending; the same one again changes nothing."""

        def take(base: Base) -> None:
            self._add(base, envoi.trimestre, envoi.releves, arbre, envoi.identifiant)

        await self._fichier.run(take)

    async def shown(self, arbre: Arbre, jour: date) -> Montre:
        """What anybody may see on a day, by quarter: those that are closed never change."""

        def look(base: Base) -> Montre:
            self._close_due(base, arbre, jour)
            return {trimestre: read(base, trimestre) for trimestre in closed_quarters(base)}

        return await self._fichier.run(look)

    async def settle(self, arbre: Arbre, jour: date) -> None:
        """On the eve of a closing, write who still waits here: another process may close first."""
        veille = jour + timedelta(days=1)
        if any(closing_day(trimestre) <= veille for trimestre in self._attentes):
            await self.leave(arbre)

    async def leave(self, arbre: Arbre) -> None:
        """Write who still waits, with the places above: memory is about to be lost."""

        def write(base: Base) -> None:
            for trimestre in list(self._attentes):
                with transaction(base):
                    add(base, trimestre, let_go(self._attentes[trimestre], arbre))
                del self._attentes[trimestre]

        await self._fichier.run(write)

    def close(self) -> None:
        """Let go of the file."""
        self._fichier.close()

    def _add(
        self,
        base: Base,
        trimestre: str,
        releves: tuple[Releve, ...],
        arbre: Arbre,
        identifiant: str | None = None,
    ) -> None:
        with transaction(base):
            if identifiant is not None and not is_new(base, identifiant, trimestre):
                return
            attente, murs = admit(self._attentes.get(trimestre, {}), releves, arbre)
            add(base, trimestre, murs)
        self._attentes[trimestre] = attente

    def _close_due(self, base: Base, arbre: Arbre, jour: date) -> None:
        for trimestre in closed_quarters(base):
            self._attentes.pop(trimestre, None)  # another process closed it
        connus = {*open_quarters(base), *self._attentes}
        for trimestre in sorted(t for t in connus if closing_day(t) <= jour):
            with transaction(base):
                if claim_closing(base, trimestre):
                    comptes = read(base, trimestre)
                    comptes.update(let_go(self._attentes.get(trimestre, {}), arbre))
                    close_quarter(base, trimestre, publish(comptes, arbre))
                    forget_sendings(base, trimestre)
            self._attentes.pop(trimestre, None)
            wipe(base)


def _rangement(chemin: Path | None, adresse: str | None) -> Rangement:
    if adresse is None:
        return Fichier(chemin)
    from bot.rangement.postgresql import PostgreSQL  # where it is used, its driver is there

    return PostgreSQL(adresse, "observatoire", SCHEMA, fils=1)
