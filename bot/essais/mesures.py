"""What is counted over a set of sentences whose Situation and urgences are known.

Pure: no Rasa, no file. A *fact* is a Situation key with its value; of a key that is a list, each
code is one fact, and the empty list ("none, I was told so") is the fact `aucun`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.situation import LISTES, cles

ABSENT = "—"
AUCUN = "aucun"
# Keys whose values are too many for a confusion picture: right, wrong, missed, extra.
NOMBREUSES = (
    "age",
    "commune",
    "quartier",
    "departement",
    "mois_sans_emploi",
    "mois_dans_la_commune",
)

Fait = tuple[str, Any]


@dataclass(frozen=True)
class Phrase:
    """One sentence and what a careful reader takes from it.

    `categorie` is the voice or kind; `explicite` says of an urgence that it is said outright.
    """

    texte: str
    situation: Mapping[str, Any]
    question: str | None = None
    connu: Mapping[str, Any] | None = None
    categorie: str = ""
    urgences: tuple[str, ...] = ()
    explicite: bool = False

    @classmethod
    def from_yaml(cls, brut: Mapping[str, Any]) -> Phrase:
        """Read one entry of a file of sentences."""
        return cls(**{**brut, "urgences": tuple(brut.get("urgences", ()))})


@dataclass(frozen=True)
class Ecart:
    """A sentence that was not read exactly."""

    phrase: Phrase
    manques: tuple[Fait, ...]
    de_trop: tuple[Fait, ...]
    urgences_lues: tuple[str, ...]

    @property
    def poids(self) -> int:
        """How wrong: a missed urgence weighs most, then a false fact, then a missed one."""
        urgence = 20 if set(self.phrase.urgences) - set(self.urgences_lues) else 0
        return urgence + 2 * len(self.de_trop) + len(self.manques)


@dataclass
class Compte:
    """How often a key was right, read though not said, said though not read."""

    justes: int = 0
    de_trop: int = 0
    manques: int = 0

    @property
    def precision(self) -> float:
        return _ratio(self.justes, self.justes + self.de_trop)

    @property
    def rappel(self) -> float:
        return _ratio(self.justes, self.justes + self.manques)

    @property
    def f1(self) -> float:
        return _ratio(2 * self.justes, 2 * self.justes + self.de_trop + self.manques)


@dataclass
class Bilan:
    """The counts over a set of sentences.

    Urgences are told apart from the Situation: `exactes` looks at the keys only. A false alarm is
    an urgence read in a sentence that has none.
    """

    nom: str
    phrases: int = 0
    exactes: int = 0
    comptes: dict[str, Compte] = field(default_factory=lambda: {cle: Compte() for cle in cles()})
    categories: dict[str, list[int]] = field(default_factory=dict)
    confusions: dict[str, Counter[tuple[str, str]]] = field(default_factory=dict)
    explicites: list[int] = field(default_factory=lambda: [0, 0])
    indirectes: list[int] = field(default_factory=lambda: [0, 0])
    fausses_alertes: int = 0
    calmes: int = 0
    ecarts: list[Ecart] = field(default_factory=list)

    def add(self, phrase: Phrase, lue: Mapping[str, Any], urgences: tuple[str, ...]) -> None:
        """Count one sentence: what was read against what is said in it."""
        voulus, trouves = facts(phrase.situation), facts(lue)
        self.phrases += 1
        self.exactes += voulus == trouves
        bons = self.categories.setdefault(phrase.categorie or "autres", [0, 0])
        bons[0] += voulus == trouves
        bons[1] += 1
        for cle, _ in voulus & trouves:
            self.comptes[cle].justes += 1
        for cle, _ in trouves - voulus:
            self.comptes[cle].de_trop += 1
        for cle, _ in voulus - trouves:
            self.comptes[cle].manques += 1
        self._confuse(phrase.situation, lue)
        alerte = self._alert(phrase, urgences)
        if voulus != trouves or alerte:
            self.ecarts.append(
                Ecart(
                    phrase,
                    tuple(sorted(voulus - trouves, key=str)),
                    tuple(sorted(trouves - voulus, key=str)),
                    urgences,
                )
            )

    def _alert(self, phrase: Phrase, urgences: tuple[str, ...]) -> bool:
        """Count the urgences; whether they fall short."""
        if not phrase.urgences:
            self.calmes += 1
            self.fausses_alertes += bool(urgences)
            return bool(urgences)
        trouvee = set(phrase.urgences) <= set(urgences)
        compte = self.explicites if phrase.explicite else self.indirectes
        compte[0] += trouvee
        compte[1] += 1
        return not trouvee

    def _confuse(self, voulue: Mapping[str, Any], lue: Mapping[str, Any]) -> None:
        for cle in cles():
            if cle == "freins":
                for pair in _frein_pairs(voulue, lue):
                    self.confusions.setdefault(cle, Counter())[pair] += 1
            elif cle not in LISTES and (cle in voulue or cle in lue):
                pair = (_word(voulue.get(cle)), _word(lue.get(cle)))
                if cle in NOMBREUSES:
                    pair = _told_apart(*pair)
                self.confusions.setdefault(cle, Counter())[pair] += 1

    @property
    def exactitude(self) -> float:
        return _ratio(self.exactes, self.phrases)

    def worst(self, nombre: int) -> list[Ecart]:
        """The sentences that were read worst, the worst first."""
        return sorted(self.ecarts, key=lambda ecart: -ecart.poids)[:nombre]


def facts(situation: Mapping[str, Any]) -> set[Fait]:
    """The facts of a Situation, lists taken code by code."""
    faits: set[Fait] = set()
    for cle, valeur in situation.items():
        if cle in LISTES:
            faits.update((cle, code) for code in valeur or (AUCUN,))
        else:
            faits.add((cle, valeur))
    return faits


def _frein_pairs(voulue: Mapping[str, Any], lue: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What was said beside what was read instead; a code alone stands beside "—"."""
    dits, lus = set(voulue.get("freins") or ()), set(lue.get("freins") or ())
    yield from ((code, code) for code in dits & lus)
    manques, de_trop = sorted(dits - lus), sorted(lus - dits)
    if len(manques) == len(de_trop) == 1:
        yield manques[0], de_trop[0]
        return
    yield from ((code, ABSENT) for code in manques)
    yield from ((ABSENT, code) for code in de_trop)


def _told_apart(voulu: str, lu: str) -> tuple[str, str]:
    if voulu == lu:
        return "dit", "juste"
    return ABSENT if voulu == ABSENT else "dit", ABSENT if lu == ABSENT else "faux"


def _word(valeur: Any) -> str:
    if valeur is None:
        return ABSENT
    return {True: "oui", False: "non"}[valeur] if isinstance(valeur, bool) else str(valeur)


def _ratio(part: int, tout: int) -> float:
    return part / tout if tout else 0.0
