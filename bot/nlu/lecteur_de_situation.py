"""The NLU component that reads the keys of the Situation in a message, as Rasa entities."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension import Lecture
from bot.comprehension.demandes.en_chemin import turns_to_oneself, was_for_oneself
from bot.comprehension.personnes.suivante import SUIVANTE
from bot.comprehension.phrase.arabe import as_french
from bot.comprehension.rectifications.retraits import has_it_no_more
from bot.comprehension.reponses.ton_et_question import is_answered_by_a_tone, question_after_a_tone
from bot.dialogue.designation import refuses_the_nights
from bot.dialogue.etat import mode_of, open_urgences
from bot.memoire import one_message
from bot.nlu.entites import (
    APRES_URGENCE,
    AVEC_ENFANTS,
    CONJOINT,
    DEJA_DIT,
    EN_VUE,
    HABITANT,
    LECTURE,
    MODE,
    PERSONNE,
    PISTE_DITE,
    PROCHE,
    RIEN_DE_NEUF,
    URGENCE,
    entity,
)
from bot.nlu.langue_du_message import langue_of
from bot.nlu.lecture.apartes import left_by_a_no, set_aside
from bot.nlu.lecture.completee import (
    about_a_bed_to_be_lost,
    about_a_lasting_roof,
    ages_of_the_children,
    alone_with_a_child,
    asks_for_a_lasting_roof,
    asks_of_the_coming_of_age,
    leaves_another_day,
    leaves_prison_later,
    out_of_prison,
    told_again,
    with_a_short_town,
    with_a_town_of_france,
    with_the_place_of_the_home,
    with_what_goes_unsaid,
    with_what_is_told_before,
    without_what_is_asked,
)
from bot.nlu.lecture.danger import goes_on_or_ends, overheard, with_the_bed_found, written_to
from bot.nlu.lecture.de_qui import (
    lives_with_children,
    of_whom_one_speaks,
    whose_line,
    without_the_job_of_the_worker,
)
from bot.nlu.lecture.deja_dit import asks_of_what_was_told, has_told_a_piste, says_nothing_new
from bot.nlu.lecture.lues import entities_of, urgences_of
from bot.nlu.lecture.organisation import of_an_organisation
from bot.nlu.lecture.rectifiee import with_what_is_mended
from bot.nlu.lecture.reprises import (
    pointed_at,
    refused_by_its_kind,
    taken_back_or_set_aside,
    without_what_is_over,
)
from bot.passerelle import open_passerelle
from bot.runtime.journaux import where
from bot.situation import BOOLEENS, cles
from bot.texte import fold
from bot.urgences import detect_urgences
from bot.urgences.ce_que_fait_le_robot import asks_what_the_bot_does
from bot.urgences.conjoint import (
    DANS_LE_COUPLE,
    is_hard,
    partner_told_of,
    said_of_the_partner,
)

# Languages whose plainest facts are read, by the words that people mix with their French.
LUES_UN_PEU = ("en", "es")
TRADUITES = ("ar", "fa")  # an age and a town, in another script
DE_SES_NUITS = ("logement", "isolement", "animal")  # heard in "je peux pas dormir là-bas"
FAITS_SIMPLES = frozenset({"age", "commune", "departement", "scolarise", "en_emploi"})
# Where one does not live, or would like to: "I don’t live in Vesoul", "quiero vivir en Lyon".
_PAS_LA = re.compile(
    r"\b(?:not|[a-z]*n'?t|never|want to|wanna|like to|hope to|going to|used to|no|nunca|quiero|"
    r"quisiera|gustaria|voy a) (?:live|living|lived|vivo|vivir|vivia|vive)\b"
)
Entites = list[dict[str, Any]]

journal = logging.getLogger("passerelle.lecture")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LecteurDeSituation(GraphComponent, EntityExtractorMixin):
    """Adds one entity for each fact that the message states, named after its Situation key.

    It sees the conversation: the key just asked gives their meaning to short answers, and what is
    already known helps to tell communes apart. Urgences come as entities `urgence`, communes that
    the message does not choose between as `commune_possible`, a place that does not exist as
    `commune_inconnue`, a dispositif asked about or pointed at as `dispositif`, one without a fiche as
    `dispositif_inconnu`; what is taken back as
    `freins_leve`, `refus_leve`, `suivi_leve`; who helps as `theme` with its place; a listed
    suggestion pointed at as `rang`; writing rather than calling as
    `par_ecrit`, false where a call will do; a professional who writes as `accompagnant`. Of a message in another language only
    the urgences are read (half-read facts would mislead), and in English and Spanish an age, a town,
    a job or school.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LecteurDeSituation:
        _ = open_passerelle().lecteur  # opened when the model loads, not at the first message
        return cls()

    @one_message()
    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        slots = tracker.current_slot_values()
        for message in messages:
            if not message.get(TEXT):
                continue
            self._read(message, slots)
            if langue_of(message):
                continue
            suite = left_by_a_no(message, message.get(LECTURE))
            if suite is not None:
                self._read(suite, slots)
            if message.get(APRES_URGENCE):
                continue
            for apart in set_aside(message, message.get(LECTURE), slots):
                self._read(apart.message, apart.slots)
                if apart.reste is not None:
                    self._read(apart.reste, slots)
        return messages

    def _read(self, message: Message, slots: Mapping[str, Any]) -> None:
        """Set the entities of one message, said at this moment of the conversation."""
        ecoute = listen(message, slots)
        try:
            lues = read(ecoute)
        except Exception as erreur:  # a mistake of ours: the message is only not understood
            journal.error("lecture impossible : %s", where(erreur))
            message.set(LECTURE, Lecture())
            lues = urgences_of(ecoute.texte, ecoute.connu.get("age"))
        for etape in _ETAPES:
            lues = etape(lues, ecoute)
        trouvees = self.add_extractor_name(lues)
        message.set(ENTITIES, message.get(ENTITIES, []) + trouvees, add_to_output=True)


@dataclass(slots=True)
class Ecoute:
    """One message at its moment: `texte` is what is read of it, `question` the key it may answer,
    `connu` what is known of whom it is about. `ouvertes`: the urgences told before, not left behind;
    `revenues`: those it comes back to."""

    message: Message
    slots: Mapping[str, Any]
    texte: str
    question: str | None
    connu: dict[str, Any]
    proche: bool
    langue: str | None
    ouvertes: tuple[str, ...]
    revenues: tuple[str, ...]


def listen(message: Message, slots: Mapping[str, Any]) -> Ecoute:
    """What is known when the message comes; the components that follow find it on the message."""
    texte = str(message.get(TEXT))
    ouvertes = tuple(open_urgences(slots))
    ecoute = Ecoute(
        message=message,
        slots=slots,
        texte=texte,
        question=slots.get("requested_slot"),
        connu={cle: slots[cle] for cle in cles() if slots.get(cle) is not None},
        proche=bool(slots.get("pour_un_proche")),
        langue=langue_of(message),
        ouvertes=ouvertes,
        revenues=() if ouvertes else tuple(told_again(texte, slots)),
    )
    message.set(APRES_URGENCE, ouvertes or ecoute.revenues)
    message.set(MODE, mode_of(slots))
    message.set(PISTE_DITE, has_told_a_piste(slots))
    message.set(EN_VUE, slots.get("dispositif_en_vue"))
    message.set(PROCHE, ecoute.proche)
    if ecoute.proche and turns_to_oneself(texte) and not was_for_oneself(texte):
        ecoute.proche, ecoute.connu = False, {}  # of somebody else than what is known
    posee = None
    if not (ecoute.langue or ouvertes):
        posee = question_after_a_tone(texte, ecoute.question)
    if posee is not None:  # the message is what it asks: its yes answers nothing
        ecoute.texte = posee
        message.set(TEXT, posee, add_to_output=True)
        if is_answered_by_a_tone(ecoute.question):
            ecoute.question = None
    return ecoute


def read(ecoute: Ecoute) -> Entites:
    """The entities of a message, in whatever language it is."""
    return read_in_french(ecoute) if ecoute.langue is None else read_in_another_language(ecoute)


def read_in_french(ecoute: Ecoute) -> Entites:
    """The entities of a French message, completed by what the conversation knows."""
    message, slots = ecoute.message, ecoute.slots
    lecture = _reading(ecoute)
    texte, question, connu = ecoute.texte, ecoute.question, ecoute.connu
    lecture = with_what_is_mended(lecture, texte, connu)
    lecture = with_what_goes_unsaid(lecture, texte, question, connu)
    lecture = with_what_is_told_before(lecture, texte, question, connu)
    lecture = without_what_is_asked(lecture, texte)
    lecture = with_a_short_town(lecture, texte, question, connu)
    if slots.get("hors_de_france"):
        lecture = with_a_town_of_france(lecture, texte)
    else:
        lecture = with_the_place_of_the_home(lecture, texte, connu)
    toit_a_venir = asks_for_a_lasting_roof(lecture, texte, connu)
    if toit_a_venir:
        lecture = about_a_lasting_roof(lecture)
    perdu_plus_tard = leaves_another_day(lecture, texte, connu) or leaves_prison_later(
        lecture, texte, slots
    )
    if perdu_plus_tard:
        lecture = about_a_bed_to_be_lost(lecture, texte)
    a_dix_huit_ans = asks_of_the_coming_of_age(lecture, texte, connu)
    if a_dix_huit_ans:
        lecture = replace(lecture, urgences=())
    message.set(LECTURE, lecture)
    message.set(DEJA_DIT, asks_of_what_was_told(lecture, texte, connu))
    message.set(RIEN_DE_NEUF, says_nothing_new(lecture, connu))
    lues = entities_of(lecture, texte, connu.get("age"))
    if toit_a_venir or perdu_plus_tard or a_dix_huit_ans:
        lues = [e for e in lues if e[ENTITY_ATTRIBUTE_TYPE] != URGENCE]
    lues += taken_back_or_set_aside(lecture, texte, connu)
    lues += out_of_prison(lecture, texte, slots)
    lues = without_what_is_over(lues, texte)
    refusee = refused_by_its_kind(lecture, texte, slots)
    if has_it_no_more(texte) or refusee:  # "non on me l’a enlevé" is no answer to what was asked
        lues = [e for e in lues if e[ENTITY_ATTRIBUTE_TYPE] not in BOOLEENS]
    if refusee and refuses_the_nights(texte):  # of that place: one has a roof
        lues = [e for e in lues if e[ENTITY_ATTRIBUTE_VALUE] not in DE_SES_NUITS]
    lues += pointed_at(lecture, texte, slots)
    return [*lues, entity("refus", refusee, 0, len(texte))] if refusee else lues


def _reading(ecoute: Ecoute) -> Lecture:
    """What the sentence says; an educator’s line may turn to somebody else."""
    lecture = None
    if mode_of(ecoute.slots) != HABITANT:
        dite = whose_line(ecoute.texte, ecoute.question, ecoute.connu)
        lecture = dite.lecture
        ecoute.message.set(PERSONNE, dite.laquelle)
        if dite.laquelle is not None:
            ecoute.texte, ecoute.question, ecoute.connu = dite.texte, None, {}
        if dite.laquelle == SUIVANTE:
            ecoute.message.set(APRES_URGENCE, ())
    suite = ecoute.slots.get("annuaire") is not None
    if lecture is None or suite or ecoute.proche:
        lecture = open_passerelle().lecteur.read(
            ecoute.texte,
            question=ecoute.question,
            connu=ecoute.connu,
            suite=suite,
            proche=ecoute.proche,
        )
    if mode_of(ecoute.slots) != HABITANT:
        return without_the_job_of_the_worker(lecture, ecoute.texte)
    return lecture


def read_in_another_language(ecoute: Ecoute) -> Entites:
    """The urgences of a message in another language; of some, the facts that are read alike."""
    texte, connu = ecoute.texte, ecoute.connu
    lues = urgences_of(texte, connu.get("age"))
    if lues:
        return lues
    francais = as_french(texte) if ecoute.langue in TRADUITES else None
    if francais is not None:
        return [
            entity(e[ENTITY_ATTRIBUTE_TYPE], e[ENTITY_ATTRIBUTE_VALUE], 0, len(texte))
            for e in _plain_facts(francais, None, connu)
        ]
    return _plain_facts(texte, ecoute.question, connu) if ecoute.langue in LUES_UN_PEU else []


def _plain_facts(texte: str, question: str | None, connu: dict[str, Any]) -> Entites:
    """The few facts that are read alike in another language: an age, a town, a job, school."""
    lecture = open_passerelle().lecteur.read(texte, question=question, connu=connu)
    if lecture.devine or lecture.question or lecture.hypothese or _PAS_LA.search(fold(texte)):
        return []
    return [
        entite
        for entite in entities_of(lecture, texte, connu.get("age"))
        if entite[ENTITY_ATTRIBUTE_TYPE] in FAITS_SIMPLES
    ]


def _without_what_is_supposed_of_anybody(lues: Entites, ecoute: Ecoute) -> Entites:
    """Nothing of a question on what the bot does when anybody is in danger: nobody is."""
    return [] if ecoute.langue is None and asks_what_the_bot_does(ecoute.texte) else lues


def _with_the_urgences_that_go_on(lues: Entites, ecoute: Ecoute) -> Entites:
    d_un_autre = ecoute.proche or ecoute.message.get(MODE) != HABITANT
    battu = "violences" in (ecoute.slots.get("freins") or ())
    return goes_on_or_ends(
        lues, ecoute.texte, ecoute.ouvertes, ecoute.revenues, d_un_autre=d_un_autre, battu=battu
    )


def _without_an_answer_to_the_form(lues: Entites, ecoute: Ecoute) -> Entites:
    """The entities of an urgence, without the no that its words seem to answer to what was asked:
    "le 115 ils ont rien" says nothing of a job."""
    if not any(e[ENTITY_ATTRIBUTE_TYPE] == URGENCE for e in lues):
        return lues
    entier = len(ecoute.texte)
    return [
        e
        for e in lues
        if not (
            e[ENTITY_ATTRIBUTE_TYPE] == ecoute.question
            and e[ENTITY_ATTRIBUTE_VALUE] is False
            and e[ENTITY_ATTRIBUTE_END] - e[ENTITY_ATTRIBUTE_START] >= entier - 1
        )
    ]


def _with_their_children(lues: Entites, ecoute: Ecoute) -> Entites:
    enfants = ecoute.langue is None and lives_with_children(ecoute.texte)
    return [*lues, entity(AVEC_ENFANTS, True, 0, len(ecoute.texte))] if enfants else lues


def _with_the_partner(lues: Entites, ecoute: Ecoute) -> Entites:
    """Who is named of a couple, and what is told of them afterwards by "il" or "lui" alone."""
    if ecoute.langue is not None or ecoute.message.get(MODE) != HABITANT or ecoute.proche:
        return lues
    texte, connu = ecoute.texte, str(ecoute.slots.get(CONJOINT) or "")
    nomme = partner_told_of(texte)
    if nomme is not None and nomme != connu:
        return [*lues, entity(CONJOINT, nomme, 0, len(texte))]
    if ecoute.ouvertes or any(e[ENTITY_ATTRIBUTE_TYPE] == URGENCE for e in lues):
        return lues
    dit = said_of_the_partner(texte, connu)
    if dit is None or not is_hard(dit):
        return lues
    age = ecoute.connu.get("age")
    codes = detect_urgences(dit, age=age) or open_passerelle().lecteur.read(dit).urgences
    return [
        *lues,
        *(entity(URGENCE, code, 0, len(texte)) for code in codes if code in DANS_LE_COUPLE),
    ]


def _with_the_next_person(lues: Entites, ecoute: Ecoute) -> Entites:
    suivante = ecoute.message.get(PERSONNE) == SUIVANTE
    return [*lues, entity(PERSONNE, SUIVANTE, 0, len(ecoute.texte))] if suivante else lues


def _of_an_organisation(lues: Entites, ecoute: Ecoute) -> Entites:
    return of_an_organisation(lues, ecoute.message, ecoute.texte, ecoute.slots)


def _in_conversation(
    etape: Callable[[Entites, str, Mapping[str, Any]], Entites],
) -> Callable[[Entites, Ecoute], Entites]:
    return lambda lues, ecoute: etape(lues, ecoute.texte, ecoute.slots)


# What the conversation changes in what was read, one after the other.
_ETAPES: tuple[Callable[[Entites, Ecoute], Entites], ...] = (
    _without_what_is_supposed_of_anybody,
    _with_the_partner,
    _in_conversation(with_the_bed_found),
    _with_the_urgences_that_go_on,
    _without_an_answer_to_the_form,
    _with_their_children,
    _with_the_next_person,
    _in_conversation(written_to),
    _in_conversation(overheard),
    _in_conversation(of_whom_one_speaks),
    _in_conversation(ages_of_the_children),
    _in_conversation(alone_with_a_child),
    _of_an_organisation,
)
