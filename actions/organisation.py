"""Answers an organisation that speaks for itself: who helps it, which is not here."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from bot.comprehension.personnes.organisations import EMPLOYEUR


class ActionOrganisation(Action):
    def name(self) -> str:
        return "action_organisation"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        employeur = tracker.get_slot("organisation") == EMPLOYEUR
        dispatcher.utter_message(response="utter_employeur" if employeur else "utter_organisation")
        return []
