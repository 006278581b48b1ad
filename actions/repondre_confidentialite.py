"""Answers "ce que je dis va où ?", and the fear of the police at a desk: who may be asked first."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from bot.comprehension.questions_dites import fears_the_police


class ActionRepondreConfidentialite(Action):
    def name(self) -> str:
        return "action_repondre_confidentialite"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        police = fears_the_police(tracker.latest_message.get("text") or "")
        dispatcher.utter_message(response="utter_police" if police else "utter_confidentialite")
        return []
