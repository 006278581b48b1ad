"""A sign that was found, and the words around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from bot.urgences.motifs import compile_motif

PASSE = re.compile(
    r" (?:ai|a|ont|mis|mise|avais|avait|ete|etais|etait|eu|voulais|voulait|[a-z]+(?:ais|ait)) "
)
_COUPURE = re.compile(r" (?:\||,|mais|sauf|puis|alors) ")


@dataclass(frozen=True)
class Contexte:
    """A sign found in `lu` from `debut` to `fin` (offsets), and what stands around it."""

    lu: str
    debut: int
    fin: int

    @cached_property
    def avant(self) -> str:
        """The words of the same sentence before the sign."""
        return self.lu[self.lu.rfind(" | ", 0, self.debut) + 2 : self.debut][-160:]

    @cached_property
    def apres(self) -> str:
        """The words of the same sentence after the sign."""
        return self.lu[self.fin - 1 : self.lu.find(" | ", self.fin - 1) + 1]

    @property
    def texte(self) -> str:
        """The sign itself."""
        return self.lu[self.debut : self.fin]

    @cached_property
    def signe(self) -> str:
        """The sign with the word before it."""
        return f"{self.avant[-9:]}{self.texte}"

    @property
    def phrase(self) -> str:
        """The sentence that holds the sign."""
        return f"{self.avant}{self.texte.strip()}{self.apres}"

    @property
    def ensuite(self) -> str:
        """The end of the sentence, and the first words of the next one."""
        return " ".join(self.suite.split()[: len(self.apres.split()) + 4])

    @property
    def suite(self) -> str:
        """All that is told after the sign, in the next sentences too."""
        return self.lu[self.fin - 1 :]

    @cached_property
    def proposition(self) -> str:
        """The part of sentence that holds the sign, with a short part beside it ("avant, …")."""
        coupures = [0, *(m.start() for m in _COUPURE.finditer(self.lu)), len(self.lu)]
        gauche = max(i for i, coupure in enumerate(coupures) if coupure <= self.debut)
        droite = min(i for i, coupure in enumerate(coupures) if coupure >= self.fin - 1)
        mots = 10 if PASSE.search(f" {self.lu[self.debut : self.fin]} ") else 4
        if gauche and self._is_short(coupures[gauche - 1], coupures[gauche], mots):
            gauche -= 1
        if droite + 1 < len(coupures) and self._is_short(
            coupures[droite], coupures[droite + 1], mots
        ):
            droite += 1
        return self.lu[coupures[gauche] : coupures[droite] + 1]

    def _is_short(self, debut: int, fin: int, mots: int) -> bool:
        return self.lu[debut : debut + 2] != " |" and len(self.lu[debut:fin].split()) <= mots


def has(lu: str, liste: str) -> bool:
    """True when the words of one motif without "&" stand in the text."""
    return compile_motif(liste).search(f" {lu.strip()} ") is not None


def has_any(lu: str, motifs: tuple[str, ...]) -> bool:
    """True when one motif stands in the text, or all the parts of one that is cut by "&"."""
    return any(all(has(lu, part) for part in motif.split(" & ")) for motif in motifs)


def is_now(contexte: Contexte) -> bool:
    """Tonight, today, or going on, is told in the sign or after it."""
    return has(contexte.signe + contexte.apres, "TOUT_DE_SUITE")
