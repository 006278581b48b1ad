"""Rasa's tracker store: one SQLite file, or a PostgreSQL that workers share. Named in endpoints.yml."""

from __future__ import annotations

import json
import logging
import secrets
from collections import OrderedDict
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversations.presence import Presence
from bot.conversations.table import SCHEMA, Ligne, Table
from bot.conversations.tour import EN_COURS, RECUS, DejaRecue, Tour, Vivante, short_id
from bot.conversations.trace import forget_words, is_reset, read_event, shorten
from bot.installation import var_folder
from bot.rangement import Rangement
from bot.rangement.sqlite import FichierSQLite
from bot.runtime.journaux import where

FICHIER = "conversations.sqlite"
NOM = "conversations"
HEURES_AVANT_OUBLI = 24
VIVANTES = 200  # conversations whose tracker stays at hand, the last that spoke

journal = logging.getLogger("passerelle.conversations")


class Conversations(TrackerStore):
    """Keeps conversations without their texts, and erases whole those that are idle.

    A tracker that was just saved stays at hand, and is handed out once: whoever takes it may change
    it, and only what is saved comes back. When the turn fails, the next one reads what was written,
    where nothing of it is. Where workers share them, what is at hand is compared with what another
    may have written, and a writing that comes too late is refused (`Depassee`); so it is with a file
    that another process has open.

    `heures` of silence before a conversation is erased; `host`, the postgresql:// that workers
    share; without it, `chemin` of the file (`conversations.sqlite` of this installation), or
    `en_memoire` for none.
    """

    def __init__(
        self,
        domain: Domain,
        event_broker: Any = None,
        heures: float = HEURES_AVANT_OUBLI,
        chemin: str | None = None,
        en_memoire: bool = False,
        host: str | None = None,  # Rasa’s name for the `url` of endpoints.yml
    ) -> None:
        super().__init__(domain, event_broker)
        self._delai = float(heures) * 3600
        self.partage = host is not None
        fichier = Path(chemin) if chemin else var_folder() / FICHIER
        self._rangement = _rangement(host, None if en_memoire else fichier)
        self._table = Table(self._rangement, serveur=self.partage)
        self._presence = None if self.partage or en_memoire else Presence(fichier)
        self._vivantes: OrderedDict[str, Vivante] = OrderedDict()
        self._prises: dict[str, Vivante] = {}  # those handed out, as they were written

    def beside(self) -> Conversations:
        """Another store over the same base, for another model: as one more worker would be."""
        assert self.partage
        autre: Conversations = object.__new__(type(self))
        autre.__dict__.update(self.__dict__)
        autre._vivantes, autre._prises = OrderedDict(), {}
        return autre

    @asynccontextmanager
    async def turn(
        self, conversation: str, identifiant: str | None = None
    ) -> AsyncIterator[Vivante | None]:
        """Within it, what is saved of a conversation waits for `commit`: a turn that fails leaves no
        trace. Gives the conversation as it is, None when it is not kept.

        Raises `DejaRecue` when this request was answered before.
        """
        vivante = await self._current(conversation)
        recue = None if identifiant is None else short_id(identifiant)
        if vivante is not None and recue in vivante.recus:
            raise DejaRecue
        jeton = EN_COURS.set(Tour(conversation, recue, vivante))
        try:
            yield vivante
        finally:
            EN_COURS.reset(jeton)

    async def commit(self) -> None:
        """Write what was saved in this turn, whole or not at all. Raises `Depassee`."""
        tour = EN_COURS.get()
        assert tour is not None
        if tour.a_ecrire and tour.vivante is not None:
            if tour.identifiant is not None:
                tour.vivante.recus = (*tour.vivante.recus, tour.identifiant)[-RECUS:]
            await self._write(tour.conversation, tour.vivante, efface=tour.efface)
            tour.a_ecrire = tour.efface = False

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker of a conversation, to change and save; None when it is not kept."""
        self._prises.pop(sender_id, None)
        vivante = await self._current(sender_id)
        if vivante is None:
            return None
        self._vivantes.pop(sender_id, None)
        if (tour := _turn_of(sender_id)) is not None:
            tour.vivante = None
        self._prises[sender_id] = vivante
        return vivante.tracker

    async def slots(self, conversation: str) -> dict[str, Any] | None:
        """What a conversation knows, without taking it; None when it is not kept."""
        vivante = await self._current(conversation)
        return None if vivante is None else dict(vivante.tracker.current_slot_values())

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep a conversation as it now is; within a turn, once it is committed."""
        conversation = tracker.sender_id
        prise = self._prises.pop(conversation, None) or self._saved(tracker) or Vivante(tracker)
        ecrits = prise.ecrits
        events = list(tracker.events)
        nouveaux = events[len(ecrits) :]
        forget_words(tracker, nouveaux)
        efface = any(map(is_reset, nouveaux))
        if (courts := shorten(events, tracker.slots.values())) is not None:
            tracker, ecrits, nouveaux = self._tracker(conversation, courts), [], courts
        ecrits = [*ecrits, *(json.dumps(event.as_dict()) for event in nouveaux)]
        vivante = Vivante(tracker, ecrits, prise.recus, prise.marque)
        if (tour := _turn_of(conversation)) is None:
            await self._write(conversation, vivante, efface=efface)
        else:
            tour.vivante, tour.a_ecrire, tour.efface = vivante, True, tour.efface or efface

    async def erase(self, conversation: str) -> None:
        """Erase everything of one conversation; nothing to erase is fine."""
        self._vivantes.pop(conversation, None)
        self._prises.pop(conversation, None)
        await self._table.erase(conversation)

    async def forget_idle(self) -> list[str]:
        """Erase whole conversations that nobody touched for the set time; return what was kept of
        each (see `slots_kept`), to be counted and let go."""
        oubliees = await self._table.forget(self._delai)
        for conversation in oubliees:
            self._vivantes.pop(conversation, None)
        return list(oubliees.values())

    async def check(self) -> None:
        """Raise what the disk or the server says when conversations cannot be kept."""
        await self._table.touch()

    async def keys(self) -> Iterable[str]:
        """The conversations that are kept."""
        return await self._table.ids()

    def close(self) -> None:
        """Let go of the file or the server."""
        self._table.close()
        if self._presence is not None:
            self._presence.leave()

    def _others_write(self) -> bool:
        """Whether another process may write the same conversations."""
        return self.partage or (self._presence is not None and not self._presence.is_alone())

    async def _write(self, conversation: str, vivante: Vivante, *, efface: bool) -> None:
        marque = secrets.token_hex(8)
        ligne = Ligne(f"[{','.join(vivante.ecrits)}]", " ".join(vivante.recus), marque)
        compare = self._others_write()
        await self._table.put(conversation, ligne, vivante.marque, compare=compare, efface=efface)
        vivante.marque = marque
        self._vivantes[conversation] = vivante
        while len(self._vivantes) > VIVANTES:
            self._vivantes.popitem(last=False)

    def _saved(self, tracker: DialogueStateTracker) -> Vivante | None:
        """A tracker that was saved and is saved again: Rasa does so when it creates one."""
        tour = _turn_of(tracker.sender_id)
        connue = tour.vivante if tour is not None else self._vivantes.get(tracker.sender_id)
        return connue if connue is not None and connue.tracker is tracker else None

    async def _current(self, conversation: str) -> Vivante | None:
        """A conversation as it is now: in this turn, at hand and not written by others, or kept."""
        if (tour := _turn_of(conversation)) is not None and tour.vivante is not None:
            return tour.vivante
        a_portee = self._vivantes.get(conversation)
        if a_portee is not None and not self._others_write():
            return a_portee
        lue = await self._table.get(conversation, a_portee.marque if a_portee else None)
        if lue is None:
            self._vivantes.pop(conversation, None)
            return None
        if lue.etat is None:
            return a_portee
        try:
            evenements = json.loads(lue.etat)
            tracker = self._tracker(conversation, map(read_event, evenements))
        except (ValueError, KeyError, TypeError) as erreur:  # written by another version
            journal.error("conversation illisible : %s", where(erreur))
            await self._table.erase(conversation)
            return None
        ecrits = [json.dumps(ecrit) for ecrit in evenements]
        return Vivante(tracker, ecrits, tuple(lue.recus.split()), lue.marque)

    def _tracker(self, conversation: str, events: Iterable[Event]) -> DialogueStateTracker:
        tracker = self.init_tracker(conversation)
        for event in events:
            tracker.update(event)
        return tracker


def _turn_of(conversation: str) -> Tour | None:
    tour = EN_COURS.get()
    return tour if tour is not None and tour.conversation == conversation else None


def _rangement(adresse: str | None, fichier: Path | None) -> Rangement:
    if adresse is None:
        return FichierSQLite(fichier, NOM, SCHEMA)
    from bot.rangement.postgresql import PostgreSQL  # where it is used, its driver is there

    return PostgreSQL(adresse, NOM, SCHEMA)
