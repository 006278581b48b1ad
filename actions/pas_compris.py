"""Says that a message was not understood, and what can be done."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, UserUtteranceReverted
from rasa_sdk.executor import CollectingDispatcher


class ActionPasCompris(Action):
    """In the form the question comes again right after; outside, the welcome's offer does."""

    def name(self) -> str:
        return "action_pas_compris"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[EventType]:
        en_cours = (tracker.active_loop or {}).get("name") is not None
        dispatcher.utter_message(response="utter_pas_compris" if en_cours else "utter_pas_compris_libre")
        return []


class ActionDefaultFallback(ActionPasCompris):
    """The same where no rule applies: Rasa's own fallback, which goes back to before the message."""

    def name(self) -> str:
        return "action_default_fallback"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[EventType]:
        return [*super().run(dispatcher, tracker, domain), UserUtteranceReverted()]
