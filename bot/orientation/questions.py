"""Which Situation keys are still worth asking, computed from the fiches that are undecided."""

from __future__ import annotations

from typing import NamedTuple

from bot.orientation.dossier import Dossier


class Manque(NamedTuple):
    """Unknown keys of one fiche: `fermes` keep it undecided, `souples` could make it a doubt."""

    fermes: tuple[str, ...] = ()
    souples: tuple[str, ...] = ()


# What one answer is worth for one fiche. A firm key shared with others settles only a part of it;
# a soft one can only turn a yes into a doubt; a frein or a place brings new fiches to look at.
POIDS_FERME = 1.0
POIDS_SOUPLE = 0.2
POIDS_LIEU = 0.5
POIDS_FREIN = 0.25
POIDS_ABRI = 0.1
# Few people have one, and nobody likes to be asked: worth half of a question that divides people,
# unless something was said of health or of a handicap.
POIDS_RARE = 0.5
RARES = ("rqth",)
EVOQUENT_UN_HANDICAP = frozenset({"handicap", "sante", "sante-mentale"})


def rank_questions(
    dossier: Dossier, manques: list[Manque], locales_en_attente: int, leveurs: int
) -> list[str]:
    """Unknown keys, the most useful first; empty when no answer could change the result.

    `locales_en_attente` counts the local fiches that wait for a better known place, `leveurs` those
    that a named frein would bring in.
    """
    poids: dict[str, float] = {}
    for manque in manques:
        fermes = dict.fromkeys(manque.fermes)
        for cle in fermes:
            poids[cle] = poids.get(cle, 0.0) + POIDS_FERME / len(fermes)
        for cle in dict.fromkeys(manque.souples):
            poids[cle] = poids.get(cle, 0.0) + POIDS_SOUPLE
    if locales_en_attente:
        poids["commune"] = poids.get("commune", 0.0) + POIDS_LIEU * locales_en_attente
    if leveurs:
        poids["freins"] = poids.get("freins", 0.0) + POIDS_FREIN * leveurs
    if dossier.logement is None and "logement" not in (dossier.freins or ()):
        poids["logement"] = poids.get("logement", 0.0) + POIDS_ABRI
    if not EVOQUENT_UN_HANDICAP & set(dossier.freins or ()):
        for cle in poids.keys() & set(RARES):
            poids[cle] *= POIDS_RARE
    return sorted(poids, key=lambda cle: (-poids[cle], cle))
