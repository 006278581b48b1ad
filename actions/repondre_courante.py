"""Answers a question that many ask, at once, with whom to talk to; the path goes on after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.dire_besoin import doors_of
from actions.dispositif_en_vue import named
from bot.comprehension.demandes.courantes import NOMMEE
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
        nommes = named(tracker)
        vue: list[EventType] = [SlotSet("dispositif", None)]
        if len(nommes) == 1:  # what is asked next is of it
            vue.append(SlotSet("dispositif_en_vue", nommes[0]))
        refuses = [
            *entree.get("refuse", ()),
            *(nommes if NOMMEE in entree.get("refuse", ()) else ()),
        ]
        return [*vue, *_refused_from_now_on(tracker, refuses)]


def _refused_from_now_on(tracker: Tracker, refuses: Sequence[str]) -> list[EventType]:
    """The pistes, and those of the steps, that one wants nothing of, as as many refusals."""
    fiches = open_passerelle().catalogue.fiches
    codes = [code for code, fiche in fiches.items() if {code, fiche.etape} & set(refuses)]
    if not codes:
        return []
    return [SlotSet("refus", merge_codes(tracker.get_slot("refus"), codes))]
