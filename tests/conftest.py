"""What every test may ask for: the real tables, the real catalogue, the day the facts were read."""

from __future__ import annotations

from datetime import date

import pytest

from bot.catalogue import load_catalogue
from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from bot.territoires import Territoires

JOUR = date(2026, 11, 22)


@pytest.fixture(scope="session")
def territoires() -> Territoires:
    return Territoires()


@pytest.fixture(scope="session")
def catalogue(territoires: Territoires) -> Catalogue:
    return load_catalogue(territoires)


@pytest.fixture(scope="session")
def moteur(catalogue: Catalogue, territoires: Territoires) -> Moteur:
    return Moteur(catalogue, territoires)
