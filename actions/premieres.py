"""Which pistes a conversation tells first, and which later: the engine’s list, in the order that suits the
person."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from rasa_sdk import Tracker

from bot.comprehension.circonstances import (
    CHERCHE,
    COUVERT,
    EN_ARRET,
    GRANDS_ENFANTS,
    QUITTE,
    SANS_TITRE,
    SORTI,
)
from bot.dialogue.etat import situation_of, voice_of
from bot.orientation.convenance import Convenance, bets, suits
from bot.orientation.parcours import first_steps, next_steps
from bot.orientation.personne import DETENU, MIS_DEHORS
from bot.passerelle import open_passerelle

Propositions = list[dict[str, Any]]
DU_TOIT = frozenset({"115", "119"})
FERMEE = "non_eligible"
CIRCONSTANCES = (CHERCHE, QUITTE, SANS_TITRE, EN_ARRET, GRANDS_ENFANTS, COUVERT, DETENU, SORTI)


def convenance_of(tracker: Tracker) -> Convenance:
    """What comes first, later, and beside, for the person of the conversation."""
    return suits(
        situation_of(tracker.slots),
        avec_enfants=bool(tracker.get_slot("avec_enfants")),
        besoins=frozenset(tracker.slots.get("besoins") or ()),
        circonstances=circumstances_of(tracker),
        proche=voice_of(tracker.slots) == "proche",
        fiches=open_passerelle().catalogue.fiches,
    )


def circumstances_of(tracker: Tracker) -> frozenset[str]:
    """What changes the first pistes, as plain codes."""
    dites = {nom for nom in CIRCONSTANCES if tracker.slots.get(nom)}
    sans_toit = not DU_TOIT.isdisjoint(tracker.slots.get("urgences") or ())
    return frozenset({*dites, MIS_DEHORS} if sans_toit else dites)


def tellable(tracker: Tracker, orientation: dict[str, Any]) -> Propositions:
    """The propositions of an orientation, then the open doors that suit this person beside them."""
    propositions: Propositions = orientation["propositions"]
    convient = convenance_of(tracker)
    listees = {p["dispositif"] for p in propositions}
    passerelle, situation = open_passerelle(), situation_of(tracker.slots)
    a_cote = [
        passerelle.moteur.examine(
            code, situation, jour=passerelle.today(), mode=voice_of(tracker.slots)
        )
        for code in convient.a_cote
        if code not in listees and code in passerelle.catalogue.fiches
    ]
    dicibles = [*propositions, *(p for p in a_cote if p["verdict"] != FERMEE)]
    return [p for p in dicibles if p["dispositif"] not in convient.tus]


def told_first(tracker: Tracker, orientation: dict[str, Any]) -> Propositions:
    """The few pistes to tell first to this person."""
    propositions = tellable(tracker, orientation)
    convient = convenance_of(tracker)
    return first_steps(
        propositions,
        freins=orientation["situation"].get("freins", ()),
        apart=convient.apart | (bets(propositions) - set(convient.en_tete)),
        en_tete=convient.en_tete,
        referent=convient.referent,
        reunis=convient.reunis,
    )


def told_next(tracker: Tracker, orientation: dict[str, Any], vues: Collection[str]) -> Propositions:
    """The few pistes that come after those already told; what does not suit, at the end."""
    convient = convenance_of(tracker)
    return next_steps(tellable(tracker, orientation), vues, apart=convient.apart)
