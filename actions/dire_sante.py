"""A word on health, once, before any piste: a doctor, and whoever sees to health at work."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.comprehension.circonstances import EN_ARRET
from bot.dialogue.etat import mode_of, was_said

SANTE, TEXTE = "sante", "utter_sante"
SOINS = "soins"  # to be cared for with no cover: that need has its own text


def acknowledge_health(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Say it to a resident whose message tells of a health trouble, unless its own need was told."""
    entites = tracker.latest_message.get("entities") or []
    dite = any((e["entity"], e["value"]) == ("freins", SANTE) for e in entites)
    soins = any((e["entity"], e["value"]) == ("besoin", SOINS) for e in entites)
    soins = soins or SOINS in (tracker.get_slot("besoins") or ())
    soigne = soins or tracker.get_slot(EN_ARRET) or tracker.get_slot("rqth")  # a doctor is seen
    if not dite or soigne or mode_of(tracker.slots) == "educateur":
        return
    if not was_said(tracker.events, TEXTE):
        dispatcher.utter_message(response=TEXTE)
