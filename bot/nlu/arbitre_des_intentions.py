"""The last NLU component: it settles the intent between what was read and what was learnt."""

from __future__ import annotations

import re
from collections.abc import Collection
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
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension import Lecture
from bot.comprehension.demandes_dites import (
    A_DEUX,
    CONTACT,
    POUR_SOI,
    asks_of_the_rqth,
    wants_something,
)
from bot.comprehension.mots_demandes import asked_word
from bot.comprehension.plusieurs import begins_with_somebody, tells_of_two
from bot.comprehension.questions_dites import (
    asks_for_a_training,
    asks_of_a_visa,
    asks_who_with,
    fears_for_aid,
    fears_the_police,
)
from bot.comprehension.questions_posees import asks_first, asks_for_help_at_large, topic_of
from bot.memoire import one_message
from bot.nlu.demandes_en_chemin import as_its_words_say, asked_on_the_way, is_a_bare_question
from bot.nlu.dits_du_moment import (
    A_CONFIRMER,
    CE_QU_IL_Y_A,
    NON_DECLARE,
    PAR_ECRIT,
    PEUR_DES_AUTRES,
    PREMIER_PAS,
    PROJET,
    of_whom_it_is,
    said_in_this_moment,
)
from bot.nlu.langue_du_message import LANGUE
from bot.nlu.lecteur_de_situation import (
    APRES_URGENCE,
    DEJA_DIT,
    INCONNU,
    LECTURE,
    MODE,
    RIEN_DE_NEUF,
    URGENCE,
    annuaire_entities,
    entity,
)
from bot.nlu.lecteur_des_besoins import BESOINS
from bot.passerelle import open_passerelle
from bot.situation import cles
from bot.texte import words_only
from bot.urgences import detect_urgences
from bot.urgences.accalmies import recalls_an_attempt
from bot.urgences.suites import (
    APPEL,
    APPROCHE,
    CONFIDENCES,
    DEPARTS,
    DU_NUMERO,
    ENFERMER,
    FAIT,
    MALAISE,
    MIEUX,
    PEUR,
    PREVENIR,
    SANS_PLACE,
    SANS_REPONSE,
    TOIT,
    asks_of_another_matter,
    is_bare_yes,
    is_vital,
    names_a_couple,
    read_suite,
    wants_to_go_on,
)

REPLI = "nlu_fallback"
INFORMER = "informer"
INSULTER = "insulter"
VOIR_SUITE = "voir_suite"
AUTRE_LANGUE = "autre_langue"
SILENCE = "silence"
URGENCES_ET_LANGUES = frozenset({URGENCE, LANGUE})
POUCES_LEVES, POUCE_BAISSE = "👍👌✅🆗", "👎"
RETRAITS = frozenset({"freins_leve", "refus_leve", "suivi_leve"})
REPONSES = {
    "oui": "affirmer",
    "non": "nier",
    "ne_sait_pas": "ne_sait_pas",
    "prefere_pas": "prefere_ne_pas_repondre",
}
# Questions that a named dispositif leaves as they are: "l’E2C c’est payé ?".
ASPECTS = frozenset(
    {"question_paye", "question_cout", "question_duree", "question_diplome", "question_lieu"}
    | {"question_conditions", "question_trajet", "question_documents", "question_inscription"}
    | {"question_pourquoi", "question_dispositif", "question_existence", "question_places"}
)
QUESTIONS = ASPECTS | {"question_juridique"}  # near to what people tell of themselves
# What each asks about, as a fact: told and not asked, it is no question.
RACONTEES: dict[str, tuple[str, Any]] = {
    "question_anniversaire": ("age", None),
    "question_rsa": ("rsa", True),
}
SEUIL_ASPECT = 0.4
CE_QUE_C_EST = "question_dispositif"
EXISTENCE = "question_existence"
PRECISION = "question_precise"  # asked of one that is named, in words that say no known aspect
PASSAGE = "dire_un_passage"  # one that was left
EPREUVE = "dire_une_epreuve_passee"  # an attempt of long ago
CHERCHER = "chercher"
SUR_LES_AIDES = "question_droits"
PARTENAIRES = "question_partenaires"
VISA = "question_visa"
CONFIDENTIALITE = "question_confidentialite"
SEUIL_COLERE = 0.3
ANNUAIRE = "question_annuaire"
ORGANISATION = "demander_organisation"
AIDE = "demander_aide"
BESOIN = "dire_un_besoin"
# Intents that say less than the need that a message tells.
CEDENT_AU_BESOIN = frozenset(
    {"nlu_fallback", "chercher", "demander_aide", "question_annuaire", "question_juridique"}
    | {"question_droits", "hors_sujet", "se_decourager", "dire_un_metier", "question_lieu"}
    | {"question_existence", "demander_humain", "affirmer", "nier", "silence", "saluer"}
    | {"demander_organisation", "ne_sait_pas", "dire_entourage", "dire_peur_des_autres"}
)
PRIS_POUR_UN_NON = frozenset({"nier", "ne_sait_pas", REPLI})
_PAS_COMPRIS = re.compile(
    r"^(?:(?:j|je|moi|ai|ah|euh|non|desolee?|pardon|la|alors) )*(?:pas|rien) (?:tout |bien |trop )?"
    r"(?:compris?|comprendre|capte)(?: (?:la|votre|ta|cette) question)?(?: (?:vous |tu )?(?:pouvez |peux )?(?:dire|dis|dites|redire|redis|redites|repete[rz]?|expliquer?)(?: (?:encore|autrement|moi|svp|stp|mieux))*)?$"
)
MOT, MOT_DEMANDE = "question_mot", "mot_demande"
LE_115 = "siao-115"
LE_TOIT, LA_POLICE, LES_ENFANTS, LES_FEMMES = "115", "17", "119", "3919"
HORS_DE_FRANCE = "hors_de_france"
POUR_UN_PROCHE = "pour_un_proche"
SUIVANT = "suivant"
EDUCATEUR = "educateur"
LIEUX = {"commune", "departement", "quartier", "commune_possible", "commune_inconnue"}
# Intents that ask for something of the bot: a fact said along the way does not hide them.
DEMANDES = ASPECTS | frozenset(
    {"demander_humain", "recommencer", "resumer", "suivant", "revenir", "choisir_piste", ANNUAIRE}
    | {"demander_organisation", "pour_un_proche", "s_excuser", VOIR_SUITE, "question_utilite"}
    | {"question_juridique"}
    | {"question_confidentialite", "question_robot", "question_droits", "question_obligation"}
    | {"question_quitter_ecole", "question_casier", "question_rsa", "question_age"}
    | {"question_parents", "question_anniversaire"}
)
DEMANDE_SURE = 0.5
PAS_DE_DETRESSE = 0.05  # of the learnt intents, all that tell something hard together
RACONTE_SURE = 0.9  # where facts were read and nothing is asked
AUTRE_CHOSE_SURE = 0.6
DECRIT = 3  # facts with which a message describes somebody
# Intents in which people tell their situation along the way.
RACONTENT = frozenset(
    {INFORMER, "urgence", "affirmer", "nier", "chercher"}
    | {"se_decourager", "demander_humain", "demander_aide", "dire_un_metier"}
)
# Intents that a call for help is close to: they do not make an urgence doubtful.
DETRESSE = frozenset(
    {INFORMER, "urgence", "se_decourager", "dire_un_deuil", "demander_humain", "demander_aide"}
    | {"dire_un_metier"}
)
# What is answered as ever after an urgence; the rest hears the numbers again.
CONTINUENT = frozenset(
    {"urgence", AUTRE_LANGUE, "nier", "dire_au_revoir", "arreter", "demander_humain", "recommencer"}
    | {"suivant", "resumer", "voir_suite", ANNUAIRE, "question_confidentialite", "question_robot"}
    | {"chercher"}
)
SUR_LES_DROITS = frozenset({"question_rsa", "question_droits", "question_juridique"})
# Those that leave, whatever is said of the number along the way.
PARTENT = frozenset({"dire_au_revoir", "arreter", "recommencer"})
D_UNE_VIE = frozenset({"15", "3114"})  # then whatever is told may be told of the distress
# Answered by a word that takes note: never where something is asked.
ACQUIESCENT = frozenset(
    {"affirmer", "nier", "ne_sait_pas", "remercier", "saluer", "s_excuser", "dire_entourage"}
    | {"dire_un_metier", "dire_en_formation", "prefere_ne_pas_repondre", "resumer", VOIR_SUITE}
)
# What one says of oneself to whoever may come: it asks for nothing.
QUI_ET_OU = frozenset(
    {"age", "commune", "departement", "quartier", "logement"}
    | {"scolarise", "enfant_moins_3_ans", "parent_isole"}
)
# Freins that tell of the danger itself: they ask for nothing else.
FREINS_DE_DETRESSE = frozenset(
    {"sante", "sante-mentale", "addictions", "violences", "isolement", "confiance", "logement"}
)
# Answers of more than a word, learnt better than read: "non je te dis pas".
REPONSES_APPRISES = frozenset(
    {"prefere_ne_pas_repondre", "ne_sait_pas", "voir_suite", "dire_au_revoir"}
)
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
    | {CE_QU_IL_Y_A, PROJET, NON_DECLARE, PEUR_DES_AUTRES, BESOIN}
)
# Intents whose answer would hurt, or erase, when wrongly believed.
PRUDENTES = frozenset(
    {"insulter", "hors_sujet", "recommencer", "arreter", "dire_au_revoir", "revenir"}
)
SEUIL_PRUDENT = 0.35
MOTS_D_UNE_DEMANDE = 4


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class ArbitreDesIntentions(GraphComponent, IntentClassifier):
    """Chooses, in this order: urgence, other language, question about a dispositif, facts, answer,
    learnt intent."""

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
            appris, confiance = _learnt(message)
            if is_doubtful_urgence(message, appris, confiance):
                _drop(message, {URGENCE})
            nom, sure = self._intent(message, appris, confiance)
            if tells_a_need(message, nom):
                nom, sure = BESOIN, 1.0
            _keep_what_goes_with(message, nom, sure)
            message.set(
                INTENT, {INTENT_NAME_KEY: nom, PREDICTED_CONFIDENCE_KEY: sure}, add_to_output=True
            )
        return messages

    def _intent(self, message: Message, appris: str | None, confiance: float) -> tuple[str, float]:
        """The intent, and how sure it is: what the words say, then the moment they are said at."""
        lecture, texte = message.get(LECTURE), str(message.get(TEXT) or "")
        entites = {entite[ENTITY_ATTRIBUTE_TYPE] for entite in message.get(ENTITIES, [])}
        seul = len(texte.split()) == 1  # "azeaze" is near to "salut", and is no hello
        seuil = max(self._seuil, SEUIL_PRUDENT) if seul else self._seuil
        nom, sure = settle_intent(lecture, entites, appris, confiance, seuil)
        ouvertes = message.get(APRES_URGENCE) or ()
        if LANGUE not in entites and is_told_again(message, ouvertes):
            return APRES_URGENCE, 1.0
        if URGENCES_ET_LANGUES & entites:
            return nom, sure
        dite = of_whom_it_is(message, nom)
        if dite is not None:
            return dite, 1.0
        if lecture is not None and lecture.nom_connu:
            return "question_dispositif", 1.0
        if not ouvertes and asks_of_a_word(message, lecture, nom):
            return MOT, 1.0
        if not ouvertes and fails_to_answer(lecture, texte):
            return APRES_URGENCE, 1.0
        if INCONNU in entites and is_about_unknown(lecture, nom, sure):
            return "question_dispositif", 1.0
        if not has_words(texte):
            nom, sure = sign(texte), 1.0
        if recalls_an_attempt(texte) and not (nom == INFORMER and tells_more(lecture)):
            return EPREUVE, 1.0
        if begins_with_somebody(texte):  # a new person, of whom nothing is known yet
            return (SUIVANT if message.get(MODE) == EDUCATEUR else POUR_UN_PROCHE), 1.0
        if ouvertes:
            nom, sure = self._after_an_urgence(message, ouvertes, nom, sure)
            if nom == APRES_URGENCE:
                return nom, sure
        if lecture is not None and fears_the_police(texte):
            return CONFIDENTIALITE, 1.0
        nom = as_its_words_say(message, nom)
        dite = asked_on_the_way(message, nom) or said_in_this_moment(message, nom)
        if dite is not None:
            return dite, 1.0
        if message.get(MODE) == EDUCATEUR and nom in (INFORMER, REPLI) and tells_of_two(texte):
            _drop(message, set(cles()))
            return AIDE, 1.0  # one person at a time: which fact is of whom is not known
        if lecture is not None and lecture.accompagne and nom == ORGANISATION:
            return AIDE, 1.0  # who orients several persons wants no place in the catalogue
        if nom in PRIS_POUR_UN_NON and _PAS_COMPRIS.match(words_only(texte)):
            return AIDE, 1.0
        if "dispositif" not in entites:
            nom, sure = self._told_by_its_words(message, nom, sure)
            a_cote = nom in ACQUIESCENT or (nom == AIDE and topic_of(texte) is not None)
            if a_cote and asks_beside(lecture, texte):
                return (INFORMER if tells_more(lecture) else REPLI), 1.0
        if "dispositif" in entites:
            if nom == ANNUAIRE and not _themes(lecture):
                return "question_lieu", sure  # "un CSAPA vers Belfort"
            if appris == INSULTER and confiance >= SEUIL_COLERE:
                _turn_into_refusals(message)  # whoever swears at a dispositif wants none of it
                return INFORMER, sure
        return nom, sure

    def _told_by_its_words(self, message: Message, nom: str, sure: float) -> tuple[str, float]:
        """The question that a message asks in so many words, where only facts, or a search, were heard."""
        lecture, texte = message.get(LECTURE), str(message.get(TEXT) or "")
        if lecture is None or nom == HORS_DE_FRANCE:
            return nom, sure
        if asks_who_with(texte):
            return PARTENAIRES, 1.0
        if nom in (INFORMER, REPLI) and fears_for_aid(texte):
            return SUR_LES_AIDES, 1.0
        if nom in {REPLI, CHERCHER, *ASPECTS} and asks_of_a_visa(texte):
            return VISA, 1.0
        demande = lecture.annuaire
        if demande is None:
            return nom, sure
        if nom in (CHERCHER, REPLI) and demande.matieres and asks_for_a_training(texte):
            return ANNUAIRE, 1.0
        if nom == INFORMER and message.get(DEJA_DIT) and demande.themes:
            return ANNUAIRE, 1.0  # "pour les dettes je fais quoi", told before
        return nom, sure

    def _after_an_urgence(
        self, message: Message, codes: tuple[str, ...], nom: str, sure: float
    ) -> tuple[str, float]:
        """The intent once an urgence was told: it stays open as long as nobody clearly goes on."""
        lecture, texte = message.get(LECTURE), str(message.get(TEXT) or "")
        appris, confiance = _learnt(message)
        dits = [
            (e[ENTITY_ATTRIBUTE_TYPE], e[ENTITY_ATTRIBUTE_VALUE]) for e in message.get(ENTITIES, [])
        ]
        abrite = "115" in codes and any(entite == "logement" for entite, _ in dits)
        suite = read_suite(texte, codes)
        du_numero = nom not in PARTENT and suite in DU_NUMERO
        if suite in CONFIDENCES and du_numero:
            return APRES_URGENCE, 1.0
        if nom == INFORMER and is_news(dits) and (abrite or not is_guessed(lecture)):
            interroge = lecture is not None and (lecture.question or lecture.interroge)
            d_une_vie = not D_UNE_VIE.isdisjoint(codes) and not interroge
            garde = d_une_vie or is_plain(dits)
            if abrite or not garde or wants_something(texte):
                return nom, sure
            return APRES_URGENCE, 1.0  # kept, and no question: nobody asked to go on
        if suite in (SANS_PLACE, APPROCHE, MALAISE, PREVENIR) and du_numero:
            return APRES_URGENCE, 1.0
        if wants_to_go_on(texte):
            return (nom, sure) if nom in CONTINUENT else ("affirmer", 1.0)
        fait = is_done(lecture, nom, appris, confiance)
        nomme = any(entite == "dispositif" for entite, _ in dits)
        if asks_of_another_matter(texte) and not (nomme and nom in ASPECTS):
            return another_matter(lecture, nom, sure)
        if fait or (nom == "affirmer" and is_bare_yes(texte)):
            return (APRES_URGENCE if is_vital(codes) else "affirmer"), 1.0
        if nom in ASPECTS and nomme:
            return nom, sure
        if lecture is not None and asks_of_a_dispositif(lecture):
            return PRECISION, 1.0  # "qui prescrit l’IAE ?"
        if nom in ("dire_au_revoir", "demander_humain") and suite in (
            APPEL,
            TOIT,
            SANS_PLACE,
            MIEUX,
            ENFERMER,
        ):
            return APRES_URGENCE, 1.0  # "je rappelle plus tard", "je suis au téléphone avec eux"
        return (nom, sure) if nom in CONTINUENT and not du_numero else (APRES_URGENCE, 1.0)


def tells_a_need(message: Message, nom: str) -> bool:
    """Whether what a message needs says more than the intent it would have: nothing else is answered."""
    lecture = message.get(LECTURE)
    if not message.get(BESOINS) or message.get(APRES_URGENCE):
        return False
    if lecture is None or lecture.dispositifs:
        return False
    return nom in CEDENT_AU_BESOIN or (nom == INFORMER and bool(message.get(RIEN_DE_NEUF)))


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


def fails_to_answer(lecture: Lecture | None, texte: str) -> bool:
    """Whether the 115 is told not to answer, or to have no room, by whoever was never sent to it here."""
    nommes = {mention.dispositif for mention in lecture.dispositifs} if lecture else set()
    return nommes == {LE_115} and read_suite(texte, (LE_TOIT,)) in (SANS_PLACE, SANS_REPONSE)


def asks_of_a_dispositif(lecture: Lecture) -> bool:
    """Whether a message asks something of a dispositif that it names, other than the 115 itself."""
    nommes = {mention.dispositif for mention in lecture.dispositifs} - {LE_115}
    return bool(nommes) and (lecture.question or lecture.interroge)


def another_matter(lecture: Lecture | None, nom: str, sure: float) -> tuple[str, float]:
    """The intent that answers what is asked of school, work or papers: who helps with it, else the
    question as it was learnt, else the path."""
    if nom in CONTINUENT or nom in SUR_LES_DROITS:
        return nom, sure
    demande = lecture.annuaire if lecture is not None else None
    connue = demande is not None and bool(demande.themes or demande.matieres)
    return (ANNUAIRE if connue else CHERCHER), 1.0


def _learnt(message: Message) -> tuple[str | None, float]:
    """The learnt intent of a message, and its probability."""
    appris = message.get(INTENT) or {}
    return appris.get(INTENT_NAME_KEY), float(appris.get(PREDICTED_CONFIDENCE_KEY) or 0.0)


def _keep_what_goes_with(message: Message, nom: str, sure: float) -> None:
    """Leave out the facts that an intent makes untrue."""
    if is_guessed(message.get(LECTURE)) and (nom in ASPECTS or is_sure_of_else(nom, sure)):
        _drop(message, set(cles()))
    if nom in ASPECTS and is_a_bare_question(str(message.get(TEXT) or "")):
        _drop(message, set(cles()))  # "documents ?" names no barrier
    if nom not in RACONTENT:
        _drop(message, {"commune_inconnue"})
    if nom == ANNUAIRE:
        _ask_for_anybody(message)
    if nom == VOIR_SUITE:  # "je veux rien de tout ça" is no "none of these barriers"
        _drop(message, {"freins"}, vides=True)
    if nom == HORS_DE_FRANCE:
        _drop(message, LIEUX)
    if nom == APRES_URGENCE and read_suite(
        str(message.get(TEXT) or ""), message.get(APRES_URGENCE) or ()
    ) in (PEUR, ENFERMER):
        _drop(message, {"freins"})  # "j’ose pas appeler" is of this call, and of no other


def _ask_for_anybody(message: Message) -> None:
    """A question about who helps sets nothing of the person: only what is asked for, and where."""
    lecture, texte = message.get(LECTURE), str(message.get(TEXT))
    _drop(message, set(cles()) | {"commune_possible", "commune_inconnue", "dispositif"})
    if lecture is not None and lecture.annuaire is not None and not lecture.annuaire.sure:
        ajoutees = annuaire_entities(lecture.annuaire, texte)
        message.set(ENTITIES, message.get(ENTITIES, []) + ajoutees, add_to_output=True)


def has_words(texte: str) -> bool:
    """Whether anything is written at all: "…" and "👍" have no word."""
    return any(lettre.isalnum() for lettre in texte)


def sign(texte: str) -> str:
    """What a message without a word says: a thumb is a yes or a no, the rest is a silence."""
    if any(pouce in texte for pouce in POUCES_LEVES):
        return "affirmer"
    return "nier" if POUCE_BAISSE in texte else SILENCE


def is_sure_of_else(appris: str | None, confiance: float) -> bool:
    """Whether the learnt intent surely is something else than to tell one’s situation."""
    return appris is not None and appris not in RACONTENT and confiance >= AUTRE_CHOSE_SURE


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


def _themes(lecture: Lecture | None) -> bool:
    return lecture is not None and lecture.annuaire is not None and bool(lecture.annuaire.themes)


def _turn_into_refusals(message: Message) -> None:
    for entite in message.get(ENTITIES, []):
        if entite[ENTITY_ATTRIBUTE_TYPE] == "dispositif":
            entite[ENTITY_ATTRIBUTE_TYPE] = "refus"


def _drop(message: Message, noms: set[str], *, vides: bool = False) -> None:
    """Take entities out by name; `vides`: those only whose value is an empty list."""
    gardees = [
        e
        for e in message.get(ENTITIES, [])
        if e[ENTITY_ATTRIBUTE_TYPE] not in noms or (vides and e[ENTITY_ATTRIBUTE_VALUE])
    ]
    message.set(ENTITIES, gardees, add_to_output=True)


def is_guessed(lecture: Lecture | None) -> bool:
    """Whether all the facts of a message are the encoder’s: a sure intent is believed before them."""
    return lecture is not None and lecture.devine and bool(lecture.faits)


def asks_beside(lecture: Lecture | None, texte: str) -> bool:
    """Whether a message asks something precise beside its "oui mais", its thanks, whom it names."""
    if lecture is None or len(texte.split()) < MOTS_D_UNE_DEMANDE:
        return False
    return asks_first(texte) and not asks_for_help_at_large(texte, faits=True)


def tells_more(lecture: Lecture | None) -> bool:
    """Whether a message holds facts that were read in it, and not only guessed."""
    return lecture is not None and bool(lecture.faits) and not lecture.devine


def is_done(lecture: Lecture | None, nom: str, appris: str | None, confiance: float) -> bool:
    """Whether a message says that the number was called: "ok 115 fait" asks nothing about the 115."""
    nommes = {mention.dispositif for mention in lecture.dispositifs} if lecture else set()
    if nom != "question_dispositif" or nommes != {LE_115} or lecture is None or lecture.question:
        return False
    return appris == "affirmer" and confiance >= DEMANDE_SURE


def is_about_unknown(lecture: Lecture | None, nom: str, sure: float) -> bool:
    """Whether a message that names a dispositif without a fiche asks about it, or says no more."""
    if lecture is None or (lecture.faits and not lecture.devine):
        return False
    return nom in ASPECTS or nom in (REPLI, ANNUAIRE) or is_guessed(lecture) or sure < DEMANDE_SURE


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
    suite = read_suite(texte, codes)
    secourue = suite in (MIEUX, APPEL, FAIT) and not detect_urgences(texte)
    part = suite in DEPARTS and dites <= {*codes, LE_TOIT}
    approche = suite == APPROCHE and dites <= {*codes, LA_POLICE, LES_ENFANTS}
    sans_place = suite == SANS_PLACE and dites == {LE_TOIT}
    return dites <= beaten_again(texte, codes) or secourue or part or approche or sans_place


def beaten_again(texte: str, codes: Collection[str]) -> set[str]:
    """What a child who was told the 119 tells again: the 3919 with it, where no couple is named."""
    meme = LES_ENFANTS in codes and not names_a_couple(texte)
    return {*codes, LES_FEMMES} if meme else set(codes)


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


def is_asked(lecture: Lecture | None, appris: str, confiance: float) -> bool:
    """Whether the message surely asks for something, whatever facts it holds."""
    if appris not in DEMANDES:
        return False
    if lecture is None:
        return confiance >= DEMANDE_SURE
    if appris == POUR_UN_PROCHE and not lecture.peut_etre_un_proche:
        return False
    if appris == ANNUAIRE and lecture.faits and not lecture.devine and not _themes(lecture):
        return False  # "quelles solutions pour un jeune de 19 ans à Vesoul ?" describes somebody
    if appris == ANNUAIRE and len(lecture.faits) >= DECRIT and not lecture.question:
        return False  # an educator’s line
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


def settle_intent(
    lecture: Lecture | None,
    entites: set[str],
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
    if entites & RETRAITS and lecture is not None and not lecture.question:
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
        if appris in REPONSES_APPRISES and confiance >= DEMANDE_SURE:
            return str(appris), confiance
        if lecture.reponse in REPONSES:
            return REPONSES[lecture.reponse], 1.0
        if "dispositif" in entites:
            return "question_dispositif", 1.0
    if appris == POUR_UN_PROCHE and lecture is not None and not lecture.peut_etre_un_proche:
        return REPLI, 1.0 - confiance  # a relative who is only named
    requis = max(seuil, SEUIL_PRUDENT) if appris in PRUDENTES else seuil
    if appris is None or confiance < requis or appris in JAMAIS_APPRISES:
        if lecture is not None and lecture.annuaire is not None and lecture.annuaire.matieres:
            return ANNUAIRE, 1.0  # "vous avez quoi comme formation ?"
        return REPLI, 1.0 - confiance
    return appris, confiance
