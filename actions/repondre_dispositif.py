"""Answers "c’est quoi l’EPIDE ?" from its fiche, without setting anything about the person."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.messages import describe_dispositif
from bot.passerelle import open_passerelle


class ActionRepondreDispositif(Action):
    def name(self) -> str:
        return "action_repondre_dispositif"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        passerelle = open_passerelle()
        fiches = passerelle.catalogue.fiches
        fiche = fiches.get(tracker.get_slot("dispositif") or "")
        if fiche is None:
            dispatcher.utter_message(response="utter_dispositif_inconnu")
        else:
            suite = fiches.get(fiche.remplace_par or "")
            texte = describe_dispositif(
                fiche,
                terminee=fiche.is_over(passerelle.today()),
                suite=suite.nom if suite else None,
            )
            dispatcher.utter_message(text=texte)
        return [SlotSet("dispositif", None)]
