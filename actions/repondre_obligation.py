"""Answers "c’est obligatoire ?": nothing is, here; leaving school before 18 is another matter."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import current_orientation
from actions.dire_besoin import answer_needs, needs_of_message
from actions.question_inconnue import fears_it_is_told
from actions.repondre_dispositif import local_form, named
from actions.retenir import MAJORITE
from bot.dialogue.messages import whom_to_call
from bot.passerelle import open_passerelle
from bot.texte import words_only

QUITTER_L_ECOLE = "question_quitter_ecole"
# Said by a pupil, "je peux arrêter ?" speaks of school.
_ARRETER = re.compile(r"arret|aret|quit|lach|abandon|stop|plaqu|\bpart(?:ir|s)\b")


class ActionRepondreObligation(Action):
    def name(self) -> str:
        return "action_repondre_obligation"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        besoins = needs_of_message(tracker)
        if besoins and not named(tracker):  # "ils m’ont refusé…": nothing is asked of a duty
            return answer_needs(dispatcher, tracker, besoins)
        if fears_it_is_told(tracker, str(tracker.latest_message.get("text") or "")):
            dispatcher.utter_message(response="utter_confidentialite_ailleurs")
            return []
        if not speaks_of_school(tracker):
            nommes = named(tracker)
            if len(nommes) == 1:
                dispatcher.utter_message(
                    response="utter_pas_obligatoire_la_bas", ou=door(tracker, nommes[0])
                )
            elif tracker.get_slot("rsa"):  # there, a refusal may count
                dispatcher.utter_message(response="utter_pas_obligatoire_rsa")
            else:
                dispatcher.utter_message(response="utter_pas_obligatoire")
            return []
        age = tracker.get_slot("age")
        majeur = age is not None and age >= MAJORITE
        dispatcher.utter_message(
            response="utter_arreter_ecole_majeur" if majeur else "utter_arreter_ecole"
        )
        return []


def door(tracker: Tracker, code: str) -> str:
    """A dispositif, and its number or its directory."""
    fiche = open_passerelle().catalogue.fiches[local_form(current_orientation(tracker), code)]
    return ", ".join(filter(None, (fiche.nom, whom_to_call(None, fiche, ""))))


def speaks_of_school(tracker: Tracker) -> bool:
    """Whether the message asks to leave school: in so many words, or "arrêter" from a pupil."""
    message = tracker.latest_message
    if (message.get("intent") or {}).get("name") == QUITTER_L_ECOLE:
        return True
    nomme = any(e["entity"] == "dispositif" for e in message.get("entities") or ())
    arrete = _ARRETER.search(words_only(message.get("text") or ""))
    return tracker.get_slot("scolarise") is True and not nomme and arrete is not None
