"""Answers honestly a question that was not understood: not known here, and who may answer it."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.comprehension.demandes.posees import (
    DROIT,
    EMPLOI,
    PAPIERS,
    QUOTIDIEN,
    asks_first,
    asks_for_help_at_large,
    asks_something,
    topic_of,
)
from bot.dialogue.etat import situation_of_entities, voice_of
from bot.dialogue.messages import whom_to_call, whom_to_write
from bot.dialogue.orientation import orientation_of
from bot.dialogue.portrait import TIERS, VOUS
from bot.passerelle import open_passerelle
from bot.situation import LISTES
from bot.urgences.confidences import asks_if_it_is_repeated
from bot.urgences.ecriture import fold_message, read_folded

AGE_DE_LA_MISSION_LOCALE, FIN_DE_LA_MISSION_LOCALE = 16, 26
MISSION_LOCALE, FRANCE_TRAVAIL, CIO = "mission-locale", "france-travail", "cio"
FRANCE_SERVICES, CCAS, POINT_JUSTICE = "france-services", "ccas", "point-justice"
INTIMES = frozenset({"sante-sexuelle", "grossesse"})  # needs that one may fear the family learns of
# What no structure told for a path into work would answer as well as these.
AILLEURS = {PAPIERS: FRANCE_SERVICES, QUOTIDIEN: CCAS, DROIT: POINT_JUSTICE}


def answer_what_is_asked(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    *,
    faits: bool = False,
    deja_redits: bool = False,
) -> bool:
    """Answer a message that asks something not understood; False, and nothing said, when it asks nothing.

    `faits`: the message told facts, which are kept: they are said with the answer, unless they were
    said back already (`deja_redits`).
    """
    texte = str(tracker.latest_message.get("text") or "")
    if fears_it_is_told(tracker, texte):
        dispatcher.utter_message(response="utter_confidentialite_ailleurs")
        return True
    en_general = asks_for_help_at_large(texte, faits=faits)
    demande = asks_something(texte, faits=faits) or (faits and en_general)
    if texte.startswith("/") or not demande:
        return False
    dits = "" if deja_redits else said_back(tracker)
    if en_general:
        reponse = "utter_pour_repondre_avec" if dits else "utter_pour_repondre"
        dispatcher.utter_message(response=reponse, faits=dits)
        return True
    if dits:
        dispatcher.utter_message(response="utter_garde", faits=dits)
    dispatcher.utter_message(response="utter_question_inconnue", ou=who_may_answer(tracker, texte))
    return True


def fears_it_is_told(tracker: Tracker, texte: str) -> bool:
    """Whether somebody who told a need that is nobody else’s fears that whom they see repeats it."""
    dits = tracker.get_slot("besoins") or ()
    return not INTIMES.isdisjoint(dits) and asks_if_it_is_repeated(read_folded(fold_message(texte)))


def send_to_those_told(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Beside pistes just told, that a precise question asked with the facts is for those people."""
    texte = str(tracker.latest_message.get("text") or "")
    if texte.startswith("/") or asks_for_help_at_large(texte, faits=True):
        return
    if asks_first(texte):
        dispatcher.utter_message(response="utter_question_aux_pistes")


def said_back(tracker: Tracker) -> str:
    """The facts that the last message told, in words: "vous avez 17 ans"; "" for none."""
    voix = VOUS if voice_of(tracker.slots) == "habitant" else TIERS
    lus = situation_of_entities(tracker.latest_message.get("entities") or ())
    portrait = open_passerelle().portrait
    dits = (portrait.fact(cle, valeur, voix) for cle, valeur in lus.items() if cle not in LISTES)
    freins = portrait.fact("freins", lus["freins"], voix) if lus.get("freins") else None
    return ", ".join(fait for fait in (*dits, freins) if fait)


def who_may_answer(tracker: Tracker, texte: str) -> str:
    """Who to ask: the structure in view, a door among the pistes told last, else who answers such
    questions, or whoever is of that age."""
    sujet = topic_of(texte)
    en_vue = tracker.get_slot("dispositif_en_vue")
    fiches = open_passerelle().catalogue.fiches
    if sujet in AILLEURS:
        return door(tracker, AILLEURS[sujet])
    dites = [en_vue] if en_vue else list(tracker.get_slot("dernieres_dites") or ())
    dites = [code for code in dites if code in fiches]
    accueils = [c for c in dites if fiches[c].accueil or (c == en_vue and reaches(tracker, c))]
    if accueils:
        return door(tracker, accueils[0])
    return door(tracker, for_that_age(tracker.get_slot("age"), sujet))


def reaches(tracker: Tracker, code: str) -> bool:
    """Whether a dispositif has a place, a number or a directory: a contract is no address."""
    return door(tracker, code) != open_passerelle().catalogue.fiches[code].nom


def who_else_may_answer(tracker: Tracker, texte: str) -> str:
    """Who to ask of what none of the pistes told is on."""
    sujet = topic_of(texte)
    return door(tracker, AILLEURS.get(sujet or "") or for_that_age(tracker.get_slot("age"), sujet))


def for_that_age(age: Any, sujet: str | None) -> str:
    """Who answers at that age: the CIO before 16, the Mission Locale up to 25, France Travail on work."""
    if isinstance(age, int) and age < AGE_DE_LA_MISSION_LOCALE:
        return CIO
    if isinstance(age, int) and age < FIN_DE_LA_MISSION_LOCALE:
        return MISSION_LOCALE
    return FRANCE_TRAVAIL if sujet == EMPLOI else FRANCE_SERVICES


def door(tracker: Tracker, code: str) -> str:
    """A dispositif, the place known for this person, its number or its directory."""
    passerelle = open_passerelle()
    fiche = passerelle.catalogue.fiches[code]
    propositions = orientation_of(tracker.slots, passerelle)["propositions"]
    structure = next((p["structure"] for p in propositions if p["dispositif"] == code), None)
    if tracker.get_slot("par_ecrit"):
        qui = whom_to_write(structure, fiche)
    else:
        qui = whom_to_call(structure, fiche, "")
    return qui if qui.startswith(fiche.nom) else ", ".join(filter(None, (fiche.nom, qui)))
