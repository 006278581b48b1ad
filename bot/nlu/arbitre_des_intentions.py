"""The last NLU component: it settles the intent between what was read and what was learnt.

`ETAPES` is the order of its decisions. Each step answers with an intent, or leaves the message to the
next one, sometimes with a truer intent than it had.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    INTENT,
    INTENT_NAME_KEY,
    PREDICTED_CONFIDENCE_KEY,
)
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension import Lecture
from bot.comprehension.ages.naissance import tells_a_birthday_ahead
from bot.comprehension.demandes.au_robot import is_told_of_life
from bot.comprehension.demandes.doutes import asks_why_not, doubts_for_the_age
from bot.comprehension.demandes.hypothese import as_if_told
from bot.comprehension.demandes.indisponible import said_unavailable
from bot.comprehension.demandes.mot_pour_mot import fears_the_police
from bot.comprehension.demandes.posees import asks_something
from bot.comprehension.demandes.pres_de_chez_soi import wishes_to_work_near_home
from bot.comprehension.dispositifs.envie import wished
from bot.comprehension.lecteur.d_autre_chose import stops_something
from bot.comprehension.personnes.organisations import speaks_for_oneself
from bot.comprehension.personnes.plusieurs import (
    ages_of_a_couple,
    ages_of_a_group,
    begins_with_somebody,
    tells_of_two,
)
from bot.comprehension.personnes.suivante import stays_with_the_same, tells_of_the_same
from bot.dialogue.aspect_en_mots import asks_whether_it_is_here
from bot.dialogue.aspects_dits import asks_who_sends
from bot.dialogue.attributs import attribute_asked
from bot.dialogue.l_un_ou_l_autre import asks_which, sets_one_against_the_other
from bot.memoire import one_message
from bot.nlu.arbitrage.apres_un_non import D_UN_NON, said_after_a_no
from bot.nlu.arbitrage.besoin_dit import tells_a_need
from bot.nlu.arbitrage.demandes_en_chemin import PLACES, as_its_words_say, asked_on_the_way
from bot.nlu.arbitrage.dit_a_cote import said_beside
from bot.nlu.arbitrage.dits_du_moment import of_whom_it_is, said_in_this_moment
from bot.nlu.arbitrage.faits_gardes import drop, keep_what_goes_with, turn_into_refusals
from bot.nlu.arbitrage.lu_ou_appris import (
    SEUIL_PRUDENT,
    is_about_unknown,
    names_a_theme,
    settle_intent,
    tells_more,
)
from bot.nlu.arbitrage.message_recu import Recu, learnt
from bot.nlu.arbitrage.moment_d_urgence import (
    LE_115,
    after_an_urgence,
    fails_to_answer,
    is_doubtful_urgence,
    is_told_again,
)
from bot.nlu.arbitrage.questions_a_cote import (
    asks_beside,
    asks_of_a_word,
    complains_of,
    has_words,
    sign,
    told_by_its_words,
    was_not_understood,
)
from bot.nlu.entites import (
    APRES_URGENCE,
    EN_VUE,
    HYPOTHESE,
    INCONNU,
    PISTE_DITE,
    PROCHE,
    URGENCE,
    entity,
)
from bot.nlu.intentions import (
    AIDE,
    ANNIVERSAIRE,
    ANNUAIRE,
    BESOIN,
    CE_QUE_C_EST,
    CHERCHER,
    CONFIDENTIALITE,
    COURANTE,
    DECOURAGE,
    EPREUVE,
    INFORMER,
    INSULTER,
    MOT,
    ORGANISATION,
    POUR_UN_PROCHE,
    PRECISION,
    REPLI,
    SUIVANT,
)
from bot.nlu.langue_du_message import LANGUE
from bot.nlu.lecture.apartes import APARTES, APRES_UN_NON
from bot.nlu.lecture.organisation import answers_an_organisation
from bot.passerelle import open_passerelle
from bot.situation import BOOLEENS, cles
from bot.urgences.accalmies import recalls_an_attempt
from bot.urgences.auteur import strikes_somebody
from bot.urgences.ce_que_fait_le_robot import asks_what_the_bot_does
from bot.urgences.dementis import LE_TOIT
from bot.urgences.suites import asks_of_another_matter, denies_what_was_feared
from bot.urgences.violences_passees import blows_are_over

SEUIL_COLERE = 0.3
# Read by their own rule besides their words.
PAR_LEUR_REGLE: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("urgence-chez-vous", asks_what_the_bot_does),
    ("geste-sur-un-proche", strikes_somebody),
)
# Heard where an attribute of a piste is asked in words that were not learnt.
PRIS_POUR_UN_ATTRIBUT = frozenset(
    {REPLI, AIDE, ANNUAIRE, INFORMER, ORGANISATION, "question_obligation", "chercher", "affirmer"}
    | {"question_juridique", "demander_humain", "voir_suite", "hors_sujet", "resumer"}
)
# Learnt of a wish to work near home, which asks none of it.
_AU_LIEU_D_UN_SOUHAIT = frozenset({ORGANISATION, REPLI, INFORMER, "question_lieu"})

# What may be supposed; a roof that is lost would be an urgence.
SUPPOSEES = (
    "age", "commune", "departement", "rqth", "rsa", "diplome", "scolarise", "en_emploi", "mois_sans_emploi",
    "inscrit_france_travail", "parent_isole", "enfant_moins_3_ans", "logement", "mois_dans_la_commune",
)  # fmt: skip
SANS_ABRI = "sans-abri"
CONDITIONS, POURQUOI = "question_conditions", "question_pourquoi"
LIEU = frozenset({"commune", "departement"})

Decision = tuple[str, float] | None  # an intent and how sure it is; None: the next step decides


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class ArbitreDesIntentions(GraphComponent, IntentClassifier):
    """Names the intent: what was read, what was learnt, then the moment it is said at, then a need."""

    def __init__(self, seuil: float) -> None:
        self._seuil = seuil

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"seuil": 0.2}  # below this confidence, a learnt intent is not believed

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ArbitreDesIntentions:
        return cls(float(config["seuil"]))

    @one_message()
    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            nom, sure = self._settle(message)
            for apart in message.get(APARTES) or ():
                dite = said_beside(message, nom, sure, apart, *self._settle(apart.message))
                nom, sure = dite or (nom, sure)
            suite = message.get(APRES_UN_NON)
            if suite is not None and nom in D_UN_NON:
                nom, sure = said_after_a_no(message, suite, *self._settle(suite)) or (nom, sure)
            if nom == REPLI and Recu.of(message).ouvertes:
                nom, sure = APRES_URGENCE, 1.0  # whoever helps is not told "not understood"
            message.set(
                INTENT, {INTENT_NAME_KEY: nom, PREDICTED_CONFIDENCE_KEY: sure}, add_to_output=True
            )
        return messages

    def _settle(self, message: Message) -> tuple[str, float]:
        """The intent of a message as if it were all that is said, and its entities that go with it."""
        if is_doubtful_urgence(message, *learnt(message)):
            drop(message, {URGENCE})
        nom, sure = self._intent(Recu.of(message))
        if tells_a_need(message, nom):
            nom, sure = BESOIN, 1.0
        keep_what_goes_with(message, nom, sure)
        return nom, sure

    def _intent(self, recu: Recu) -> tuple[str, float]:
        """The intent, and how sure it is: what the words say, then the moment they are said at."""
        seul = len(recu.texte.split()) == 1  # "azeaze" is near to "salut", and is no hello
        seuil = max(self._seuil, SEUIL_PRUDENT) if seul else self._seuil
        recu.nom, recu.sure = settle_intent(
            recu.lecture, recu.entites, recu.appris, recu.confiance, seuil
        )
        if is_told_of_life(recu.texte, recu.nom):
            recu.nom = INFORMER if tells_more(recu.lecture) else REPLI
        for etape in ETAPES:
            decision = etape(recu)
            if decision is not None:
                return decision
        return recu.nom, recu.sure


_MOTS_D_UN_RETOUR = 8


def _urgence_told_again(recu: Recu) -> Decision:
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


def _urgence_or_language(recu: Recu) -> Decision:
    return (recu.nom, recu.sure) if recu.entites & {URGENCE, LANGUE} else None


def _of_whom(recu: Recu) -> Decision:
    dite = of_whom_it_is(recu.message, recu.nom)
    return None if dite is None else (dite, 1.0)


def _an_organisation(recu: Recu) -> Decision:
    return (ORGANISATION, 1.0) if answers_an_organisation(recu.message, recu.nom) else None


def _a_common_question(recu: Recu) -> Decision:
    """Answered at once, whatever facts stand beside it, which are kept; next to an urgence, only what
    is said even then."""
    return _common_question(recu, apres=bool(recu.ouvertes))


def _a_common_question_after(recu: Recu) -> Decision:
    """After an urgence, once it is left to what is asked."""
    return _common_question(recu) if recu.ouvertes and asks_of_another_matter(recu.texte) else None


def _common_question(recu: Recu, *, apres: bool = False) -> Decision:
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


def _a_supposition(recu: Recu) -> Decision:
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
    recu.message.set(ENTITIES, [*recu.message.get(ENTITIES, []), supposee], add_to_output=True)
    return ANNIVERSAIRE, 1.0


def _a_birthday_ahead(recu: Recu) -> Decision:
    """ "Maj. en mars", "il aura 16 ans en février": told once pistes are, it asks what then changes."""
    if recu.ouvertes or recu.lecture is None or recu.nomme or not recu.message.get(PISTE_DITE):
        return None
    seul = all(fait.cle == "age" for fait in recu.lecture.faits) or recu.lecture.devine
    if not (seul and tells_a_birthday_ahead(recu.texte)):
        return None
    drop(recu.message, set(cles()) - {"age"})
    return ANNIVERSAIRE, 1.0


def _one_or_the_other(recu: Recu) -> Decision:
    """ "E2C ou EPIDE, il n’a pas de diplôme": asked of both, and the facts are kept."""
    if recu.ouvertes or recu.lecture is None:
        return None
    noms = {m.dispositif for m in recu.lecture.dispositifs if m.sens in ("question", "mention")}
    if recu.lecture.dispositifs and recu.nom == INFORMER and len(noms) > 1:
        return (CE_QUE_C_EST, 1.0) if sets_one_against_the_other(recu.texte) else None
    laquelle = not recu.lecture.dispositifs and asks_which(recu.texte)
    return (CE_QUE_C_EST, 1.0) if laquelle and recu.message.get(PISTE_DITE) else None


def _a_piste_without_room(recu: Recu) -> Decision:
    """ "L’EPIDE n’a plus de place": what to do meanwhile, and not what the EPIDE is."""
    if recu.ouvertes or recu.lecture is None or tells_more(recu.lecture):
        return None
    noms = {m.dispositif for m in recu.lecture.dispositifs} - {LE_115}
    un_seul = len(noms) == 1 and recu.nomme
    return (PLACES, 1.0) if un_seul and said_unavailable(recu.texte) else None


def _a_doubt_on_the_age(recu: Recu) -> Decision:
    """ "O2R à 58 ans, vous êtes sûr ??": what the fiche asks, and where to check."""
    if recu.ouvertes or recu.lecture is None or not recu.nomme or "?" not in recu.texte:
        return None
    sens = {m.sens for m in recu.lecture.dispositifs}
    doute = sens <= {"question", "mention"} and doubts_for_the_age(recu.texte)
    return (CONDITIONS, 1.0) if doute else None


def _why_not(recu: Recu) -> Decision:
    """ "Pourquoi pas l’EPIDE ?" of an educator asks for the reason, and puts nothing back."""
    pourquoi = recu.educateur and asks_why_not(recu.texte)
    if recu.ouvertes or not pourquoi or recu.lecture is None or len(recu.lecture.dispositifs) != 1:
        return None
    nomme = recu.lecture.dispositifs[0].dispositif
    drop(recu.message, {"refus", "refus_leve", "dispositif"})
    dite = entity("dispositif", nomme, 0, len(recu.texte))
    recu.message.set(ENTITIES, [*recu.message.get(ENTITIES, []), dite], add_to_output=True)
    return POURQUOI, 1.0


def _a_known_name(recu: Recu) -> Decision:
    connu = recu.lecture is not None and recu.lecture.nom_connu
    return (CE_QUE_C_EST, 1.0) if connu else None


def _a_word_asked(recu: Recu) -> Decision:
    ailleurs = not recu.ouvertes or asks_of_another_matter(recu.texte)
    if ailleurs and asks_of_a_word(recu.message, recu.lecture, recu.nom):
        return MOT, 1.0
    return None


def _the_115_that_fails(recu: Recu) -> Decision:
    if not recu.ouvertes and fails_to_answer(recu.lecture, recu.texte):
        return APRES_URGENCE, 1.0
    return None


def _a_dispositif_without_a_fiche(recu: Recu) -> Decision:
    if INCONNU in recu.entites and is_about_unknown(recu.lecture, recu.nom, recu.sure):
        return CE_QUE_C_EST, 1.0
    return None


def _a_sign(recu: Recu) -> Decision:
    if not has_words(recu.texte):
        recu.nom, recu.sure = sign(recu.texte), 1.0
    return None


def _an_attempt_of_long_ago(recu: Recu) -> Decision:
    raconte = recu.nom == INFORMER and tells_more(recu.lecture)
    dite = recalls_an_attempt(recu.texte) or blows_are_over(recu.texte)
    if recu.educateur and not recu.ouvertes:
        dite = dite or denies_what_was_feared(recu.texte)
    return (EPREUVE, 1.0) if dite and not raconte else None


def _somebody_of_whom_nothing_is_known(recu: Recu) -> Decision:
    if not begins_with_somebody(recu.texte):
        return None
    return (SUIVANT if recu.educateur else POUR_UN_PROCHE), 1.0


def _after_an_urgence(recu: Recu) -> Decision:
    """Leaves what goes on to the next steps, with its intent."""
    if recu.ouvertes:
        recu.nom, recu.sure = after_an_urgence(recu)
    return (recu.nom, recu.sure) if recu.nom == APRES_URGENCE else None


def _still_the_same_person(recu: Recu) -> Decision:
    """Nothing is erased of who is in view when a line says that it is no one else."""
    if not (recu.educateur and stays_with_the_same(recu.texte)):
        return None
    if len(recu.texte.split()) <= _MOTS_D_UN_RETOUR:  # its "pas" answers nothing
        drop(recu.message, set(BOOLEENS))
    return INFORMER, 1.0


def _what_one_stopped(recu: Recu) -> Decision:
    """ "J’ai arrêté de fumer" is told, and ends no conversation."""
    if recu.nom != "arreter":
        return None
    entendu = recu.lecture is not None and recu.lecture.entendu is not None
    return (INFORMER, 1.0) if entendu or stops_something(recu.texte) else None


def _fear_of_the_police(recu: Recu) -> Decision:
    craint = recu.lecture is not None and fears_the_police(recu.texte)
    return (CONFIDENTIALITE, 1.0) if craint else None


def _said_in_plain_words(recu: Recu) -> Decision:
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


DU_MENAGE = frozenset({"logement", "enfant_moins_3_ans", "avec_enfants"})  # of both of a couple


def _several_persons(recu: Recu) -> Decision:
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


def _not_understood(recu: Recu) -> Decision:
    return (AIDE, 1.0) if was_not_understood(recu.nom, recu.texte) else None


def _of_an_attribute(recu: Recu) -> Decision:
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


def _asked_beside(recu: Recu) -> Decision:
    if recu.nomme:
        return None
    told_by_its_words(recu)
    if asks_beside(recu):
        return (INFORMER if tells_more(recu.lecture) else REPLI), 1.0
    return None


def _of_a_dispositif(recu: Recu) -> Decision:
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


ETAPES: tuple[Callable[[Recu], Decision], ...] = (
    _urgence_told_again,
    _urgence_or_language,
    _of_whom,
    _an_organisation,
    _a_common_question,
    _a_supposition,
    _a_birthday_ahead,
    _one_or_the_other,
    _a_piste_without_room,
    _a_doubt_on_the_age,
    _why_not,
    _a_known_name,
    _a_word_asked,
    _the_115_that_fails,
    _a_dispositif_without_a_fiche,
    _a_sign,
    _an_attempt_of_long_ago,
    _somebody_of_whom_nothing_is_known,
    _still_the_same_person,
    _what_one_stopped,
    _after_an_urgence,
    _a_common_question_after,
    _fear_of_the_police,
    _said_in_plain_words,
    _several_persons,
    _not_understood,
    _of_an_attribute,
    _asked_beside,
    _of_a_dispositif,
)
