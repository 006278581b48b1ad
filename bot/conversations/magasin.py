"""Rasa's tracker store of the embedded default: one SQLite file. Named in endpoints.yml."""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker

from bot.conversations.fichier import Fichier
from bot.conversations.trace import forget_words, is_reset, read_event, shorten
from bot.installation import var_folder
from bot.runtime.journaux import where

FICHIER = "conversations.sqlite"
HEURES_AVANT_OUBLI = 24
VIVANTES = 200  # conversations whose tracker stays at hand, the last that spoke

journal = logging.getLogger("passerelle.conversations")


@dataclass
class _Vivante:
    """A conversation between two messages: its tracker, and what was written of each event."""

    tracker: DialogueStateTracker
    ecrits: list[str] = field(default_factory=list)


class Conversations(TrackerStore):
    """Keeps conversations on disk without their texts, and erases whole those that are idle.

    A tracker that was just saved stays at hand, and is handed out once: whoever takes it may change
    it, and only what is saved comes back. When the turn fails, the next one reads the disk, where
    nothing of it is. `heures` of silence before a conversation is erased; `chemin` of the file
    (`conversations.sqlite` of this installation), or `en_memoire` for none.
    """

    def __init__(
        self,
        domain: Domain,
        event_broker: Any = None,
        heures: float = HEURES_AVANT_OUBLI,
        chemin: str | None = None,
        en_memoire: bool = False,
        host: str | None = None,  # Rasa gives it to every store
    ) -> None:
        super().__init__(domain, event_broker)
        self._delai = float(heures) * 3600
        fichier = Path(chemin) if chemin else var_folder() / FICHIER
        self._fichier = Fichier(None if en_memoire else fichier)
        self._vivantes: OrderedDict[str, _Vivante] = OrderedDict()
        self._prises: dict[str, list[str]] = {}  # what was written of those handed out

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker of a conversation, to change and save; None when it is not kept."""
        self._prises.pop(sender_id, None)
        vivante = self._vivantes.pop(sender_id, None) or await self._read(sender_id)
        if vivante is None:
            return None
        self._prises[sender_id] = vivante.ecrits
        return vivante.tracker

    async def slots(self, conversation: str) -> dict[str, Any] | None:
        """What a conversation knows, without taking it; None when it is not kept."""
        vivante = self._vivantes.get(conversation) or await self._read(conversation)
        return None if vivante is None else dict(vivante.tracker.current_slot_values())

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep a conversation as it now is, whole or not at all."""
        conversation = tracker.sender_id
        ecrits = self._prises.pop(conversation, [])
        events = list(tracker.events)
        nouveaux = events[len(ecrits) :]
        forget_words(tracker, nouveaux)
        efface = any(map(is_reset, nouveaux))
        if (courts := shorten(events, tracker.slots.values())) is not None:
            tracker, ecrits, nouveaux = self._tracker(conversation, courts), [], courts
        ecrits = [*ecrits, *(json.dumps(event.as_dict()) for event in nouveaux)]
        await self._fichier.put(conversation, f"[{','.join(ecrits)}]", efface=efface)
        self._vivantes[conversation] = _Vivante(tracker, ecrits)
        while len(self._vivantes) > VIVANTES:
            self._vivantes.popitem(last=False)

    async def erase(self, conversation: str) -> None:
        """Erase everything of one conversation; nothing to erase is fine."""
        self._vivantes.pop(conversation, None)
        self._prises.pop(conversation, None)
        await self._fichier.erase(conversation)

    async def forget_idle(self) -> list[str]:
        """Erase whole conversations that nobody touched for the set time; return what was kept of
        each (see `slots_kept`), to be counted and let go."""
        oubliees = await self._fichier.forget(self._delai)
        for conversation in oubliees:
            self._vivantes.pop(conversation, None)
        return list(oubliees.values())

    async def check(self) -> None:
        """Raise what the disk says when conversations cannot be kept."""
        await self._fichier.touch()

    async def keys(self) -> Iterable[str]:
        """The conversations that are kept."""
        return await self._fichier.ids()

    def close(self) -> None:
        """Let go of the file."""
        self._fichier.close()

    async def _read(self, conversation: str) -> _Vivante | None:
        etat = await self._fichier.get(conversation)
        if etat is None:
            return None
        try:
            lus = json.loads(etat)
            tracker = self._tracker(conversation, map(read_event, lus))
        except (ValueError, KeyError, TypeError) as erreur:  # written by another version
            journal.error("conversation illisible : %s", where(erreur))
            return None
        return _Vivante(tracker, [json.dumps(lu) for lu in lus])

    def _tracker(self, conversation: str, events: Iterable[Event]) -> DialogueStateTracker:
        tracker = self.init_tracker(conversation)
        for event in events:
            tracker.update(event)
        return tracker
