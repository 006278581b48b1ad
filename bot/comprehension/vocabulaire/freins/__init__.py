"""How people say what stands in their way, frein by frein.

One module for a group of freins that are close to each other. Patterns are written on the bones of
the sentence (`squelette`): head words, no article, no adverb of degree.

- DITS: the pattern is itself the barrier, unless it is denied;
- NOMS: short names, read only as an answer to the question on freins or after "frein :".
"""

from __future__ import annotations

from bot.comprehension.vocabulaire.freins import (
    argent,
    corps,
    coups,
    deplacements,
    ecrans,
    guichets,
    liens,
    mots,
    toit,
)

_GROUPES = (deplacements, ecrans, corps, toit, mots, guichets, liens, argent, coups)

DITS: dict[str, tuple[str, ...]] = {
    code: motifs for groupe in _GROUPES for code, motifs in groupe.DITS.items()
}
NOMS: dict[str, tuple[str, ...]] = {
    code: motifs for groupe in _GROUPES for code, motifs in groupe.NOMS.items()
}
