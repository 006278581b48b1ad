"""Children who are grown up: nobody brings them up, nor looks for who keeps them. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase

_ENFANTS = r"(?:enfants?|fils|filles?|gosses?|gamine?s?|garcons?|jumeaux|jumelles|petits|deux|trois|ils|elles|tous)"
_ADULTES = re.compile(
    rf" {_ENFANTS} (?:\| )?(?:(?:ils|elles|sont|est|ont|on|a|tous|toutes|deja|maintenant|bien|mais|et) )*"
    r"(?:adultes?|majeure?s?|mariee?s?|independante?s?|autonomes?|parents|partie?s?(?: de (?:la maison|chez))|"
    r"quitte (?:la maison|le nid|le foyer)|(?:fait )?(?:leur|sa) (?:propre )?vie|leur (?:appart|appartement|logement|chez eux)|"
    r"(?:1[89]|[2-6]\d)(?: ans)?(?: et (?:1[89]|[2-6]\d))* ans|plus (?:a )?(?:la maison|charge))(?= )"
)
_GRANDS = re.compile(
    rf" {_ENFANTS} (?:\| )?(?:(?:ils|elles|sont|est|tous|toutes|deja|maintenant|bien|mais|et) )*grande?s? (?:\||$|maintenant|et |mais )"
)
# A child who is still brought up, beside the grown-ups.
_PETIT = re.compile(
    r" (?:bebe|nourrisson|creche|ecole|college|petite? dernier|derniere?|mineure?s?|eleve|elever|a charge|garder|(?:[1-9]|1[0-7]) ans) "
)


def are_grown_up(phrase: Phrase, *, surs: bool = False) -> bool:
    """Whether the children of a message are grown up; `surs`: adults for certain, and not just "grands"."""
    if _PETIT.search(phrase.norme):
        return False
    adultes = _ADULTES.search(phrase.norme) is not None
    return adultes or (not surs and _GRANDS.search(phrase.norme) is not None)


def without_their_care(phrase: Phrase, faits: list[Fait], question: str | None) -> list[Fait]:
    """The facts, but for who brings up grown-up children; asked of it, nobody does."""
    if not are_grown_up(phrase):
        return faits
    restent = [
        fait
        for fait in faits
        if fait.cle != "parent_isole" and (fait.cle, fait.valeur) != ("freins", "garde-enfants")
    ]
    if question == "parent_isole" and are_grown_up(phrase, surs=True):
        restent.append(Fait(question, False, *phrase.span(0, len(phrase.norme))))
    return restent
