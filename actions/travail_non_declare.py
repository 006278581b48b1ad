"""Work that is not declared: heard, kept of nobody, and not asked again."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

EMPLOI = "en_emploi"


class ActionTravailNonDeclare(Action):
    def name(self) -> str:
        return "action_travail_non_declare"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_travail_non_declare")
        passees = list(tracker.get_slot("questions_passees") or ())
        return [] if EMPLOI in passees else [SlotSet("questions_passees", [*passees, EMPLOI])]
