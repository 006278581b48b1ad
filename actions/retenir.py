"""Keeps what adds up from one message to the next: freins, suivi, refus, urgences, communes."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.etat import merge_codes
from bot.situation import LISTES


class ActionRetenir(Action):
    """Fills the slots that a single entity cannot fill (custom mappings of domain.yml).

    A frein, a suivi or a refus is added to those already told; "none" makes an empty list only
    where nothing was told. The communes that a message leaves open last one turn.
    """

    def name(self) -> str:
        return "action_retenir"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> list[EventType]:
        entites: dict[str, list[Any]] = {}
        for entite in tracker.latest_message.get("entities", ()):
            entites.setdefault(entite["entity"], []).append(entite["value"])
        evenements: list[EventType] = []
        for cle in LISTES:
            if cle in entites:
                evenements.append(SlotSet(cle, merge_codes(tracker.get_slot(cle), entites[cle])))
        if "urgence" in entites:
            evenements.append(SlotSet("urgences", merge_codes(tracker.get_slot("urgences"), entites["urgence"])))
        for cle, entite in (("communes_possibles", "commune_possible"), ("commune_inconnue", "commune_inconnue")):
            trouvees = entites.get(entite)
            valeur = trouvees[0] if trouvees and cle == "commune_inconnue" else trouvees
            if valeur != tracker.get_slot(cle):
                evenements.append(SlotSet(cle, valeur))
        if "commune_possible" in entites and tracker.get_slot("commune"):
            evenements.append(SlotSet("commune", None))
        if "commune" in entites and "departement" not in entites and tracker.get_slot("departement"):
            evenements.append(SlotSet("departement", None))
        if "commune" in entites and "quartier" not in entites and tracker.get_slot("quartier"):
            evenements.append(SlotSet("quartier", None))
        return evenements

