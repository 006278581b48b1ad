"""Says that a message was not understood, and what can be done."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, UserUtteranceReverted
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.etat import situation_of


class ActionPasCompris(Action):
    """In the form the question comes again right after; outside, the welcome's offer does."""

    def name(self) -> str:
        return "action_pas_compris"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        if (tracker.active_loop or {}).get("name") is not None:
            reponse = "utter_pas_compris"
        elif situation_of(tracker.slots).to_json():
            reponse = "utter_pas_compris_en_chemin"
        else:
            reponse = "utter_pas_compris_libre"
        dispatcher.utter_message(response=reponse)
        return []


class ActionDefaultFallback(ActionPasCompris):
    """The same where no rule applies: Rasa's own fallback, which goes back to before the message."""

    def name(self) -> str:
        return "action_default_fallback"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        return [*super().run(dispatcher, tracker, domain), UserUtteranceReverted()]
