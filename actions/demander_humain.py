"""Somebody to talk to exists: says which structure to call, and what to tell it."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import current_orientation

ACCOMPAGNENT = ("accompagnement", "remobilisation")


class ActionDemanderHumain(Action):
    def name(self) -> str:
        return "action_demander_humain"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        propositions = current_orientation(tracker)["propositions"]
        proche = next((p for p in propositions if p["etape"] in ACCOMPAGNENT), None)
        if proche is None:
            dispatcher.utter_message(response="utter_humain")
        else:
            dispatcher.utter_message(
                response="utter_humain_structure", nom=proche["nom"], demarche=proche["demarche"]
            )
        return []
