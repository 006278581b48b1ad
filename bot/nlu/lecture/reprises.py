"""What a message takes back, or points at among what was told: a frein that is over, a piste refused or named
by its kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa.shared.nlu.constants import ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_VALUE

from bot.comprehension import Lecture
from bot.comprehension.rectifications.retraits import (
    accepts_after_all,
    has_it_no_more,
    taken_back_at_once,
)
from bot.dialogue.designation import designated, turned_down
from bot.nlu.entites import FREIN_ECARTE, entity
from bot.passerelle import open_passerelle

BRACELET = "justice"  # the one barrier that one "has" and gives back


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


def taken_back_or_set_aside(
    lecture: Lecture, texte: str, connu: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """What the message takes back; or that it only says of a frein, never told, that it is none."""
    retires = taken_back(lecture, texte, connu)
    if lecture.freins_leves and not (lecture.faits or retires):
        return [entity(FREIN_ECARTE, True, 0, len(texte))]
    return retires


def pointed_at(lecture: Lecture, texte: str, slots: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The listed suggestion that a message points at, by its rank or by what it is."""
    rang: list[dict[str, Any]] = []
    if slots.get("dernieres_dites") and lecture.rang is not None:
        rang = [entity("rang", lecture.rang, 0, len(texte))]
    return [*rang, *pointed_at_by_its_kind(lecture, texte, slots)]
