"""The little language in which signs are written, and its compilation to regular expressions.

    "je veux|veut mourir"     these words, one after the other; "|" between choices
    "DORMIR .. DEHORS"        a capital name is a list of `lexique.LISTES`
    "."  ".."  "..."          at most 1, 3 or 7 words in between, never a negation
    "mot?"                    may be missing
    "suicid*"                 every word that begins so
    "ce_soir"                 a choice of several words
    "NB"                      a number, in figures or letters
    "^"  "$"                  beginning, end of a part of sentence

No part can repeat inside another that repeats: the time to search is bounded.
"""

from __future__ import annotations

import re
from functools import cache

from bot.urgences.ecriture import plain
from bot.urgences.lexique import LISTES

_MOT = "[a-z0-9]+ "
_SAUTE = f"(?:(?!(?:pas|plus|jamais|ni|aucun|aucune|sans|rien) ){_MOT}|, )"
_ELEMENTS = {
    ".": f"{_SAUTE}{{0,1}}?",
    "..": f"{_SAUTE}{{0,3}}?",
    "...": f"{_SAUTE}{{0,7}}?",
    "^": r"(?<=[|,] )",
    "$": r"(?=[|,])",
}
_NOMBRE = "[0-9]+"


@cache
def compile_motif(motif: str) -> re.Pattern[str]:
    """The compiled form of one motif, to be searched in a text given by `ecriture.read`."""
    return re.compile("(?<= )" + "".join(_element(element) for element in motif.split()))


@cache
def first_words(motif: str) -> tuple[str, ...]:
    """Words (or beginnings, after a space) one of which every match of the motif holds."""
    for element in motif.split():
        if element not in _ELEMENTS and not element.endswith("?"):
            if "NB" in element.split("|"):
                return (" ",)
            return tuple(" " + choix.rstrip("*").split("*")[0] for choix in _choices(element))
    raise ValueError(f"No word is required by the motif {motif!r}.")


def _element(element: str) -> str:
    if element in _ELEMENTS:
        return _ELEMENTS[element]
    optional = element.endswith("?")
    choix = "|".join(
        _NOMBRE if phrase == "NB" else phrase.replace("*", "[a-z0-9]*")
        for phrase in sorted(_choices(element.rstrip("?")), key=len, reverse=True)
    )
    return f"(?:(?:{choix}) )?" if optional else f"(?:{choix}) "


def _choices(element: str) -> list[str]:
    phrases: list[str] = []
    for choix in element.split("|"):
        if choix == "NB":
            phrases += ["NB", *(_choices("NOMBRES"))]
        elif choix.isupper():
            for phrase in LISTES[choix].split(","):
                phrases += _choices(phrase.strip().replace(" ", "_"))
        else:
            phrases.append(plain(choix.replace("_", " ")))
    return phrases
