"""What a message says that is no fact and no question of a fiche: what is hard, where to begin, how to write,
what there is here, a trade one wants, somebody else to orient."""

from __future__ import annotations

from collections.abc import Callable

from rasa.shared.nlu.constants import ENTITIES, ENTITY_ATTRIBUTE_TYPE, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.comprehension import Lecture
from bot.comprehension.demandes.metiers import (
    aimed_trade,
    asks_of_apprenticeship,
    bare_trades,
    wished_trade,
)
from bot.comprehension.demandes.posees import asks_something
from bot.comprehension.demandes.suite import (
    asks_for_the_other,
    asks_to_write,
    asks_what_is_missing,
    asks_what_there_is_for_them,
    asks_what_there_is_here,
    asks_what_to_say,
    asks_where_to_begin,
)
from bot.comprehension.ecoute.deconvenues import (
    gives_thanks,
    is_afraid_of_others,
    is_angry,
    is_disheartened,
    tells_of_a_quarrel,
    tells_what_was_done,
)
from bot.comprehension.ecoute.entendu import TITRE, knows_how
from bot.comprehension.ecoute.mauvaise_passe import tells_of_a_death
from bot.comprehension.ecoute.peines import peine_of, tells_another_s_despair
from bot.comprehension.emploi import is_a_bare_trade, is_undeclared
from bot.comprehension.freins.voeu_de_metier import wishes_a_field
from bot.comprehension.lecteur.semble_dit import only_wishes_to_work
from bot.comprehension.lecteur.trop_loin import tells_it_is_far
from bot.comprehension.personnes.aidants import is_an_orphan
from bot.comprehension.personnes.suivante import PEUT_ETRE, SUIVANTE
from bot.comprehension.phrase import cut
from bot.comprehension.rectifications.ce_qui_est_note import (
    asks_of_a_training,
    asks_what_is_recorded,
    denies_what_was_recorded,
    is_in_no_training,
)
from bot.dialogue.attributs import attribute_asked
from bot.dialogue.etat import situation_of_entities
from bot.nlu.arbitrage.message_recu import learnt
from bot.nlu.entites import (
    EN_VUE,
    FAITS_DITS,
    HABITANT,
    LECTURE,
    MODE,
    PERSONNE,
    PISTE_DITE,
    entity,
)
from bot.situation import cles
from bot.texte import spell_out

INFORMER, REPLI, CHERCHER, SUIVANT = "informer", "nlu_fallback", "chercher", "suivant"
EDUCATEUR = "educateur"
A_CONFIRMER = "personne_a_confirmer"
PREMIER_PAS, PAR_ECRIT, CE_QU_IL_Y_A = (
    "question_premier_pas",
    "question_par_ecrit",
    "question_du_lieu",
)
CE_QUI_MANQUE = "question_ce_qui_manque"
PROJET, NON_DECLARE, PEUR_DES_AUTRES = "dire_un_projet", "dire_non_declare", "dire_peur_des_autres"
PEINE, RESUMER = "dire_une_peine", "resumer"
METIER, ANNUAIRE, ORGANISATION = "dire_un_metier", "question_annuaire", "demander_organisation"
DECOURAGE, COLERE, MERCI = "se_decourager", "insulter", "remercier"
TROP_LOIN, MINEUR_SEUL = "dire_trop_loin", "dire_mineur_seul"
EN_FORMATION = "dire_en_formation"
DEUIL, PREFERE_PAS = "dire_un_deuil", "prefere_ne_pas_repondre"
# Learnt intents that a plain reading of the words puts right.
VAGUES = frozenset(
    {
        INFORMER,
        REPLI,
        CHERCHER,
        "affirmer",
        "nier",
        "ne_sait_pas",
        "dire_un_metier",
        "hors_sujet",
        "demander_aide",
        "question_robot",
    }
    | {
        "dire_entourage",
        "question_confidentialite",
        "remercier",
        "demander_humain",
        "se_decourager",
        "saluer",
        "dire_un_deuil",
    }
    | {
        "question_juridique",
        "question_precise",
        "suivant",
        "dire_en_formation",
        "s_excuser",
        "demander_organisation",
        "revenir",
    }
)
SUR_LES_PISTES = VAGUES | {
    "question_dispositif", "question_inscription", "question_lieu", "question_contact", "question_existence",
    "question_annuaire", "choisir_piste", "voir_suite", "resumer", "question_conditions", "question_documents", "question_trajet",
    "question_utilite", "question_duree", "demander_humain", "question_partenaires", "question_places",
    "dire_au_revoir",  # "ou jvais demain"
}  # fmt: skip
# Learnt of a wish by a word of it: "passer" a CACES, "niveau 3e, veut du bâtiment".
SOUHAITS_MAL_APPRIS = frozenset({PREFERE_PAS, "question_diplome"})
# Taken for what tells that a structure is far.
DU_TRAJET = frozenset(
    {INFORMER, REPLI, "question_dispositif", "question_lieu", "question_precise", "choisir_piste"}
)
# Intents that would let what a message tells go unheard.
SANS_ECHO = frozenset(
    {INFORMER, REPLI, CHERCHER, "hors_sujet", "question_diplome", "nier", "dire_entourage"}
    | {"question_parents", "question_confidentialite"}
)
PLAINTE_SURE, PLAINTE_SUBIE = 0.6, 0.2
QUI = frozenset({"age", "commune", "departement"})  # who tells them presents somebody
AVEC_UN_PROJET = frozenset({"en_emploi", "scolarise", "diplome"})


def of_whom_it_is(message: Message, nom: str) -> str | None:
    """The intent of an educator’s line that turns to somebody else, or may; None when it does not."""
    laquelle = message.get(PERSONNE)
    faits = situation_of_entities(message.get(ENTITIES, []))
    if laquelle == SUIVANTE:
        if faits:
            return INFORMER
        seules = [e for e in message.get(ENTITIES, []) if e[ENTITY_ATTRIBUTE_TYPE] != PERSONNE]
        message.set(ENTITIES, seules, add_to_output=True)
        return SUIVANT
    if laquelle != PEUT_ETRE or nom != INFORMER or not faits:
        return None
    autres = [e for e in message.get(ENTITIES, []) if e[ENTITY_ATTRIBUTE_TYPE] not in cles()]
    dits = entity(FAITS_DITS, faits, 0, len(str(message.get(TEXT))))
    message.set(ENTITIES, [*autres, dits], add_to_output=True)
    return A_CONFIRMER


def said_in_this_moment(message: Message, nom: str) -> str | None:
    """The intent of what a message says in plain words, where the learnt one is vague; None for none."""
    lecture: Lecture | None = message.get(LECTURE)
    if lecture is None:
        return None
    texte = str(message.get(TEXT) or "")
    nomme = bool(lecture.dispositifs) or lecture.dispositif_inconnu is not None
    lus = set() if lecture.devine else {fait.cle for fait in lecture.faits}
    if not nomme and not lus - {"freins"} and tells_another_s_despair(texte):
        return PEINE  # and no anger at the bot
    if asks_what_is_recorded(texte):
        return RESUMER
    if denies_what_was_recorded(texte):
        return INFORMER if lus else RESUMER
    if nom == EN_FORMATION and not lus:
        if is_in_no_training(texte):
            return RESUMER
        if asks_of_a_training(texte):
            return REPLI  # "une formation à mon âge, ça a un sens ?"
    piste = bool(message.get(PISTE_DITE))
    if not nomme and nom in SUR_LES_PISTES and not lus - {"freins"}:
        if piste and asks_where_to_begin(texte) and nom != "demander_humain":
            return _alone(message, PREMIER_PAS)
        if piste and asks_to_write(texte):
            return _alone(message, PAR_ECRIT)
    educateur = message.get(MODE) == EDUCATEUR
    pour_l_autre = not message.get(EN_VUE) and asks_for_the_other(texte)
    if educateur and not nomme and not lus and (pour_l_autre or asks_what_there_is_for_them(texte)):
        return _alone(message, PREMIER_PAS if piste else CHERCHER)
    if not nomme and not lus and asks_what_is_missing(texte):
        return CE_QUI_MANQUE
    if not nomme and nom in SUR_LES_PISTES and asks_what_there_is_here(texte):
        demande = lecture.annuaire
        if demande is None or not (demande.themes or demande.matieres):
            return CE_QU_IL_Y_A
    if not nomme and nom in SUR_LES_PISTES and not lus and asks_what_to_say(texte):
        return RESUMER
    if nom in (ANNUAIRE, REPLI) and not lus and asks_of_apprenticeship(texte):
        return PROJET
    if (
        nom in (INFORMER, REPLI)
        and not nomme
        and tells_of_a_death(texte)
        and learnt(message)[0] == DEUIL
    ):
        return DEUIL  # the facts told with it are kept
    if nom == INFORMER and (_is_a_complaint(message, lecture) or _lost_heart(lecture, texte)):
        return DECOURAGE  # and its facts too
    phrase = cut(spell_out(texte))
    if nomme and not lus and nom in DU_TRAJET and phrase and tells_it_is_far(phrase, texte):
        return TROP_LOIN
    if not nomme and (dite := _told_of_oneself(message, nom, lecture, lus)) is not None:
        return dite
    souhait = nom in SOUHAITS_MAL_APPRIS and "?" not in texte and wished_trade(texte) is not None
    if nom == PREFERE_PAS and not souhait and peine_of(texte) is not None:
        return PEINE  # "le passé c’est le passé"
    if nom not in VAGUES and not souhait:
        return None
    if phrase is not None and is_undeclared(phrase) and not lus:
        return NON_DECLARE
    if nomme:
        return None
    if (
        (nom != ORGANISATION or aimed_trade(texte) is not None)
        and not lus - AVEC_UN_PROJET
        and not (asks_something(texte) and attribute_asked(texte))  # "la cantine elle est bonne ?"
        and (wished_trade(texte) is not None or asks_of_apprenticeship(texte))
    ):
        return PROJET
    if lus:
        return None
    if nom == REPLI and phrase is not None and only_wishes_to_work(phrase):
        return CHERCHER
    if nom in (REPLI, CHERCHER, INFORMER, "dire_un_metier") and bare_trades(texte) is not None:
        return PROJET
    return _hard_thing(texte, nom)


def _told_of_oneself(message: Message, nom: str, lecture: Lecture, lus: set[str]) -> str | None:
    """The intent of what one tells of oneself that no key holds, whatever its words are learnt to ask."""
    texte = str(message.get(TEXT) or "")
    phrase = cut(spell_out(texte))
    if phrase is None:
        return None
    affirme = "?" not in texte
    if nom in SUR_LES_PISTES:
        if lecture.mineur_seul and (message.get(MODE) == HABITANT or not lus - QUI):
            return MINEUR_SEUL
        if lecture.trop_loin and affirme:
            return TROP_LOIN
    if lus or not affirme:
        return None
    if is_a_bare_trade(phrase):
        return METIER
    if nom in SUR_LES_PISTES and wishes_a_field(phrase) and wished_trade(texte) is not None:
        return PROJET  # "ou bosser dans la santé"
    if nom in SANS_ECHO and is_an_orphan(phrase):
        return DEUIL
    sans_reponse = SANS_ECHO | {"ne_sait_pas", PREFERE_PAS}
    if nom in sans_reponse and knows_how(phrase):
        return METIER
    if lecture.entendu == TITRE and nom == "question_documents":
        return INFORMER  # "papiers ok"
    entendu = lecture.entendu and nom in sans_reponse | {EN_FORMATION}
    return INFORMER if entendu else None


def _is_a_complaint(message: Message, lecture: Lecture) -> bool:
    """Whether what a message tells of oneself is surely told to say that nothing goes."""
    appris, confiance = learnt(message)
    subi = tells_what_was_done(str(message.get(TEXT)))
    seul = not (lecture.question or lecture.interroge) and (subi or not lecture.dispositifs)
    presente = {fait.cle for fait in lecture.faits} & QUI
    requis = PLAINTE_SUBIE if subi else PLAINTE_SURE
    return seul and not presente and appris == DECOURAGE and confiance >= requis


def _lost_heart(lecture: Lecture, texte: str) -> bool:
    """Whether all that a message tells is that one has no confidence left: "je n’y crois plus"."""
    dits = {(fait.cle, fait.valeur) for fait in lecture.faits}
    return dits == {("freins", "confiance")} and "?" not in texte and is_disheartened(texte)


def _hard_thing(texte: str, nom: str) -> str | None:
    dites: tuple[tuple[Callable[[str], bool], str], ...] = (
        (is_angry, COLERE),
        (is_afraid_of_others, PEUR_DES_AUTRES),
        (is_disheartened, DECOURAGE),
        (tells_of_a_quarrel, DECOURAGE),
    )
    dite = next((intention for dit, intention in dites if dit(texte)), None)
    if dite != COLERE and peine_of(texte) is not None:
        return PEINE
    if dite is None and nom == MERCI and not gives_thanks(texte):
        return REPLI  # a courtesy would be the worst of answers
    return dite


def _alone(message: Message, nom: str) -> str:
    """The intent, with no fact nor piste beside it: it is asked of what was told."""
    gardees = [
        e
        for e in message.get(ENTITIES, [])
        if e[ENTITY_ATTRIBUTE_TYPE] not in cles()
        and e[ENTITY_ATTRIBUTE_TYPE] not in ("dispositif", "rang")
    ]
    message.set(ENTITIES, gardees, add_to_output=True)
    return nom
