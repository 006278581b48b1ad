"""What is kept of a conversation: events without texts, and no more turns than the next one needs.

Rasa needs the intents, the entities and the slots of a conversation to go on; it does not need
what was typed, so that is never kept. Nor does it need every turn: what the first ones told is in
the slots, and an ever longer history would make each answer slower than the one before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    AllSlotsReset,
    BotUttered,
    Event,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses

TOURS_GARDES = 6  # turns that stay when a conversation is shortened
TOURS_MAX = 12  # turns from which it is
# Entities, and a slot, that hold words as they were typed, for one turn.
MOTS_TAPES = ("commune_inconnue", "dispositif_inconnu")
_REMISES = (AllSlotsReset.type_name, SessionStarted.type_name, Restarted.type_name)
CE_QUI_EST_DIT = ("utter_action", "variante")  # which text was said, so as to vary it


def forget_words(tracker: DialogueStateTracker, events: Iterable[Event]) -> None:
    """Take what the person typed and what the bot wrote out of a tracker and its new events."""
    for event in events:
        garde: dict[str, Any] = {}
        if isinstance(event, UserUttered):
            event.text, event.use_text_for_featurization = None, False
            lu = _without_words(event.intent, event.entities)
            event.entities, event.parse_data = lu["entities"], lu  # type: ignore[assignment]
        elif isinstance(event, BotUttered):
            event.text, event.data = None, {}
            garde = {cle: event.metadata[cle] for cle in CE_QUI_EST_DIT if cle in event.metadata}
        elif isinstance(event, SlotSet) and event.key in MOTS_TAPES:
            event.value = None
        event.metadata = garde
    for nom in MOTS_TAPES:
        if nom in tracker.slots and tracker.slots[nom].value is not None:
            tracker.slots[nom].value = None
    if tracker.active_loop and (debut := tracker.active_loop.trigger_message):
        lu = _without_words(debut.get("intent"), debut.get("entities") or ())
        tracker.active_loop.trigger_message = lu


def _without_words(intention: Any, entites: Iterable[dict[str, Any]]) -> dict[str, Any]:
    gardees = [e for e in entites if e["entity"] not in MOTS_TAPES]
    return {"intent": intention, "entities": gardees, "text": None}


def is_reset(event: Event) -> bool:
    """Whether the person asked to begin again: what was told before is then kept no longer."""
    return isinstance(event, AllSlotsReset)


def shorten(events: Sequence[Event], slots: Iterable[Slot]) -> list[Event] | None:
    """The events to keep of a conversation, opened by what its slots hold; None for all of them.

    The last turns of a long one; of one that began again, what follows.
    """
    tours = [rang for rang, event in enumerate(events) if isinstance(event, UserUttered)]
    remises = [rang for rang, event in enumerate(events) if is_reset(event)]
    coupe = max(
        tours[-TOURS_GARDES] if len(tours) > TOURS_MAX else 0, remises[-1] + 1 if remises else 0
    )
    if not coupe:
        return None
    boucle = next((e.name for e in reversed(events[:coupe]) if isinstance(e, ActiveLoop)), None)
    connus = [SlotSet(slot.name, slot.value) for slot in slots if slot.value != slot.initial_value]
    debut: list[Event] = [ActionExecuted("action_session_start"), SessionStarted(), *connus]
    debut += [ActiveLoop(boucle), ActionExecuted("action_listen")]
    for event in debut:  # as old as what follows: Rasa looks at how long ago the last one was
        event.timestamp = events[coupe - 1].timestamp
    return [*debut, *events[coupe:]]


def read_event(ecrit: dict[str, Any]) -> Event:
    """An event from its JSON. Rasa’s own reader goes through every class for each event."""
    event = _types()[ecrit["event"]]._from_parameters(ecrit)
    assert event is not None
    return event


@cache
def _types() -> dict[str, type[Event]]:
    return {classe.type_name: classe for classe in reversed(all_subclasses(Event))}


def slots_kept(ecrits: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """What the slots hold at the end of the events of a conversation, as they were written."""
    slots: dict[str, Any] = {}
    for ecrit in ecrits:
        if ecrit["event"] == SlotSet.type_name:
            slots[ecrit["name"]] = ecrit["value"]
        elif ecrit["event"] in _REMISES:
            slots.clear()
    return slots
