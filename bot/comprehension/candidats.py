"""Every fact that a sentence may state: what the rules read, and what stands there unread.

A candidate is a key with a value that the words hold: "lourdes" may be where one lives, "2 ans"
how long one has been without a job. `accord` weighs them with the opinion of the encoder. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.comprehension.ages import is_of_a_place
from bot.comprehension.durees import Duree
from bot.comprehension.lecture import Fait, Mention
from bot.comprehension.phrase import Phrase
from bot.situation import AGE_MAX, BOOLEENS, DIPLOMES, DUREES, FREINS, LISTES, LOGEMENTS

# What each key with few values may be.
VALEURS: dict[str, tuple[Any, ...]] = {
    **dict.fromkeys(BOOLEENS, (True, False)),
    "diplome": DIPLOMES,
    "logement": LOGEMENTS,
}
# Keys whose candidates are words of the sentence, which the encoder judges one by one.
SITUEES = ("age", *DUREES, "suivi", "refus", "commune")
AUCUN_FREIN: tuple[str, ...] = ()

_NOMBRE = re.compile(r"(?<= )(\d{1,3})(?= )")

Portee = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Lieu:
    """A name of a commune as it was typed, and its span in the text; `valeur` is not decided yet."""

    nom: str
    debut: int
    fin: int


@dataclass(frozen=True, slots=True)
class Candidat:
    """A fact that may be stated, and where: `portee` is a span of the plain text, or None.

    `lu`: the rules read it; `rival`: they read another value for the same key. A commune that they
    did not read has a `Lieu` for its value.
    """

    cle: str
    valeur: Any
    portee: Portee | None
    lu: bool
    rival: bool


def find_candidates(
    phrase: Phrase,
    faits: Iterable[Fait],
    durees: Sequence[Duree],
    mentions: Iterable[Mention],
    lieux: Iterable[Lieu],
) -> list[Candidat]:
    """All the candidates of a sentence, each fact of the rules among them."""
    lus: dict[str, list[Fait]] = {}
    for fait in sorted(faits, key=lambda fait: fait.debut):
        lus.setdefault(fait.cle, []).append(fait)
    retenus = {cle: tous if cle in LISTES else tous[-1:] for cle, tous in lus.items()}
    candidats = [
        *_enumerated(retenus),
        *_situated("age", _ages(phrase), retenus, phrase),
        *_situated("suivi", _named(phrase, mentions), retenus, phrase),
        *_situated("refus", _named(phrase, mentions), retenus, phrase),
    ]
    comptees: list[tuple[Any, Portee]] = [(d.mois, (d.debut, d.fin)) for d in durees]
    vies = {d.mois for d in durees if d.genre == "vie"}  # no words give them: left to the rules
    for cle in DUREES:
        candidats += [
            candidat
            for candidat in _situated(cle, comptees, retenus, phrase)
            if candidat.valeur not in vies
        ]
    candidats += _places(phrase, lieux, retenus)
    for cle in ("departement", "quartier"):
        candidats += [
            Candidat(cle, fait.valeur, None, True, False) for fait in retenus.get(cle, ())
        ]
    return candidats


def _enumerated(retenus: dict[str, list[Fait]]) -> Iterator[Candidat]:
    """The keys with few values, each value of each key."""
    for cle, valeurs in VALEURS.items():
        lu = retenus[cle][0].valeur if cle in retenus else None
        for valeur in valeurs:
            yield Candidat(cle, valeur, None, lu == valeur, lu not in (None, valeur))
    codes = {fait.valeur for fait in retenus.get("freins", ()) if isinstance(fait.valeur, str)}
    for frein in FREINS:
        yield Candidat("freins", frein, None, frein in codes, False)
    if "freins" in retenus and not codes:  # said outright, or not at all
        yield Candidat("freins", AUCUN_FREIN, None, True, False)


def _ages(phrase: Phrase) -> Iterator[tuple[int, Portee]]:
    for nombre in _NOMBRE.finditer(phrase.norme):
        if 0 < int(nombre[1]) <= AGE_MAX and not is_of_a_place(phrase.norme, nombre.start(1)):
            yield int(nombre[1]), nombre.span(1)


def _named(phrase: Phrase, mentions: Iterable[Mention]) -> list[tuple[str, Portee]]:
    return [
        (mention.dispositif, portee)
        for mention in mentions
        if (portee := plain_span(phrase, mention.debut, mention.fin))
    ]


def _situated(
    cle: str,
    trouves: Iterable[tuple[Any, Portee]],
    retenus: dict[str, list[Fait]],
    phrase: Phrase,
) -> list[Candidat]:
    """The values that stand in the text, one candidate for each, and the facts of the rules."""
    portees: dict[Any, Portee] = {}
    for valeur, portee in trouves:
        portees.setdefault(valeur, portee)
    lus = {fait.valeur: fait for fait in retenus.get(cle, ()) if _is_one(fait.valeur)}
    for valeur, fait in lus.items():
        if valeur not in portees:
            lue = plain_span(phrase, fait.debut, fait.fin)
            portees[valeur] = lue or (0, len(phrase.norme))
    seul = cle not in LISTES
    return [
        Candidat(cle, valeur, portee, valeur in lus, seul and bool(lus) and valeur not in lus)
        for valeur, portee in portees.items()
    ]


def _is_one(valeur: Any) -> bool:
    return isinstance(valeur, int | str)


def _places(
    phrase: Phrase, lieux: Iterable[Lieu], retenus: dict[str, list[Fait]]
) -> Iterator[Candidat]:
    lu = retenus.get("commune", [None])[-1]
    prise = plain_span(phrase, lu.debut, lu.fin) if lu else None
    if lu:
        yield Candidat("commune", lu.valeur, prise or (0, len(phrase.norme)), True, False)
    for lieu in lieux:
        portee = plain_span(phrase, lieu.debut, lieu.fin)
        if portee is None or (prise and portee[0] < prise[1] and prise[0] < portee[1]):
            continue
        yield Candidat("commune", lieu, portee, False, lu is not None)


def plain_span(phrase: Phrase, debut: int, fin: int) -> Portee | None:
    """The span in the plain text of a stretch of the typed text, None when no word is in it."""
    places = phrase.places(debut, fin)
    return (places[0][0], places[-1][1]) if places else None
