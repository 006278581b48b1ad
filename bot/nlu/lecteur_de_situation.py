"""The NLU component that reads the keys of the Situation in a message, as Rasa entities."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
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
from bot.comprehension.demandes.annuaire import DemandeAnnuaire
from bot.comprehension.demandes.en_chemin import turns_to_oneself, wants_something, was_for_oneself
from bot.comprehension.demandes.par_ecrit import is_lasting
from bot.comprehension.personnes.suivante import (
    PEUT_ETRE,
    SUIVANTE,
    household_member,
    may_be_another,
    rest_of_the_line,
    says_who,
)
from bot.comprehension.phrase.arabe import as_french
from bot.comprehension.rectifications.retraits import (
    accepts_after_all,
    has_it_no_more,
    taken_back_at_once,
)
from bot.comprehension.reponses.ton_et_question import is_answered_by_a_tone, question_after_a_tone
from bot.dialogue.designation import designated, turned_down
from bot.dialogue.etat import mode_of, open_urgences
from bot.memoire import one_message
from bot.nlu.apartes import set_aside
from bot.nlu.langue_du_message import langue_of
from bot.nlu.lecture_completee import (
    about_a_lasting_roof,
    alone_with_a_child,
    asks_for_a_lasting_roof,
    told_again,
    with_a_short_town,
    with_a_town_of_france,
    with_the_place_of_the_home,
    with_what_goes_unsaid,
    with_what_is_told_before,
    without_what_is_asked,
)
from bot.nlu.organisation_dite import of_an_organisation
from bot.passerelle import open_passerelle
from bot.situation import BOOLEENS, cles
from bot.texte import fold, words_only
from bot.urgences import detect_urgences
from bot.urgences.dementis import closes_the_roof
from bot.urgences.suites import codes_to_add, is_safe

# Languages whose plainest facts are read, by the words that people mix with their French.
LUES_UN_PEU = ("en", "es")
TRADUITES = ("ar", "fa")  # an age and a town, in another script
FAITS_SIMPLES = frozenset({"age", "commune", "departement", "scolarise", "en_emploi"})
# Where one does not live, or would like to: "I don’t live in Vesoul", "quiero vivir en Lyon".
_PAS_LA = re.compile(
    r"\b(?:not|[a-z]*n'?t|never|want to|wanna|like to|hope to|going to|used to|no|nunca|quiero|"
    r"quisiera|gustaria|voy a) (?:live|living|lived|vivo|vivir|vivia|vive)\b"
)
LECTURE = "lecture"  # the whole reading, for the components that follow; never leaves the pipeline
URGENCE = "urgence"
INCONNU = "dispositif_inconnu"
ENTENDU = "entendu"  # what no key holds, and is acknowledged
BRACELET = "justice"  # the one barrier that one "has" and gives back
AGE_D_UN_PETIT = 12  # under which an age is told of a child that one looks after
HABITANT = "habitant"
# Somebody else, and nothing of oneself: "elle a 22 ans", not "il m’a dit", "il y a 3 ans".
_IL_ELLE = re.compile(
    r"^(?:(?:oui|non|et|en fait|c est|ben|bah|euh) )*(?P<qui>elle|il) (?!y |faut|me |m |est (?:interdit|possible|tard|\d))"
    r"(?!.*\b(?:je|j|me|m|moi|mon|ma|mes|on|nous|notre)\b)"
)
PAR_ECRIT = "par_ecrit"
DANGER = "danger"  # why one does not telephone, as long as somebody may be listening
OU_L_ON_ECOUTE = frozenset({"17", "114", "119", "3919"})
SMS = "114"
OU_L_ON_PARLE = frozenset({"15", "17", "119", "3114", "3919"})  # numbers that one speaks to
RIEN_DE_NEUF = "rien_de_neuf"
DEJA_DIT = "deja_dit"  # a question that names nothing but freins told before
MODE = "mode"
PISTE_DITE = "piste_dite"  # whether a piste was told, whose contacts may be asked for
EN_VUE = "en_vue"  # the one dispositif that was spoken of last
AVEC_ENFANTS = "avec_enfants"  # of any age: what is meant for one alone comes later
_AVEC_DES_ENFANTS = re.compile(
    r"\b(?:avec|ai|a|et|moi et|seule|pour moi et) (?:(?:mon|ma|mes|nos|notre|ses|son|sa|un|une|2|3|4|5|deux|trois|quatre|cinq|des) )+(?:petite?s? )?"
    r"(?:fils|filles?|enfants?|gosses?|bebes?|gamins?|gamines?|mioches?|jumeaux)\b|\b(?:mes|nos) (?:enfants|gosses|filles|gamins|mioches)\b"
    r"|\b(?:mere|maman|pere|papa) (?:isolee?|celibataire|seule?|solo|d un|d une|de (?:\d|deux|trois|quatre))\b|\bfamille (?:de \d|avec|monoparentale)\b"
)
FAITS_DITS = "faits_dits"  # facts of a line that may be of somebody else: kept of nobody yet
PERSONNE = "personne_suivante"  # whether an educator turned to somebody else
PROCHE = "proche"  # whether one asks for a relative
URGENCE_LEVEE = "urgence_levee"  # nobody is outside, in fact
FREIN_ECARTE = "frein_ecarte"  # what is said not to block, and was never told to
APRES_URGENCE = "apres_urgence"  # codes of the urgence told before, as long as nobody goes on


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
            if langue_of(message) or message.get(APRES_URGENCE):
                continue
            for apart in set_aside(message, message.get(LECTURE), slots):
                self._read(apart.message, apart.slots)
                if apart.reste is not None:
                    self._read(apart.reste, slots)
        return messages

    def _read(self, message: Message, slots: Mapping[str, Any]) -> None:
        """Set the entities of one message, said at this moment of the conversation."""
        texte = str(message.get(TEXT))
        question = slots.get("requested_slot")
        connu = {cle: slots[cle] for cle in cles() if slots.get(cle) is not None}
        ouvertes = open_urgences(slots)
        revenues = () if ouvertes else told_again(texte, slots)
        message.set(APRES_URGENCE, ouvertes or revenues)
        message.set(MODE, mode_of(slots))
        message.set(PISTE_DITE, has_told_a_piste(slots))
        message.set(EN_VUE, slots.get("dispositif_en_vue"))
        proche = bool(slots.get("pour_un_proche"))
        message.set(PROCHE, proche)
        if proche and turns_to_oneself(texte) and not was_for_oneself(texte):
            proche, connu = False, {}  # of somebody else than what is known
        langue = langue_of(message)
        posee = None if langue or ouvertes else question_after_a_tone(texte, question)
        if posee is not None:  # the message is what it asks: its yes answers nothing
            texte = posee
            message.set(TEXT, posee, add_to_output=True)
            question = None if is_answered_by_a_tone(question) else question
        lecture: Lecture | None = None
        if langue is None and mode_of(slots) != HABITANT:
            dite = whose_line(texte, question, connu)
            lecture = dite.lecture
            message.set(PERSONNE, dite.laquelle)
            if dite.laquelle is not None:
                texte, question, connu = dite.texte, None, {}
            if dite.laquelle == SUIVANTE:
                message.set(APRES_URGENCE, ())
        if langue is None:
            suite = slots.get("annuaire") is not None
            if lecture is None or suite or proche:
                lecture = open_passerelle().lecteur.read(
                    texte,
                    question=question,
                    connu=connu,
                    suite=suite,
                    proche=proche,
                )
            lecture = with_what_goes_unsaid(lecture, texte, question, connu)
            lecture = with_what_is_told_before(lecture, texte, question, connu)
            lecture = without_what_is_asked(lecture, texte)
            lecture = with_a_short_town(lecture, texte, question, connu)
            if not slots.get("hors_de_france"):
                lecture = with_the_place_of_the_home(lecture, texte, connu)
            if slots.get("hors_de_france"):
                lecture = with_a_town_of_france(lecture, texte)
            toit_a_venir = asks_for_a_lasting_roof(lecture, texte, connu)
            if toit_a_venir:
                lecture = about_a_lasting_roof(lecture)
            message.set(LECTURE, lecture)
            message.set(DEJA_DIT, asks_of_what_was_told(lecture, texte, connu))
            message.set(RIEN_DE_NEUF, says_nothing_new(lecture, connu))
            lues = entities_of(lecture, texte, connu.get("age"))
            if toit_a_venir:
                lues = [e for e in lues if e[ENTITY_ATTRIBUTE_TYPE] != URGENCE]
            retires = taken_back(lecture, texte, connu)
            if lecture.freins_leves and not (lecture.faits or retires):
                lues.append(entity(FREIN_ECARTE, True, 0, len(texte)))
            lues += retires
            lues = without_what_is_over(lues, texte)
            if has_it_no_more(texte):  # "non on me l’a enlevé" is no answer to what was asked
                lues = [e for e in lues if e[ENTITY_ATTRIBUTE_TYPE] not in BOOLEENS]
            if slots.get("dernieres_dites") and lecture.rang is not None:
                lues.append(entity("rang", lecture.rang, 0, len(texte)))
            lues += pointed_at_by_its_kind(lecture, texte, slots)
            refusee = refused_by_its_kind(lecture, texte, slots)
            if refusee:  # "non ça me saoule" is no answer to what was asked
                lues = [e for e in lues if e[ENTITY_ATTRIBUTE_TYPE] not in BOOLEENS]
                lues.append(entity("refus", refusee, 0, len(texte)))
        else:
            lues = urgences_of(texte, connu.get("age"))
            francais = as_french(texte) if langue in TRADUITES and not lues else None
            if francais is not None:
                lues = [
                    entity(e[ENTITY_ATTRIBUTE_TYPE], e[ENTITY_ATTRIBUTE_VALUE], 0, len(texte))
                    for e in self._plain_facts(francais, None, connu)
                ]
            elif langue in LUES_UN_PEU and not lues:
                lues = self._plain_facts(texte, question, connu)
        dites = {e[ENTITY_ATTRIBUTE_VALUE] for e in lues if e[ENTITY_ATTRIBUTE_TYPE] == URGENCE}
        d_un_autre = proche or message.get(MODE) != HABITANT
        battu = "violences" in (slots.get("freins") or ())  # behind the 119, there is more
        if not (dites or battu) and closes_the_roof(texte, ouvertes, d_un_autre):
            lues.append(entity(URGENCE_LEVEE, True, 0, len(texte)))
        ajoutees = () if dites else codes_to_add(texte, ouvertes or revenues)
        manquent = [code for code in (*revenues, *ajoutees) if code not in dites]
        lues += [entity(URGENCE, code, 0, len(texte)) for code in manquent]
        if langue is None and lives_with_children(texte):
            lues.append(entity(AVEC_ENFANTS, True, 0, len(texte)))
        if message.get(PERSONNE) == SUIVANTE:
            lues.append(entity(PERSONNE, SUIVANTE, 0, len(texte)))
        lues = written_to(lues, texte, slots)
        lues = overheard(lues, texte, slots)
        lues = of_whom_one_speaks(lues, texte, slots)
        lues = alone_with_a_child(lues, texte, slots)
        lues = of_an_organisation(lues, message, texte, slots)
        trouvees = self.add_extractor_name(lues)
        message.set(ENTITIES, message.get(ENTITIES, []) + trouvees, add_to_output=True)

    def _plain_facts(
        self, texte: str, question: str | None, connu: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """The few facts that are read alike in another language: an age, a town, a job, school."""
        lecture = open_passerelle().lecteur.read(texte, question=question, connu=connu)
        if lecture.devine or lecture.question or lecture.hypothese:
            return []
        if _PAS_LA.search(fold(texte)):
            return []
        return [
            entite
            for entite in entities_of(lecture, texte, connu.get("age"))
            if entite[ENTITY_ATTRIBUTE_TYPE] in FAITS_SIMPLES
        ]


@dataclass(frozen=True)
class DeQui:
    """Of whom a line of an educator is: `laquelle` is None for who is in view.

    `lecture`: what it says of who is in view, when it had to be read to know.
    """

    laquelle: str | None
    texte: str
    lecture: Lecture | None = None


def whose_line(texte: str, question: str | None, connu: Mapping[str, Any]) -> DeQui:
    """Whether a line of an educator turns to the next person, and what it tells of them."""
    reste = rest_of_the_line(texte)
    if reste is not None:
        return DeQui(SUIVANTE, reste or texte)
    if not connu:
        return DeQui(None, texte)
    proche = household_member(texte)
    if proche is not None:
        return DeQui(PEUT_ETRE, proche)
    lecteur = open_passerelle().lecteur
    de_personne = says_who(texte)  # "fille 16 ans": of nobody known
    if de_personne:
        lue = lecteur.read(texte)
    else:
        lue = lecteur.read(texte, question=question, connu=connu)
    laquelle = may_be_another(texte, {} if lue.devine else lue.situation, connu)
    return DeQui(laquelle, texte, lue if laquelle is None and not de_personne else None)


def lives_with_children(texte: str) -> bool:
    """Whether a message tells of children that somebody brings up, of whatever age."""
    return _AVEC_DES_ENFANTS.search(words_only(texte)) is not None


def has_told_a_piste(slots: Mapping[str, Any]) -> bool:
    """Whether a fiche was explained, or pistes told."""
    return bool(slots.get("dispositif_en_vue") or slots.get("dernieres_dites"))


def asks_of_what_was_told(lecture: Lecture, texte: str, connu: Mapping[str, Any]) -> bool:
    """Whether a message asks about freins told before, and tells nothing new."""
    demande = lecture.question or lecture.interroge or wants_something(texte)
    return bool(lecture.faits) and says_nothing_new(lecture, connu) and demande


def says_nothing_new(lecture: Lecture, connu: Mapping[str, Any]) -> bool:
    """Whether all the facts of a message are freins that were told before."""
    dits = connu.get("freins") or ()
    return all(fait.cle == "freins" and fait.valeur in dits for fait in lecture.faits)


def entities_of(lecture: Lecture, texte: str, age: int | None) -> list[dict[str, Any]]:
    """The reading as Rasa entities; of two values for one key only the one that holds is left."""
    retenus = lecture.situation
    entites = []
    for fait in lecture.faits:
        valeur = retenus[fait.cle]
        if valeur == fait.valeur or (isinstance(valeur, list) and fait.valeur in (*valeur, [], ())):
            entites.append(entity(fait.cle, fait.valeur, fait.debut, fait.fin))
    for mention in lecture.dispositifs:
        if mention.sens in ("question", "mention"):
            entites.append(entity("dispositif", mention.dispositif, mention.debut, mention.fin))
    for code in lecture.communes_possibles:
        entites.append(entity("commune_possible", code, 0, len(texte)))
    if lecture.commune_inconnue:
        entites.append(entity("commune_inconnue", lecture.commune_inconnue, 0, len(texte)))
    entites += [entity(nom, valeur, 0, len(texte)) for nom, valeur in about_the_person(lecture)]
    if lecture.dispositif_inconnu:
        entites.append(entity(INCONNU, lecture.dispositif_inconnu, 0, len(texte)))
    if lecture.entendu:
        entites.append(entity(ENTENDU, lecture.entendu, 0, len(texte)))
    if lecture.annuaire is not None and lecture.annuaire.sure:
        entites += annuaire_entities(lecture.annuaire, texte)
    return entites + urgences_of(texte, retenus.get("age", age), lecture.urgences)


def about_the_person(lecture: Lecture) -> list[tuple[str, bool]]:
    """What is no key of the Situation and yet changes what is asked and said, as slot and value."""
    vrais = {
        "hors_de_france": lecture.a_l_etranger,
        "pour_un_proche": lecture.pour_un_enfant,
        "accompagnant": lecture.accompagne,
    }
    sus = {"par_ecrit": lecture.par_ecrit, "en_prison": lecture.en_prison}
    dits = [(nom, True) for nom, dit in vrais.items() if dit]
    sus_ou_non = [(nom, dit) for nom, dit in sus.items() if dit is not None]
    return [*dits, *sus_ou_non, *lecture.circonstances]


def written_to(
    lues: list[dict[str, Any]], texte: str, slots: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """The entities of a danger told by whoever cannot hear or speak, as they said before: the 114 first."""
    dites = {e[ENTITY_ATTRIBUTE_VALUE] for e in lues if e[ENTITY_ATTRIBUTE_TYPE] == URGENCE}
    sms = entity(URGENCE, SMS, 0, len(texte))
    if slots.get(PAR_ECRIT) is not True or SMS in dites or OU_L_ON_PARLE.isdisjoint(dites):
        return lues
    return [sms, *lues]


def overheard(
    lues: list[dict[str, Any]], texte: str, slots: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """The entities, where not being able to call is known to be the danger's, and to end with it."""
    dites = {e[ENTITY_ATTRIBUTE_VALUE] for e in lues if e[ENTITY_ATTRIBUTE_TYPE] == URGENCE}
    danger = not OU_L_ON_ECOUTE.isdisjoint({*dites, *open_urgences(slots)})
    if danger and not is_lasting(texte):
        for entite in lues:
            if entite[ENTITY_ATTRIBUTE_TYPE] == PAR_ECRIT and entite[ENTITY_ATTRIBUTE_VALUE]:
                entite[ENTITY_ATTRIBUTE_VALUE] = DANGER
    ecrit = any(e[ENTITY_ATTRIBUTE_TYPE] == PAR_ECRIT for e in lues)
    if slots.get(PAR_ECRIT) == DANGER and not ecrit and not dites and is_safe(texte):
        return [*lues, entity(PAR_ECRIT, False, 0, len(texte))]
    return lues


def of_whom_one_speaks(
    lues: list[dict[str, Any]], texte: str, slots: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """The entities of "elle a 22 ans": of the somebody else told of, from then on; of nobody when
    that is who strikes, or may be."""
    sujet = _IL_ELLE.match(words_only(texte))
    dites = {e[ENTITY_ATTRIBUTE_TYPE] for e in lues}
    if sujet is None or mode_of(slots) != HABITANT or slots.get("pour_un_proche"):
        return lues
    if URGENCE in dites or dites.isdisjoint(cles()):
        return lues
    autre, danger = slots.get("urgence_d_un_autre"), open_urgences(slots)
    if danger and not OU_L_ON_ECOUTE.isdisjoint(danger) and autre != sujet["qui"]:
        return [e for e in lues if e[ENTITY_ATTRIBUTE_TYPE] not in cles()]
    connues = {cle for cle in cles() if slots.get(cle) is not None} - {"freins"}
    petit = any(
        e[ENTITY_ATTRIBUTE_TYPE] == "age" and e[ENTITY_ATTRIBUTE_VALUE] < AGE_D_UN_PETIT
        for e in lues
    )
    if petit or (connues and autre != sujet["qui"]):
        return lues
    return [*lues, entity("pour_un_proche", True, 0, len(texte))]


def taken_back(lecture: Lecture, texte: str, connu: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What the message takes back of what was told, as entities `<key>_leve`."""
    dits = {fait.valeur for fait in lecture.faits if fait.cle == "freins"}
    leves = [
        ("freins", code)
        for code in lecture.freins_leves
        if code not in dits and code in (connu.get("freins") or ())
    ]
    for mention in lecture.dispositifs:
        code = mention.dispositif
        accepte = lecture.accepte and mention.sens != "refus"
        voulu = mention.sens == "suivi" or accepte or code in lecture.voulus
        if voulu and code in (connu.get("refus") or ()):
            leves.append(("refus", code))
        if (lecture.quitte or mention.sens == "refus") and code in (connu.get("suivi") or ()):
            leves.append(("suivi", code))
    refuses: list[str] = list(connu.get("refus") or ())
    if refuses and not lecture.dispositifs and accepts_after_all(texte):
        leves.append(("refus", refuses[-1]))
    freins: list[str] = list(connu.get("freins") or ())
    if lecture.regle and not leves and len(freins) == 1:
        leves.append(("freins", freins[0]))
    if BRACELET in freins and not lecture.dispositifs and has_it_no_more(texte):
        leves.append(("freins", BRACELET))
    suivis: list[str] = list(connu.get("suivi") or ())
    if lecture.quitte and not lecture.dispositifs and len(suivis) == 1:
        leves.append(("suivi", suivis[0]))  # "j’y suis plus": there is only one it can be
    return [entity(f"{cle}_leve", code, 0, len(texte)) for cle, code in leves]


def without_what_is_over(lues: list[dict[str, Any]], texte: str) -> list[dict[str, Any]]:
    """The entities, where a frein is told and taken back in one message: it is none, and is heard."""
    finis = taken_back_at_once(texte)
    restent = [
        e
        for e in lues
        if not (
            e[ENTITY_ATTRIBUTE_VALUE] in finis and e[ENTITY_ATTRIBUTE_TYPE].startswith("freins")
        )
    ]
    return [*restent, *(entity("freins_leve", code, 0, len(texte)) for code in finis)]


def pointed_at_by_its_kind(
    lecture: Lecture, texte: str, slots: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """ "La crèche c’est payant ?": the piste told that is one, as `dispositif`; those told last
    come first, and nothing is chosen between two."""
    if lecture.dispositifs or lecture.faits:
        return []
    fiches = open_passerelle().catalogue.fiches
    for dites in (slots.get("dernieres_dites"), slots.get("propositions_vues")):
        connues = [fiches[code] for code in dites or () if code in fiches]
        designees = designated(texte, connues, question=lecture.question)
        if designees:
            seule = designees if len(designees) == 1 else []
            return [entity("dispositif", code, 0, len(texte)) for code in seule]
    return []


def refused_by_its_kind(lecture: Lecture, texte: str, slots: Mapping[str, Any]) -> str | None:
    """The piste refused by "c’est pas pour moi", "je veux pas de chantier", after it was told."""
    if lecture.dispositifs or lecture.urgences or slots.get("apres_urgence"):
        return None
    fiches = open_passerelle().catalogue.fiches
    expliquee = fiches.get(slots.get("dispositif_en_vue") or "")
    vues = [*(slots.get("dernieres_dites") or ()), *(slots.get("propositions_vues") or ())]
    dites = [fiches[code] for code in dict.fromkeys(vues) if code in fiches]
    if not expliquee and not dites:
        return None
    return turned_down(texte, expliquee, dites, question=lecture.question)


def annuaire_entities(demande: DemandeAnnuaire, texte: str) -> list[dict[str, Any]]:
    """What is asked for and where, as entities `theme`, `matiere`, `commune_demandee`,
    `departement_demandee`."""
    entites = [entity("theme", code, 0, len(texte)) for code in demande.themes]
    entites += [entity("matiere", code, 0, len(texte)) for code in demande.matieres]
    for nom in ("commune", "departement"):
        code = getattr(demande, nom)
        if code is not None:
            entites.append(entity(f"{nom}_demandee", code, 0, len(texte)))
    if demande.ici:
        entites.append(entity("ici", True, 0, len(texte)))
    return entites


def urgences_of(texte: str, age: int | None, vues: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """One Rasa entity for each urgence of a message, whatever its language.

    `vues` are those that the encoder saw: they count when the rules found none.
    """
    codes = detect_urgences(texte, age=age) or vues
    return [entity(URGENCE, code, 0, len(texte)) for code in codes]


def entity(nom: str, valeur: Any, debut: int, fin: int) -> dict[str, Any]:
    return {
        ENTITY_ATTRIBUTE_TYPE: nom,
        ENTITY_ATTRIBUTE_VALUE: valeur,
        ENTITY_ATTRIBUTE_START: debut,
        ENTITY_ATTRIBUTE_END: fin,
    }
