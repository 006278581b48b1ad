"""What was read of where the person lives, and where it stands in the sentence."""

from __future__ import annotations

from dataclasses import dataclass

from bot.territoires.contexte import Phrase

CANDIDATS_MAX = 5


@dataclass(frozen=True, slots=True)
class LectureTerritoire:
    """What a sentence says of where the person lives.

    `commune`, `quartier`, `departement` are codes; `departement` is given only without a commune.
    `candidats` are the communes to choose from (INSEE codes, most populous first). `inconnu` holds
    the words of a place that no table knows. `debut` and `fin` are positions in
    `spell_out(texte)`, both 0 when nothing was read.
    """

    commune: str | None = None
    quartier: str | None = None
    departement: str | None = None
    candidats: tuple[str, ...] = ()
    debut: int = 0
    fin: int = 0
    inconnu: str | None = None


def span(phrase: Phrase, debut: int, fin: int) -> tuple[int, int]:
    return phrase.mots[debut].debut, phrase.mots[fin - 1].fin
