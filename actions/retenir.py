"""Keeps what adds up from one message to the next: freins, suivi, refus, urgences, communes."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.etat import merge_codes
from bot.passerelle import open_passerelle
from bot.situation import LISTES


class ActionRetenir(Action):
    """Fills the slots that a single entity cannot fill (custom mappings of domain.yml).

    A frein, a suivi or a refus is added to those already told; "none" makes an empty list only
    where nothing was told. The communes that a message leaves open last one turn.
    """

    def name(self) -> str:
        return "action_retenir"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        entites: dict[str, list[Any]] = {}
        for entite in tracker.latest_message.get("entities", ()):
            entites.setdefault(entite["entity"], []).append(entite["value"])
        evenements: list[EventType] = []
        for cle in LISTES:
            if cle in entites:
                evenements.append(SlotSet(cle, merge_codes(tracker.get_slot(cle), entites[cle])))
        if "urgence" in entites:
            evenements.append(
                SlotSet("urgences", merge_codes(tracker.get_slot("urgences"), entites["urgence"]))
            )
        for cle, entite in (
            ("communes_possibles", "commune_possible"),
            ("commune_inconnue", "commune_inconnue"),
        ):
            trouvees = entites.get(entite)
            valeur = trouvees[0] if trouvees and cle == "commune_inconnue" else trouvees
            if valeur != tracker.get_slot(cle):
                evenements.append(SlotSet(cle, valeur))
        evenements.extend(SlotSet(cle, None) for cle in outdated_places(entites, tracker.slots))
        return evenements


def outdated_places(entites: dict[str, list[Any]], slots: dict[str, Any]) -> list[str]:
    """The slots of the former place, when a message says another one than before."""
    connue = slots.get("commune")
    commune, departement = (
        entites.get("commune", [None])[-1],
        entites.get("departement", [None])[-1],
    )
    perimees = []
    if commune is None and connue is not None:
        ailleurs = departement is not None and departement != _departement_of(connue)
        if ailleurs or "commune_possible" in entites:
            perimees.append("commune")
    if commune is not None and departement is None and slots.get("departement") is not None:
        perimees.append("departement")
    change = "commune" in perimees or (commune is not None and commune != connue)
    quartier = slots.get("quartier")
    if change and "quartier" not in entites and quartier is not None:
        ailleurs = commune is None or not _touches(quartier, commune)
        if ailleurs:  # a quartier of two communes stays when one of them is chosen
            perimees.append("quartier")
    return perimees


def _touches(quartier: str, commune: str) -> bool:
    voisins = open_passerelle().territoires.quartiers_de(commune)
    return any(voisin.code == quartier for voisin in voisins)


def _departement_of(code: str) -> str | None:
    commune = open_passerelle().territoires.commune(code)
    return commune.departement if commune else None
