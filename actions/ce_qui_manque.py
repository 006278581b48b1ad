"""Says what is still to be told, the most useful first: the keys whose answer would change the pistes."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import current_orientation
from bot.dialogue.etat import mode_of
from bot.orientation.phrases import A_DIRE

AU_PLUS = 5


class ActionCeQuiManque(Action):
    def name(self) -> str:
        return "action_ce_qui_manque"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        educateur = mode_of(tracker.slots) == "educateur"
        utiles = current_orientation(tracker)["questions"]
        if tracker.get_slot("age") is None:
            utiles = ["age", *utiles]
        cles = [A_DIRE[cle][educateur] for cle in dict.fromkeys(utiles) if cle in A_DIRE][:AU_PLUS]
        if cles:
            dispatcher.utter_message(response="utter_ce_qui_manque", cles=", ".join(cles))
        else:
            dispatcher.utter_message(response="utter_rien_ne_manque")
        return []
