"""A doubt on what was said of a piste: for the age that one has, "O2R à 58 ans, vous êtes sûr ??"; or on
why it is not among those told, "pourquoi pas la ML ?". Pure."""

from __future__ import annotations

import re

from bot.comprehension.phrase import plain

_DOUTE = re.compile(
    r" (?:(?:vous etes|vous en etes|tu es|t es|t en es|c est|etes vous|es tu|pas) (?:bien |vraiment |trop )?(?:surs?|sures?|certaine?s?)|vraiment|serieux|serieusement|"
    r"m etonne|m etonnerait|etonnant|bizarre|une erreur|une blague|c est possible|possible|pour les jeunes|reserve aux jeunes|pour les vieux|"
    r"trop (?:vieux|vieille|agee?|jeune))(?= )"
)
_UN_AGE = re.compile(
    r" (?:(?:a|avec|pour|il a|elle a) )?(?:\d\d ?ans?|(?:son|mon|cet|leur) age|trop (?:vieux|vieille|agee?|jeune)|l age|pour les jeunes|reserve aux jeunes)(?= )"
)


def doubts_for_the_age(texte: str) -> bool:
    """Whether a message doubts that a piste is for somebody of this age."""
    lu = f" {plain(texte)} "
    return _DOUTE.search(lu) is not None and _UN_AGE.search(lu) is not None


# Said first, and asked: "l’EPIDE, pourquoi pas" agrees.
_POURQUOI_PAS = re.compile(
    r"^ (?:(?:et|mais|ok|oui|du coup|alors|au fait) )*pourquoi (?:est ce que |c est )?(?:pas|plus) (?:(?:de|d|du|a|au|en|le|la|les|l|un|une|proposer|plutot|aussi|directement) )*"
    r"(?!y |non|et |ok|d accord|essayer|tenter)"
)


def asks_why_not(texte: str) -> bool:
    """Whether a message asks why something is not proposed: "pourquoi pas l’EPIDE ?"."""
    return "?" in texte and _POURQUOI_PAS.match(f" {plain(texte)} ") is not None
