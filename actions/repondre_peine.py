"""Meets what weighs with a warm sentence and somebody to talk to; the path goes on."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.dire_besoin import doors_of
from bot.comprehension.ecoute.mauvaise_passe import loses_one_s_own
from bot.comprehension.ecoute.peines import (
    EPUISEMENT,
    PASSE,
    PROCHE_DEPENDANT,
    RUDOIEMENT,
    SANS_ESPOIR,
    SANS_IDEES_NOIRES,
    peine_of,
)
from bot.dialogue.etat import was_said

INFORMER, DEUIL = "informer", "dire_un_deuil"
AVEC_DES_FAITS = frozenset({EPUISEMENT, RUDOIEMENT})
REPONSES = {
    EPUISEMENT: "utter_peine_epuisement",
    SANS_IDEES_NOIRES: "utter_peine_sans_idees_noires",
    PASSE: "utter_peine_passe",
    RUDOIEMENT: "utter_peine_rudoiement",
    PROCHE_DEPENDANT: "utter_peine_proche_dependant",
    SANS_ESPOIR: "utter_peine_sans_espoir",
}
PORTES = {PROCHE_DEPENDANT: ("cjc", "csapa"), RUDOIEMENT: ("point-justice",)}


class ActionRepondrePeine(Action):
    def name(self) -> str:
        return "action_repondre_peine"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        peine = peine_of(str(tracker.latest_message.get("text") or "")) or EPUISEMENT
        utter_peine(dispatcher, tracker, peine)
        return []


def acknowledge_peine(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """The same of what is told among facts, which have an action of their own; once."""
    message = tracker.latest_message
    if (message.get("intent") or {}).get("name") != INFORMER:
        return
    peine = peine_of(str(message.get("text") or ""))
    if peine in AVEC_DES_FAITS and not was_said(tracker.events, REPONSES[peine]):
        utter_peine(dispatcher, tracker, peine)


def acknowledge_a_death(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """A word for a death told among other things; the intent of a death has its own."""
    message = tracker.latest_message
    if (message.get("intent") or {}).get("name") == DEUIL:
        return
    if loses_one_s_own(str(message.get("text") or "")):
        dispatcher.utter_message(response="utter_deuil")


def utter_peine(dispatcher: CollectingDispatcher, tracker: Tracker, peine: str) -> None:
    """Say the text of one of them, and whom to call."""
    dispatcher.utter_message(response=REPONSES[peine])
    portes = doors_of(tracker, PORTES.get(peine, ()))
    if portes:
        dispatcher.utter_message(text="\n".join(f"– {nom} : {qui}" for nom, qui in portes.items()))
