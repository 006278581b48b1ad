"""Answers a question that many ask, at once, with whom to talk to; the path goes on after."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dire_besoin import doors_of
from bot.dialogue.etat import merge_codes, mode_of
from bot.passerelle import open_passerelle

COURANTE = "question_courante"


class ActionRepondreCourante(Action):
    def name(self) -> str:
        return "action_repondre_courante"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        entites = tracker.latest_message.get("entities") or ()
        code = next((e["value"] for e in entites if e["entity"] == COURANTE), None)
        entree = open_passerelle().questions_courantes.entrees.get(str(code))
        if entree is None:
            dispatcher.utter_message(response="utter_pas_compris")
            return []
        dispatcher.utter_message(response=f"utter_courante_{str(code).replace('-', '_')}")
        portes = doors_of(tracker, entree["vers"])
        if portes:
            fleche = "→" if mode_of(tracker.slots) == "educateur" else "–"
            lignes = [f"{fleche} {nom} : {qui}" for nom, qui in portes.items()]
            dispatcher.utter_message(text="\n".join(lignes))
        return _refused_from_now_on(tracker, entree.get("refuse"))


def _refused_from_now_on(tracker: Tracker, etape: str | None) -> list[EventType]:
    """The pistes of a step that one wants nothing of, as as many refusals."""
    if etape is None:
        return []
    fiches = open_passerelle().catalogue.fiches
    refuses = [code for code, fiche in fiches.items() if fiche.etape == etape]
    return [SlotSet("refus", merge_codes(tracker.get_slot("refus"), refuses))]
