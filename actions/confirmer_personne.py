"""An educator’s line may be of somebody else: asks, and keeps its facts of nobody until then."""

from __future__ import annotations

import json
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.retenir import PERSONNE


class ActionConfirmerPersonne(Action):
    """Two buttons: each tells the same facts again, of the next person or of the one in view."""

    def name(self) -> str:
        return "action_confirmer_personne"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        entites = tracker.latest_message.get("entities") or ()
        faits: dict[str, Any] = next(
            (e["value"] for e in entites if e["entity"] == "faits_dits"), {}
        )
        nouveaux = json.dumps({PERSONNE: "suivante", **faits}, ensure_ascii=False)
        corriges = json.dumps(faits, ensure_ascii=False)
        dispatcher.utter_message(
            response="utter_personne_a_confirmer",
            buttons=[
                {"title": "Nouvelle personne", "payload": f"/informer{nouveaux}"},
                {"title": "Je corrige", "payload": f"/informer{corriges}"},
            ],
        )
        return []
