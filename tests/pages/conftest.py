"""The pages of the catalogue as it is shipped, and of catalogues that a test changes."""

from __future__ import annotations

import pytest

from bot.catalogue.referentiels import load_referentiels
from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from bot.pages import Pages
from bot.territoires import Territoires

REFERENTIELS = load_referentiels()


def pages_of(catalogue: Catalogue, territoires: Territoires) -> Pages:
    moteur = Moteur(catalogue, territoires)
    return Pages(catalogue, moteur, territoires, REFERENTIELS.freins, REFERENTIELS.etapes)


@pytest.fixture(scope="session")
def pages(catalogue: Catalogue, territoires: Territoires) -> Pages:
    return pages_of(catalogue, territoires)
