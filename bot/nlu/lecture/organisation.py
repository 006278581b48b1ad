"""An organisation that speaks for itself: remembered, so that its people and its years are nobody’s age,
until it tells of somebody to orient."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension.lecteur.examen import TERRITOIRE
from bot.comprehension.personnes.organisations import (
    EMPLOYEUR,
    keeps_on_hiring,
    read_organisation,
    tells_of_a_person,
    tells_one_s_own_age,
    would_take_somebody_in,
)
from bot.nlu.intentions import ORGANISATION
from bot.situation import cles

SLOT = "organisation"
URGENCE = "urgence"
_DE_QUELQU_UN = ("accompagnant", "pour_un_proche")
ICI = "organisation_ici"  # of a message: it is one that speaks; never leaves the pipeline
# What the organisation may ask as anybody else, and is answered.
_GARDENT = frozenset(
    {"dire_au_revoir", "remercier", "saluer", "recommencer", "arreter", "insulter", "s_excuser"}
    | {"question_confidentialite", "question_robot", "demander_langue", "autre_langue", "urgence"}
)


def of_an_organisation(
    lues: list[dict[str, Any]], message: Message, texte: str, slots: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """The entities of a message, without the facts that are no person’s; marks the message."""
    if any(e[ENTITY_ATTRIBUTE_TYPE] == URGENCE for e in lues):
        return lues
    dite, connue = read_organisation(texte), slots.get(SLOT)
    if dite is None and connue == EMPLOYEUR and keeps_on_hiring(texte):
        dite = EMPLOYEUR
    if dite is None and connue and tells_of_a_person(texte):
        return [*lues, _entity(False, texte), *_of_another(lues, texte)]
    if dite is None and not connue:
        return lues
    message.set(ICI, dite or connue)
    gardees = [
        e
        for e in lues
        if e[ENTITY_ATTRIBUTE_TYPE] not in (*cles(), *_DE_QUELQU_UN)
        or e[ENTITY_ATTRIBUTE_TYPE] in TERRITOIRE
    ]
    return [*gardees, _entity(dite or connue, texte)]


def answers_an_organisation(message: Message, nom: str) -> bool:
    """Whether an organisation is answered as such: it names no dispositif to know more of it, or asks to
    take somebody in through it."""
    if not message.get(ICI) or nom in _GARDENT:
        return False
    texte = str(message.get(TEXT) or "")
    if would_take_somebody_in(texte):
        return True
    nomme = any(e[ENTITY_ATTRIBUTE_TYPE] == "dispositif" for e in message.get(ENTITIES, []))
    return not nomme or nom == ORGANISATION or read_organisation(texte) is not None


def _of_another(lues: list[dict[str, Any]], texte: str) -> list[dict[str, Any]]:
    """That whom an organisation tells of is not who writes, unless it says so."""
    dits = {e[ENTITY_ATTRIBUTE_TYPE] for e in lues}
    if tells_one_s_own_age(texte) or not dits.isdisjoint(_DE_QUELQU_UN):
        return []
    return [_entity(True, texte, "pour_un_proche")]


def _entity(valeur: object, texte: str, nom: str = SLOT) -> dict[str, Any]:
    return {"entity": nom, "value": valeur, "start": 0, "end": len(texte)}
