"""A message in the middle of the form that answers nothing: says so, unless the question will."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.pas_compris import is_a_bare_duration, looks_for_work
from actions.question_inconnue import answer_what_is_asked
from bot.nlu.entites import AVEC_ENFANTS
from bot.situation import cles

# What no key holds, and the text that acknowledges it.
ENTENDUS = {
    "diplome": "utter_entendu_diplome",
    "titre": "utter_entendu_titre",
    "origine": "utter_entendu_origine",
    "aide": "utter_entendu_aide",
    "famille": "utter_entendu_famille",
    "note": "utter_note",
    "age_de_qui_aide": "utter_entendu_age_de_qui_aide",
    "tristesse": "utter_entendu_tristesse",
    "sans_danger": "utter_entendu_sans_danger",
}


class ActionRienAppris(Action):
    """The form comes right after; about communes, its question explains by itself."""

    def name(self) -> str:
        return "action_rien_appris"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        expliquee = tracker.get_slot("communes_possibles") or tracker.get_slot("commune_inconnue")
        if is_a_bare_duration(tracker):  # with a job, or without?
            dispatcher.utter_message(response="utter_depuis_avec_ou_sans")
        elif _sets_a_frein_aside(tracker):
            dispatcher.utter_message(response="utter_note")
        elif (entendu := _heard(tracker)) is not None:
            dispatcher.utter_message(response=entendu)
        elif not expliquee and looks_for_work(tracker):
            dispatcher.utter_message(response="utter_chercher")
        elif (
            not expliquee
            and not _told_a_fact(tracker)
            and not answer_what_is_asked(dispatcher, tracker)
        ):
            # "J’ai deux enfants à l’école": kept, and no key holds it
            reponse = "utter_note" if _tells_of_children(tracker) else "utter_pas_compris"
            dispatcher.utter_message(response=reponse)
        return []


def _tells_of_children(tracker: Tracker) -> bool:
    entites = tracker.latest_message.get("entities") or ()
    return any(entite["entity"] == AVEC_ENFANTS for entite in entites)


def _told_a_fact(tracker: Tracker) -> bool:
    """After a goodbye or a call for help the form is not first to read what comes next."""
    return any(
        entite["entity"].removesuffix("_leve") in cles()
        for entite in tracker.latest_message.get("entities") or ()
    )


def _heard(tracker: Tracker) -> str | None:
    """The text for what a message tells that no key holds, where it tells nothing else."""
    if _told_a_fact(tracker):
        return None
    entites = tracker.latest_message.get("entities") or ()
    dits = (e["value"] for e in entites if e["entity"] == "entendu")
    return next((ENTENDUS[dit] for dit in dits if dit in ENTENDUS), None)


def _sets_a_frein_aside(tracker: Tracker) -> bool:
    """ "Le permis je l’ai", asked what blocks: heard, and what blocks is still to be told."""
    entites = tracker.latest_message.get("entities") or ()
    return any(entite["entity"] in ("frein_ecarte", "couvert") for entite in entites)
