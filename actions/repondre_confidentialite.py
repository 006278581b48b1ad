"""Answers "ce que je dis va où ?", and the fear of the police at a desk: who may be asked first."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.dire_besoin import answer_needs, needs_of_message, needs_unanswered
from actions.question_inconnue import INTIMES
from bot.comprehension.demandes.mot_pour_mot import fears_the_police
from bot.passerelle import open_passerelle
from bot.texte import words_only


class ActionRepondreConfidentialite(Action):
    def name(self) -> str:
        return "action_repondre_confidentialite"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        texte = tracker.latest_message.get("text") or ""
        police = fears_the_police(texte)
        dits_ici = answer_needs(dispatcher, tracker, needs_unanswered(tracker))
        dispatcher.utter_message(response="utter_police" if police else "utter_confidentialite")
        dits = {*needs_of_message(tracker), *(tracker.get_slot("besoins") or ())}
        if not police and (dits & INTIMES or _names_one(texte)):
            dispatcher.utter_message(response="utter_confidentialite_ailleurs")
        return dits_ici


def _names_one(texte: str) -> bool:
    """Whether the words tell such a need, even one that is only supposed: "si j’avorte"."""
    connus = open_passerelle().referentiels.besoins
    mots = f" {words_only(texte)} "
    return any(f" {dit} " in mots for code in INTIMES for dit in connus[code]["dits"])
