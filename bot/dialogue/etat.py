"""The state of a conversation: the Situation built from the slots, and what to ask next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from bot.orientation.personne import AGE_DES_ETUDES, CHERCHE, EN_ARRET, is_past_work
from bot.orientation.questions import EVOQUENT_UN_HANDICAP
from bot.situation import LISTES, Situation, check_value, cles

# Asked first when unknown: without them nearly everything stays to be checked.
ESSENTIELLES = ("age", "commune")
# Not asked of somebody who is in prison.
SANS_OBJET = ("en_emploi", "mois_sans_emploi", "logement", "mois_dans_la_commune")
# Nor of a child who has to be at school.
PAS_A_CET_AGE = ("en_emploi", "mois_sans_emploi", "inscrit_france_travail", "rsa")
AGE_DU_TRAVAIL = 16
# Nor of who is retired and looks for no work.
APRES_LE_TRAVAIL = (*PAS_A_CET_AGE, "mois_dans_la_commune", "diplome")
QUESTIONS_MAX = 6
FOIS_MAX = 2
PASSEES_ASSEZ = 3  # questions that the person could not answer: what is open to all is told then


def situation_of(slots: Mapping[str, Any]) -> Situation:
    """The one place where a Situation is built from the slots of a conversation.

    A value that does not suit (a button of an older version, say) counts as unknown.
    """
    connus: dict[str, Any] = {}
    for cle in cles():
        valeur = slots.get(cle)
        if valeur is not None and check_value(cle, valeur) is None:
            connus[cle] = tuple(valeur) if cle in LISTES else valeur
    return Situation(**connus)


def situation_of_entities(entites: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The Situation keys that one message states, in the contract's JSON, from its entities."""
    lus: dict[str, Any] = {}
    for entite in entites:
        cle, valeur = entite["entity"], entite["value"]
        if cle in LISTES:
            lus[cle] = merge_codes(lus.get(cle), [valeur])
        elif cle in cles():
            lus[cle] = valeur
    return {cle: lus[cle] for cle in cles() if cle in lus}


def merge_codes(connus: Iterable[str] | None, nouveaux: Iterable[Any]) -> list[str]:
    """Codes without repeats, the known ones first; a nested or empty list counts as its items."""
    tous = list(connus or ())
    for valeur in nouveaux:
        tous.extend(valeur if isinstance(valeur, list | tuple) else [valeur])
    return list(dict.fromkeys(tous))


def mode_of(slots: Mapping[str, Any]) -> str:
    """ "habitant" unless the conversation was opened for an educator."""
    return "educateur" if slots.get("mode") == "educateur" else "habitant"


def voice_of(slots: Mapping[str, Any]) -> str:
    """How reasons speak of the person: "habitant" says "vous"; "educateur", and "proche" for whoever
    asks for a relative, the third person."""
    mode = mode_of(slots)
    return "proche" if mode == "habitant" and slots.get("pour_un_proche") else mode


def open_urgences(slots: Mapping[str, Any]) -> tuple[str, ...]:
    """The codes told last, as long as the person did not go on with something else; () when none."""
    ouvertes = slots.get("apres_urgence")
    if ouvertes is True:  # a conversation begun with an older version
        ouvertes = slots.get("urgences")
    return tuple(ouvertes or ())


def was_said(evenements: Iterable[Mapping[str, Any]], nom: str) -> bool:
    """Whether a text was already said in a conversation, from its events."""
    return any((e.get("metadata") or {}).get("utter_action") == nom for e in evenements)


def said_just_before(evenements: Iterable[Mapping[str, Any]]) -> set[str]:
    """The names of the texts said in answer to the message before the last one."""
    dits: set[str] = set()
    avant: set[str] = set()
    for evenement in evenements:
        if evenement.get("event") == "user":
            avant, dits = dits, set()
        elif evenement.get("event") == "bot":
            dits.add(str((evenement.get("metadata") or {}).get("utter_action")))
    return avant


def message_before(evenements: Iterable[Mapping[str, Any]]) -> Mapping[str, Any]:
    """What was read of the message before the last one; {} when there is none. Its words are not kept."""
    avant: Mapping[str, Any] = {}
    dernier: Mapping[str, Any] = {}
    for evenement in evenements:
        if evenement.get("event") == "user":
            avant, dernier = dernier, evenement.get("parse_data") or {}
    return avant


def of_the_person_in_view(evenements: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The events since everything was last erased for somebody else."""
    depuis: list[Mapping[str, Any]] = []
    for evenement in evenements:
        depuis = [] if evenement.get("event") == "reset_slots" else [*depuis, evenement]
    return depuis


def unasked(slots: Mapping[str, Any]) -> set[str]:
    """The keys not to ask: those passed, and those that make no sense where the person is, or so young."""
    return {
        *(slots.get("questions_passees") or ()),
        *(SANS_OBJET if slots.get("en_prison") else ()),
        *(PAS_A_CET_AGE if _is_under(slots.get("age"), AGE_DU_TRAVAIL) else ()),
        *(APRES_LE_TRAVAIL if _is_retired(slots) else ()),
    }


def _is_retired(slots: Mapping[str, Any]) -> bool:
    dites = [nom for nom in (CHERCHE,) if slots.get(nom)]
    return is_past_work(situation_of(slots), slots.get("besoins") or (), dites)


def _is_under(age: Any, limite: int) -> bool:
    return isinstance(age, int) and age < limite


def is_enough(situation: Situation, passees: Collection[str] = ()) -> bool:
    """Whether first suggestions can be made: an age and a place, or one frein.

    `passees` are the keys that the person would not or could not say: what is known then has to do.
    """
    if situation.freins or len(passees) >= PASSEES_ASSEZ:
        return True
    age = situation.age is not None or "age" in passees
    place = bool(situation.commune or situation.departement) or "commune" in passees
    return age and place and bool(situation.to_json())


def next_question(questions: list[str], slots: Mapping[str, Any]) -> str | None:
    """The key to ask now, or None when nothing is left to ask.

    `questions` are the engine's, most useful first. What the person passed is not asked again; what
    stayed without an answer `FOIS_MAX` times waits for the others, then comes back once; a
    conversation asks `QUESTIONS_MAX` different keys at most. `questions_posees` counts them, one
    entry each time; `a_reposer` is a key that the person went back to.
    """
    if slots.get("communes_possibles") or slots.get("commune_inconnue"):
        return "commune"  # a place was said, and only a choice is missing
    passees = unasked(slots)
    posees = Counter(slots.get("questions_posees") or ())
    reposee = slots.get("a_reposer")
    if reposee is not None and slots.get(reposee) is None and reposee not in passees:
        return str(reposee)
    restantes = [cle for cle in questions if cle not in passees and not _goes_without(cle, slots)]
    premieres = [cle for cle in ESSENTIELLES if cle in restantes]
    candidates = [
        cle for cle in premieres + restantes if cle in posees or len(posees) < QUESTIONS_MAX
    ]
    fraiches = [cle for cle in candidates if posees[cle] < FOIS_MAX]
    reprises = [cle for cle in candidates if posees[cle] == FOIS_MAX]
    return next(iter(fraiches or reprises), None)


def _goes_without(cle: str, slots: Mapping[str, Any]) -> bool:
    """Whether nobody would ask: school, past the age of studies; a decision of the MDPH, of a resident who told
    of no health trouble; since when one lives in a town that is not known."""
    if cle == "rqth":
        evoque = EVOQUENT_UN_HANDICAP & set(slots.get("freins") or ()) or slots.get(EN_ARRET)
        return mode_of(slots) == "habitant" and not evoque
    if cle == "mois_dans_la_commune" and slots.get("commune") is None:
        return True
    age = slots.get("age")
    return cle == "scolarise" and isinstance(age, int) and age >= AGE_DES_ETUDES


def previous_question(slots: Mapping[str, Any]) -> str | None:
    """The key asked before the one that is open: what "retour" goes back to."""
    ordre = list(dict.fromkeys(slots.get("questions_posees") or ()))
    ouverte = slots.get("requested_slot")
    avant = ordre[: ordre.index(ouverte)] if ouverte in ordre else ordre
    return avant[-1] if avant else None


def corrected_keys(lues: Mapping[str, Any], slots: Mapping[str, Any]) -> list[str]:
    """The keys already told that a message gives another value; lists only add up."""
    return [
        cle
        for cle in cles()
        if cle in lues and cle not in LISTES and slots.get(cle) not in (None, lues[cle])
    ]


def outdated_keys(lues: Mapping[str, Any], slots: Mapping[str, Any]) -> list[str]:
    """The keys that a message makes untrue: months without a job end with a job."""
    travaille = lues.get("en_emploi") is True and "mois_sans_emploi" not in lues
    perimees = ["mois_sans_emploi"] if travaille and slots.get("mois_sans_emploi") else []
    ailleurs = "commune" in lues and slots.get("commune") not in (None, lues["commune"])
    if ailleurs and "mois_dans_la_commune" not in lues and slots.get("mois_dans_la_commune"):
        perimees.append("mois_dans_la_commune")
    return perimees
