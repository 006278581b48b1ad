"""Forgets the situation and begins again."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, AllSlotsReset, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher


class ActionRecommencer(Action):
    def name(self) -> str:
        return "action_recommencer"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_on_recommence")
        return forget(tracker)


def forget(tracker: Tracker) -> list[EventType]:
    """What forgets the situation, and keeps for whom the conversation is held."""
    return [AllSlotsReset(), SlotSet("mode", tracker.get_slot("mode")), ActiveLoop(None)]
