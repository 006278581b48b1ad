"""Stops: a goodbye, and no question until the person speaks again."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher


class ActionArreter(Action):
    def name(self) -> str:
        return "action_arreter"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_au_revoir")
        return [ActiveLoop(None), SlotSet("requested_slot", None)]
