"""A sentence and its clauses: of each, whom, when and how it speaks."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from bot.comprehension.phrase.mot import Mot


@dataclass(slots=True)
class Clause:
    """A stretch of the plain words, from `debut` to `fin` (positions in the plain text)."""

    debut: int
    fin: int
    texte: str
    phrase: int
    liaison: str
    moi: bool = False
    autre: str = ""
    passe: bool = False
    hypothese: bool = False
    futur: bool = False
    question: bool = False

    @property
    def au_present(self) -> bool:
        """True when it tells what is so today, of whomever it speaks."""
        return not (self.passe or self.hypothese or self.question or self.futur)

    @property
    def affirme(self) -> bool:
        """True when the clause states the person's own present."""
        return self.au_present and not self.autre


@dataclass(slots=True)
class Phrase:
    """The plain words of a text in one string, its clauses, and the way back to positions."""

    mots: list[Mot]
    norme: str
    departs: list[int]
    clauses: list[Clause] = field(default_factory=list)
    bornes: list[int] = field(default_factory=list)
    accompagnant: bool = False
    pour_un_enfant: bool = False

    def clause_at(self, position: int) -> Clause:
        """The clause that holds a position of the plain text."""
        place = bisect_right(self.bornes, position) - 1
        return self.clauses[max(place, 0)]

    def clause_of(self, place: int) -> Clause:
        """The clause that holds a position of the typed text."""
        rang = max(bisect_right([mot.debut for mot in self.mots], place) - 1, 0)
        return self.clause_at(self.departs[rang])

    def span(self, debut: int, fin: int) -> tuple[int, int]:
        """Span in the typed text of a stretch of the plain text."""
        premier = max(
            bisect_right(self.departs, debut + (self.norme[debut : debut + 1] == " ")) - 1, 0
        )
        dernier = max(bisect_right(self.departs, max(fin - 1, debut)) - 1, premier)
        while dernier > premier and self.mots[dernier].rupture:
            dernier -= 1
        pris = self.mots[premier : dernier + 1]  # mended grammar may have put them in another order
        return min(mot.debut for mot in pris), max(mot.fin for mot in pris)

    def places(self, debut: int, fin: int) -> list[tuple[int, int]]:
        """Where the words of a stretch of the typed text stand in the plain text."""
        return [
            (depart, depart + len(mot.texte))
            for mot, depart in zip(self.mots, self.departs, strict=True)
            if not mot.rupture and debut <= mot.debut < max(fin, debut + 1)
        ]

    @property
    def dits(self) -> list[Mot]:
        """Its words, without the breaks."""
        return [mot for mot in self.mots if not mot.rupture]

    def before(self, position: int) -> str:
        """What the clause says before a position."""
        return self.norme[self.clause_at(position).debut : position + 1]

    def after(self, position: int) -> str:
        """What the clause says after a position."""
        return self.norme[position : self.clause_at(max(position - 1, 0)).fin]
