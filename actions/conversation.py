"""What several actions say in the same way: the orientation of a conversation, suggestions."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.etat import is_enough, mode_of, situation_of
from bot.dialogue.portrait import TIERS, VOUS
from bot.orientation.parcours import PREMIERS_PAS, first_steps
from bot.passerelle import open_passerelle
from bot.situation import LISTES

ENSUITE = 2  # suggestions at once after the first ones


def current_orientation(tracker: Tracker) -> dict[str, Any]:
    """The Orientation (contract, section 4) of what the conversation knows today."""
    passerelle = open_passerelle()
    return passerelle.moteur.orient(
        situation_of(tracker.slots), jour=passerelle.today(), mode=mode_of(tracker.slots)
    )


def suggest_new(
    dispatcher: CollectingDispatcher, tracker: Tracker, orientation: dict[str, Any]
) -> list[EventType]:
    """Utter the first steps that were not said yet, once there is enough to go on.

    What the last message refused or corrected is acknowledged first, with what it changes; after
    a refusal, whoever mediates for what was refused comes before the rest.
    """
    refuses = acknowledge_refusals(dispatcher, tracker)
    acknowledge_corrections(dispatcher, tracker, orientation)
    if not is_enough(situation_of(tracker.slots), tracker.get_slot("questions_passees") or ()):
        return []
    vues = tracker.get_slot("propositions_vues") or []
    fiches = open_passerelle().catalogue.fiches
    restantes = [p for p in orientation["propositions"] if p["dispositif"] not in vues]
    mediation = [p for p in restantes if refuses & set(fiches[p["dispositif"]].mediation_pour)]
    premieres = first_steps(orientation["propositions"])
    nouvelles = [*mediation[:1], *(p for p in premieres if p["dispositif"] not in vues)]
    if refuses and not nouvelles:  # something else, always
        nouvelles = restantes[:1]
    if vues:
        nouvelles = [*_lifting_what_was_said(tracker, restantes), *nouvelles]
    uniques = {p["dispositif"]: p for p in nouvelles}
    nouvelles = list(uniques.values())[: ENSUITE if vues else PREMIERS_PAS]
    return utter_propositions(dispatcher, tracker, orientation, nouvelles)


def _lifting_what_was_said(
    tracker: Tracker, restantes: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """The first proposition that only lifts a frein which the last message named."""
    dits = {e["value"] for e in _entities(tracker) if e["entity"] == "freins"}
    fiches = open_passerelle().catalogue.fiches
    leveurs = (
        p
        for p in restantes
        if fiches[p["dispositif"]].leve_seulement
        and dits & {code for code in p["freins"] if isinstance(code, str)}
    )
    return list(leveurs)[:1]


def utter_propositions(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    orientation: dict[str, Any],
    propositions: list[dict[str, Any]],
) -> list[EventType]:
    """Say these propositions, and remember that they were said."""
    if not propositions:
        return []
    vues = tracker.get_slot("propositions_vues") or []
    passerelle = open_passerelle()
    dites = passerelle.mise.in_order(propositions)
    toutes = [*vues, *(code for code in dites if code not in vues)]
    reste = sum(p["dispositif"] not in toutes for p in orientation["propositions"])
    message = passerelle.mise.suggestions(
        propositions, mode=mode_of(tracker.slots), deja=len(vues), reste=reste
    )
    dispatcher.utter_message(**message)
    return [
        SlotSet("propositions_vues", toutes),
        SlotSet("dernieres_dites", dites),
        SlotSet("dispositif_en_vue", None),
    ]


def acknowledge_refusals(dispatcher: CollectingDispatcher, tracker: Tracker) -> set[str]:
    """Say, without judgement, that what the last message refuses is left aside; return it."""
    fiches = open_passerelle().catalogue.fiches
    refuses = [e["value"] for e in _entities(tracker) if e["entity"] == "refus"]
    noms = [fiches[code].nom for code in dict.fromkeys(refuses) if code in fiches]
    if noms:
        dispatcher.utter_message(response="utter_refus_note", nom=" et ".join(noms))
    return set(refuses)


def acknowledge_corrections(
    dispatcher: CollectingDispatcher, tracker: Tracker, orientation: dict[str, Any]
) -> None:
    """Say back what the last message corrected, and which pistes already said it closes."""
    corrigees = tracker.get_slot("corrections")
    if not corrigees:
        return
    portrait = open_passerelle().portrait
    situation = situation_of(tracker.slots)
    voix = TIERS if mode_of(tracker.slots) == "educateur" else VOUS
    dites = [
        portrait.fact(cle, getattr(situation, cle), voix) if cle not in LISTES else None
        for cle in corrigees
    ]
    faits = [fait for fait in dites if fait]
    if faits:
        dispatcher.utter_message(response="utter_corrige", faits=", ".join(faits))
    else:
        dispatcher.utter_message(response="utter_corrige_liste")
    noms = now_closed(orientation, tracker.get_slot("propositions_vues") or ())
    if noms:
        dispatcher.utter_message(response="utter_plus_pour_vous", noms=", ".join(noms))


def now_closed(orientation: dict[str, Any], vues: Collection[str]) -> list[str]:
    """The names of what was proposed and is no more, by a fact: not by a wish, nor because it is
    already at work, nor because the frein that it lifts is none."""
    fiches = open_passerelle().catalogue.fiches
    restent = {p["dispositif"] for p in orientation["propositions"]}
    voulus = {
        e["dispositif"]
        for e in orientation["ecartes"]
        if any(m["critere"] in ("refuse", "deja_suivi") for m in e["motifs"])
    }
    return [
        fiches[code].nom
        for code in vues
        if code in fiches and code not in restent | voulus and not fiches[code].leve_seulement
    ]


def _entities(tracker: Tracker) -> list[dict[str, Any]]:
    return tracker.latest_message.get("entities") or []
