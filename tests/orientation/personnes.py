"""Random people, for the properties: any subset of the Situation keys, values near the bounds."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from bot.situation import BOOLEENS, DIPLOMES, FREINS, LOGEMENTS
from tests.orientation.atelier import TERRITOIRES

# Vesoul, Navenne, Belfort, Jouques, Marseille and three of its arrondissements, Tarascon, Grasse,
# Strasbourg, Lille, Orléans, Rouen, Bourg-en-Bresse, Ajaccio, Saint-Denis de La Réunion.
COMMUNES = (
    "70550", "70378", "90010", "13048", "13055", "13203", "13205", "13213", "13108", "06069",
    "67482", "59350", "45234", "76540", "01053", "2A004", "97411",
)  # fmt: skip
DEPARTEMENTS = ("70", "90", "13", "06", "67", "59", "45", "76", "01", "2A", "974")
AGES = (
    0,
    10,
    12,
    13,
    15,
    16,
    17,
    18,
    19,
    20,
    24,
    25,
    26,
    28,
    29,
    30,
    31,
    35,
    36,
    49,
    50,
    56,
    57,
    62,
    67,
    90,
)
MOIS = (0, 1, 3, 5, 6, 11, 12, 13, 18, 23, 24, 36, 120)
QUARTIERS = tuple(quartier.code for quartier in TERRITOIRES.quartiers())

CONTREDISENT = ("mois_sans_emploi", "quartier", "departement")

VALEURS: dict[str, tuple[Any, ...]] = {
    "age": AGES,
    "commune": COMMUNES,
    "quartier": QUARTIERS,
    "departement": DEPARTEMENTS,
    "mois_sans_emploi": MOIS,
    "mois_dans_la_commune": MOIS,
    "diplome": DIPLOMES,
    "logement": LOGEMENTS,
    "freins": ([], *([code] for code in FREINS)),
    **dict.fromkeys(BOOLEENS, (True, False)),
}


def known_values(cle: str) -> st.SearchStrategy[Any]:
    if cle == "freins":
        return st.lists(st.sampled_from(FREINS), unique=True, max_size=5)
    if cle == "age":
        return st.sampled_from(AGES) | st.integers(0, 120)
    if cle in ("mois_sans_emploi", "mois_dans_la_commune"):
        return st.sampled_from(MOIS) | st.integers(0, 600)
    return st.sampled_from(VALEURS[cle])


def people(**toujours: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """The contract's JSON of somebody who neither follows nor refused anything, never absurd."""
    facultatives = {cle: known_values(cle) for cle in VALEURS if cle not in toujours}
    return st.fixed_dictionaries(toujours, optional=facultatives).map(_without_contradiction)


def _without_contradiction(personne: dict[str, Any]) -> dict[str, Any]:
    if is_possible(personne):
        return personne
    return {cle: valeur for cle, valeur in personne.items() if cle not in CONTREDISENT}


def is_possible(personne: dict[str, Any]) -> bool:
    """Nobody has both a job and months without one, nor lives in two places."""
    if personne.get("en_emploi") and personne.get("mois_sans_emploi"):
        return False
    quartier = TERRITOIRES.quartier(personne.get("quartier", ""))
    commune = TERRITOIRES.commune(personne.get("commune") or (quartier.commune if quartier else ""))
    if commune is None:
        return True
    if quartier is not None and quartier.commune not in (commune.code, commune.parente):
        return False
    return personne.get("departement") in (None, commune.departement)
