"""A bag of what a text is made of, each piece weighed by how rare it is, as scikit-learn’s
`TfidfVectorizer` with `sublinear_tf` learns it; read back with numpy alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

Decoupe = Callable[[str], list[str]]


def pieces(texte: str, petite: int, grande: int) -> list[str]:
    """The runs of letters of each word, with a space at its ends; a short word counts once."""
    morceaux = []
    for mot in texte.split():
        borde = f" {mot} "
        for taille in range(petite, min(grande, len(borde)) + 1):
            morceaux += [borde[debut : debut + taille] for debut in range(len(borde) - taille + 1)]
    return morceaux


def pairs(texte: str) -> list[str]:
    """The words of a text, and each with the one that follows."""
    mots = texte.split()
    return [*mots, *(f"{un} {deux}" for un, deux in pairwise(mots))]


class Sac:
    """Cuts a text and weighs its pieces; `morceaux` in the order of `raretes`."""

    def __init__(self, decoupe: Decoupe, morceaux: Sequence[str], raretes: Any) -> None:
        self._decoupe = decoupe
        self._rangs = {morceau: rang for rang, morceau in enumerate(morceaux)}
        self._raretes = raretes

    def project(self, texte: str, poids: Any) -> Any:
        """The weighed pieces of a text, of norm 1, times the rows of `poids`: one score a column."""
        fois = Counter(
            rang for m in self._decoupe(texte) if (rang := self._rangs.get(m)) is not None
        )
        rangs = np.fromiter(fois, int, len(fois))
        traits = (1 + np.log(np.fromiter(fois.values(), float, len(fois)))) * self._raretes[rangs]
        return (traits / (np.linalg.norm(traits) or 1.0)) @ poids[rangs]


def vocabulary(vectoriseur: Any) -> list[str]:
    """The pieces that a `TfidfVectorizer` learnt, in the order of its columns."""
    return sorted(vectoriseur.vocabulary_, key=vectoriseur.vocabulary_.get)
