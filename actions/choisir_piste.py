"""Tells more of the suggestion that is pointed at: "le premier", "redis la 1"."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.dispositif_en_vue import numbered, pointed_at, texte_de
from actions.repondre_dispositif import answer_about

INSCRIPTION = "question_inscription"


class ActionChoisirPiste(Action):
    """ "Le premier": tells more of that one of the last suggestions."""

    def name(self) -> str:
        return "action_choisir_piste"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        vues = tracker.get_slot("propositions_vues") or []
        dernieres = tracker.get_slot("dernieres_dites") or []
        rang = next(
            (e["value"] for e in tracker.latest_message["entities"] if e["entity"] == "rang"), None
        )
        choisie = numbered(texte_de(tracker), rang, dernieres, vues) or pointed_at(
            rang, dernieres, vues
        )
        if choisie is None:
            dispatcher.utter_message(response="utter_quelle_piste")
            return []
        return answer_about(dispatcher, tracker, [choisie], INSCRIPTION)
