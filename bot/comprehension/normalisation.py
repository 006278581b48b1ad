"""From a sentence as it is typed to plain words that remember where they stood.

`normalise("g19ans pa de permi")` gives the words "j ai 19 ans pas de permis", each with its span
in the typed text. Pure; standard library and `bot.texte` only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.comprehension.vocabulaire.mots import (
    ECRITURES,
    JE_COLLE,
    MOTS_CLES,
    MOTS_JUSTES,
    NOMBRES,
)
from bot.texte import fold

LONGUEUR_MAX = 1000

_UNITE = r"(?:ans?|a|piges?|balais|mois|m|berges|euros?|eme|er)"
_MORCEAU = re.compile(
    r"(?P<telephone>\b0\d(?:[ .-]?\d\d){4}\b)"
    r"|(?P<nombre>\d+(?:[/.,]\d+)+(?![a-z0-9]))"
    r"|(?P<mot>[a-z0-9]+)"
    r"|(?P<fort>[.!?;\n…]+)"
    r"|(?P<faible>[,:()/|\[\]\"«»•*]+| - )"
    r"|(?P<plus>\+)"
)
_COLLE = re.compile(rf"(g|jai|jay|ai|j)?(\d{{1,3}})({_UNITE})?")
_CLASSE = re.compile(r"([3-6])e")
_NIVEAU = re.compile(r"(niv|niveau|bac)(\d)")


@dataclass(frozen=True, slots=True)
class Mot:
    """One plain word (or "|" for a break) and its span in the text.

    `rupture` is "" for a word, "fort", "faible" or "deux-points" for a break; `lie` is true
    after a hyphen.
    """

    texte: str
    debut: int
    fin: int
    rupture: str = ""
    lie: bool = False
    interrogatif: bool = False


def normalise(texte: str) -> list[Mot]:
    """Plain words of a text already passed through `spell_out`; at most 1,000 characters."""
    plie = fold(texte[:LONGUEUR_MAX])
    return list(_merge_numbers(list(_expand(plie))))


def _expand(plie: str) -> Iterator[Mot]:
    for morceau in _MORCEAU.finditer(plie):
        debut, fin = morceau.span()
        genre = morceau.lastgroup
        brut = morceau.group()
        if genre == "fort":
            yield Mot("|", debut, fin, rupture="fort", interrogatif="?" in brut)
        elif genre == "faible":
            yield Mot("|", debut, fin, rupture="deux-points" if brut == ":" else "faible")
        elif genre == "telephone":
            yield Mot("telephone", debut, fin)
        elif genre == "plus":
            yield Mot("+", debut, fin)
        else:
            lie = debut > 0 and plie[debut - 1] == "-"
            elide = plie[fin : fin + 1] == "'"
            for mot in (brut,) if elide and len(brut) == 1 else _spell(brut):
                yield Mot(mot, debut, fin, lie=lie)


@lru_cache(maxsize=4096)
def _spell(brut: str) -> tuple[str, ...]:
    """One typed word in plain words: "jabite" -> "j habite", "19a" -> "19 ans"."""
    if brut in ECRITURES:
        return tuple(ECRITURES[brut].split())
    if brut[-1].isdigit() or brut[0].isdigit() or any(c.isdigit() for c in brut):
        return _spell_number(brut)
    if len(brut) > 3 and brut[0] == "j" and brut[1:] in JE_COLLE:
        return ("j" if brut[1] in "aeiouhy" else "je", JE_COLLE[brut[1:]])
    return (_correct(brut),)


def _spell_number(brut: str) -> tuple[str, ...]:
    niveau = _NIVEAU.fullmatch(brut)
    if niveau:
        tete = "bac +" if niveau[1] == "bac" else "niveau"
        return (*tete.split(), niveau[2])
    classe = _CLASSE.fullmatch(brut)
    if classe:
        return (classe[1], "eme")
    colle = _COLLE.fullmatch(brut)
    if not colle:
        return (brut,)
    sujet, nombre, unite = colle.groups()
    mots = ["j", "ai"] if sujet else []
    mots.append(nombre)
    if unite:
        mots.append({"a": "ans", "an": "ans", "m": "mois"}.get(unite, unite))
    return tuple(mots)


def _correct(mot: str) -> str:
    """The keyword that a misspelt word stands for, or the word itself."""
    if len(mot) < 6 or len(mot) > 16 or mot in MOTS_JUSTES:
        return mot
    for cle in MOTS_CLES.get(mot[0], ()):
        if abs(len(cle) - len(mot)) <= 1 and OSA.distance(cle, mot, score_cutoff=1) <= 1:
            return cle
    return mot


def _merge_numbers(mots: list[Mot]) -> Iterator[Mot]:
    """Replace numbers written out ("dix neuf") by their figures, on the joint span."""
    i = 0
    while i < len(mots):
        valeur, suite = _read_number(mots, i)
        if suite > i:
            yield Mot(str(valeur), mots[i].debut, mots[suite - 1].fin)
            i = suite
        else:
            yield mots[i]
            i += 1


def _read_number(mots: list[Mot], i: int) -> tuple[int, int]:
    """Value of the number that begins at word i and the place after it; (0, i) when none."""

    def word(j: int) -> str:
        return mots[j].texte if j < len(mots) else ""

    depart, total = i, 0
    if NOMBRES.get(word(i), 0) == 100:
        total, i = 100, i + 1
    valeur = NOMBRES.get(word(i))
    if valeur is None or valeur == 100:
        return total, i
    i += 1
    if valeur == 4 and word(i) in ("vingt", "vingts", "vint", "vin"):
        valeur, i = 80, i + 1
    if valeur == 10 and NOMBRES.get(word(i)) in (7, 8, 9):
        return total + 10 + NOMBRES[word(i)], i + 1
    if valeur < 20:
        return total + valeur, i
    plafond = 19 if valeur in (60, 80) else 9
    j = i + 1 if word(i) == "et" else i
    if word(j) in ("un", "une") and (j > i or valeur == 80 or word(j + 1) in ("an", "ans")):
        return total + valeur + 1, j + 1
    unite = NOMBRES.get(word(j))
    if unite is not None and unite <= plafond and (j == i or unite == 11):
        if unite == 10 and NOMBRES.get(word(j + 1)) in (7, 8, 9):
            return total + valeur + 10 + NOMBRES[word(j + 1)], j + 2
        return total + valeur + unite, j + 1
    return total + valeur, i if i > depart else depart
