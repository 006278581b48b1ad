"""Answers "c’est obligatoire ?": nothing is, here; leaving school before 18 is another matter."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import current_orientation
from actions.dire_besoin import answer_needs, needs_of_message
from actions.dispositif_en_vue import (
    ENVOIENT,
    local_form,
    named,
    sent_to,
    subjects,
    texte_de,
)
from actions.question_inconnue import fears_it_is_told
from actions.repondre_dispositif import answer_about
from actions.retenir import MAJORITE
from bot.dialogue.aspects_dits import (
    OBLIGATION,
    PRESCRIPTION,
    also_asked,
    asks_of_the_training_duty,
    asks_who_sends,
    thing_asked,
    told_on,
)
from bot.dialogue.attributs import ARRET, attribute_asked
from bot.dialogue.messages import whom_to_call
from bot.orientation.personne import QUITTE, SORTI
from bot.passerelle import open_passerelle
from bot.texte import words_only

QUITTER_L_ECOLE = "question_quitter_ecole"
_DE_SOI = re.compile(r"\b(?:je|j|on|nous|m|me|mon|ma|mes|moi|vos|votre|ici)\b")
# Said by a pupil, "je peux arrêter ?" speaks of school.
_ARRETER = re.compile(r"arret|aret|quit|lach|abandon|stop|plaqu|\bpart(?:ir|s)\b")
# "Obligé d’aller au lycée, d’étudier"; not "de faire une école de la 2e chance".
_OBLIGE = r"\b(?:oblig|oblij|forc)\w* (?:\w+ ){0,3}?"
_D_ETUDIER = re.compile(
    rf"{_OBLIGE}(?:etudier|etudes|(?:au|en) (?:lycee|college|cours|classe)|a l ecole|son lycee|son college)\b"
    rf"(?! (?:de la |de )?(?:2e|2eme|deuxieme|production))"
)
# Of a minor who left school, "obligée d’y retourner" is of school.
_Y_RETOURNER = re.compile(rf"{_OBLIGE}y (?:aller|retourner|revenir|rester|etre)\b")
_ENCORE = re.compile(r"\b(?:encore|toujours|quand meme|y (?:retourner|revenir))\b")
_HORS_DE_L_ECOLE = (QUITTE, SORTI)


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
        texte = texte_de(tracker)
        age = tracker.get_slot("age")
        majeur = age is not None and age >= MAJORITE
        if asks_of_the_training_duty(texte):
            dispatcher.utter_message(
                response="utter_obligation_formation_majeur"
                if majeur
                else "utter_obligation_formation"
            )
            return []
        if not speaks_of_school(tracker):
            nommes = named(tracker)
            if asks_of_a_place(tracker):
                return answer_there(dispatcher, tracker)
            attribut, vues = attribute_asked(texte), subjects(tracker)
            if attribut is not None and (vues or attribut != ARRET):
                return answer_about(dispatcher, tracker, vues, attribut)
            if len(nommes) == 1:
                dispatcher.utter_message(
                    response="utter_pas_obligatoire_la_bas", ou=door(tracker, nommes[0])
                )
            elif tracker.get_slot("rsa"):  # there, a refusal may count
                dispatcher.utter_message(response="utter_pas_obligatoire_rsa")
            else:
                dispatcher.utter_message(response="utter_pas_obligatoire")
            return []
        dispatcher.utter_message(
            response="utter_arreter_ecole_majeur" if majeur else "utter_arreter_ecole"
        )
        return []


def asks_of_a_place(tracker: Tracker) -> bool:
    """Whether it is asked of a thing of the dispositif named, or spoken of last ("l’internat", its pay,
    who sends there), and not of oneself: "je suis obligé d’y aller ?"."""
    code, texte = place_in_question(tracker), texte_de(tracker)
    if code is None:
        return False
    fiche = open_passerelle().catalogue.fiches[code]
    if asks_who_sends(texte) or also_asked(texte) or told_on(fiche, texte):
        return True
    return _DE_SOI.search(words_only(texte)) is None and bool(thing_asked(fiche, texte))


def place_in_question(tracker: Tracker) -> str | None:
    """The one dispositif that the message names, else the one spoken of last; where it asks who sends
    people, the one where they are sent."""
    suivis = [
        e["value"] for e in tracker.latest_message.get("entities", ()) if e["entity"] == "suivi"
    ]
    nommes, en_vue = named(tracker) or suivis, tracker.get_slot("dispositif_en_vue")
    if asks_who_sends(texte_de(tracker)):
        vers = nommes if len(nommes) > 1 else [code for code in nommes if code not in ENVOIENT]
        nommes = [sent_to(vers)] if vers else []
    code = nommes[0] if len(nommes) == 1 else en_vue
    return code if code in open_passerelle().catalogue.fiches and len(nommes) < 2 else None


def answer_there(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """What the fiche tells of what is asked."""
    code, texte = place_in_question(tracker), texte_de(tracker)
    payee = also_asked(texte)
    aspect = PRESCRIPTION if asks_who_sends(texte) else (*payee, OBLIGATION)[0]
    return answer_about(dispatcher, tracker, [code] if code else [], aspect)


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
    mots = words_only(message.get("text") or "")
    if not nomme and (_D_ETUDIER.search(mots) or speaks_of_going_back(tracker, mots)):
        return True
    arrete = _ARRETER.search(mots)
    return tracker.get_slot("scolarise") is True and not nomme and arrete is not None


def speaks_of_going_back(tracker: Tracker, mots: str) -> bool:
    """Whether "obligée d’y aller" is of the school that a minor has left, and of no place just shown."""
    age = tracker.get_slot("age")
    sorti = any(tracker.get_slot(cle) for cle in _HORS_DE_L_ECOLE)
    sorti = sorti or tracker.get_slot("scolarise") is False
    if not sorti or age is None or age >= MAJORITE or not _Y_RETOURNER.search(mots):
        return False
    return not tracker.get_slot("propositions_vues") or _ENCORE.search(mots) is not None
