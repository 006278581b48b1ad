"""A running worker takes what was published, one worker after the other, while it answers."""

from __future__ import annotations

import asyncio
import gc
import logging
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from bot.catalogue.chargement import load_catalogue
from bot.channel.echange import Echange
from bot.grappe.publication import Publications
from bot.installation import var_folder
from bot.nlu.modele import unwrap_store
from bot.orientation.fiches import Catalogue
from bot.passerelle import open_passerelle, take_catalogue
from bot.reglages import read_settings
from bot.runtime.journaux import where

PERIODE = 2.0  # seconds between two looks

journal = logging.getLogger("passerelle.publication")

Adopter = Callable[[Any], None]


class Releve:
    """Looks for a new publication; what it holds replaces the catalogue and the model between two
    messages. One that cannot be read is refused, and the one before goes on serving."""

    def __init__(self, publications: Publications, dossier: Path | None = None) -> None:
        self._publications = publications
        self._dossier = dossier or var_folder() / "publications"
        self.numero: int | None = None
        self._refusee: int | None = None

    async def watch(self, agent: Callable[[], Any], adopter: Adopter) -> None:
        """Take each new publication, in turn with the other workers."""
        while True:
            await asyncio.sleep(PERIODE)
            await self._quietly(lambda: self._in_turn(agent(), adopter))

    async def begin(self, agent: Any, adopter: Adopter) -> None:
        """Take the current publication before the first message."""
        await self._quietly(lambda: self._look(agent, adopter))

    def told(self) -> dict[str, str]:
        """What /sante says of it: the one that serves, and the one that is refused."""
        dit = {} if self.numero is None else {"publication": str(self.numero)}
        if self._refusee is not None:
            dit["publication_refusee"] = f"{self._refusee} : elle ne se lit pas, voir le journal."
        return dit

    async def _in_turn(self, agent: Any, adopter: Adopter) -> None:
        numero = await self._publications.latest()
        if numero in (None, self.numero, self._refusee) or not await self._publications.take_turn():
            return
        try:
            await self._look(agent, adopter)
        finally:
            await self._publications.give_turn()

    async def _look(self, agent: Any, adopter: Adopter) -> None:
        numero = await self._publications.latest()
        if numero is None or numero in (self.numero, self._refusee):
            return
        try:
            catalogue, nouvel = await self._prepare(numero, agent)
        except Exception as erreur:
            self._refusee = numero
            journal.error("publication %d refusée : %s", numero, where(erreur))
            return
        await asyncio.to_thread(take_catalogue, catalogue)
        adopter(nouvel)
        self.numero, self._refusee = numero, None
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        journal.info("publication %d en service", numero)

    async def _prepare(self, numero: int, agent: Any) -> tuple[Catalogue, Any]:
        """The catalogue and an agent over the model of a publication, both tried."""
        publication = await self._publications.fetch(numero)
        if publication is None:
            raise ValueError("elle n’est plus gardée")
        shutil.rmtree(self._dossier, ignore_errors=True)
        dossier = self._dossier / str(numero)
        dossier.mkdir(parents=True)
        fiches, structures, modele = await asyncio.to_thread(publication.unpack, dossier)
        territoires = open_passerelle().territoires
        catalogue = await asyncio.to_thread(load_catalogue, territoires, fiches, structures)
        nouvel = await asyncio.to_thread(_agent_over, modele, agent)
        panne = await Echange(nouvel).check()
        if panne is not None:
            raise ValueError(panne)
        return catalogue, nouvel

    async def _quietly(self, acte: Callable[[], Awaitable[None]]) -> None:
        try:
            await acte()
        except Exception as erreur:  # PostgreSQL is down: the next look finds it
            journal.error("publications illisibles : %s", where(erreur))


def _agent_over(modele: Path, agent: Any) -> Any:
    """An agent over a model, with the conversations and the locks of another."""
    from rasa.core.agent import Agent

    nouvel = Agent(
        generator=read_settings().endpoints().nlg,
        tracker_store=agent.tracker_store.beside(),
        lock_store=agent.lock_store,
        action_endpoint=agent.action_endpoint,
    )
    nouvel.load_model(modele)
    unwrap_store(nouvel)
    return nouvel
