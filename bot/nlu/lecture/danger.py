"""What a danger changes in what was read: who cannot call, who may be overheard, an urgence that goes on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa.shared.nlu.constants import ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE

from bot.comprehension.demandes.par_ecrit import is_lasting
from bot.dialogue.etat import open_urgences
from bot.nlu.entites import PAR_ECRIT, URGENCE, URGENCE_LEVEE, entity
from bot.urgences import detect_urgences
from bot.urgences.appel_fait import is_in_hand
from bot.urgences.apres import has_a_bed_for_a_while, is_a_manner_of_speaking
from bot.urgences.dementis import LE_TOIT, closes_the_roof, sleeps_somewhere, wants_no_115
from bot.urgences.suites import codes_to_add, is_safe, resumes

DANGER = "danger"  # why one does not telephone, as long as somebody may be listening

OU_L_ON_ECOUTE = frozenset({"17", "114", "119", "3919"})

SMS = "114"
DU_TOIT = ("freins", "logement")
SANS_ABRI, EN_HEBERGEMENT = "sans-abri", "hebergement"
LA_PISTE_DU_TOIT = "siao-115"

OU_L_ON_PARLE = frozenset({"15", "17", "119", "3114", "3919"})  # numbers that one speaks to


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


def with_the_bed_found(
    lues: list[dict[str, Any]], texte: str, slots: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """The entities, with the bed of some nights that was found since the 115 was told: "elle a une place
    3 nuits". Its number and the street that one may read there are behind."""
    dehors = LE_TOIT in (slots.get("urgences") or ()) or slots.get("logement") == SANS_ABRI
    dites = {e[ENTITY_ATTRIBUTE_VALUE] for e in lues if e[ENTITY_ATTRIBUTE_TYPE] == URGENCE}
    if not dehors or dites - {LE_TOIT} or not has_a_bed_for_a_while(texte):
        return lues
    if set(detect_urgences(texte)) - {LE_TOIT}:
        return lues
    behind = {
        (URGENCE, LE_TOIT),
        ("logement", SANS_ABRI),
        DU_TOIT,
        ("dispositif", LA_PISTE_DU_TOIT),
    }
    lues = [e for e in lues if (e[ENTITY_ATTRIBUTE_TYPE], e[ENTITY_ATTRIBUTE_VALUE]) not in behind]
    if any(e[ENTITY_ATTRIBUTE_TYPE] == "logement" for e in lues):
        return lues
    return [*lues, entity("logement", EN_HEBERGEMENT, 0, len(texte))]


def goes_on_or_ends(
    lues: list[dict[str, Any]],
    texte: str,
    ouvertes: tuple[str, ...],
    revenues: tuple[str, ...],
    *,
    d_un_autre: bool,
    battu: bool,
) -> list[dict[str, Any]]:
    """The entities, with the urgences that a message adds to those told before (`ouvertes`) or comes back
    to (`revenues`), or with the roof that was found; behind the 119 (`battu`), there is more."""
    if wants_no_115(texte):  # their bed is no urgence of theirs, and it is not proposed again
        otes = ((URGENCE, LE_TOIT), ("dispositif", LA_PISTE_DU_TOIT))
        lues = [
            e for e in lues if (e[ENTITY_ATTRIBUTE_TYPE], e[ENTITY_ATTRIBUTE_VALUE]) not in otes
        ]
        lues = [*lues, entity("refus", LA_PISTE_DU_TOIT, 0, len(texte))]
    dites = {e[ENTITY_ATTRIBUTE_VALUE] for e in lues if e[ENTITY_ATTRIBUTE_TYPE] == URGENCE}
    if d_un_autre and ouvertes and dites and is_in_hand(texte):  # seen by the encoder alone
        lues = [e for e in lues if e[ENTITY_ATTRIBUTE_TYPE] != URGENCE]
        dites = set()
    if dites == {LE_TOIT} and LE_TOIT in ouvertes and resumes(texte):  # told, and one goes on
        lues = [e for e in lues if e[ENTITY_ATTRIBUTE_TYPE] != URGENCE]
        dites = set()
    loge = any(e[ENTITY_ATTRIBUTE_TYPE] == "logement" for e in lues) and sleeps_somewhere(texte)
    if LE_TOIT in ouvertes and dites == {LE_TOIT} and loge:  # its "115 plein" is behind
        lues = [e for e in lues if e[ENTITY_ATTRIBUTE_VALUE] not in (LE_TOIT, LA_PISTE_DU_TOIT)]
        lues = [e for e in lues if (e[ENTITY_ATTRIBUTE_TYPE], e[ENTITY_ATTRIBUTE_VALUE]) != DU_TOIT]
        dites = set()
    if ouvertes and battu and is_a_manner_of_speaking(texte):  # nobody was struck
        lues = [*lues, entity("freins_leve", "violences", 0, len(texte))]
    levee = not (dites or battu) and closes_the_roof(texte, ouvertes, d_un_autre)
    ajoutees = () if dites or loge else codes_to_add(texte, ouvertes or revenues)
    manquent = [code for code in (*revenues, *ajoutees) if code not in dites]
    return [
        *lues,
        *([entity(URGENCE_LEVEE, True, 0, len(texte))] if levee else ()),
        *(entity(URGENCE, code, 0, len(texte)) for code in manquent),
    ]
