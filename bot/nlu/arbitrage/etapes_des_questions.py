"""Steps of the arbiter on what is asked or said on the way: a common question, a word, a supposition, plain words."""

from __future__ import annotations

from collections.abc import Callable

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE

from bot.comprehension.ages.naissance import tells_a_birthday_ahead
from bot.comprehension.demandes.hypothese import as_if_told
from bot.comprehension.demandes.pres_de_chez_soi import wishes_to_work_near_home
from bot.comprehension.lecteur.d_autre_chose import stops_something
from bot.comprehension.personnes.organisations import speaks_for_oneself
from bot.comprehension.personnes.suivante import tells_of_the_same
from bot.nlu.arbitrage.demandes_en_chemin import as_its_words_say, asked_on_the_way
from bot.nlu.arbitrage.dits_du_moment import said_in_this_moment
from bot.nlu.arbitrage.etapes_des_personnes import LIEU
from bot.nlu.arbitrage.faits_gardes import add, drop
from bot.nlu.arbitrage.lu_ou_appris import tells_more
from bot.nlu.arbitrage.message_recu import Decision, Recu
from bot.nlu.arbitrage.questions_a_cote import (
    asks_beside,
    asks_of_a_word,
    has_words,
    sign,
    told_by_its_words,
    was_not_understood,
)
from bot.nlu.entites import HYPOTHESE, PISTE_DITE, PROCHE, entity
from bot.nlu.intentions import (
    AIDE,
    ANNIVERSAIRE,
    CHERCHER,
    COURANTE,
    INFORMER,
    MOT,
    ORGANISATION,
    REPLI,
)
from bot.passerelle import open_passerelle
from bot.situation import cles
from bot.urgences.auteur import strikes_somebody
from bot.urgences.ce_que_fait_le_robot import asks_what_the_bot_does
from bot.urgences.suites import asks_of_another_matter

# Read by their own rule besides their words.
PAR_LEUR_REGLE: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("urgence-chez-vous", asks_what_the_bot_does),
    ("geste-sur-un-proche", strikes_somebody),
)
# Learnt of a wish to work near home, which asks none of it.
_AU_LIEU_D_UN_SOUHAIT = frozenset({ORGANISATION, REPLI, INFORMER, "question_lieu"})
# What may be supposed; a roof that is lost would be an urgence.
SUPPOSEES = (
    "age", "commune", "departement", "rqth", "rsa", "diplome", "scolarise", "en_emploi", "mois_sans_emploi",
    "inscrit_france_travail", "parent_isole", "enfant_moins_3_ans", "logement", "mois_dans_la_commune",
)  # fmt: skip
SANS_ABRI = "sans-abri"


def a_common_question(recu: Recu) -> Decision:
    """Answered at once, whatever facts stand beside it, which are kept; next to an urgence, only what
    is said even then."""
    return _common_question(recu, apres=bool(recu.ouvertes))


def a_common_question_after(recu: Recu) -> Decision:
    """After an urgence, once it is left to what is asked."""
    return _common_question(recu) if recu.ouvertes and asks_of_another_matter(recu.texte) else None


def _common_question(recu: Recu, *, apres: bool = False) -> Decision:
    """The common question that a message asks, kept as an entity beside its facts."""
    if recu.lecture is None or recu.lecture.nombre:
        return None
    nomme = bool(recu.lecture.dispositifs)
    courantes = open_passerelle().questions_courantes
    regle = (c for c, dite in PAR_LEUR_REGLE if c in courantes.entrees and dite(recu.texte))
    code = next(regle, None) or courantes.asked(recu.texte, nomme=nomme)
    if code is None or (apres and not courantes.entrees[code].get("apres_urgence")):
        return None
    tus = courantes.entrees[code].get("tait", ())
    if recu.lecture.devine:  # a fact that nobody told beside what is asked
        drop(recu.message, set(cles()))
    gardees = [
        e
        for e in recu.message.get(ENTITIES, [])
        if e[ENTITY_ATTRIBUTE_TYPE] not in (COURANTE, *tus) and e[ENTITY_ATTRIBUTE_VALUE] not in tus
    ]
    dite = entity(COURANTE, code, 0, len(recu.texte))
    recu.message.set(ENTITIES, [*gardees, dite], add_to_output=True)
    return COURANTE, 1.0


def a_supposition(recu: Recu) -> Decision:
    """ "Et s’il avait 31 ans ?": asked of what was told, and kept by nobody."""
    if recu.ouvertes or recu.lecture is None or recu.nomme or not recu.message.get(PISTE_DITE):
        return None
    dite = as_if_told(recu.texte)
    if dite is None or not LIEU.isdisjoint(recu.entites):  # where the person lives already
        return None
    lue = open_passerelle().lecteur.read(dite).situation
    suppose = {cle: lue[cle] for cle in SUPPOSEES if cle in lue and lue[cle] != SANS_ABRI}
    if not suppose:
        return None
    drop(recu.message, set(cles()))
    supposee = entity(HYPOTHESE, suppose, 0, len(recu.texte))
    add(recu.message, [supposee])
    return ANNIVERSAIRE, 1.0


def a_birthday_ahead(recu: Recu) -> Decision:
    """ "Maj. en mars", "il aura 16 ans en février": told once pistes are, it asks what then changes."""
    if recu.ouvertes or recu.lecture is None or recu.nomme or not recu.message.get(PISTE_DITE):
        return None
    seul = all(fait.cle == "age" for fait in recu.lecture.faits) or recu.lecture.devine
    if not (seul and tells_a_birthday_ahead(recu.texte)):
        return None
    drop(recu.message, set(cles()) - {"age"})
    return ANNIVERSAIRE, 1.0


def a_word_asked(recu: Recu) -> Decision:
    """What a word means, or a set of letters."""
    ailleurs = not recu.ouvertes or asks_of_another_matter(recu.texte)
    if ailleurs and asks_of_a_word(recu.message, recu.lecture, recu.nom):
        return MOT, 1.0
    return None


def a_sign(recu: Recu) -> Decision:
    """A message without a word: "…", "👍"."""
    if not has_words(recu.texte):
        recu.nom, recu.sure = sign(recu.texte), 1.0
    return None


def what_one_stopped(recu: Recu) -> Decision:
    """ "J’ai arrêté de fumer" is told, and ends no conversation."""
    if recu.nom != "arreter":
        return None
    entendu = recu.lecture is not None and recu.lecture.entendu is not None
    return (INFORMER, 1.0) if entendu or stops_something(recu.texte) else None


def said_in_plain_words(recu: Recu) -> Decision:
    """What the words say, where the learnt intent is vague or of another matter."""
    d_un_autre = recu.message.get(PROCHE) or (recu.educateur and tells_of_the_same(recu.texte))
    if recu.nom == ORGANISATION and (d_un_autre or speaks_for_oneself(recu.texte)):
        recu.nom = (
            REPLI  # a mother, or the one an educator speaks of, wants no place in the catalogue
        )
    if recu.nom in _AU_LIEU_D_UN_SOUHAIT and wishes_to_work_near_home(recu.texte):
        recu.nom = CHERCHER
    recu.nom = as_its_words_say(recu.message, recu.nom)
    dite = asked_on_the_way(recu.message, recu.nom) or said_in_this_moment(recu.message, recu.nom)
    return None if dite is None else (dite, 1.0)


def not_understood(recu: Recu) -> Decision:
    """Whoever did not understand is told again what this is."""
    return (AIDE, 1.0) if was_not_understood(recu.nom, recu.texte) else None


def asked_beside(recu: Recu) -> Decision:
    """What is asked beside the way, and has no answer here: the facts alone are kept."""
    if recu.nomme:
        return None
    told_by_its_words(recu)
    if asks_beside(recu):
        return (INFORMER if tells_more(recu.lecture) else REPLI), 1.0
    return None
