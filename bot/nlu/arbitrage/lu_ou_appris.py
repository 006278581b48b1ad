"""Between what was read in a message and what was learnt of it: which one names the intent. Pure."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from bot.comprehension import Lecture
from bot.comprehension.circonstances import COUVERT
from bot.comprehension.demandes.en_chemin import A_DEUX, CONTACT, POUR_SOI
from bot.nlu.arbitrage.dits_du_moment import (
    A_CONFIRMER,
    CE_QU_IL_Y_A,
    MINEUR_SEUL,
    NON_DECLARE,
    PAR_ECRIT,
    PEINE,
    PEUR_DES_AUTRES,
    PREMIER_PAS,
    PROJET,
    TROP_LOIN,
)
from bot.nlu.entites import APRES_URGENCE, URGENCE
from bot.nlu.intentions import (
    ANNUAIRE,
    ASPECTS,
    AUTRE_LANGUE,
    BESOIN,
    CE_QUE_C_EST,
    COURANTE,
    DEMANDE_SURE,
    DEMANDES,
    EPREUVE,
    EXISTENCE,
    HORS_DE_FRANCE,
    INFORMER,
    MOT,
    PARTENAIRES,
    PASSAGE,
    POUR_UN_PROCHE,
    PRECISION,
    QUESTIONS,
    RACONTENT,
    REPLI,
    SILENCE,
    VISA,
)
from bot.nlu.langue_du_message import LANGUE

LOI = "question_juridique"
RETRAITS = frozenset({"freins_leve", "refus_leve", "suivi_leve"})
REPONSES = {
    "oui": "affirmer",
    "non": "nier",
    "ne_sait_pas": "ne_sait_pas",
    "prefere_pas": "prefere_ne_pas_repondre",
}
# What each asks about, as a fact: told and not asked, it is no question.
RACONTEES: dict[str, tuple[str, Any]] = {
    "question_anniversaire": ("age", None),
    "question_rsa": ("rsa", True),
}
SEUIL_ASPECT = 0.4
RACONTE_SURE = 0.9  # where facts were read and nothing is asked
AUTRE_CHOSE_SURE = 0.6
DECRIT = 3  # facts with which a message describes somebody
# Answers of more than a word, learnt better than read: "non je te dis pas".
REPONSES_APPRISES = frozenset(
    {"prefere_ne_pas_repondre", "ne_sait_pas", "voir_suite", "dire_au_revoir"}
)
# The same, of what names nothing: "moi trop honte" is no yes.
PEINES_APPRISES = frozenset({"se_decourager", "dire_un_deuil", "insulter", "s_excuser"})
# Intents that are read, and learnt only by name.
JAMAIS_APPRISES = frozenset(
    {
        URGENCE,
        AUTRE_LANGUE,
        HORS_DE_FRANCE,
        SILENCE,
        APRES_URGENCE,
        PRECISION,
        PASSAGE,
        EPREUVE,
        MOT,
    }
    | {PARTENAIRES, VISA, CONTACT, A_DEUX, POUR_SOI, A_CONFIRMER, PREMIER_PAS, PAR_ECRIT}
    | {CE_QU_IL_Y_A, PROJET, NON_DECLARE, PEUR_DES_AUTRES, PEINE, BESOIN, TROP_LOIN, MINEUR_SEUL}
    | {COURANTE}
)
# Intents whose answer would hurt, or erase, when wrongly believed.
PRUDENTES = frozenset(
    {"insulter", "hors_sujet", "recommencer", "arreter", "dire_au_revoir", "revenir"}
)
SEUIL_PRUDENT = 0.35
# Questions with one answer, which is beside the point wherever it is not asked.
A_REPONSE_UNIQUE = frozenset(
    {"question_juridique", "question_anniversaire", "question_droits", "question_obligation"}
    | {"question_rsa", "question_casier", "question_age", "question_quitter_ecole"}
)
SEUIL_UNIQUE = 0.3


def settle_intent(
    lecture: Lecture | None,
    entites: Set[str],
    appris: str | None,
    confiance: float,
    seuil: float,
) -> tuple[str, float]:
    """The intent and its confidence. Pure: what was read is sure (1.0), what was learnt is not."""
    if URGENCE in entites:
        return "urgence", 1.0
    if LANGUE in entites:
        return AUTRE_LANGUE, 1.0
    if lecture is not None and lecture.annuaire is not None and lecture.annuaire.sure:
        return ("question_lieu" if lecture.dispositifs else ANNUAIRE), 1.0
    if lecture is not None and lecture.a_l_etranger:
        return HORS_DE_FRANCE, 1.0
    if (
        lecture is not None
        and lecture.pour_un_enfant
        and not is_asked(lecture, str(appris), confiance)
    ):
        return POUR_UN_PROCHE, 1.0
    if lecture is not None and lecture.nombre:  # "21" is an answer, whatever it looks like
        return (INFORMER if lecture.faits else REPLI), 1.0
    remis = "refus_leve" in entites  # "vous pouvez remettre la ML ?" asks nothing about it
    if entites & RETRAITS and lecture is not None and (remis or not lecture.question):
        return INFORMER, 1.0  # "mes dettes sont effacées" is no question on what is kept
    if "refus" in entites and lecture is not None and not lecture.dispositifs:
        return INFORMER, 1.0  # "c’est pas pour moi", said of the piste just explained
    if lecture is not None and is_asked_in_words(lecture):
        if appris in ASPECTS and confiance >= SEUIL_ASPECT and lecture.demande == CE_QUE_C_EST:
            return str(appris), confiance  # "c’est quoi les papiers pour l’EPIDE"
        return str(lecture.demande), 1.0
    if lecture is not None and lecture.passes and not lecture.faits:
        return PASSAGE, 1.0
    if is_asked(lecture, str(appris), confiance):
        return str(appris), confiance
    if is_guessed(lecture) and is_sure_of_else(appris, confiance):
        return str(appris), confiance
    if lecture is not None:
        questionne = any(mention.sens == "question" for mention in lecture.dispositifs)
        nomme = "dispositif" in entites and not lecture.faits
        if (questionne or nomme) and appris in ASPECTS and confiance >= SEUIL_ASPECT:
            return str(appris), confiance
        if nomme and appris == "voir_suite" and confiance >= SEUIL_ASPECT:
            return str(appris), confiance  # "115 appelé, quoi d’autre ?"
        if questionne:
            return (PRECISION if lecture.demande is None else CE_QUE_C_EST), 1.0
        if "rang" in entites and not lecture.faits:
            return "choisir_piste", 1.0
        if entites & RETRAITS:
            return INFORMER, 1.0
        if lecture.faits or lecture.communes_possibles or lecture.commune_inconnue:
            return INFORMER, 1.0
        apprises = REPONSES_APPRISES if nomme else REPONSES_APPRISES | PEINES_APPRISES
        if appris in apprises and confiance >= DEMANDE_SURE:
            return str(appris), confiance
        suppose = (
            lecture.question and lecture.hypothese
        )  # "si j’ai 27 ans ça passe ?" passes nothing
        if lecture.reponse in REPONSES and not suppose:
            return REPONSES[lecture.reponse], 1.0
        if "dispositif" in entites:
            return "question_dispositif", 1.0
    if appris == POUR_UN_PROCHE and lecture is not None and not lecture.peut_etre_un_proche:
        return REPLI, 1.0 - confiance  # a relative who is only named
    couvert = lecture is not None and (COUVERT, True) in lecture.circonstances
    if lecture is not None and (lecture.freins_leves or couvert) and not lecture.question:
        return INFORMER, 1.0  # "le permis je l’ai", when asked what blocks: heard
    requis = max(seuil, SEUIL_PRUDENT) if appris in PRUDENTES else seuil
    requis = max(seuil, SEUIL_UNIQUE) if appris in A_REPONSE_UNIQUE else requis
    if appris is None or confiance < requis or appris in JAMAIS_APPRISES:
        if lecture is not None and lecture.annuaire is not None and lecture.annuaire.matieres:
            return ANNUAIRE, 1.0  # "vous avez quoi comme formation ?"
        return REPLI, 1.0 - confiance
    return appris, confiance


def is_asked(lecture: Lecture | None, appris: str, confiance: float) -> bool:
    """Whether the message surely asks for something, whatever facts it holds."""
    if appris not in DEMANDES:
        return False
    if lecture is None:
        return confiance >= DEMANDE_SURE
    if appris == POUR_UN_PROCHE and not lecture.peut_etre_un_proche:
        return False
    if appris == ANNUAIRE and lecture.faits and not lecture.devine and not names_a_theme(lecture):
        return False  # "quelles solutions pour un jeune de 19 ans à Vesoul ?" describes somebody
    if appris == ANNUAIRE and len(lecture.faits) >= DECRIT and not lecture.question:
        return False  # an educator’s line
    if appris == "revenir" and lecture.faits and lecture.reponse is None:
        return False  # "attends, je voulais dire 21 ans": it is mended already
    refuse = any(mention.sens in ("refus", "suivi") for mention in lecture.dispositifs)
    if appris in ASPECTS and (refuse or (lecture.accepte and lecture.dispositifs)):
        return False
    if not (lecture.question or lecture.interroge or lecture.devine) and is_told(lecture, appris):
        return False
    racontee = appris in QUESTIONS and lecture.faits and not (lecture.devine or lecture.question)
    return confiance >= (RACONTE_SURE if racontee else DEMANDE_SURE)


def is_told(lecture: Lecture, appris: str) -> bool:
    """Whether a message tells what the learnt intent would ask: "26 ans à Lille", "je touche le RSA"."""
    cle, valeur = RACONTEES.get(appris, (None, None))
    return any(f.cle == cle and valeur in (None, f.valeur) for f in lecture.faits)


def is_asked_in_words(lecture: Lecture) -> bool:
    """Whether the message asks in so many words about a dispositif that it names, and does not refuse."""
    if lecture.demande is None or not lecture.dispositifs:
        return False
    if any(mention.sens in ("refus", "suivi") for mention in lecture.dispositifs):
        return False
    return lecture.question or lecture.demande != EXISTENCE  # "la Mission Locale c’est fini"


def is_about_unknown(lecture: Lecture | None, nom: str, sure: float) -> bool:
    """Whether a message that names a dispositif without a fiche asks about it, or says no more."""
    if lecture is None or (lecture.faits and not lecture.devine):
        return False
    if lecture.demande is not None or nom == LOI:  # "en EA il peut ?": whatever was learnt of it
        return True
    return nom in ASPECTS or nom in (REPLI, ANNUAIRE) or is_guessed(lecture) or sure < DEMANDE_SURE


def is_guessed(lecture: Lecture | None) -> bool:
    """Whether all the facts of a message are the encoder’s: a sure intent is believed before them."""
    return lecture is not None and lecture.devine and bool(lecture.faits)


def is_sure_of_else(appris: str | None, confiance: float) -> bool:
    """Whether the learnt intent surely is something else than to tell one’s situation."""
    return appris is not None and appris not in RACONTENT and confiance >= AUTRE_CHOSE_SURE


def tells_more(lecture: Lecture | None) -> bool:
    """Whether a message holds facts that were read in it, and not only guessed."""
    return lecture is not None and bool(lecture.faits) and not lecture.devine


def names_a_theme(lecture: Lecture | None) -> bool:
    """Whether a message names what help is asked for."""
    return lecture is not None and lecture.annuaire is not None and bool(lecture.annuaire.themes)
