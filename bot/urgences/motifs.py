"""The little language in which signs are written, and its compilation to regular expressions.

    "je veux|veut mourir"     these words, one after the other; "|" between choices
    "DORMIR .. DEHORS"        a capital name is a list of `lexique.LISTES`
    "."  ".."  "..."  "...."  at most 1, 3, 5 or 9 words in between, never a negation
    "mot?"                    may be missing
    "suicid*"                 every word that begins so
    "frapp~"                  every form of the verb in -er
    "A & B"                   both, in any order, a sentence or so apart; each may be a whole motif
    "ce_soir"                 a choice of several words
    "NB"  "NBX"               a number, in figures or letters; the same from 4 up
    "^"  "$"                  beginning, end of a part of sentence
    "^^"  "$$"                beginning (after "bonjour"), end of a sentence

No part can repeat inside another that repeats: the time to search is bounded.
"""

from __future__ import annotations

import re
from functools import cache

from bot.memoire import once_a_message
from bot.urgences.ecriture import plain, spell
from bot.urgences.lexique import LISTES

_MOT = "[a-z0-9]+ "
_FINS_EN_ER = "e|es|er|ez|ent|ons|ait|ais|aient|ant|ai|era|erai|eront|erait"
_FORMES_EN_ER = f"(?:{_FINS_EN_ER})"
# Words found in most messages: a motif is not looked up by them when it has a rarer one.
_LONG = 4  # letters from which a word is found in the singular and the plural
# Only these say something in the plural: "des coups", and not "un coup de main".
_AU_PLURIEL = frozenset(
    ["coups", "bleus", "marques", "services", "passes", "valises", "affaires", "copains"]
)
_COURANTS = (
    "je il ele on me se de la le les un une et a ai est suis mon ma mes son sa pas plus que en "
    "dans pour ce c l , nous ils lui moi au du des veux vais"
)
COURANTS = frozenset(_COURANTS.split())
_SAUTE = f"(?:(?!(?:pas|plus|jamais|ni|aucun|aucune|sans|rien) ){_MOT}|, )"
_ELEMENTS = {
    ".": f"{_SAUTE}{{0,1}}?",
    "..": f"{_SAUTE}{{0,3}}?",
    "...": f"{_SAUTE}{{0,5}}?",
    "....": f"{_SAUTE}{{0,9}}?",
    "^": r"(?<=[|,] )",
    "^^": r"(?<=\| )(?:(?:bonjour|bonsoir) (?:, )?)?",
    "$$": r"(?=(?:, )*\||(?:svp|merci|aidez|vite|bonjour|urgent) )",
    "$": r"(?=[|,]|(?:svp|merci|aidez|vite|bonjour|urgent) )",
}
_NOMBRES = {
    "NBX": "(?:[4-9]|[1-9][0-9]+|cinq|six|sept|huit|dix|douze|vingt|trente|quarante|cinquante)",
    "NB": "(?:[0-9]+|un|une|deux|trois|quatre|cinq|six|set|huit|neuf|dix|vingt|quelques|plusieurs)",
}


@cache
def parts(motif: str) -> tuple[str, ...]:
    """The motifs that must all be found for this one to be ("A & B" -> A, B)."""
    return tuple(motif.split(" & "))


@cache
def compile_motif(motif: str) -> re.Pattern[str]:
    """The compiled form of one motif without "&", to be searched in what `ecriture.read` gives."""
    return re.compile("(?<= )" + "".join(_element(element) for element in motif.split()))


@cache
def required_words(motif: str) -> tuple[frozenset[str], ...]:
    """Words that a text must hold for the motif to be found: one at least of each set.

    The rarest first; a cut word keeps its star ("suicid*"). They decide quickly, without any
    search, that most motifs cannot be in a text.
    """
    ensembles = [
        _first_words(element)
        for part in parts(motif)
        for element in part.split()
        if _is_required(element)
    ]
    if not ensembles:
        raise ValueError(f"No word is required by the motif {motif!r}.")
    return tuple(sorted(ensembles, key=lambda mots: (len(mots & COURANTS), len(mots))))


@cache
def _index(motifs: tuple[str, ...]) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    """Where the motifs stand in the tuple, by their rarest words and beginnings of words."""
    par_mot: dict[str, list[int]] = {}
    par_debut: dict[str, list[int]] = {}
    for place, motif in enumerate(motifs):
        for mot in required_words(motif)[0]:
            index = par_debut if mot.endswith("*") else par_mot
            index.setdefault(mot.rstrip("*"), []).append(place)
    return par_mot, par_debut


@cache
def _others(motif: str) -> tuple[frozenset[str], ...]:
    """The other sets of required words, those without a cut word."""
    return tuple(
        mots for mots in required_words(motif)[1:] if not any(mot[-1] == "*" for mot in mots)
    )


def candidates(motifs: tuple[str, ...], lu: str) -> list[str]:
    """The motifs that may be found in the text, in their order."""
    par_mot, par_debut = _index(motifs)
    mots = _words(lu)
    places = {place for mot in mots & par_mot.keys() for place in par_mot[mot]}
    for debut, autres in par_debut.items():
        if f" {debut}" in lu:
            places.update(autres)
    retenus = (motifs[place] for place in sorted(places))
    return [
        motif for motif in retenus if not any(autres.isdisjoint(mots) for autres in _others(motif))
    ]


@once_a_message
def _words(lu: str) -> frozenset[str]:
    return frozenset(forme for mot in lu.split() for forme in (mot, _singular(mot)))


def _is_required(element: str) -> bool:
    if element in _ELEMENTS or element.endswith("?"):
        return False
    return not any(choix in ("$", "NB", "NBX") or choix[:2] == "NB" for choix in _choices(element))


def _first_words(element: str) -> frozenset[str]:
    return frozenset(_singular(choix.split()[0]).replace("~", "*") for choix in _choices(element))


@cache
def _element(element: str) -> str:
    if element in _ELEMENTS:
        return _ELEMENTS[element]
    optional = element.endswith("?")
    choix = set(_choices(element.rstrip("?")))
    radicaux = tuple(phrase for phrase in choix if phrase[-1] == "~")
    formes = {f"{radical[:-1]}{fin}" for radical in radicaux for fin in _FINS_EN_ER.split("|")}
    mots = "|".join(
        _expression(phrase)
        for phrase in sorted(choix - formes, key=lambda p: (-len(p), p))
        if phrase != "$"
    )
    if "$" in choix:
        return f"(?:(?:{mots}) |{_ELEMENTS['$']})"
    return f"(?:(?:{mots}) ){'?' if optional else ''}"


def _expression(phrase: str) -> str:
    for nom, nombre in _NOMBRES.items():
        phrase = re.sub(rf"\b{nom}\b", nombre, phrase)
    return " ".join(_word(mot) for mot in phrase.split())


def _word(mot: str) -> str:
    """One word, or a number already spelt; a long one with or without the mark of the plural."""
    singulier = _singular(mot)
    if mot.isalpha() and len(singulier) >= _LONG and singulier[-1] not in "sxz":
        return singulier if mot in _AU_PLURIEL else singulier + "s?"
    return mot.replace("*", "[a-z0-9]*").replace("~", _FORMES_EN_ER)


def _singular(mot: str) -> str:
    return mot.removesuffix("s") if len(mot) > _LONG and mot not in _AU_PLURIEL else mot


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
        mots.extend((plain(mot),) if mot[-1:] in "*~" or mot in _NOMBRES else spell(mot))
    return " ".join(mots)
