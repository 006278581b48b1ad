"""What several actions say in the same way: the orientation of a conversation, suggestions."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.etat import is_enough, mode_of, situation_of
from bot.dialogue.messages import suggestions
from bot.orientation.parcours import first_steps
from bot.passerelle import open_passerelle


def current_orientation(tracker: Tracker) -> dict[str, Any]:
    """The Orientation (contract, section 4) of what the conversation knows today."""
    passerelle = open_passerelle()
    return passerelle.moteur.orient(
        situation_of(tracker.slots), jour=passerelle.today(), mode=mode_of(tracker.slots)
    )


def suggest_new(
    dispatcher: CollectingDispatcher, tracker: Tracker, orientation: dict[str, Any]
) -> list[EventType]:
    """Utter the first steps that were not said yet, once there is enough to go on.

    A refusal just made is acknowledged first.
    """
    acknowledge_refusals(dispatcher, tracker)
    passees = tracker.get_slot("questions_passees") or ()
    if not is_enough(situation_of(tracker.slots), passees):
        return []
    vues = tracker.get_slot("propositions_vues") or []
    nouvelles = [p for p in first_steps(orientation["propositions"]) if p["dispositif"] not in vues]
    return utter_propositions(dispatcher, tracker, orientation, nouvelles)


def utter_propositions(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    orientation: dict[str, Any],
    propositions: list[dict[str, Any]],
) -> list[EventType]:
    """Say these propositions, and remember that they were said."""
    if not propositions:
        return []
    vues = tracker.get_slot("propositions_vues") or []
    dites = [*vues, *(p["dispositif"] for p in propositions)]
    reste = sum(p["dispositif"] not in dites for p in orientation["propositions"])
    message = suggestions(
        propositions,
        open_passerelle().referentiels.etapes,
        mode=mode_of(tracker.slots),
        deja=len(vues),
        reste=reste,
    )
    dispatcher.utter_message(**message)
    return [SlotSet("propositions_vues", dites)]


def acknowledge_refusals(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Say, without judgement, that what the last message refuses is left aside."""
    fiches = open_passerelle().catalogue.fiches
    refuses = [
        e["value"] for e in tracker.latest_message.get("entities", ()) if e["entity"] == "refus"
    ]
    noms = [fiches[code].nom for code in dict.fromkeys(refuses) if code in fiches]
    if noms:
        dispatcher.utter_message(response="utter_refus_note", nom=" et ".join(noms))
