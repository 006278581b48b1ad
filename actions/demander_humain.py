"""Somebody to talk to exists: says which structure to call, and three lines to read to it."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.apres_urgence import utter_numbers
from actions.conversation import current_orientation, told_later
from bot.comprehension.rectifications.ce_qui_est_note import (
    asks_what_is_recorded,
    denies_what_was_recorded,
    is_in_no_training,
)
from bot.dialogue.etat import mode_of, open_urgences, situation_of, voice_of
from bot.dialogue.messages import DEDANS, first_sentences, whom_to_call, whom_to_write
from bot.orientation.fiches import Fiche
from bot.passerelle import open_passerelle
from bot.texte import words_only
from bot.urgences.suites import ECOUTE

SECOURS = "france-travail"  # its number is known everywhere
_APPELER = re.compile(r"\b(?:j)?app?el|\b(?:numeros?|num|tel)\b|telephon|joindre|contact")
EN_SECRET = frozenset({"addictions"})  # told to nobody at the job centre
_POUR_UN_EMPLOI = re.compile(
    r"\b(?:travail|boulot|taf|job|emploi|formation|stage|conseill\w+|mission locale|logement|papiers|rsa|permis|metier)\b"
)
# "Tu peux résumer", "récap", "c’était quoi mes pistes": all of it.
_RECAP = re.compile(
    r"\b(?:resum\w*|recap\w*|recapitul\w*|rappel\w* (?:moi )?(?:mes|les|ce que|tout)|(?:ou|en) (?:en )?est on|faire le point|bilan)\b"
)
_NUMERO = re.compile(r"\d{4}|\d\d(?: \d\d){2}")


class ActionDemanderHumain(Action):
    def name(self) -> str:
        return "action_demander_humain"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        ouvertes = open_urgences(tracker.slots)
        if ouvertes:  # somebody answers there now; a structure is for later
            utter_numbers(dispatcher, "utter_apres_urgence_parler", ouvertes)
            return []
        ecoutent = tuple(code for code in ECOUTE if code in (tracker.get_slot("urgences") or ()))
        if ecoutent and mode_of(tracker.slots) == "habitant":
            utter_numbers(dispatcher, "utter_ecoute", ecoutent, bouton=False)
        proche = spoken_of(tracker) or who_listens(tracker) or nearest_door(tracker)
        if proche is None:
            dispatcher.utter_message(response="utter_humain")
            return []
        fiches = open_passerelle().catalogue.fiches
        apart = told_later(tracker)
        propositions = [
            p for p in current_orientation(tracker)["propositions"] if p["dispositif"] not in apart
        ]
        fiche = fiches[proche["dispositif"]]
        if tracker.get_slot("par_ecrit"):
            qui = whom_to_write(proche["structure"], fiche)
            dispatcher.utter_message(
                response="utter_humain_par_ecrit", nom=proche["nom"], qui=f"{qui}."
            )
            say_the_lines(dispatcher, tracker)
            return []
        secours = fiches[SECOURS]
        dedans = bool(tracker.get_slot("en_prison"))
        demarche = DEDANS if dedans else first_sentences(proche["demarche"])
        qui = whom_to_call(proche["structure"], fiche, demarche)
        # Where somebody listens, as just said, the number of the job centre would hide it.
        autre = "" if ecoutent else _other_number(f"{demarche} {qui}", secours, propositions)
        dispatcher.utter_message(
            response="utter_humain_structure",
            nom=proche["nom"],
            demarche="\n".join(
                ligne
                for ligne in (
                    demarche,
                    qui,
                    autre,
                )
                if ligne
            ),
        )
        say_the_lines(dispatcher, tracker)
        return []


def spoken_of(tracker: Tracker) -> dict[str, Any] | None:
    """The proposition just explained, for whoever asks whom to call and not for somebody to talk to."""
    code = tracker.get_slot("dispositif_en_vue")
    if not _APPELER.search(words_only(tracker.latest_message.get("text") or "")):
        return None
    fiches = open_passerelle().catalogue.fiches
    return next(
        (
            p
            for p in current_orientation(tracker)["propositions"]
            if p["dispositif"] == code
            and (has_number(p, fiches[code]) or _NUMERO.search(p["demarche"]))
        ),
        None,
    )


def who_listens(tracker: Tracker) -> dict[str, Any] | None:
    """Where an addiction that was told is spoken of, for whoever wants to talk and not to find a job."""
    freins = set(situation_of(tracker.slots).freins or ()) & EN_SECRET
    if not freins or _POUR_UN_EMPLOI.search(words_only(tracker.latest_message.get("text") or "")):
        return None
    fiches = open_passerelle().catalogue.fiches
    return next(
        (
            p
            for p in current_orientation(tracker)["propositions"]
            if fiches[p["dispositif"]].leve_seulement and freins & set(p["freins"])
        ),
        None,
    )


def nearest_door(tracker: Tracker) -> dict[str, Any] | None:
    """The proposition where somebody answers: one that suits the person, a sure door, then one that was spoken of, then one with
    a number to call; None where nothing is known of the person."""
    if not situation_of(tracker.slots).to_json():
        return None
    fiches = open_passerelle().catalogue.fiches
    vues = tracker.get_slot("propositions_vues") or ()
    apart = told_later(tracker)
    return min(
        (
            p
            for p in current_orientation(tracker)["propositions"]
            if fiches[p["dispositif"]].accueil
        ),
        key=lambda p: (
            p["dispositif"] in apart,
            p["verdict"] != "eligible",
            p["dispositif"] not in vues,
            not has_phone(p, fiches[p["dispositif"]]),
        ),
        default=None,
    )


def has_phone(proposition: dict[str, Any], fiche: Fiche) -> bool:
    """Whether a number can be given with a proposition, or where to look it up."""
    return has_number(proposition, fiche) or bool(fiche.annuaire)


def has_number(proposition: dict[str, Any], fiche: Fiche) -> bool:
    """Whether its own number is known."""
    return bool((proposition["structure"] or {}).get("telephone") or fiche.telephone)


class ActionResumer(Action):
    """Repeats what was understood, in the words that can be read out on the telephone."""

    def name(self) -> str:
        return "action_resumer"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        if not situation_of(tracker.slots).to_json():
            dispatcher.utter_message(response="utter_rien_retenu")
        elif is_of_what_was_recorded(str(tracker.latest_message.get("text") or "")):
            educateur = voice_of(tracker.slots) != "habitant"
            faits = open_passerelle().portrait.recorded(
                situation_of(tracker.slots), educateur=educateur
            )
            dispatcher.utter_message(response="utter_ce_qui_est_note", faits=faits)
        else:
            say_the_lines(dispatcher, tracker)
            if asks_for_a_recap(str(tracker.latest_message.get("text") or "")):
                say_the_pistes(dispatcher, tracker)
        return []


def asks_for_a_recap(texte: str) -> bool:
    """Whether a message asks for all that was said, and not only for what to say on the telephone."""
    return _RECAP.search(words_only(texte)) is not None


def say_the_pistes(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """The pistes told that still hold, and those that were refused, a line each."""
    fiches = open_passerelle().catalogue.fiches
    ouvertes = {p["dispositif"] for p in current_orientation(tracker)["propositions"]}
    vues = [code for code in tracker.get_slot("propositions_vues") or () if code in ouvertes]
    refus = [code for code in tracker.get_slot("refus") or () if code in fiches]
    for codes, reponse in ((vues, "utter_recap_pistes"), (refus, "utter_recap_refus")):
        if codes:
            noms = ", ".join(fiches[code].nom for code in codes)
            dispatcher.utter_message(response=reponse, noms=noms)


def is_of_what_was_recorded(texte: str) -> bool:
    """Whether a message asks what was recorded, or says that it is false."""
    return (
        asks_what_is_recorded(texte) or denies_what_was_recorded(texte) or is_in_no_training(texte)
    )


def _other_number(dit: str, secours: Fiche, propositions: list[dict[str, Any]]) -> str:
    """A number for whoever wants one, where the structure’s own is not known."""
    ouvert = any(p["dispositif"] == secours.id for p in propositions)
    if _NUMERO.search(dit) or not ouvert or secours.telephone is None:
        return ""
    return f"Un numéro tout de suite : {secours.telephone} ({secours.nom})."


def say_the_lines(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Utter what to read on the telephone, or to write and show where one does not telephone."""
    reponse = "utter_a_montrer" if tracker.get_slot("par_ecrit") else "utter_a_lire"
    dispatcher.utter_message(response=reponse, lignes=phone_lines(tracker))


def phone_lines(tracker: Tracker) -> str:
    """What to read to whoever picks up, a line each."""
    passerelle = open_passerelle()
    connus = passerelle.referentiels.besoins
    dits = tracker.get_slot("besoins") or ()
    lignes = passerelle.portrait.phone_lines(
        situation_of(tracker.slots),
        educateur=voice_of(tracker.slots) != "habitant",
        besoins=[str(connus[code]["resume"]) for code in dits if code in connus],
        projet=tracker.get_slot("projet"),
    )
    return "\n".join(lignes)
