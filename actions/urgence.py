"""Answers an urgence with the number to press, before anything else."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.etat import mode_of, open_urgences
from bot.urgences import message_urgence
from bot.urgences.messages import HABITANT, TEMOIN
from bot.urgences.temoin import told_of

FUITE, TOIT = "3919", "115"  # whoever flees and was sent to the 115 has it to say there
SANS_CODE = ("112",)  # for an urgence of which nothing more could be read: never an empty answer


class ActionUrgence(Action):
    def name(self) -> str:
        return "action_urgence"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        entites = tracker.latest_message.get("entities", ())
        codes = tuple(e["value"] for e in entites if e["entity"] == "urgence")
        codes = codes or tuple(tracker.get_slot("urgences") or ())
        mode = mode_of(tracker.slots)
        autre = told_of(tracker.latest_message.get("text") or "", codes)
        if autre and mode == HABITANT:
            mode = TEMOIN
        texte = message_urgence(codes, mode=mode) or message_urgence(SANS_CODE, mode=mode)
        dispatcher.utter_message(text=texte)
        if FUITE in codes and TOIT not in codes and TOIT in open_urgences(tracker.slots):
            dispatcher.utter_message(response="utter_urgence_fuite")
        fini: list[EventType] = [ActiveLoop(None), SlotSet("requested_slot", None)]
        return [*fini, SlotSet("urgence_d_un_autre", autre)]
