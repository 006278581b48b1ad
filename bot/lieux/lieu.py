"""One imported place, and the file where this installation keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.installation import var_folder

FICHIER = "lieux.sqlite"
FRANCE = "france"  # the zone of what is open to the whole country
RAYON_KM = 50.0  # how far one goes to a place whose zone is not told, as data·inclusion searches

# What a proposition says of a place (contract, section 4), but for the distance.
CLES_DE_STRUCTURE = ("id", "nom", "adresse", "commune", "telephone", "courriel", "site")


@dataclass(frozen=True, slots=True)
class Lieu:
    """A place as it was imported. Unknown details are None, never guessed.

    `dessertes`: dispositif -> the zones that it serves, codes of communes, EPCI or départements, or
    "france"; an empty set when no zone is told. `point` is (latitude, longitude) in degrees. `score`
    is the quality that data·inclusion computes, from 0 to 1; `date_maj` is the ISO day of the
    producer, `source` its name, `lien` its page. `thematiques` are codes of data·inclusion,
    `freins` what they lift.
    """

    id: str
    lot: str
    nom: str
    commune: str
    dessertes: dict[str, frozenset[str]]
    source: str
    date_maj: str
    score: float
    adresse: str | None = None
    code_postal: str | None = None
    telephone: str | None = None
    courriel: str | None = None
    site: str | None = None
    lien: str | None = None
    point: tuple[float, float] | None = None
    freins: tuple[str, ...] = ()
    thematiques: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proche:
    """The nearest place of a dispositif. `distance_km` is None when it is not known."""

    structure: dict[str, Any]
    distance_km: float | None


def imported_places() -> Path:
    """Where the imported places of this installation stand; the file may not exist."""
    return var_folder() / FICHIER
