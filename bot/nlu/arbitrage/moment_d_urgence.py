"""The moment after an urgence, and the urgences of which a message leaves a doubt."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension import Lecture
from bot.comprehension.demandes.en_chemin import A_DEUX, asks_to_come_along, wants_something
from bot.comprehension.demandes.posees import asks_something
from bot.comprehension.demandes.suite import asks_what_there_is_for_them, asks_where_to_begin
from bot.nlu.arbitrage.lu_ou_appris import is_guessed
from bot.nlu.arbitrage.message_recu import Recu
from bot.nlu.entites import (
    APRES_URGENCE,
    HABITANT,
    LECTURE,
    MODE,
    URGENCE,
    URGENCE_LEVEE,
)
from bot.nlu.intentions import (
    ANNUAIRE,
    ASPECTS,
    AUTRE_LANGUE,
    CHERCHER,
    DEMANDE_SURE,
    INFORMER,
    PRECISION,
    REPLI,
)
from bot.situation import cles
from bot.urgences import detect_urgences
from bot.urgences.appel_fait import is_in_hand
from bot.urgences.apres import has_a_bed_for_a_while, is_a_manner_of_speaking
from bot.urgences.suites import (
    APPEL,
    APPROCHE,
    AUTRE,
    CONFIDENCES,
    DEPARTS,
    DU_NUMERO,
    ECRIRE,
    ENCORE_REFUSE,
    ENFERMER,
    FAIT,
    MALAISE,
    MIEUX,
    POUR_UN_AUTRE,
    PREVENIR,
    RETIRE,
    SANS_DANGER,
    SANS_PLACE,
    SANS_REPONSE,
    TOIT,
    asks_of_another_matter,
    is_bare_yes,
    is_vital,
    names_a_couple,
    read_suite,
    resumes,
    wants_to_go_on,
)

LE_115 = "siao-115"
LE_TOIT, LA_POLICE, LES_ENFANTS, LES_FEMMES = "115", "17", "119", "3919"
PAS_DE_DETRESSE = 0.05  # of the learnt intents, all that tell something hard together
# Intents that a call for help is close to: they do not make an urgence doubtful.
DETRESSE = frozenset(
    {INFORMER, "urgence", "se_decourager", "dire_un_deuil", "demander_humain", "demander_aide"}
    | {"dire_un_metier", REPLI}  # not understood is no proof of calm
)
# What is answered as ever after an urgence; the rest hears the numbers again.
CONTINUENT = frozenset(
    {"urgence", AUTRE_LANGUE, "nier", "dire_au_revoir", "arreter", "demander_humain", "recommencer"}
    | {"suivant", "resumer", "voir_suite", ANNUAIRE, "question_confidentialite", "question_robot"}
    | {"chercher"}
)
# A roof is asked for, and nobody is in danger of their life: who accompanies goes on meanwhile.
D_UN_ABRI = frozenset({"115", "119"})
DU_RSA, LE_RSA = "question_rsa", re.compile(r"\brsa\b", re.IGNORECASE)
SUR_LES_DROITS = frozenset({DU_RSA, "question_droits", "question_juridique"})
# Those that leave, whatever is said of the number along the way.
PARTENT = frozenset({"dire_au_revoir", "arreter", "recommencer"})
D_UNE_VIE = frozenset({"15", "3114"})  # then whatever is told may be told of the distress
# What one says of oneself to whoever may come: it asks for nothing.
QUI_ET_OU = frozenset(
    {"age", "commune", "departement", "quartier", "logement"}
    | {"scolarise", "enfant_moins_3_ans", "parent_isole"}
)
# Freins that tell of the danger itself: they ask for nothing else.
FREINS_DE_DETRESSE = frozenset(
    {"sante", "sante-mentale", "addictions", "violences", "isolement", "confiance", "logement"}
)


def is_doubtful_urgence(message: Message, appris: str | None, confiance: float) -> bool:
    """Whether only the encoder saw an urgence, in what surely is a thanks, a question, an insult."""
    lecture = message.get(LECTURE)
    if lecture is None or not lecture.urgences:
        return False
    ailleurs = appris not in DETRESSE and confiance >= DEMANDE_SURE
    classement = message.get(INTENT_RANKING_KEY) or ()
    detresse = sum(
        rang[PREDICTED_CONFIDENCE_KEY] for rang in classement if rang[INTENT_NAME_KEY] in DETRESSE
    )
    calme = bool(classement) and detresse < PAS_DE_DETRESSE
    return (ailleurs or calme) and not detect_urgences(message.get(TEXT))


def is_told_again(message: Message, codes: Collection[str]) -> bool:
    """Whether the urgences of a message are those already answered, and not behind; or are seen by
    the encoder alone in what tells that help comes: "ils arrivent"."""
    dites = {
        entite[ENTITY_ATTRIBUTE_VALUE]
        for entite in message.get(ENTITIES, [])
        if entite[ENTITY_ATTRIBUTE_TYPE] == URGENCE
    }
    if not dites or not codes:
        return False
    texte = str(message.get(TEXT) or "")
    if message.get(MODE) != HABITANT and is_in_hand(texte):
        return False
    suite = read_suite(texte, codes)
    secourue = suite in (MIEUX, APPEL, FAIT) and not detect_urgences(texte)
    part = suite in DEPARTS and dites <= {*codes, LE_TOIT}
    approche = suite == APPROCHE and dites <= {*codes, LA_POLICE, LES_ENFANTS}
    sans_place = suite in (SANS_PLACE, ENCORE_REFUSE) and dites == {LE_TOIT}
    return dites <= beaten_again(texte, codes) or secourue or part or approche or sans_place


def beaten_again(texte: str, codes: Collection[str]) -> set[str]:
    """What a child who was told the 119 tells again: the 3919 with it, where no couple is named."""
    meme = LES_ENFANTS in codes and not names_a_couple(texte)
    return {*codes, LES_FEMMES} if meme else set(codes)


def fails_to_answer(lecture: Lecture | None, texte: str) -> bool:
    """Whether the 115 is told not to answer, or to have no room, by whoever was never sent to it here."""
    nommes = {mention.dispositif for mention in lecture.dispositifs} if lecture else set()
    return nommes == {LE_115} and read_suite(texte, (LE_TOIT,)) in (
        SANS_PLACE,
        ENCORE_REFUSE,
        SANS_REPONSE,
    )


def after_an_urgence(recu: Recu) -> tuple[str, float]:
    """The intent once an urgence was told: it stays open as long as nobody clearly goes on."""
    message, lecture, texte, codes = recu.message, recu.lecture, recu.texte, recu.ouvertes
    nom, sure = recu.nom, recu.sure
    dits = [
        (e[ENTITY_ATTRIBUTE_TYPE], e[ENTITY_ATTRIBUTE_VALUE]) for e in message.get(ENTITIES, [])
    ]
    if any(entite == URGENCE_LEVEE for entite, _ in dits):
        garde = nom == INFORMER or (nom in CONTINUENT and nom != "nier")
        return (nom, sure) if garde else ("affirmer", 1.0)
    if recu.educateur and is_in_hand(texte):  # the call is made, and somebody is with them
        return (INFORMER if is_news(dits) else "affirmer"), 1.0
    abrite = "115" in codes and any(entite == "logement" for entite, _ in dits)
    if D_UNE_VIE.isdisjoint(codes) and is_a_manner_of_speaking(texte):
        return (INFORMER if is_news(dits) else "affirmer"), 1.0
    suite = read_suite(texte, codes)
    if is_taken_up_again(recu, suite) or (abrite and has_a_bed_for_a_while(texte)):
        return (INFORMER if is_news(dits) else "affirmer"), 1.0
    if asks_beside_the_roof(recu, suite):
        return nom, sure
    du_numero = nom not in PARTENT and suite in DU_NUMERO
    if (suite in CONFIDENCES and du_numero) or suite in (RETIRE, POUR_UN_AUTRE, SANS_DANGER):
        return APRES_URGENCE, 1.0
    if nom == INFORMER and is_news(dits) and (abrite or not is_guessed(lecture)):
        interroge = lecture is not None and (lecture.question or lecture.interroge)
        d_une_vie = not D_UNE_VIE.isdisjoint(codes) and not interroge
        garde = d_une_vie or (is_plain(dits) and not is_of_a_roof(recu))
        if abrite or not garde or wants_something(texte) or wants_to_go_on(texte):
            return nom, sure
        return APRES_URGENCE, 1.0  # kept, and no question: nobody asked to go on
    if suite in (SANS_PLACE, ENCORE_REFUSE, APPROCHE, MALAISE, PREVENIR) and du_numero:
        return APRES_URGENCE, 1.0
    if suite == AUTRE and asks_to_come_along(texte) and asks_something(texte):
        return A_DEUX, 1.0  # a plain question, that has its own answer
    if wants_to_go_on(texte):
        return (nom, sure) if nom in CONTINUENT else ("affirmer", 1.0)
    fait = is_done(lecture, nom, recu.appris, recu.confiance)
    nomme = any(entite == "dispositif" for entite, _ in dits)
    if asks_of_another_matter(texte) and not (nomme and nom in ASPECTS):
        return another_matter(lecture, nom, sure, texte)
    if suite == MIEUX and only_names_the_115(lecture):
        return APRES_URGENCE, 1.0  # "115 appelé, il a une place"
    if fait or (nom == "affirmer" and is_bare_yes(texte)):
        return (APRES_URGENCE if is_vital(codes) else "affirmer"), 1.0
    if nom in ASPECTS and nomme:
        return nom, sure
    if lecture is not None and asks_of_a_dispositif(lecture):
        return PRECISION, 1.0  # "qui prescrit l’IAE ?"
    if nom == "question_confidentialite" and suite == FAIT and "?" not in texte:
        return APRES_URGENCE, 1.0  # "j’ai prévenu l’éducatrice, elle appelle la police"
    if nom in ("dire_au_revoir", "demander_humain") and suite in (
        APPEL,
        TOIT,
        SANS_PLACE,
        ENCORE_REFUSE,
        MIEUX,
        ENFERMER,
        ECRIRE,
    ):
        return APRES_URGENCE, 1.0  # "je rappelle plus tard", "je suis au téléphone avec eux"
    demande = asks_what_there_is_for_them(texte) or asks_where_to_begin(texte)
    if demande and is_of_a_roof(recu) and suite == AUTRE:
        return CHERCHER, 1.0  # the number was heard: the rest is asked now
    return (nom, sure) if nom in CONTINUENT and not du_numero else (APRES_URGENCE, 1.0)


def is_of_a_roof(recu: Recu) -> bool:
    """Whether the urgence of an educator is of a roof alone: the number is told, and they go on meanwhile."""
    return recu.educateur and "115" in recu.ouvertes and set(recu.ouvertes) <= D_UN_ABRI


def is_taken_up_again(recu: Recu, suite: str) -> bool:
    """Whether the urgence of a roof alone is left for what comes next: "le 115 c’est fait, on reprend",
    with or without a place; an educator who made the call has said so."""
    du_toit = is_of_a_roof(recu) or set(recu.ouvertes) == {LE_TOIT}
    if not du_toit or suite in DEPARTS or set(detect_urgences(recu.texte)) - {LE_TOIT}:
        return False
    fait = recu.educateur and suite == FAIT and not asks_something(recu.texte)
    return fait or resumes(recu.texte)


def asks_beside_the_roof(recu: Recu, suite: str) -> bool:
    """Whether an educator asks something else once the number of a roof was told: it is answered, and
    the number told again beside it."""
    if not (is_of_a_roof(recu) and suite == AUTRE and recu.nom.startswith("question_")):
        return False
    return recu.sure >= DEMANDE_SURE and asks_something(recu.texte)


def is_news(dits: Collection[tuple[str, Any]]) -> bool:
    """Whether facts say more than the distress itself: an age, a place, a roof found."""
    return any(
        entite in cles()
        and not (entite == "freins" and valeur in FREINS_DE_DETRESSE)
        and (entite, valeur) != ("logement", "sans-abri")
        for entite, valeur in dits
    )


def is_plain(dits: Collection[tuple[str, Any]]) -> bool:
    """Whether facts say only who one is and where: an age, a town, told to the number as to the bot."""
    return all(
        entite in QUI_ET_OU or (entite == "freins" and valeur in FREINS_DE_DETRESSE)
        for entite, valeur in dits
        if entite in cles()
    )


def is_done(lecture: Lecture | None, nom: str, appris: str | None, confiance: float) -> bool:
    """Whether a message says that the number was called: "ok 115 fait" asks nothing about the 115."""
    nommes = {mention.dispositif for mention in lecture.dispositifs} if lecture else set()
    if nom != "question_dispositif" or nommes != {LE_115} or lecture is None or lecture.question:
        return False
    return appris == "affirmer" and confiance >= DEMANDE_SURE


def only_names_the_115(lecture: Lecture | None) -> bool:
    """Whether a message names the 115 alone, and asks nothing of it."""
    if lecture is None or lecture.question or lecture.interroge:
        return False
    return {mention.dispositif for mention in lecture.dispositifs} == {LE_115}


def asks_of_a_dispositif(lecture: Lecture) -> bool:
    """Whether a message asks something of a dispositif that it names, other than the 115 itself."""
    nommes = {mention.dispositif for mention in lecture.dispositifs} - {LE_115}
    return bool(nommes) and (lecture.question or lecture.interroge)


def another_matter(lecture: Lecture | None, nom: str, sure: float, texte: str) -> tuple[str, float]:
    """The intent that answers what is asked of school, work or papers: who helps with it, else the
    question as it was learnt, else the path."""
    if nom in CONTINUENT or nom in SUR_LES_DROITS:
        return nom, sure
    if LE_RSA.search(texte):
        return DU_RSA, 1.0
    demande = lecture.annuaire if lecture is not None else None
    connue = demande is not None and bool(demande.themes or demande.matieres)
    return (ANNUAIRE if connue else CHERCHER), 1.0
