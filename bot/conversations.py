"""The store of conversations of the embedded default: in memory, without texts, erased when idle.

Named in endpoints.yml. Rasa needs the intents, the entities and the slots of a conversation to go
on; it does not need what was typed, so that is never kept.
"""

from __future__ import annotations

import json
import time
from collections import OrderedDict
from typing import Any

from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

HEURES_AVANT_OUBLI = 24
_GARDE_DU_MESSAGE = ("intent", "entities")
_MOTS_TAPES = ("commune_inconnue",)  # entity and slot that hold words of the person, for one turn


class ConversationsEnMemoire(InMemoryTrackerStore):
    """Rasa's in-memory store, which forgets texts at once and idle conversations after a day."""

    def __init__(
        self,
        domain: Domain,
        event_broker: Any = None,
        heures: float = HEURES_AVANT_OUBLI,
        **kwargs: Any,
    ) -> None:
        super().__init__(domain, event_broker, **kwargs)
        self._delai = heures * 3600
        self._derniers: OrderedDict[str, float] = OrderedDict()

    @classmethod
    def create(cls, domain: Domain, event_broker: Any, endpoint: EndpointConfig | None) -> Any:
        return cls(domain, event_broker)

    @staticmethod
    def serialise_tracker(tracker: DialogueStateTracker) -> str:
        dialogue = tracker.as_dialogue().as_dict()
        dialogue["events"] = [without_text(event) for event in dialogue["events"]]
        return json.dumps(dialogue)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep a conversation. Rasa's own `save` would call its own serialiser, which keeps texts."""
        await self.stream_events(tracker)
        self.store[tracker.sender_id] = self.serialise_tracker(tracker)
        self._derniers[tracker.sender_id] = time.monotonic()
        self._derniers.move_to_end(tracker.sender_id)
        self.forget_idle()

    def forget_idle(self) -> None:
        """Erase whole conversations that nobody touched for the set time, oldest first."""
        limite = time.monotonic() - self._delai
        while self._derniers:
            conversation, dernier = next(iter(self._derniers.items()))
            if dernier > limite:
                return
            self.erase(conversation)

    def erase(self, conversation: str) -> None:
        """Erase everything of one conversation; nothing to erase is fine."""
        self._derniers.pop(conversation, None)
        self.store.pop(conversation, None)


def without_text(event: dict[str, Any]) -> dict[str, Any]:
    """One event as it is kept: what the person typed and what the bot wrote are left out."""
    if event.get("event") == "user":
        lu = event.get("parse_data") or {}
        garde = {cle: lu[cle] for cle in _GARDE_DU_MESSAGE if cle in lu}
        garde["entities"] = [
            e for e in garde.get("entities") or () if e["entity"] not in _MOTS_TAPES
        ]
        return {**event, "text": None, "parse_data": {**garde, "text": None}}
    if event.get("event") == "bot":
        dite = (event.get("metadata") or {}).get("utter_action")  # which text, so as to vary it
        return {
            **event,
            "text": None,
            "data": {},
            "metadata": {"utter_action": dite} if dite else {},
        }
    if event.get("event") == "slot" and event.get("name") in _MOTS_TAPES:
        return {**event, "value": None}
    return event
