"""Somebody asks for a relative, then for themselves: from there on the texts speak of that person, and
what was told of the one is not laid on the other."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import AllSlotsReset, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import told_keys
from bot.comprehension.demandes.en_chemin import was_for_oneself
from bot.comprehension.phrase import cut
from bot.comprehension.phrase.pour_qui import asks_for_a_relative
from bot.dialogue.etat import mode_of, situation_of, situation_of_entities
from bot.passerelle import open_passerelle
from bot.situation import Situation
from bot.texte import spell_out

LIEU = ("commune", "quartier", "departement")
# What is no fact about the person one asks for.
ANS_D_ECART = 8
GARDES = ("mode", "urgences", "par_ecrit", "langues_dites")


class ActionPourUnProche(Action):
    def name(self) -> str:
        return "action_pour_un_proche"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        if mode_of(tracker.slots) != "educateur" and is_another(tracker):
            return turn_to(dispatcher, tracker, "utter_un_autre_proche", proche=True)
        if mode_of(tracker.slots) != "educateur" or not told_keys(tracker):
            dispatcher.utter_message(response="utter_pour_un_proche")
        return [SlotSet("pour_un_proche", True)]


class ActionPourSoi(Action):
    """ "Et moi ?", after a relative: begins again, with the town that they most likely share."""

    def name(self) -> str:
        return "action_pour_soi"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        if was_for_oneself(tracker.latest_message.get("text") or ""):
            dispatcher.utter_message(response="utter_c_est_pour_soi")
            return [SlotSet("pour_un_proche", None)]
        return turn_to(dispatcher, tracker, "utter_pour_soi", proche=None)


def is_another(tracker: Tracker) -> bool:
    """Whether what was told before is of who writes: the relative is of another generation, or nearly,
    or is asked for in so many words with another age."""
    if known_before(tracker, "pour_un_proche"):
        return False
    avant, age = known_before(tracker, "age"), tracker.get_slot("age")
    if avant is None or age is None or avant == age:
        return False
    phrase = cut(spell_out(tracker.latest_message.get("text") or ""))
    demande = phrase is not None and asks_for_a_relative(phrase.norme)
    return demande or abs(avant - age) >= ANS_D_ECART


def known_before(tracker: Tracker, cle: str) -> Any:
    """The value that a slot had before the last message."""
    evenements = iter(reversed(tracker.events))
    next((e for e in evenements if e["event"] == "user"), None)
    poses = (e["value"] for e in evenements if e["event"] == "slot" and e["name"] == cle)
    return next(poses, None)


def turn_to(
    dispatcher: CollectingDispatcher, tracker: Tracker, reponse: str, *, proche: bool | None
) -> list[EventType]:
    """Go on with another person: what the message tells, and the place known unless it names one."""
    dites = situation_of_entities(tracker.latest_message.get("entities") or ())
    garde = ""
    if not set(LIEU) & set(dites):
        connue = situation_of(tracker.slots)
        lieu = {cle: getattr(connue, cle) for cle in LIEU if getattr(connue, cle) is not None}
        garde = _kept(connue) if lieu else ""
        dites |= lieu
    dispatcher.utter_message(response=reponse, garde=garde)
    restes = [SlotSet(cle, tracker.get_slot(cle)) for cle in GARDES if tracker.get_slot(cle)]
    faits = [SlotSet(cle, valeur) for cle, valeur in dites.items()]
    return [
        AllSlotsReset(),
        *restes,
        *faits,
        SlotSet("pour_un_proche", proche),
    ]


def _kept(connue: Situation) -> str:
    """ "Je garde le lieu : Vesoul. "."""
    territoires = open_passerelle().territoires
    lieu = (
        territoires.commune(connue.commune)
        if connue.commune
        else territoires.departement(connue.departement or "")
    )
    return f"Je garde le lieu : {lieu.nom}. " if lieu else ""
