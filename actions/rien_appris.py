"""A message in the middle of the form that answers nothing: says so, unless the question will."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher


class ActionRienAppris(Action):
    """The form comes right after; about communes, its question explains by itself."""

    def name(self) -> str:
        return "action_rien_appris"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        if not tracker.get_slot("communes_possibles") and not tracker.get_slot("commune_inconnue"):
            dispatcher.utter_message(response="utter_pas_compris")
        return []
