"""Which place is proposed, among those written by hand and the nearest one that was imported."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from bot.lieux import CLES_DE_STRUCTURE, Proche
from bot.orientation.dossier import Dossier
from bot.orientation.fiches import Structure
from bot.orientation.zones import covers


def nearest_structure(
    ecrites: Sequence[Structure], importe: Proche | None, dossier: Dossier
) -> dict[str, Any] | None:
    """The place that surely serves the person, as the contract shapes it; None when there is none.

    In the commune first, then the nearest known. At equal place, one that an editor wrote by hand
    before one that was imported.
    """
    rangs = []
    for structure in ecrites:
        if covers(structure.zone, dossier):
            distance = dossier.distance_km(structure.commune)
            rangs.append((*_farness(structure.commune, distance, dossier), 0, structure.id))
    par_id = {structure.id: structure for structure in ecrites}
    if importe is not None:
        commune = importe.structure["commune"]
        rang = (*_farness(commune, importe.distance_km, dossier), 1, importe.structure["id"])
        if not rangs or rang < min(rangs):
            return {**importe.structure, "distance_km": importe.distance_km}
    if not rangs:
        return None
    choisie = par_id[min(rangs)[-1]]
    return {
        **{cle: getattr(choisie, cle) for cle in CLES_DE_STRUCTURE},
        "distance_km": dossier.distance_km(choisie.commune),
    }


def _farness(commune: str | None, distance: float | None, dossier: Dossier) -> tuple[bool, float]:
    return commune not in dossier.communes, math.inf if distance is None else distance
