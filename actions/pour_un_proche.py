"""Somebody asks for a relative: from there on the texts speak of that person."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import told_keys
from bot.dialogue.etat import mode_of


class ActionPourUnProche(Action):
    def name(self) -> str:
        return "action_pour_un_proche"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        if mode_of(tracker.slots) != "educateur" or not told_keys(tracker):
            dispatcher.utter_message(response="utter_pour_un_proche")
        return [SlotSet("pour_un_proche", True)]
