"""Hears of a dispositif that one was in, and left."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dispositif_en_vue import named
from bot.passerelle import open_passerelle


class ActionNoterPassage(Action):
    """ "L’EPIDE, j’y étais, je suis parti": heard as a past, explained to nobody, refused by nobody."""

    def name(self) -> str:
        return "action_noter_passage"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        fiches = open_passerelle().catalogue.fiches
        nommes = named(tracker)
        dispatcher.utter_message(
            response="utter_passage_note", nom=", ".join(fiches[code].nom for code in nommes)
        )
        fini: list[EventType] = [SlotSet("dispositif", None)]
        return [*fini, SlotSet("dispositif_en_vue", nommes[0])] if nommes else fini
