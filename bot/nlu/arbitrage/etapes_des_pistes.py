"""Steps of the arbiter on a piste that is named, or spoken of last: which one, why not, without room, its attributes."""

from __future__ import annotations

from bot.comprehension import Lecture
from bot.comprehension.demandes.doutes import asks_why_not, doubts_for_the_age
from bot.comprehension.demandes.indisponible import said_unavailable
from bot.comprehension.demandes.posees import asks_something
from bot.comprehension.dispositifs.envie import wished
from bot.dialogue.aspect_en_mots import asks_whether_it_is_here
from bot.dialogue.aspects_dits import asks_who_sends
from bot.dialogue.attributs import attribute_asked
from bot.dialogue.l_un_ou_l_autre import asks_which, sets_one_against_the_other
from bot.nlu.arbitrage.demandes_en_chemin import PLACES
from bot.nlu.arbitrage.faits_gardes import add, drop, turn_into_refusals
from bot.nlu.arbitrage.lu_ou_appris import is_about_unknown, names_a_theme, tells_more
from bot.nlu.arbitrage.message_recu import Decision, Recu
from bot.nlu.arbitrage.moment_d_urgence import LE_115
from bot.nlu.arbitrage.questions_a_cote import complains_of
from bot.nlu.entites import EN_VUE, INCONNU, PISTE_DITE, entity
from bot.nlu.intentions import (
    AIDE,
    ANNUAIRE,
    CE_QUE_C_EST,
    CONFIDENTIALITE,
    DECOURAGE,
    INFORMER,
    INSULTER,
    ORGANISATION,
    PRECISION,
    REPLI,
)

SEUIL_COLERE = 0.3
CONDITIONS, POURQUOI = "question_conditions", "question_pourquoi"
# Heard where an attribute of a piste is asked in words that were not learnt.
PRIS_POUR_UN_ATTRIBUT = frozenset(
    {REPLI, AIDE, ANNUAIRE, INFORMER, ORGANISATION, "question_obligation", "chercher", "affirmer"}
    | {"question_juridique", "demander_humain", "voir_suite", "hors_sujet", "resumer"}
)


def one_or_the_other(recu: Recu) -> Decision:
    """ "E2C ou EPIDE, il n’a pas de diplôme": asked of both, and the facts are kept."""
    if recu.ouvertes or recu.lecture is None:
        return None
    noms = {m.dispositif for m in recu.lecture.dispositifs if m.sens in ("question", "mention")}
    if recu.lecture.dispositifs and recu.nom == INFORMER and len(noms) > 1:
        return (CE_QUE_C_EST, 1.0) if sets_one_against_the_other(recu.texte) else None
    laquelle = not recu.lecture.dispositifs and asks_which(recu.texte)
    return (CE_QUE_C_EST, 1.0) if laquelle and recu.message.get(PISTE_DITE) else None


def a_piste_without_room(recu: Recu) -> Decision:
    """ "L’EPIDE n’a plus de place": what to do meanwhile, and not what the EPIDE is."""
    if recu.ouvertes or recu.lecture is None or tells_more(recu.lecture):
        return None
    noms = {m.dispositif for m in recu.lecture.dispositifs} - {LE_115}
    un_seul = len(noms) == 1 and recu.nomme
    return (PLACES, 1.0) if un_seul and said_unavailable(recu.texte) else None


def a_doubt_on_the_age(recu: Recu) -> Decision:
    """ "O2R à 58 ans, vous êtes sûr ??": what the fiche asks, and where to check."""
    if recu.ouvertes or recu.lecture is None or not recu.nomme or "?" not in recu.texte:
        return None
    sens = {m.sens for m in recu.lecture.dispositifs}
    doute = sens <= {"question", "mention"} and doubts_for_the_age(recu.texte)
    return (CONDITIONS, 1.0) if doute else None


def why_not(recu: Recu) -> Decision:
    """ "Pourquoi pas l’EPIDE ?" of an educator asks for the reason, and puts nothing back."""
    pourquoi = recu.educateur and asks_why_not(recu.texte)
    if recu.ouvertes or not pourquoi or recu.lecture is None or len(recu.lecture.dispositifs) != 1:
        return None
    nomme = recu.lecture.dispositifs[0].dispositif
    drop(recu.message, {"refus", "refus_leve", "dispositif"})
    dite = entity("dispositif", nomme, 0, len(recu.texte))
    add(recu.message, [dite])
    return POURQUOI, 1.0


def a_known_name(recu: Recu) -> Decision:
    """A name without a fiche that people ask about: what it is."""
    connu = recu.lecture is not None and recu.lecture.nom_connu
    return (CE_QUE_C_EST, 1.0) if connu else None


def a_dispositif_without_a_fiche(recu: Recu) -> Decision:
    """What is asked of a dispositif of which nothing is known."""
    if INCONNU in recu.entites and is_about_unknown(recu.lecture, recu.nom, recu.sure):
        return CE_QUE_C_EST, 1.0
    return None


def of_an_attribute(recu: Recu) -> Decision:
    """Of a dispositif that is named, or of the one spoken of last: "et le week-end on rentre ?"."""
    ici = asks_whether_it_is_here(recu.texte)
    if recu.nom == CONFIDENTIALITE and ici:
        return PRECISION, 1.0  # "y en a pas ici ?", whose "ici" is no word of privacy
    vue = recu.nomme or bool(recu.message.get(EN_VUE)) or (ici and recu.message.get(PISTE_DITE))
    seul_frein = recu.nomme and tells_only_freins(recu.lecture)  # "l’EPIDE avec le cannabis ?"
    if not vue or recu.nom not in PRIS_POUR_UN_ATTRIBUT:
        return None
    if tells_more(recu.lecture) and not seul_frein:
        return None
    demande = asks_something(recu.texte) and asks_of_an_attribute(recu.texte)
    # "y’en a vers chez moi": asked without a word of question
    return (PRECISION, 1.0) if demande or ici else None


def tells_only_freins(lecture: Lecture | None) -> bool:
    """Whether all that was read of the person is what blocks."""
    return lecture is not None and all(fait.cle in ("freins", "suivi") for fait in lecture.faits)


def asks_of_an_attribute(texte: str) -> bool:
    """Whether a message names an attribute of a piste, or asks who sends people there."""
    return attribute_asked(texte) is not None or asks_who_sends(texte)


def of_a_dispositif(recu: Recu) -> Decision:
    """Of a dispositif that is named: wished for, complained of, sworn at, or looked for in a town."""
    if not recu.nomme:
        return None
    if recu.nom == ANNUAIRE and not names_a_theme(recu.lecture):
        return "question_lieu", recu.sure  # "un CSAPA vers Belfort"
    if recu.nom == INFORMER and recu.lecture is not None and wished(recu.lecture, recu.texte):
        return CE_QUE_C_EST, 1.0  # the one that is wished for comes first, with the facts
    if recu.nom == CE_QUE_C_EST and complains_of(recu):
        drop(recu.message, {"dispositif"})  # how one was treated there, and no question on it
        return DECOURAGE, 1.0
    if recu.appris == INSULTER and recu.confiance >= SEUIL_COLERE:
        turn_into_refusals(recu.message)  # whoever swears at a dispositif wants none of it
        return INFORMER, recu.sure
    return None
