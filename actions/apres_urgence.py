"""After an urgence, as long as the person does not want to go on: the numbers again, no question."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.urgence import SANS_CODE
from bot.urgences.numeros import URGENCES


class ActionApresUrgence(Action):
    def name(self) -> str:
        return "action_apres_urgence"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        codes = tracker.get_slot("urgences") or SANS_CODE
        connus = [URGENCES[code] for code in codes if code in URGENCES]
        numeros = "\n".join(
            f"{u.code}{' (par SMS)' if u.moyen == 'sms' else ''} : {u.pour}" for u in connus
        )
        dispatcher.utter_message(response="utter_apres_urgence", numeros=numeros or "112")
        return [ActiveLoop(None), SlotSet("requested_slot", None)]
