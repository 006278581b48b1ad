"""Answers an organisation that speaks for itself: who helps it, which is not here."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from bot.comprehension.demandes.posees import asks_something
from bot.comprehension.personnes.organisations import (
    EMPLOYEUR,
    asks_of_the_rules,
    would_take_somebody_in,
)


class ActionOrganisation(Action):
    def name(self) -> str:
        return "action_organisation"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        texte = str(tracker.latest_message.get("text") or "")
        if any(e.get("value") == "service-civique" for e in tracker.latest_message["entities"]):
            dispatcher.utter_message(response="utter_organisation_service_civique")
            return []
        employeur = tracker.get_slot("organisation") == EMPLOYEUR or would_take_somebody_in(texte)
        if employeur and asks_something(texte) and asks_of_the_rules(texte):
            dispatcher.utter_message(response="utter_employeur_regles")
            return []
        dispatcher.utter_message(response="utter_employeur" if employeur else "utter_organisation")
        return []
