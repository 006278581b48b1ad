"""What a message asks in so many words, beside the intent that it was given."""

from __future__ import annotations

import re

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension import Lecture
from bot.comprehension.demandes.en_chemin import asks_for_another, asks_of_the_rqth
from bot.comprehension.demandes.mot_pour_mot import (
    asks_for_a_training,
    asks_of_a_visa,
    asks_who_with,
    fears_for_aid,
)
from bot.comprehension.demandes.mots import asked_word
from bot.comprehension.demandes.posees import (
    asks_first,
    asks_for_help_at_large,
    asks_something,
    topic_of,
)
from bot.comprehension.ecoute.deconvenues import tells_what_was_done
from bot.nlu.arbitrage.message_recu import Recu
from bot.nlu.entites import DEJA_DIT, INCONNU, entity
from bot.nlu.intentions import (
    AIDE,
    ANNUAIRE,
    ASPECTS,
    CE_QUE_C_EST,
    CHERCHER,
    DEMANDE_SURE,
    HORS_DE_FRANCE,
    INFORMER,
    PARTENAIRES,
    REPLI,
    SILENCE,
    SUR_LES_AIDES,
    VISA,
    VOIR_SUITE,
)
from bot.passerelle import open_passerelle
from bot.texte import words_only

POUCES_LEVES, POUCE_BAISSE = "👍👌✅🆗", "👎"
PRIS_POUR_UN_NON = frozenset({"nier", "ne_sait_pas", REPLI})
_PAS_COMPRIS = re.compile(
    r"^(?:(?:j|je|moi|ai|ah|euh|non|desolee?|pardon|la|alors) )*(?:pas|rien) (?:tout |bien |trop )?"
    r"(?:compris?|comprendre|capte)(?: (?:la|votre|ta|cette) question)?(?: (?:vous |tu )?(?:pouvez |peux )?(?:dire|dis|dites|redire|redis|redites|repete[rz]?|expliquer?)(?: (?:encore|autrement|moi|svp|stp|mieux))*)?$"
)
_LA_SUITE = re.compile(
    r"\b(?:c est quoi|quelle est|cest quoi|c koi|c quoi) (?:donc |alors )?la suite(?: (?:alors|du coup|maintenant|pour (?:moi|lui|elle|nous)|svp|stp))*$"
)
MOT_DEMANDE = "mot_demande"
# Answered by a word that takes note: never where something is asked.
ACQUIESCENT = frozenset(
    {"affirmer", "nier", "ne_sait_pas", "remercier", "saluer", "s_excuser", "dire_entourage"}
    | {"dire_un_metier", "dire_en_formation", "prefere_ne_pas_repondre", "resumer", VOIR_SUITE}
)
MOTS_D_UNE_DEMANDE = 4
PLAINTES = frozenset({"se_decourager", "insulter"})
PLAINTE_SUBIE = 0.15  # where something was done, the rest need hardly be learnt


def asks_of_a_word(message: Message, lecture: Lecture | None, nom: str) -> bool:
    """Whether a message asks what a word means: the word is then all that it holds. The name of a fiche,
    the RQTH, have their own answers."""
    entites = {entite[ENTITY_ATTRIBUTE_TYPE] for entite in message.get(ENTITIES, [])}
    if lecture is None or entites & {"dispositif", "rang"}:
        return False
    texte = str(message.get(TEXT) or "")
    sans_piste = nom == CE_QUE_C_EST and INCONNU not in entites
    connus = open_passerelle().glossaire
    sigles = {ecrit for ecrit, mot in connus.items() if mot.mot.isupper()}
    demande = asked_word(texte, connus, sigles=sigles, sans_piste=sans_piste)
    if demande is None or asks_of_the_rqth(texte):
        return False
    message.set(ENTITIES, [entity(MOT_DEMANDE, demande.ecrit, 0, len(texte))], add_to_output=True)
    return True


def asks_beside(recu: Recu) -> bool:
    """Whether a message asks something precise beside its "oui mais", its thanks, whom it names."""
    sujet = recu.nom == AIDE and topic_of(recu.texte) is not None
    if recu.nom not in ACQUIESCENT and not sujet:
        return False
    if recu.lecture is None or len(recu.texte.split()) < MOTS_D_UNE_DEMANDE:
        return False
    suite = _LA_SUITE.search(words_only(recu.texte)) or asks_for_another(recu.texte)
    if recu.nom == VOIR_SUITE and suite:
        return False
    return asks_first(recu.texte) and not asks_for_help_at_large(recu.texte, faits=True)


def complains_of(recu: Recu) -> bool:
    """Whether a message names a dispositif to tell how one was treated there: "ils m’ont ri au nez"."""
    if recu.ouvertes or recu.appris not in PLAINTES or asks_something(recu.texte):
        return False
    subi = tells_what_was_done(recu.texte)
    return recu.confiance >= (PLAINTE_SUBIE if subi else DEMANDE_SURE)


def told_by_its_words(recu: Recu) -> None:
    """Name the question that a message asks in so many words, where only facts, or a search, were
    heard."""
    nom = _asked_by_its_words(recu)
    if nom is not None:
        recu.nom, recu.sure = nom, 1.0


def _asked_by_its_words(recu: Recu) -> str | None:
    lecture, texte, nom = recu.lecture, recu.texte, recu.nom
    if lecture is None or nom == HORS_DE_FRANCE:
        return None
    if asks_who_with(texte):
        return PARTENAIRES
    if nom in (INFORMER, REPLI) and fears_for_aid(texte):
        return SUR_LES_AIDES
    if nom in {REPLI, CHERCHER, *ASPECTS} and asks_of_a_visa(texte):
        return VISA
    demande = lecture.annuaire
    if demande is None:
        return None
    if nom in (CHERCHER, REPLI, AIDE) and demande.matieres and asks_for_a_training(texte):
        return ANNUAIRE
    if nom == INFORMER and recu.message.get(DEJA_DIT) and demande.themes:
        return ANNUAIRE  # "pour les dettes je fais quoi", told before
    return None


def was_not_understood(nom: str, texte: str) -> bool:
    """Whether a message says that what it answers was not understood: "pas compris"."""
    return nom in PRIS_POUR_UN_NON and _PAS_COMPRIS.match(words_only(texte)) is not None


def has_words(texte: str) -> bool:
    """Whether anything is written at all: "…" and "👍" have no word."""
    return any(lettre.isalnum() for lettre in texte)


def sign(texte: str) -> str:
    """What a message without a word says: a thumb is a yes or a no, the rest is a silence."""
    if any(pouce in texte for pouce in POUCES_LEVES):
        return "affirmer"
    return "nier" if POUCE_BAISSE in texte else SILENCE
