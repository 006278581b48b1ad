"""Opens a conversation: who it is for, and the welcome."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, EventType, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher


class ActionSessionStart(Action):
    """Remembers the mode that the channel gave, and says who we are."""

    def name(self) -> str:
        return "action_session_start"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[EventType]:
        donnees = tracker.get_slot("session_started_metadata") or {}
        mode = "educateur" if donnees.get("mode") == "educateur" else "habitant"
        dispatcher.utter_message(response=f"utter_accueil_{mode}", question="age")
        return [SessionStarted(), SlotSet("mode", mode), ActionExecuted("action_listen")]
