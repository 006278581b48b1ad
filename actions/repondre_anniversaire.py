"""Answers "ça change quoi à 26 ans ?": what the next birthday closes and opens."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.etat import situation_of, voice_of
from bot.orientation.phrases import requirement_of, uncapital
from bot.passerelle import open_passerelle
from bot.texte import words_only

_AGE = re.compile(r"\b(1[4-9]|[2-6]\d)\b")
MAJEUR = re.compile(r"\bmajeure?\b")
MAJORITE = 18
OU_BIEN = " Ou bien : "  # between the ways to meet one condition: the widest comes last
LIGNES_MAX = 4


class ActionRepondreAnniversaire(Action):
    """The age is the one that the question names, else the next one; the rest stays as it is known."""

    def name(self) -> str:
        return "action_repondre_anniversaire"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        situation = situation_of(tracker.slots)
        if situation.age is None:
            dispatcher.utter_message(response="utter_anniversaire_age")
            return []
        age = age_asked(str(tracker.latest_message.get("text") or ""), situation.age)
        passerelle = open_passerelle()
        jour, mode = passerelle.today(), voice_of(tracker.slots)
        avant = passerelle.moteur.orient(situation, jour=jour, mode=mode)
        apres = passerelle.moteur.orient(replace(situation, age=age), jour=jour, mode=mode)
        surs = {p["dispositif"] for p in avant["propositions"] if p["verdict"] == "eligible"}
        lignes = [
            _line(p, "a_verifier")
            for p in apres["propositions"]
            if p["dispositif"] in surs and p["verdict"] != "eligible"
        ]
        dites = {p["dispositif"] for p in avant["propositions"]}
        lignes += [_line(e, "non_eligible") for e in apres["ecartes"] if e["dispositif"] in dites]
        fermees = {e["dispositif"] for e in avant["ecartes"]}
        lignes += [
            f"{p['nom']} : à partir de là, c’est possible."
            for p in apres["propositions"]
            if p["dispositif"] in fermees
        ]
        if not lignes:
            dispatcher.utter_message(response="utter_anniversaire_rien", age=age)
        else:
            dispatcher.utter_message(
                response="utter_anniversaire", age=age, lignes="\n".join(lignes[:LIGNES_MAX])
            )
        return []


def age_asked(texte: str, age: int) -> int:
    """The age that a question names, when it is yet to come; else the next."""
    mots = words_only(texte)
    dits = [int(nombre) for nombre in _AGE.findall(mots)]
    if MAJEUR.search(mots):
        dits.append(MAJORITE)
    return next((dit for dit in dits if dit > age), age + 1)


def _line(proposition: dict[str, Any], verdict: str) -> str:
    """A dispositif, with what it asks and that age does not give any more."""
    textes = [m["texte"] for m in proposition["motifs"] if m["verdict"] == verdict]
    exigence = uncapital(requirement_of(textes[0].split(OU_BIEN)[-1])) if textes else "à vérifier"
    return f"{proposition['nom']} : {exigence.rstrip('.')}."
