"""The bones of a sentence: its head words alone, with the way back to the plain words.

"Je ne sais même pas me servir d’un ordinateur" becomes " je savoir pas me servir ordi ": one form
for every conjugation and every synonym, no article, no adverb of degree. Patterns on barriers are
written on it, so that one of them reads the careful, the telegraphic and the broken sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from bot.comprehension.phrase.clauses import Clause, Phrase
from bot.comprehension.vocabulaire.lemmes import AMBIGUS, JUSTES, LEMMES, LOCUTIONS, MOTS_VIDES

# "je ne peux", "je n’ose": verbs that careful French denies without "pas".
_SANS_PAS = frozenset(("pouvoir", "oser", "savoir"))
_NIENT = frozenset(
    ["pas", "plus", "jamais", "rien", "aucun", "personne", "que", "qu", "guere", "ni", "point"]
)
_ELIDE = re.compile(
    r"(?:qu|[ldjnm])(?=[aeiouyh])|[dl](?=[bcdfglmprtv][a-z]{4})|j(?=[bcdfglmprstv][a-z]{2})"
)
_SONS = (
    (re.compile(r"eau|au"), "o"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"qu|ck|k|c(?=[aourltc]|$)"), "k"),
    (re.compile(r"ai|ei|er$|ez$|es$|e|oe"), "e"),
    (re.compile(r"s{2}|c|z|s"), "s"),
    (re.compile(r"ill|y"), "i"),
    (re.compile(r"h"), ""),
    (re.compile(r"g(?=[ei])"), "j"),
    (re.compile(r"an|am|en|em"), "an"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?:e?s|e|x)$"), ""),
)


@dataclass(slots=True)
class Squelette:
    """Head words between spaces, and for each its place among the words of the phrase."""

    phrase: Phrase
    texte: str
    departs: list[int]
    places: list[int]

    def clause(self, position: int) -> Clause:
        """The clause that holds a position of the bones."""
        return self.phrase.clause_at(self.phrase.departs[self.places[self._rank(position)]])

    def span(self, debut: int, fin: int) -> tuple[int, int]:
        """Span in the typed text of a stretch of the bones."""
        mots = self.phrase.mots
        premier = self.places[self._rank(debut + (self.texte[debut : debut + 1] == " "))]
        dernier = max(self.places[self._rank(max(fin - 1, debut))], premier)
        while dernier > premier and mots[dernier].rupture:
            dernier -= 1
        return mots[premier].debut, mots[dernier].fin

    def before(self, position: int) -> str:
        """The bones of the same clause before a position, with the space that ends them."""
        return self.texte[self.texte.rfind("|", 0, position) + 1 : position + 1]

    def after(self, position: int) -> str:
        """The bones of the same clause after a position, with the space that begins them."""
        fin = self.texte.find("|", position)
        return self.texte[position : fin if fin >= 0 else len(self.texte)]

    def _rank(self, position: int) -> int:
        return max(bisect_right(self.departs, position) - 1, 0)


def draw(phrase: Phrase) -> Squelette:
    """The bones of a phrase."""
    departs, places, textes = [1], [0], ["|"]
    longueur, avant, i = 3, "|", 0
    mots = [mot.texte for mot in phrase.mots]
    while i < len(mots):
        tete, pas = _read_locution(mots, i)
        if not pas:
            tete, pas = _head(mots[i], avant), 1
        if avant in ("ne", "n") and tete in _SANS_PAS and not _NIENT & set(mots[i + pas : i + 4]):
            tete += " pas"
        for mot in tete.split():
            if mot == "|" and textes[-1] == "|":
                continue
            departs.append(longueur)
            places.append(i)
            textes.append(mot)
            longueur += len(mot) + 1
        avant = mots[i + pas - 1]
        i += pas
    return Squelette(phrase, f" {' '.join(textes)} ", departs, places)


def _head(mot: str, avant: str) -> str:
    if mot in AMBIGUS:
        tete, sujets = AMBIGUS[mot]
        if avant in sujets:
            return tete
        return "" if mot in MOTS_VIDES else mot
    return lemma(mot)


def _read_locution(mots: list[str], i: int) -> tuple[str, int]:
    """Head word of the locution that begins at word i and its length; ("", 0) when none."""
    for suite in _locutions().get(mots[i], ()):
        if mots[i + 1 : i + len(suite)] == list(suite[1:]):
            return LOCUTIONS[" ".join(suite)], len(suite)
    return "", 0


@lru_cache(maxsize=8192)
def lemma(mot: str) -> str:
    """The head word of a plain word, "" for a little word, the word itself when unknown."""
    formes = _forms()
    if mot in MOTS_VIDES:
        return ""
    if mot in formes:
        return formes[mot]
    if mot in JUSTES or mot.isdigit():
        return mot
    elide = _ELIDE.match(mot)
    if elide and len(mot) - elide.end() > 2 and mot[elide.end() :] in formes:
        return formes[mot[elide.end() :]]
    if len(mot) > 5:
        sonne = _sounds().get(_sound(mot))
        if sonne:
            return sonne
    if len(mot) > 7:
        return _nearest(mot)
    return mot


def _nearest(mot: str) -> str:
    for forme, tete in _long_forms().get(mot[0], ()):
        if abs(len(forme) - len(mot)) <= 1 and OSA.distance(forme, mot, score_cutoff=1) <= 1:
            return tete
    return mot


def _sound(mot: str) -> str:
    """What a word roughly sounds like: "ordinateure", "hordinateur" and "ordinateur" alike."""
    for motif, son in _SONS:
        mot = motif.sub(son, mot)
    return mot


@cache
def _forms() -> dict[str, str]:
    formes = {tete: tete for tete in LEMMES}
    for tete, autres in LEMMES.items():
        for forme in autres.split():
            formes.setdefault(forme, tete)
    return formes


@cache
def _sounds() -> dict[str, str]:
    sons: dict[str, str] = {}
    for forme, tete in _forms().items():
        if len(forme) > 5 and len(_sound(forme)) > 4:
            sons.setdefault(_sound(forme), tete)
    return sons


@cache
def _long_forms() -> dict[str, tuple[tuple[str, str], ...]]:
    lettres: dict[str, list[tuple[str, str]]] = {}
    for forme, tete in _forms().items():
        if len(forme) > 7:
            lettres.setdefault(forme[0], []).append((forme, tete))
    return {lettre: tuple(formes) for lettre, formes in lettres.items()}


@cache
def _locutions() -> dict[str, list[tuple[str, ...]]]:
    premiers: dict[str, list[tuple[str, ...]]] = {}
    for locution in LOCUTIONS:
        suite = tuple(locution.split())
        premiers.setdefault(suite[0], []).append(suite)
    return {mot: sorted(suites, key=len, reverse=True) for mot, suites in premiers.items()}
