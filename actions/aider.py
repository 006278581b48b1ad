"""Helps: what the service does, or the open question again in simpler words."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.pour_un_groupe import answer_for_a_group
from bot.comprehension.personnes.plusieurs import ages_of_a_couple, ages_of_a_group
from bot.dialogue.etat import mode_of
from bot.texte import words_only

EDUCATEUR = "educateur"

# What the question means, whoever it is about: the question itself comes right after.
PLUS_SIMPLE = {
    "age": "utter_simple_age",
    "commune": "utter_simple_commune",
    "freins": "utter_simple_freins",
    "scolarise": "utter_simple_scolarise",
    "en_emploi": "utter_simple_en_emploi",
    "mois_sans_emploi": "utter_simple_mois_sans_emploi",
    "diplome": "utter_simple_diplome",
    "inscrit_france_travail": "utter_simple_inscrit_france_travail",
    "rsa": "utter_simple_rsa",
    "rqth": "utter_simple_rqth",
    "logement": "utter_simple_logement",
    "enfant_moins_3_ans": "utter_simple_enfant_moins_3_ans",
    "parent_isole": "utter_simple_parent_isole",
    "mois_dans_la_commune": "utter_simple_mois_dans_la_commune",
    "quartier": "utter_simple_quartier",
}
# Of the question, and not of the whole service: "je comprends pas comment ça marche".
_REDIRE = re.compile(
    r"\b(?:pas|rien) (?:tout |bien |trop |tres bien )?(?:compris?|comprendre|capte)$"
    r"|\bcompr(?:end|ends|is|i) (?:pas|rien)(?: (?:trop|bien|tout))?(?: (?:la|votre|ta|cette) question)?$"
    r"|\b(?:pas|rien) (?:compris|compri|capte)(?: [a-z]+)? (?:la|votre|ta|cette) question$"
    r"|\b(?:reformule[rz]?|repete[rz]?|redi(?:s|tes|re)|autrement|plus simple(?:ment)?|dire encore)\b"
    r"|^(?:hein|quoi|comment|c est a dire|(?:tu|vous) (?:veux|voulez) dire quoi(?: par la)?)$"
)


class ActionAider(Action):
    def name(self) -> str:
        return "action_aider"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        texte = str(tracker.latest_message.get("text") or "")
        tranche = ages_of_a_group(texte) if mode_of(tracker.slots) == EDUCATEUR else None
        if tranche is not None:
            return answer_for_a_group(dispatcher, tracker, tranche)
        couple = ages_of_a_couple(texte) if mode_of(tracker.slots) == EDUCATEUR else None
        if couple is not None:
            return answer_for_a_group(dispatcher, tracker, couple, couple=True)
        simple = PLUS_SIMPLE.get(tracker.get_slot("requested_slot") or "")
        redire = _REDIRE.search(words_only(texte))
        if not (simple and redire):
            dispatcher.utter_message(response="utter_aide")
            return []
        dispatcher.utter_message(response=simple)
        posees = list(tracker.get_slot("questions_posees") or ())
        if posees[-1:] != [tracker.get_slot("requested_slot")]:
            return []
        return [SlotSet("questions_posees", posees[:-1])]  # asked again, and not given up for it
