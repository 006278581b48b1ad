"""Spares Rasa the replay of a whole conversation each time that it copies one or looks at its past.

What comes out is what Rasa computes: its own function stays under `__wrapped__`, and the tests compare
the two in whole conversations.
"""

from __future__ import annotations

import copy
import functools
from collections import UserList, deque
from collections.abc import Callable, Iterator
from typing import Any


def duplicate_slot(slot: Any) -> Any:
    """A slot with the same attributes: Rasa copies all of them for each state that it looks at."""
    copie = object.__new__(type(slot))
    copie.__dict__.update(slot.__dict__)
    return copie


def patch_copies() -> None:
    """Copy the state of a tracker, where Rasa replays its events (5 % of a message, measured)."""
    from rasa.shared.core.trackers import DialogueStateTracker

    @functools.wraps(DialogueStateTracker.copy)
    def duplicate(self: Any) -> Any:
        copie = object.__new__(type(self))
        copie.__dict__.update(self.__dict__)
        copie.events = deque(self.events, maxlen=self.events.maxlen)
        copie.slots = {nom: duplicate_slot(slot) for nom, slot in self.slots.items()}
        copie.active_loop = copy.copy(self.active_loop)
        copie.sender_source = copie.model_id = copie.assistant_id = None  # no more does Rasa
        return copie

    DialogueStateTracker.copy = duplicate


def patch_form_copies() -> None:
    """The same for the tracker that a form shows to its actions: all that follows a restart."""
    from rasa.core.actions.forms import FormAction
    from rasa.shared.core.constants import REQUESTED_SLOT
    from rasa.shared.core.events import ActionExecuted, SlotSet

    @functools.wraps(FormAction._temporary_tracker)
    def temporary(self: Any, tracker: Any, additional_events: list[Any], domain: Any) -> Any:
        copie = tracker.copy()
        copie.events = deque(tracker.events_after_latest_restart())
        for event in (
            SlotSet(REQUESTED_SLOT, self.get_slot_to_fill(tracker)),
            ActionExecuted(self.name()),
            *additional_events,
        ):
            copie.update(event)
        return copie

    FormAction._temporary_tracker = temporary


def patch_applied_events() -> None:
    """Sort events by their class: Rasa asks of each whether it is one of six, through abstract bases."""
    from rasa.shared.core import events
    from rasa.shared.core.trackers import DialogueStateTracker

    applied_events = DialogueStateTracker.applied_events
    simples = {events.SlotSet, events.BotUttered, events.UserUttered, events.ActiveLoop}
    debuts = {events.Restarted, events.SessionStarted}
    connus = {*simples, *debuts, events.ActionExecuted, events.ActionExecutionRejected}
    connus |= {events.DefinePrevUserUtteredFeaturization, events.LoopInterrupted}

    @functools.wraps(applied_events)
    def applied(self: Any) -> list[Any]:
        if not connus.issuperset(map(type, self.events)):
            return list(applied_events(self))
        boucles = {e.name for e in self.events if type(e) is events.ActiveLoop and e.name}
        gardes: list[Any] = []
        for event in self.events:
            genre = type(event)
            if genre in debuts:
                gardes = []
            elif (
                genre is events.ActionExecuted
                and event.action_name in boucles
                and not self._first_loop_execution_or_unhappy_path(event.action_name, gardes)
            ):
                self._undo_till_previous_loop_execution(event.action_name, gardes)
            else:
                gardes.append(event)
        return gardes

    DialogueStateTracker.applied_events = applied


def patch_states() -> None:
    """Look at the past without its slots, when no slot of the domain counts in the choice of an action."""
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.events import BotUttered, SlotSet
    from rasa.shared.core.trackers import DialogueStateTracker

    states_for = Domain.states_for_tracker_history

    @functools.wraps(states_for)
    def states(
        self: Any, tracker: Any, omit_unset_slots: bool = False, *args: Any, **kwargs: Any
    ) -> list[Any]:
        if any(slot.has_features() for slot in self.slots):
            return list(states_for(self, tracker, omit_unset_slots, *args, **kwargs))
        nu = DialogueStateTracker(tracker.sender_id, None, is_rule_tracker=tracker.is_rule_tracker)
        nu.events = deque(e for e in tracker.events if not isinstance(e, SlotSet | BotUttered))
        nu.slots = {}
        return list(states_for(self, nu, omit_unset_slots, *args, **kwargs))

    Domain.states_for_tracker_history = states


class Evenements(UserList[Any]):
    """The events of a tracker as an action reads them: those that it looks at are written out.

    `data` holds events, of which most are never read, and the dictionaries that an action adds.
    """

    def __getitem__(self, rang: Any) -> Any:
        if isinstance(rang, slice):
            return [_written(event) for event in self.data[rang]]
        return _written(self.data[rang])

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return map(_written, self.data)


def _written(event: Any) -> dict[str, Any]:
    ecrit: dict[str, Any] = event if isinstance(event, dict) else event.as_dict()
    return ecrit


def patch_trackers() -> None:
    """All that concerns trackers, once their module is there."""
    patch_copies()
    patch_applied_events()


HOOKS: dict[str, Callable[[], None]] = {
    "rasa.shared.core.trackers": patch_trackers,
}
