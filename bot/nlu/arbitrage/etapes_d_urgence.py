"""Steps of the arbiter beside an urgence: what is told of it again, what ends it, what only recalls one."""

from __future__ import annotations

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE

from bot.comprehension.demandes.mot_pour_mot import fears_the_police
from bot.nlu.arbitrage.lu_ou_appris import tells_more
from bot.nlu.arbitrage.message_recu import Decision, Recu
from bot.nlu.arbitrage.moment_d_urgence import after_an_urgence, fails_to_answer, is_told_again
from bot.nlu.entites import APRES_URGENCE, URGENCE
from bot.nlu.intentions import CONFIDENTIALITE, EPREUVE, INFORMER
from bot.nlu.langue_du_message import LANGUE
from bot.urgences.accalmies import recalls_an_attempt
from bot.urgences.dementis import LE_TOIT
from bot.urgences.suites import denies_what_was_feared
from bot.urgences.violences_passees import blows_are_over


def urgence_told_again(recu: Recu) -> Decision:
    """What was answered already, told once more: the numbers stay, and nothing begins again."""
    if LANGUE not in recu.entites and is_told_again(recu.message, recu.ouvertes):
        return APRES_URGENCE, 1.0
    dites = {
        e[ENTITY_ATTRIBUTE_VALUE]
        for e in recu.message.get(ENTITIES, [])
        if e[ENTITY_ATTRIBUTE_TYPE] == URGENCE
    }
    if dites == {LE_TOIT} and not recu.ouvertes and fails_to_answer(recu.lecture, recu.texte):
        return APRES_URGENCE, 1.0  # who called already does not hear "appelez le 115" first
    return None


def urgence_or_language(recu: Recu) -> Decision:
    """An urgence, or another language: nothing else is weighed."""
    return (recu.nom, recu.sure) if recu.entites & {URGENCE, LANGUE} else None


def the_115_that_fails(recu: Recu) -> Decision:
    """A 115 that does not answer, told by whoever was not sent to it here."""
    if not recu.ouvertes and fails_to_answer(recu.lecture, recu.texte):
        return APRES_URGENCE, 1.0
    return None


def an_attempt_of_long_ago(recu: Recu) -> Decision:
    """What was lived through, and is over: heard, and no urgence."""
    raconte = recu.nom == INFORMER and tells_more(recu.lecture)
    dite = recalls_an_attempt(recu.texte) or blows_are_over(recu.texte)
    if recu.educateur and not recu.ouvertes:
        dite = dite or denies_what_was_feared(recu.texte)
    return (EPREUVE, 1.0) if dite and not raconte else None


def what_follows_an_urgence(recu: Recu) -> Decision:
    """Leaves what goes on to the next steps, with its intent."""
    if recu.ouvertes:
        recu.nom, recu.sure = after_an_urgence(recu)
    return (recu.nom, recu.sure) if recu.nom == APRES_URGENCE else None


def fear_of_the_police(recu: Recu) -> Decision:
    """Whoever fears that the police is told hears what is kept."""
    craint = recu.lecture is not None and fears_the_police(recu.texte)
    return (CONFIDENTIALITE, 1.0) if craint else None
