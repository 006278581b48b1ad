"""Completing the name of a commune, or its postcode, as one types it."""

from __future__ import annotations

from bot.territoires.entites import Commune
from bot.territoires.noms import cle_nom
from bot.territoires.table import Territoires

LETTRES_MIN = 2
PROPOSEES_MAX = 6


def complete_commune(
    debut: str, territoires: Territoires, pres_de: str = ""
) -> tuple[Commune, ...]:
    """The communes whose name, or whose postcode, begins so: six at most, the likeliest first.

    A whole name comes before the start of a longer one, those of the département `pres_de` before
    the others, then the most populous. Fewer than two letters give nothing.
    """
    cle = cle_nom(debut)
    if len(cle) < LETTRES_MIN:
        return ()
    trouvees: dict[Commune, bool] = {}
    for commune, entiere in territoires.communes_par_debut(cle, pres_de):
        trouvees[commune] = trouvees.get(commune, False) or entiere
    rangees = sorted(
        trouvees, key=lambda c: (c.departement != pres_de, not trouvees[c], -c.population)
    )
    return tuple(rangees[:PROPOSEES_MAX])
