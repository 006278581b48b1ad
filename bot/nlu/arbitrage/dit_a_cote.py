"""What a message asks or tells beside its facts, answered as when it is said alone; its facts are kept."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension.demandes.en_chemin import wants_something
from bot.nlu.arbitrage.dits_du_moment import PROJET
from bot.nlu.arbitrage.faits_gardes import add
from bot.nlu.arbitrage.lu_ou_appris import names_a_theme
from bot.nlu.arbitrage.message_recu import learnt
from bot.nlu.arbitrage.questions_a_cote import MOT_DEMANDE
from bot.nlu.entites import INCONNU, LECTURE, MODE, PISTE_DITE, URGENCE
from bot.nlu.intentions import (
    AIDE,
    ANNUAIRE,
    ASPECTS,
    CHERCHER,
    DECOURAGE,
    DEMANDE_SURE,
    EDUCATEUR,
    EPREUVE,
    INFORMER,
    MOT,
    PRECISION,
    REPLI,
)
from bot.nlu.lecteur_des_besoins import BESOINS
from bot.nlu.lecture.apartes import Apart
from bot.passerelle import open_passerelle
from bot.situation import cles
from bot.urgences import detect_urgences

HUMAIN, DEUIL = "demander_humain", "dire_un_deuil"
# Intents that hear the facts, or nothing: they give place to what is asked beside.
CEDENT = frozenset(
    {INFORMER, REPLI, CHERCHER, AIDE, PRECISION, "affirmer", "nier", "ne_sait_pas", "remercier"}
    | {"saluer", "dire_un_metier", "dire_en_formation", "dire_entourage", "voir_suite"}
)
REPONDUES = frozenset({"resumer", HUMAIN, MOT})
PEINES = frozenset({DECOURAGE, DEUIL, EPREUVE, "dire_peur_des_autres", "dire_une_peine"})
SUR_LE_SERVICE = frozenset(
    {"question_robot", "question_confidentialite", "question_utilite", "question_obligation"}
)
DU_SERVICE = frozenset({"question_cout", "question_diplome"})  # asked before any piste is named
LE_TOIT = "115"
VUES_EN_MORCEAU = frozenset({"3114", "17", "3919", "119"})  # by the encoder, in a part alone
PEU_SURE, ASPECT_SUR, PEINE_SURE, SURE = 0.4, 0.6, 0.5, 0.8
QUI = frozenset({"age", "commune", "departement"})  # told in a question, they are told


def said_beside(
    message: Message, nom: str, sure: float, apart: Apart, dite: str, dite_sure: float
) -> tuple[str, float] | None:
    """The intent of a message when it is that of what stands beside its facts (`dite`); None when it
    keeps its own (`nom`)."""
    if dite == URGENCE:
        if nom == URGENCE or not _is_sure_urgence(message, nom, apart.message):
            return None
        _become(message, apart)
        return dite, dite_sure
    if apart.demande:
        dits = apart.reste is not None and _tells(apart.reste)
        posee = dits and (nom in CEDENT or _asks(nom)) and _is_asked(apart.message, dite, dite_sure)
        posee = posee or (
            dits and nom == INFORMER and dite == PROJET and _only_refuses(apart.reste)
        )
    else:
        habitant = message.get(MODE) != EDUCATEUR
        posee = nom in CEDENT and habitant and _is_told(apart.message, dite, dite_sure)
    if posee and not (_asks(nom) and sure == 1.0 and nom not in CEDENT):
        _become(message, apart)
        return dite, dite_sure
    if nom == dite and (_asks(nom) or nom in PEINES):
        _keep_facts(message, apart.reste)
    return None


def _is_sure_urgence(message: Message, nom: str, dit: Message) -> bool:
    """Whether an urgence of a fragment is one: out of its sentence, "je viens de la rue" would call the
    115, and what the encoder alone sees of a need ("je veux avorter") the 3114."""
    if nom not in CEDENT and nom not in PEINES:
        return False
    codes = {
        e[ENTITY_ATTRIBUTE_VALUE]
        for e in dit.get(ENTITIES, [])
        if e[ENTITY_ATTRIBUTE_TYPE] == URGENCE
    }
    if detect_urgences(str(dit.get(TEXT))):  # but a roof, that only the whole tells of today
        return codes != {LE_TOIT}
    return bool(codes & VUES_EN_MORCEAU) and not message.get(BESOINS)


def _asks(nom: str) -> bool:
    return nom in REPONDUES or nom.startswith("question_")


def _only_refuses(message: Message | None) -> bool:
    """Whether what is left without a question only sets a piste aside: what is wanted is in the question."""
    return message is not None and _kinds(message) == {"refus"}


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
    if not _asks(dite) or (dite == ANNUAIRE and not _is_of_something(message)):
        return False
    if dite == MOT:
        connus = open_passerelle().glossaire
        return any(
            e[ENTITY_ATTRIBUTE_TYPE] == MOT_DEMANDE and e[ENTITY_ATTRIBUTE_VALUE] in connus
            for e in message.get(ENTITIES, [])
        )
    nomme = not _kinds(message).isdisjoint({"dispositif", INCONNU, "rang"})
    if dite in ASPECTS and not nomme:  # of what was told, or of this service
        return bool(message.get(PISTE_DITE) or dite in DU_SERVICE) and sure >= ASPECT_SUR
    return sure >= (PEU_SURE if dite in SUR_LE_SERVICE or nomme else DEMANDE_SURE)


def _is_told(message: Message, dite: str, sure: float) -> bool:
    """Whether something surely is asked, or confided, in words that do not ask it."""
    lecture = message.get(LECTURE)
    if lecture is None:
        return False
    if dite == HUMAIN:  # "je peux pas téléphoner" is told
        voulu = sure >= DEMANDE_SURE and wants_something(str(message.get(TEXT)))
        return (voulu or sure >= SURE) and lecture.par_ecrit is None
    if dite in PEINES:
        return sure >= PEINE_SURE and not message.get(BESOINS)
    if dite == MOT:
        return _is_asked(message, dite, sure)
    appris, confiance = learnt(message)
    sue = lecture.demande is not None or dite == ANNUAIRE or (appris == dite and confiance >= SURE)
    interroge = lecture.question or lecture.interroge
    return sue and interroge and _is_asked(message, dite, sure)


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
    """Add the facts of what is left without an aside, of the keys of which nothing was read; none that is
    only guessed: "horaires 6h-14h", beside a question, tells of no job."""
    lecture = reste.get(LECTURE) if reste is not None else None
    if reste is not None and not (lecture is not None and lecture.devine):
        autres = set(cles()) - _kinds(message)
        dits = [e for e in reste.get(ENTITIES, []) if e[ENTITY_ATTRIBUTE_TYPE] in autres]
        add(message, dits)


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
    add(message, ajoutees)


def _kinds(message: Message) -> set[str]:
    return {e[ENTITY_ATTRIBUTE_TYPE] for e in message.get(ENTITIES, [])}


def _known(entite: dict[str, Any]) -> tuple[str, str]:
    return entite[ENTITY_ATTRIBUTE_TYPE], str(entite[ENTITY_ATTRIBUTE_VALUE])
