"""Answers a message in another language with two sentences in that language, and the way to go on."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.langues import LANGUES

CONTINUER = {"title": "Continuer en français simple", "payload": "/informer"}


class ActionRepondreLangue(Action):
    """In the form the question and its buttons come right after; outside, one button starts it."""

    def name(self) -> str:
        return "action_repondre_langue"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        langue = tracker.get_slot("langue")
        dans_le_formulaire = (tracker.active_loop or {}).get("name") is not None
        dites = tracker.get_slot("langues_dites") or []
        if langue in dites:  # the welcome was said: only the way to go on is
            dispatcher.utter_message(
                response="utter_francais_simple", buttons=[] if dans_le_formulaire else [CONTINUER]
            )
        elif langue in LANGUES:
            dispatcher.utter_message(
                response=f"utter_langue_{langue}",
                buttons=[] if dans_le_formulaire else [CONTINUER],
            )
        else:
            dispatcher.utter_message(response="utter_pas_compris")
        retenues = [*dites, langue] if langue in LANGUES and langue not in dites else dites
        return [SlotSet("langue", None), SlotSet("langues_dites", retenues)]
