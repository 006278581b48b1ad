"""Many varied situations, always the same ones: on whom a change of the catalogue is tried."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import Any

from bot.orientation.fiches import Catalogue, Fiche, Structure
from bot.situation import DIPLOMES, FREINS, LOGEMENTS, Situation

NOMBRE = 2400
GRAINE = 2026
# Ages at which doors open and close come more often than the others.
AGES = (*range(13, 67), *range(15, 31), *range(15, 27))
OUI_NON = (None, None, True, False)
AILLEURS = ("75056", "13055", "69123", "97411", "23096", "59350", "2A004", "93066")


def territories_of(catalogues: Iterable[Catalogue]) -> list[tuple[str, str]]:
    """("commune" or "departement", code) of every place that a fiche or a structure names."""
    situes: list[Fiche | Structure] = []
    for catalogue in catalogues:
        situes += [*catalogue.fiches.values(), *catalogue.structures]
    zones = [objet.zone for objet in situes if objet.zone is not None]
    communes = {("commune", code) for zone in zones for code in zone.communes}
    departements = {("departement", code) for zone in zones for code in zone.departements}
    return sorted(communes | departements)


def make_panel(
    catalogues: Sequence[Catalogue], communes: Sequence[str], nombre: int = NOMBRE
) -> list[Situation]:
    """So many situations: half of them where the catalogues name a place, the others anywhere.

    `communes` are INSEE codes all over the country.
    """
    hasard = random.Random(GRAINE)
    nommes = territories_of(catalogues) or [("commune", code) for code in AILLEURS]
    partout = [("commune", code) for code in (*AILLEURS, *communes)]
    return [
        _situation(hasard, nommes if rang % 2 else partout, avec_lieu=rang % 12 != 0)
        for rang in range(nombre)
    ]


def _situation(
    hasard: random.Random, lieux: Sequence[tuple[str, str]], *, avec_lieu: bool
) -> Situation:
    valeurs: dict[str, Any] = {"age": hasard.choice(AGES) if hasard.random() < 0.95 else None}
    if avec_lieu:
        genre, code = hasard.choice(lieux)
        valeurs[genre] = code
    for cle in ("scolarise", "en_emploi", "inscrit_france_travail"):
        valeurs[cle] = hasard.choice(OUI_NON)
    for cle, part in (
        ("rsa", 0.3),
        ("rqth", 0.2),
        ("enfant_moins_3_ans", 0.2),
        ("parent_isole", 0.15),
    ):
        valeurs[cle] = hasard.choice((True, False)) if hasard.random() < 2 * part else None
    if not valeurs["en_emploi"]:
        valeurs["mois_sans_emploi"] = hasard.choice((None, None, 0, 3, 6, 12, 13, 24, 25, 36))
    valeurs["diplome"] = hasard.choice((None, *DIPLOMES))
    valeurs["logement"] = hasard.choice((None, None, *LOGEMENTS))
    valeurs["mois_dans_la_commune"] = hasard.choice((None, None, None, 3, 6, 12, 48))
    freins = hasard.choice((None, 0, 1, 1, 2, 3))
    if freins is not None:
        valeurs["freins"] = tuple(sorted(hasard.sample(FREINS, freins)))
    return Situation(**valeurs)
