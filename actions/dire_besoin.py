"""What is needed before any path: said first, with whom to talk to, and the path goes on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.etat import merge_codes, mode_of, situation_of
from bot.dialogue.messages import first_sentences, whom_to_call, whom_to_write
from bot.orientation.fiches import Fiche
from bot.orientation.phrases import uncapital
from bot.passerelle import open_passerelle
from bot.situation import Situation

PORTES_MAX = 2
_ENTRE_PARENTHESES = re.compile(r" \([^)]*\)")
SUR_L_AGE = "age_dans_la_tranche"
ELIGIBLE = "eligible"
D_URGENCE = ("urgence", "apres_urgence")
PARTOUT = "lannuaire.service-public"  # the directory of every mairie


class ActionDireBesoin(Action):
    """ "J’ai rien à manger", with nothing else to keep: answered, even when it was before."""

    def name(self) -> str:
        return "action_dire_besoin"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any
    ) -> list[EventType]:
        codes = needs_of_message(tracker)
        dits = tracker.get_slot("besoins_dits") or ()
        precis = [code for code in dits if not replaced_by([code]).isdisjoint(codes)]
        return answer_needs(dispatcher, tracker, [*precis, *codes])


def needs_of_message(tracker: Tracker) -> list[str]:
    """The needs that the last message told, in its order."""
    entites = tracker.latest_message.get("entities") or ()
    return merge_codes((), [e["value"] for e in entites if e["entity"] == "besoin"])


def needs_unanswered(tracker: Tracker) -> list[str]:
    """Those told in the conversation that nothing was said of yet: an urgence came first, say. One that
    only tells who somebody is, and asks for nothing, is left to the pistes."""
    dits = tracker.get_slot("besoins_dits") or ()
    connus = open_passerelle().referentiels.besoins
    return [
        code
        for code in tracker.get_slot("besoins") or ()
        if code not in {*dits, *replaced_by(dits)} and not connus.get(code, {}).get("discret")
    ]


def take_up_what_waits(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Once one goes on after a number of urgence: the need told and answered before it, with its doors."""
    connus = open_passerelle().referentiels.besoins
    dits = [code for code in tracker.get_slot("besoins_dits") or () if code in connus]
    if not dits or tracker.get_slot("apres_urgence") or not _leaves_an_urgence(tracker):
        return
    portes = doors_of(tracker, connus[dits[0]]["vers"])
    lignes = "\n".join(f"– {nom} : {qui}" for nom, qui in portes.items())
    dispatcher.utter_message(
        response="utter_reprise_besoin", besoin=connus[dits[0]]["resume"], lignes=lignes
    )


def _leaves_an_urgence(tracker: Tracker) -> bool:
    """Whether the message goes on, and the one before was met with a number."""
    dits = [
        ((e.get("parse_data") or {}).get("intent") or {}).get("name")
        for e in tracker.events
        if e.get("event") == "user"
    ]
    return len(dits) > 1 and dits[-1] in ("affirmer", "chercher") and dits[-2] in D_URGENCE


def replaced_by(codes: Iterable[str]) -> set[str]:
    """The needs that these say better: a pregnancy, when who writes asks how to end it."""
    connus = open_passerelle().referentiels.besoins
    return {general for code in codes for general in connus.get(code, {}).get("tient_lieu_de", ())}


def answer_needs(
    dispatcher: CollectingDispatcher, tracker: Tracker, codes: Iterable[str]
) -> list[EventType]:
    """Say a text for each need, and whom to see here; remember that it was said."""
    connus = open_passerelle().referentiels.besoins
    codes = [code for code in codes if code in connus]
    tus = replaced_by(codes)
    portes: dict[str, str] = {}
    for code in codes:
        if code in tus:
            continue
        dispatcher.utter_message(response=f"utter_besoin_{code.replace('-', '_')}")
        portes |= doors_of(tracker, connus[code]["vers"])
    if portes:
        fleche = "→" if mode_of(tracker.slots) == "educateur" else "–"
        lignes = [f"{fleche} {nom} : {qui}" for nom, qui in portes.items()]
        dispatcher.utter_message(text="\n".join(lignes))
    if not codes:
        return []
    return [SlotSet("besoins_dits", merge_codes(tracker.get_slot("besoins_dits"), codes))]


def doors_of(
    tracker: Tracker, identifiants: Iterable[str], *, partout: bool = False
) -> dict[str, str]:
    """Name -> whom to call, of the first dispositifs among these that are open at this age.

    `partout`: those too that are found at the mairie, or that have no number: how to ask is then told.
    """
    passerelle = open_passerelle()
    situation = _in_the_place_told(tracker)
    portes: dict[str, str] = {}
    for identifiant in identifiants:
        fiche = passerelle.catalogue.fiches.get(identifiant)
        if fiche is None:  # a slip of the référentiel takes no answer away
            continue
        vue = passerelle.moteur.examine(
            identifiant, situation, jour=passerelle.today(), mode=mode_of(tracker.slots)
        )
        ages = [m["verdict"] for m in vue["motifs"] if m["critere"] == SUR_L_AGE]
        if any(verdict != ELIGIBLE for verdict in ages):
            continue
        if tracker.get_slot("par_ecrit"):
            qui = whom_to_write(vue["structure"], fiche)
        else:
            qui = whom_to_call(vue["structure"], fiche, "")
        if partout:
            qui = qui or _how_to_ask(fiche)
        if qui and (partout or PARTOUT not in qui):  # the text already says to ask at the mairie
            portes[vue["nom"]] = qui
        if len(portes) == PORTES_MAX:
            break
    return portes


def _how_to_ask(fiche: Fiche) -> str:
    """The first gesture of a fiche, as short as it goes."""
    premiere = _ENTRE_PARENTHESES.sub("", first_sentences(fiche.demarche, 1))
    return uncapital(premiere.split(" : ")[0].rstrip("."))


def _in_the_place_told(tracker: Tracker) -> Situation:
    """The situation, in the place that the message asks about when it is another one."""
    dites = {e["entity"]: e["value"] for e in tracker.latest_message.get("entities") or ()}
    connue = situation_of(tracker.slots)
    commune, departement = dites.get("commune_demandee"), dites.get("departement_demandee")
    if not (commune or departement):
        return connue
    return Situation(age=connue.age, commune=commune, departement=None if commune else departement)
