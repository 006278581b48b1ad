"""The little language in which signs are written, and its compilation to regular expressions.

    "je veux|veut mourir"     these words, one after the other; "|" between choices
    "DORMIR .. DEHORS"        a capital name is a list of `lexique.LISTES`
    "."  ".."  "..."          at most 1, 3 or 7 words in between, never a negation
    "mot?"                    may be missing
    "suicid*"                 every word that begins so
    "ce_soir"                 a choice of several words
    "NB"  "NBX"               a number, in figures or letters; the same from 4 up
    "^"  "$"                  beginning, end of a part of sentence

No part can repeat inside another that repeats: the time to search is bounded.
"""

from __future__ import annotations

import re
from functools import cache

from bot.urgences.ecriture import spell
from bot.urgences.lexique import LISTES

_MOT = "[a-z0-9]+ "
_SAUTE = f"(?:(?!(?:pas|plus|jamais|ni|aucun|aucune|sans|rien) ){_MOT}|, )"
_ELEMENTS = {
    ".": f"{_SAUTE}{{0,1}}?",
    "..": f"{_SAUTE}{{0,3}}?",
    "...": f"{_SAUTE}{{0,7}}?",
    "^": r"(?<=[|,] )",
    "$": r"(?=[|,]|(?:svp|merci|aidez|vite|bonjour|urgent) )",
}
_NOMBRES = {
    "NBX": "(?:[4-9]|[1-9][0-9]+|cinq|six|sept|huit|dix|douze|vingt|trente|quarante|cinquante)",
    "NB": "(?:[0-9]+|un|une|deux|trois|quatre|cinq|six|set|huit|neuf|dix|vingt|quelques|plusieurs)",
}


@cache
def compile_motif(motif: str) -> re.Pattern[str]:
    """The compiled form of one motif, to be searched in a text given by `ecriture.read`."""
    return re.compile("(?<= )" + "".join(_element(element) for element in motif.split()))


@cache
def first_words(motif: str) -> tuple[str, ...]:
    """Words (or beginnings, after a space) one of which every match of the motif holds."""
    for element in motif.split():
        if element not in _ELEMENTS and not element.endswith("?") and "NB" not in element:
            return tuple(
                f" {choix.partition('*')[0]}" for choix in _choices(element)
            )
    raise ValueError(f"No word is required by the motif {motif!r}.")


def _element(element: str) -> str:
    if element in _ELEMENTS:
        return _ELEMENTS[element]
    optional = element.endswith("?")
    choix = _choices(element.rstrip("?"))
    mots = "|".join(
        _expression(phrase) for phrase in sorted(choix, key=len, reverse=True) if phrase != "$"
    )
    if "$" in choix:
        return f"(?:(?:{mots}) |{_ELEMENTS['$']})"
    return f"(?:(?:{mots}) ){'?' if optional else ''}"


def _expression(phrase: str) -> str:
    for nom, nombre in _NOMBRES.items():
        phrase = re.sub(rf"\b{nom}\b", nombre, phrase)
    return phrase.replace("*", "[a-z0-9]*")


def _choices(element: str) -> list[str]:
    phrases: list[str] = []
    for choix in element.split("|"):
        liste = choix.rpartition("_")[2] if choix not in LISTES else choix
        if liste in LISTES:
            debut = choix.removesuffix(liste)
            for phrase in LISTES[liste].split(","):
                phrases += _choices(debut + phrase.strip().replace(" ", "_"))
        else:
            phrases.append("$" if choix == "$" else _plain_phrase(choix))
    return [phrase for phrase in phrases if phrase]


def _plain_phrase(choix: str) -> str:
    """The words of a choice, written as `ecriture.read` writes them; a cut word stays as it is."""
    mots: list[str] = []
    for mot in choix.split("_"):
        mots.extend((mot,) if "*" in mot or mot in _NOMBRES else spell(mot))
    return " ".join(mots)
