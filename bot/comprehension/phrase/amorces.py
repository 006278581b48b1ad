"""The first letters of a word that a pattern must hold: a cheap reason not to try it.

Hundreds of patterns wait for a word that is not in the sentence. `openings` reads the first
letters of the rarest obligatory word of each alternative, `heads` those of the words of a sentence:
a pattern none of whose openings is among the heads cannot match. Only the small grammar of our patterns is known
(words, groups, look-arounds, quantifiers); anything else makes the pattern always worth trying.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.comprehension.vocabulaire import words

_LETTRES = 4
_DEBUT = re.compile(r"[a-z]+")
_AUTOUR = re.compile(r"\(\?<?[!=]")
_FACULTATIF = re.compile(r"[?*]|\{0,")
_QUANTIFIE = re.compile(r"[?*+]\??|\{\d*,?\d*\}\??")
# Heads that nearly every sentence has: a poor reason to try a pattern.
_COURANTES = words(
    "| j je me m moi il elle on y et mais qui que qu pas plus ans mois depu pour avec dans par chez "
    "quan fair alle trop bien tout rien sur si ou se s enfa cher trou plu fai all"
)


def openings(motif: str) -> frozenset[str] | None:
    """First letters (four at most) of a word that a match must hold; None when any will do.

    For each alternative, the set of the rarest of its obligatory words; then all of them together.
    """
    debuts: set[str] = set()
    for branche in _branches(motif):
        lus = _of_branch(branche)
        if not lus:
            return None
        debuts |= lus
    return frozenset(debuts)


def heads(texte: str) -> frozenset[str]:
    """First letters, one to four, of the words of a text."""
    return frozenset(debut for mot in set(texte.split()) for debut in _heads_of(mot))


@lru_cache(maxsize=8192)
def _heads_of(mot: str) -> tuple[str, ...]:
    return tuple(mot[:n] for n in range(1, min(len(mot), _LETTRES) + 1))


def _of_branch(branche: str) -> frozenset[str] | None:
    """The openings of the rarest obligatory word of one alternative; None when there is none."""
    candidats = list(_obligatory(branche))
    return min(candidats, key=_commonness) if candidats else None


def _commonness(debuts: frozenset[str]) -> tuple[int, int]:
    return len(debuts & _COURANTES) + sum(len(debut) < 2 for debut in debuts), len(debuts)


def _obligatory(branche: str) -> Iterator[frozenset[str]]:
    """The openings of each word, or group of words, that a match of the alternative must hold."""
    place, au_debut = 0, True
    while place < len(branche):
        signe = branche[place]
        if signe == " ":
            place, au_debut = place + 1, True
            continue
        lettres = _DEBUT.match(branche, place)
        fin = lettres.end() if lettres else _end_of_atom(branche, place)
        if _AUTOUR.match(branche, place):
            place = fin
            continue
        quantifie = _QUANTIFIE.match(branche, fin)
        facultatif = bool(quantifie and _FACULTATIF.match(quantifie.group()))
        if lettres:
            sure = fin - place - facultatif
            if au_debut and sure:
                yield frozenset((branche[place : place + min(sure, _LETTRES)],))
            au_debut = False
        elif branche.startswith("(?:", place):
            dedans = branche[place + 3 : fin - 1]
            if au_debut and not facultatif:
                lus = openings(dedans)
                if lus:
                    yield lus
            au_debut = au_debut and all(mots.endswith(" ") for mots in _branches(dedans))
        else:
            au_debut = False
        place = quantifie.end() if quantifie else fin


def _end_of_atom(motif: str, place: int) -> int:
    if motif[place] == "(":
        return place + _closing(motif[place:])
    return _after_atom(motif, place) if motif[place] in "\\[" else place + 1


def _branches(motif: str) -> list[str]:
    """The alternatives of a pattern, cut at its outermost bars."""
    branches, debut, place = [], 0, 0
    while place < len(motif):
        if motif[place] == "(":
            place += _closing(motif[place:])
        elif motif[place] in "\\[":
            place = _after_atom(motif, place)
        else:
            if motif[place] == "|":
                branches.append(motif[debut:place])
                debut = place + 1
            place += 1
    return [*branches, motif[debut:]]


def _closing(motif: str) -> int:
    """Place after the parenthesis that closes the one at the start."""
    ouvertes, place = 0, 0
    while place < len(motif):
        if motif[place] in "\\[":
            place = _after_atom(motif, place)
            continue
        ouvertes += (motif[place] == "(") - (motif[place] == ")")
        place += 1
        if not ouvertes:
            return place
    raise ValueError(f"unbalanced pattern: {motif}")


def _after_atom(motif: str, place: int) -> int:
    return place + 2 if motif[place] == "\\" else motif.index("]", place + 1) + 1
