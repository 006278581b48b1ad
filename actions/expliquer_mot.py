"""Explains a word that somebody did not understand, from the glossary; else says whom to ask."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.question_inconnue import who_may_answer
from bot.passerelle import open_passerelle

MOT = "mot_demande"


class ActionExpliquerMot(Action):
    """ "C’est quoi un prescripteur ?": the glossary’s words, kindly, and the path resumes."""

    def name(self) -> str:
        return "action_expliquer_mot"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        demande = asked_in(tracker)
        if not demande:
            dispatcher.utter_message(response="utter_quel_mot")
            return []
        mot = open_passerelle().glossaire.get(demande)
        if mot is not None:
            dispatcher.utter_message(response="utter_mot", mot=mot.mot, sens=mot.explication)
            return []
        ou = who_may_answer(tracker, "")
        dispatcher.utter_message(response="utter_mot_inconnu", mot=demande, ou=ou)
        return []


def asked_in(tracker: Tracker) -> str:
    """The plain writing of the word that the last message asks about, "" when it says none."""
    entites = tracker.latest_message.get("entities") or ()
    return next((str(e["value"]) for e in entites if e["entity"] == MOT), "")
