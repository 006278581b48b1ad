"""Says which pistes, told as open, a correction leaves to be checked, and by what."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.repondre_anniversaire import what_it_asks

A_VERIFIER, DOUTES = "a_verifier", "a_verifier_dites"


def announce_what_is_in_doubt(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    orientation: dict[str, Any],
    deja: list[EventType],
) -> list[EventType]:
    """After a correction alone: what is told along the way only adds. `deja` are the events so far."""
    if not tracker.get_slot("corrections"):
        return []
    vues = tracker.get_slot("propositions_vues") or ()
    dits = [e["value"] for e in deja if e.get("name") == DOUTES]
    connues = dits[-1] if dits else list(tracker.get_slot(DOUTES) or ())
    doutees = [
        p
        for p in orientation["propositions"]
        if p["verdict"] == A_VERIFIER and p["dispositif"] in vues and p["dispositif"] not in connues
    ]
    if not doutees:
        return []
    lignes = "\n".join(what_it_asks(p, A_VERIFIER) for p in doutees)
    dispatcher.utter_message(response="utter_desormais_a_verifier", lignes=lignes)
    return [SlotSet(DOUTES, [*connues, *(p["dispositif"] for p in doutees)])]
