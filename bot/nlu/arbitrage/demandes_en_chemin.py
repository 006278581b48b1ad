"""What a message asks in plain words beside its facts, and the learnt intents that its words belie."""

from __future__ import annotations

from collections.abc import Collection

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension import Lecture
from bot.comprehension.demandes.en_chemin import (
    PETIT_BOULOT,
    POUR_SOI,
    RECOURS,
    RETOUR_A_L_ECOLE,
    asked_along_the_way,
    asks_for_another,
    asks_for_somebody,
    asks_how_soon,
    asks_of_the_law,
    asks_of_the_record,
    asks_of_the_rqth,
    asks_to_be_received,
    knows_it_already,
    names_a_relative,
    wants_a_training,
    wants_none_of_them,
    wonders_what_to_become,
)
from bot.comprehension.demandes.mot_pour_mot import asks_what_becomes_of_aid, loses_a_thing
from bot.comprehension.demandes.posees import (
    DROIT,
    EMPLOI,
    PAPIERS,
    QUOTIDIEN,
    asks_first,
    asks_of_an_age,
    asks_of_people_at_large,
    asks_something,
    topic_beside_the_pistes,
)
from bot.comprehension.demandes.recours import tells_of_a_sentence
from bot.comprehension.ecoute.mauvaise_passe import (
    is_in_low_spirits,
    leaves_home,
    quarrels_at_home,
    says_it_is_hopeless,
    tells_of_a_death,
    wants_to_see_nobody,
)
from bot.comprehension.lecture import Fait
from bot.comprehension.personnes.suivante import tells_of_the_same
from bot.comprehension.phrase import plain
from bot.comprehension.reponses.ton import was_misunderstood
from bot.dialogue.aspects_dits import asks_of_the_training_duty
from bot.nlu.arbitrage.message_recu import learnt
from bot.nlu.entites import LECTURE, MODE, PISTE_DITE, PROCHE, entity
from bot.situation import cles
from bot.texte import words_only
from bot.urgences.apres import has_a_bed_for_a_while

EDUCATEUR = "educateur"
INFORMER, REPLI, CHERCHER, ANNUAIRE = "informer", "nlu_fallback", "chercher", "question_annuaire"
PASSAGE, PLACES = "dire_un_passage", "question_places"
AIDE, CE_QUE_C_EST = "demander_aide", "question_dispositif"
CONDITIONS = "question_conditions"
SUR_LES_AIDES, OBLIGATION = "question_droits", "question_obligation"
CONFIDENTIALITE = "question_confidentialite"
DECOURAGE, ENTOURAGE, AUTRE = "se_decourager", "dire_entourage", "voir_suite"
HUMAIN = "demander_humain"
# Learnt of who asks to be received, and beside the point.
PRIS_POUR_RECEVOIR = frozenset(
    {REPLI, CHERCHER, "question_confidentialite", "question_conditions", "demander_organisation"}
)
PARTENT = frozenset({"dire_au_revoir", "arreter", "recommencer"})
QUI = frozenset({"age", "commune", "departement"})  # who tells them describes somebody
# Intents that leave place to a question on a small job: the others have their answer.
VAGUES = frozenset({INFORMER, REPLI, CHERCHER, "affirmer", "nier"})
# Learnt by a word that many things share (hours, papers, pay): what they are about must not be another.
D_AUTRE_CHOSE = {
    "question_duree": {EMPLOI, PAPIERS, DROIT, QUOTIDIEN},
    "question_documents": {DROIT},
    "question_paye": {DROIT},
    CE_QUE_C_EST: {DROIT, EMPLOI},
}
DEUIL_SUR = 0.6  # below, a death must be told in so many words
MOTS_D_UN_THEME, MOTS_D_UNE_QUESTION = 3, 2


def asked_on_the_way(message: Message, nom: str) -> str | None:
    """The intent of what a message asks in plain words beside its facts, which it then does not state;
    None when it asks none of that, or tells who the person is too."""
    lecture, texte = message.get(LECTURE), str(message.get(TEXT) or "")
    dite = asked_along_the_way(
        texte,
        piste=bool(message.get(PISTE_DITE)),
        proche=bool(message.get(PROCHE)),
        educateur=message.get(MODE) == EDUCATEUR,
    )
    if dite is None or dite == POUR_SOI:
        return dite
    if dite == RECOURS and lecture is not None and lecture.mineur_seul:
        return None  # the child first
    nomme = lecture is not None and bool(lecture.dispositifs)
    if nom in PARTENT or (nomme and dite != RECOURS):
        return None
    if dite == PETIT_BOULOT and nom not in VAGUES | {PETIT_BOULOT}:
        return None  # another question, answered as it is
    qui = {fait.cle for fait in _read(lecture)} & QUI
    if qui - ({"age"} if dite == RECOURS else set()):
        return None
    leave_out_facts(message, sauf=qui)  # "non car 17 ans": the age is told too
    if dite == RETOUR_A_L_ECOLE:
        ask_for(message, "orientation" if wonders_what_to_become(texte) else "ecole")
    return dite


def as_its_words_say(message: Message, nom: str) -> str:
    """The intent, where the words of a message say that the learnt one is mistaken."""
    lecture, texte = message.get(LECTURE), str(message.get(TEXT) or "")
    piste = message.get(PISTE_DITE)
    raconte = INFORMER if _read(lecture) or _added(message) else None
    if nom == "question_casier" and not asks_of_the_record(texte):
        return raconte or REPLI
    if nom == "question_juridique" and not asks_of_the_law(texte):
        return raconte or (ENTOURAGE if names_a_relative(texte) else REPLI)
    if nom in ("nier", "affirmer") and was_misunderstood(texte):
        return REPLI
    if nom == "suivant" and tells_of_the_same(texte):
        return raconte or REPLI  # nobody is erased by a word of what is told of them
    demande = lecture is not None and (lecture.question or lecture.interroge)
    if nom in (INFORMER, REPLI) and demande and asks_of_the_training_duty(texte):
        leave_out_facts(message)
        return OBLIGATION
    if nom == OBLIGATION and "?" not in texte and tells_of_a_sentence(plain(texte)):
        return raconte or REPLI
    if nom == SUR_LES_AIDES and not asks_what_becomes_of_aid(texte):
        return raconte or (ANNUAIRE if _names_a_theme(lecture) else REPLI)
    if nom in (SUR_LES_AIDES, CONFIDENTIALITE) and loses_a_thing(texte):
        return raconte or REPLI
    if nom == "dire_un_deuil" and says_it_is_hopeless(texte):
        return raconte or DECOURAGE
    sur = learnt(message)[1] >= DEUIL_SUR
    if nom == "dire_un_deuil" and not sur and not tells_of_a_death(texte):
        return raconte or (ENTOURAGE if names_a_relative(texte) else REPLI)
    nomme = any(e[ENTITY_ATTRIBUTE_TYPE] == "dispositif" for e in message.get(ENTITIES, []))
    ailleurs = D_AUTRE_CHOSE.get(nom) if not nomme else None
    if ailleurs and asks_something(texte) and topic_beside_the_pistes(texte) in ailleurs:
        return raconte or REPLI
    if nom == CE_QUE_C_EST and nomme and "?" not in texte and knows_it_already(texte):
        return PASSAGE
    if nom == "demander_humain" and wants_to_see_nobody(texte):
        return raconte or DECOURAGE
    vague = nom in ("suivant", "recommencer", REPLI)
    if asks_for_another(texte) and (vague or (piste and nom not in PARTENT)):
        return AUTRE
    if piste and wants_none_of_them(texte):
        return AUTRE
    if nom == PLACES and raconte and has_a_bed_for_a_while(texte):
        return INFORMER
    if nom == REPLI and piste and asks_how_soon(texte):
        return PLACES
    if nom == REPLI and piste and asks_of_an_age(texte):
        return CONDITIONS
    if nom == REPLI and _added(message):
        return INFORMER
    seul = nom in (REPLI, "nier", "ne_sait_pas", "revenir")
    if seul and (is_in_low_spirits(texte) or quarrels_at_home(texte) or leaves_home(texte)):
        return DECOURAGE
    repondu = nom in ("nier", "affirmer", "ne_sait_pas")
    demandee = nom in (REPLI, AIDE, CHERCHER) or (repondu and asks_first(texte))
    if demandee and asks_of_the_rqth(texte) and not raconte:
        return CE_QUE_C_EST
    if nom == CHERCHER and not raconte and asks_of_people_at_large(texte):
        return REPLI
    if nom == CHERCHER and piste and not raconte and wants_a_training(texte):
        ask_for(message, "formation")
        return ANNUAIRE
    theme = _names_a_theme(lecture)
    if nom == "demander_humain" and theme and not asks_for_somebody(texte):
        return ANNUAIRE  # "je peux avoir un appart ?"
    if nom in PRIS_POUR_RECEVOIR and not nomme and not raconte and asks_to_be_received(texte):
        return HUMAIN
    bref = len(texte.split()) <= MOTS_D_UN_THEME
    if nom == REPLI and bref and theme:
        return ANNUAIRE  # "crèche"
    return nom


def is_a_bare_question(texte: str) -> bool:
    """Whether a message is a word or two and a question mark: "documents ?"."""
    return texte.rstrip().endswith("?") and len(words_only(texte).split()) <= MOTS_D_UNE_QUESTION


def ask_for(message: Message, matiere: str) -> None:
    """Make of a message a question on who helps with one thing, and nothing else."""
    autres = [e for e in message.get(ENTITIES, []) if e[ENTITY_ATTRIBUTE_TYPE] != "matiere"]
    demandee = entity("matiere", matiere, 0, len(str(message.get(TEXT) or "")))
    message.set(ENTITIES, [*autres, demandee], add_to_output=True)
    message.set(LECTURE, Lecture(), add_to_output=False)


def leave_out_facts(message: Message, *, sauf: Collection[str] = ()) -> None:
    """Take out of a message the facts that it only asks about."""
    otees = set(cles()) - set(sauf)
    gardees = [e for e in message.get(ENTITIES, []) if e[ENTITY_ATTRIBUTE_TYPE] not in otees]
    message.set(ENTITIES, gardees, add_to_output=True)


def _names_a_theme(lecture: Lecture | None) -> bool:
    """Whether a message names what help is asked for."""
    demande = lecture.annuaire if lecture is not None else None
    return demande is not None and bool(demande.themes)


def _read(lecture: Lecture | None) -> tuple[Fait, ...]:
    """The facts read in a message, and not only guessed."""
    return lecture.faits if lecture is not None and not lecture.devine else ()


def _added(message: Message) -> bool:
    """Whether the conversation made a fact of a message in which none was read: "le papa est parti"."""
    lecture = message.get(LECTURE)
    dits = {e[ENTITY_ATTRIBUTE_TYPE] for e in message.get(ENTITIES, [])} & set(cles())
    return lecture is not None and not lecture.faits and bool(dits)
