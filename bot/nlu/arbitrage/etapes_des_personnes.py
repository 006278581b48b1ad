"""Steps of the arbiter on who is spoken of: the same person, the next one, several, an organisation."""

from __future__ import annotations

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension.demandes.posees import asks_something
from bot.comprehension.personnes.plusieurs import (
    ages_of_a_couple,
    ages_of_a_group,
    begins_with_somebody,
    tells_of_two,
)
from bot.comprehension.personnes.suivante import stays_with_the_same
from bot.nlu.arbitrage.dits_du_moment import of_whom_it_is
from bot.nlu.arbitrage.faits_gardes import drop
from bot.nlu.arbitrage.message_recu import Decision, Recu
from bot.nlu.intentions import AIDE, INFORMER, ORGANISATION, POUR_UN_PROCHE, REPLI, SUIVANT
from bot.nlu.lecture.organisation import answers_an_organisation
from bot.situation import BOOLEENS, cles

_MOTS_D_UN_RETOUR = 8
LIEU = frozenset({"commune", "departement"})
DU_MENAGE = frozenset({"logement", "enfant_moins_3_ans", "avec_enfants"})  # of both of a couple


def of_whom(recu: Recu) -> Decision:
    """An educator’s line that turns to somebody else, or may."""
    dite = of_whom_it_is(recu.message, recu.nom)
    return None if dite is None else (dite, 1.0)


def an_organisation(recu: Recu) -> Decision:
    """Who writes for an organisation, or answers the question on it."""
    return (ORGANISATION, 1.0) if answers_an_organisation(recu.message, recu.nom) else None


def somebody_of_whom_nothing_is_known(recu: Recu) -> Decision:
    """A line that begins with somebody, and tells nothing of them yet."""
    if not begins_with_somebody(recu.texte):
        return None
    return (SUIVANT if recu.educateur else POUR_UN_PROCHE), 1.0


def still_the_same_person(recu: Recu) -> Decision:
    """Nothing is erased of who is in view when a line says that it is no one else."""
    if not (recu.educateur and stays_with_the_same(recu.texte)):
        return None
    if len(recu.texte.split()) <= _MOTS_D_UN_RETOUR:  # its "pas" answers nothing
        drop(recu.message, set(BOOLEENS))
    return INFORMER, 1.0


def several_persons(recu: Recu) -> Decision:
    """One person at a time: which fact is of whom is not known."""
    dits = recu.nom in (INFORMER, REPLI) and tells_of_two(recu.texte)
    tranche = ages_of_a_group(recu.texte) and not (recu.nomme or asks_something(recu.texte))
    couple = recu.nom in (INFORMER, REPLI) and ages_of_a_couple(recu.texte)
    if recu.educateur and couple:
        drop(recu.message, set(cles()) - LIEU - DU_MENAGE | {"dispositif"})
        return AIDE, 1.0
    if recu.educateur and (dits or tranche):
        drop(recu.message, set(cles()) - (LIEU if tells_one_place(recu.message) else set()))
        return AIDE, 1.0
    if recu.lecture is not None and recu.lecture.accompagne and recu.nom == ORGANISATION:
        return AIDE, 1.0  # who orients several persons wants no place in the catalogue
    return None


def tells_one_place(message: Message) -> bool:
    """Whether the people of a line are of one town, and of one alone."""
    lieux = [e for e in message.get(ENTITIES, []) if e[ENTITY_ATTRIBUTE_TYPE] in LIEU]
    return len({(e[ENTITY_ATTRIBUTE_TYPE], e[ENTITY_ATTRIBUTE_VALUE]) for e in lieux}) == 1
