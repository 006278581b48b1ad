"""What a message asks or tells beside its facts, answered as when it is said alone; its facts are kept."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.apartes import Apart
from bot.nlu.intentions import (
    AIDE,
    ANNUAIRE,
    ASPECTS,
    CHERCHER,
    DECOURAGE,
    EDUCATEUR,
    EPREUVE,
    INFORMER,
    MOT,
    PRECISION,
    REPLI,
)
from bot.nlu.lecteur_de_situation import LECTURE, MODE, URGENCE
from bot.nlu.lu_ou_appris import names_a_theme
from bot.situation import cles
from bot.urgences import detect_urgences

HUMAIN, DEUIL = "demander_humain", "dire_un_deuil"
# Intents that hear the facts, or nothing: they give place to what is asked beside.
CEDENT = frozenset(
    {INFORMER, REPLI, CHERCHER, AIDE, PRECISION, "affirmer", "nier", "ne_sait_pas", "remercier"}
    | {"saluer", "dire_un_metier", "dire_en_formation", "dire_entourage", "voir_suite"}
)
REPONDUES = frozenset({"resumer", HUMAIN, MOT})
PEINES = frozenset({DECOURAGE, DEUIL, EPREUVE, "dire_peur_des_autres"})
DEMANDEE_SURE = 0.4
PEINE_SURE, QUESTION_SURE = 0.33, 0.8  # told, and not asked: it may be part of the fact
QUI = frozenset({"age", "commune", "departement"})  # told in a question, they are told


def said_beside(
    message: Message, nom: str, sure: float, apart: Apart, dite: str, dite_sure: float
) -> tuple[str, float] | None:
    """The intent of a message when it is that of what stands beside its facts (`dite`); None when it
    keeps its own (`nom`)."""
    if dite == URGENCE:
        if nom != URGENCE and not _is_sure_urgence(apart.message, nom):
            return None
        _add(message, apart.message)
        _keep_facts(message, apart.reste)
        if nom != URGENCE:
            message.set(TEXT, apart.message.get(TEXT), add_to_output=True)
        return dite, dite_sure
    if apart.demande:
        dits = apart.reste is not None and _tells(apart.reste)
        posee = dits and (nom in CEDENT or _asks(nom)) and _is_asked(apart.message, dite, dite_sure)
    else:
        habitant = message.get(MODE) != EDUCATEUR
        posee = nom in CEDENT and habitant and _is_told(apart.message, dite, dite_sure)
    if posee and not (_asks(nom) and sure == 1.0 and nom not in CEDENT):
        _become(message, apart)
        return dite, dite_sure
    if nom == dite and (_asks(nom) or nom in PEINES):
        _keep_facts(message, apart.reste)
    return None


def _is_sure_urgence(message: Message, nom: str) -> bool:
    """Whether an urgence is of the words themselves, or seen by the encoder where the whole says nothing
    against it: out of its sentence, "je viens de la rue" would call the 115."""
    if detect_urgences(str(message.get(TEXT))):
        return True
    codes = {e["value"] for e in message.get(ENTITIES, []) if e[ENTITY_ATTRIBUTE_TYPE] == URGENCE}
    return codes != {"115"} and (nom in CEDENT or nom in PEINES)


def _asks(nom: str) -> bool:
    return nom in REPONDUES or nom.startswith("question_")


def _is_of_something(message: Message) -> bool:
    lecture = message.get(LECTURE)
    demande = lecture.annuaire if lecture is not None else None
    return names_a_theme(lecture) or (demande is not None and bool(demande.matieres))


def _tells(message: Message) -> bool:
    """Whether what is left without a question says anything: facts, or places to choose from."""
    dits = {e[ENTITY_ATTRIBUTE_TYPE].removesuffix("_leve") for e in message.get(ENTITIES, [])}
    lecture = message.get(LECTURE)
    repond = lecture is not None and lecture.reponse is not None
    return repond or not dits.isdisjoint({*cles(), "commune_possible", "commune_inconnue"})


def _is_asked(message: Message, dite: str, sure: float) -> bool:
    if dite == ANNUAIRE and not _is_of_something(message):
        return False
    return _asks(dite) and sure >= DEMANDEE_SURE


def _is_told(message: Message, dite: str, sure: float) -> bool:
    """Whether something surely is asked, or confided, in words that do not ask it."""
    if dite == HUMAIN:  # "je peux pas téléphoner" is told
        lecture = message.get(LECTURE)
        return sure >= DEMANDEE_SURE and (lecture is None or lecture.par_ecrit is None)
    if dite in PEINES or dite == MOT:
        return sure >= PEINE_SURE
    nomme = any(e[ENTITY_ATTRIBUTE_TYPE] == "dispositif" for e in message.get(ENTITIES, []))
    if dite in ASPECTS and not nomme:
        return False  # "ça commence à faire long" asks for no length
    return _is_asked(message, dite, sure) and sure >= QUESTION_SURE


def _become(message: Message, apart: Apart) -> None:
    """Make of a message what it asks, with the facts of what is left without it."""
    reste, dit = apart.reste, apart.message
    if apart.demande and reste is not None:
        besoins = [e for e in message.get(ENTITIES, []) if e[ENTITY_ATTRIBUTE_TYPE] == "besoin"]
        message.set(ENTITIES, [*reste.get(ENTITIES, []), *besoins], add_to_output=True)
        _add(message, dit, cles_dites=QUI - _kinds(message))
    else:
        _add(message, dit)
        _keep_facts(message, reste)
    message.set(TEXT, dit.get(TEXT), add_to_output=True)


def _keep_facts(message: Message, reste: Message | None) -> None:
    """Add the facts of what is left without an aside, of the keys of which nothing was read."""
    if reste is not None:
        autres = set(cles()) - _kinds(message)
        dits = [e for e in reste.get(ENTITIES, []) if e[ENTITY_ATTRIBUTE_TYPE] in autres]
        message.set(ENTITIES, [*message.get(ENTITIES, []), *dits], add_to_output=True)


def _add(message: Message, autre: Message, *, cles_dites: Set[str] = frozenset()) -> None:
    """Add to a message the entities of another; of its facts, those of these keys only."""
    connues = {_known(e) for e in message.get(ENTITIES, [])}
    permises = cles_dites - _kinds(message)
    ajoutees = [
        e
        for e in autre.get(ENTITIES, [])
        if _known(e) not in connues
        and (e[ENTITY_ATTRIBUTE_TYPE] not in cles() or e[ENTITY_ATTRIBUTE_TYPE] in permises)
    ]
    message.set(ENTITIES, [*message.get(ENTITIES, []), *ajoutees], add_to_output=True)


def _kinds(message: Message) -> set[str]:
    return {e[ENTITY_ATTRIBUTE_TYPE] for e in message.get(ENTITIES, [])}


def _known(entite: dict[str, Any]) -> tuple[str, str]:
    return entite[ENTITY_ATTRIBUTE_TYPE], str(entite[ENTITY_ATTRIBUTE_VALUE])
