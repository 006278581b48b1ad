"""Opens a conversation: who it is for, and the welcome."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, ActiveLoop, EventType, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.poser_question import BOUTONS_DE_SORTIE
from actions.validate_formulaire_situation import FORMULAIRE

PREMIERE_QUESTION = "age"


class ActionSessionStart(Action):
    """Remembers the mode that the channel gave, says who we are, and asks the first question.

    The form is open from there: "19" is an age in the very first message.
    """

    def name(self) -> str:
        return "action_session_start"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        donnees = tracker.get_slot("session_started_metadata") or {}
        mode = "educateur" if donnees.get("mode") == "educateur" else "habitant"
        boutons = [{"title": titre, "payload": valeur} for titre, valeur in BOUTONS_DE_SORTIE]
        dispatcher.utter_message(
            response=f"utter_accueil_{mode}",
            question=PREMIERE_QUESTION,
            buttons=boutons if mode == "habitant" else [],
        )
        return [
            SessionStarted(),
            SlotSet("mode", mode),
            ActiveLoop(FORMULAIRE),
            SlotSet("requested_slot", PREMIERE_QUESTION),
            SlotSet("questions_posees", [PREMIERE_QUESTION]),
            ActionExecuted("action_listen"),
        ]
