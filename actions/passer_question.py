"""Remembers that the person does not know, or prefers not to say; the key is not asked again."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher


class ActionPasserQuestion(Action):
    def name(self) -> str:
        return "action_passer_question"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_pas_grave")
        cle = tracker.get_slot("requested_slot")
        passees = list(tracker.get_slot("questions_passees") or ())
        if cle is None or cle in passees:
            return []
        return [SlotSet("questions_passees", [*passees, cle])]
