"""The facts of a message that its intent leaves, and those that it makes untrue."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension.demandes.en_chemin import POUR_SOI, was_for_oneself
from bot.nlu.arbitrage.demandes_en_chemin import is_a_bare_question
from bot.nlu.arbitrage.lu_ou_appris import is_guessed, is_sure_of_else
from bot.nlu.entites import APRES_URGENCE, LECTURE
from bot.nlu.intentions import ANNUAIRE, ASPECTS, DECOURAGE, HORS_DE_FRANCE, RACONTENT, VOIR_SUITE
from bot.nlu.lecture.lues import annuaire_entities
from bot.situation import BOOLEENS, cles
from bot.urgences.suites import ENFERMER, PEUR, read_suite

PEINES = frozenset({DECOURAGE, "dire_un_deuil", "insulter"})
LIEUX = {"commune", "departement", "quartier", "commune_possible", "commune_inconnue"}


def keep_what_goes_with(message: Message, nom: str, sure: float) -> None:
    """Leave out the facts that an intent makes untrue."""
    if is_guessed(message.get(LECTURE)) and (nom in ASPECTS or is_sure_of_else(nom, sure)):
        drop(message, set(cles()))
    if nom in PEINES and is_guessed(message.get(LECTURE)):
        drop(message, set(BOOLEENS))  # "fatiguée de me battre" answers nothing
    if nom in ASPECTS and is_a_bare_question(str(message.get(TEXT) or "")):
        drop(message, set(cles()))  # "documents ?" names no barrier
    if nom == POUR_SOI and was_for_oneself(str(message.get(TEXT) or "")):
        drop(message, {"freins"})  # "l’ami, c’est moi" tells of nobody alone
    if nom not in RACONTENT:
        drop(message, {"commune_inconnue"})
    if nom == ANNUAIRE:
        _ask_for_anybody(message)
    if nom == VOIR_SUITE:  # "je veux rien de tout ça" is no "none of these barriers"
        drop(message, {"freins"}, vides=True)
    if nom == HORS_DE_FRANCE:
        drop(message, LIEUX)
    if nom == APRES_URGENCE and read_suite(
        str(message.get(TEXT) or ""), message.get(APRES_URGENCE) or ()
    ) in (PEUR, ENFERMER):
        drop(message, {"freins"})  # "j’ose pas appeler" is of this call, and of no other


def _ask_for_anybody(message: Message) -> None:
    """A question about who helps sets nothing of the person: only what is asked for, and where."""
    lecture, texte = message.get(LECTURE), str(message.get(TEXT))
    drop(message, set(cles()) | {"commune_possible", "commune_inconnue", "dispositif"})
    if lecture is not None and lecture.annuaire is not None and not lecture.annuaire.sure:
        ajoutees = annuaire_entities(lecture.annuaire, texte)
        add(message, ajoutees)


def turn_into_refusals(message: Message) -> None:
    """Make of the dispositifs that a message names as many refusals."""
    for entite in message.get(ENTITIES, []):
        if entite[ENTITY_ATTRIBUTE_TYPE] == "dispositif":
            entite[ENTITY_ATTRIBUTE_TYPE] = "refus"


def add(message: Message, entites: Iterable[dict[str, Any]]) -> None:
    """Put more entities after those of a message."""
    message.set(ENTITIES, [*message.get(ENTITIES, []), *entites], add_to_output=True)


def drop(message: Message, noms: set[str], *, vides: bool = False) -> None:
    """Take entities out by name; `vides`: those only whose value is an empty list."""
    gardees = [
        e
        for e in message.get(ENTITIES, [])
        if e[ENTITY_ATTRIBUTE_TYPE] not in noms or (vides and e[ENTITY_ATTRIBUTE_VALUE])
    ]
    message.set(ENTITIES, gardees, add_to_output=True)
