"""Opens a conversation: who it is for, and the welcome."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, ActiveLoop, EventType, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.poser_question import BOUTONS_DE_SORTIE
from actions.validate_formulaire_situation import FORMULAIRE
from bot.passerelle import open_passerelle

PREMIERE_QUESTION = "age"


class ActionSessionStart(Action):
    """Remembers the mode that the channel gave, says who we are, and asks the first question.

    The form is open from there: "19" is an age in the very first message. The page of a town also
    gives its territoire: people who come by it live there, unless they say otherwise.
    """

    def name(self) -> str:
        return "action_session_start"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        donnees = tracker.get_slot("session_started_metadata") or {}
        mode = "educateur" if donnees.get("mode") == "educateur" else "habitant"
        lieu = _territoire(str(donnees.get("territoire") or "")) if mode == "habitant" else {}
        boutons = [{"title": titre, "payload": valeur} for titre, valeur in BOUTONS_DE_SORTIE]
        dispatcher.utter_message(
            response="utter_accueil_habitant_ici" if lieu else f"utter_accueil_{mode}",
            lieu=lieu.get("nom", ""),
            question=PREMIERE_QUESTION,
            buttons=boutons if mode == "habitant" else [],
        )
        return [
            SessionStarted(),
            SlotSet("mode", mode),
            *(SlotSet(cle, valeur) for cle, valeur in lieu.items() if cle != "nom"),
            ActiveLoop(FORMULAIRE),
            SlotSet("requested_slot", PREMIERE_QUESTION),
            SlotSet("questions_posees", [PREMIERE_QUESTION]),
            ActionExecuted("action_listen"),
        ]


def _territoire(code: str) -> dict[str, str]:
    """The Situation key that a code sets, with the name to show; empty when it is none."""
    territoires = open_passerelle().territoires
    if commune := territoires.commune(code):
        return {"commune": commune.code, "nom": commune.nom}
    if departement := territoires.departement(code):
        return {"departement": departement.code, "nom": departement.nom}
    return {}
