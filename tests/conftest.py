"""What every test may ask for: the real tables, the real catalogue, the day the facts were read."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date

import pytest

from bot.catalogue import load_catalogue
from bot.channel.echange import Echange
from bot.nlu.modele import ensure_model, load_agent
from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from bot.passerelle import as_shipped
from bot.territoires import Territoires

JOUR = date(2026, 11, 22)
TEL_QUE_LIVRE = ExitStack()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--long", action="store_true", help="les tests de plus de vingt secondes aussi"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
        for item in items:
            if item.get_closest_marker("long"):
                item.add_marker(pytest.mark.skip(reason="long : demandé par --long"))


def pytest_configure(config: pytest.Config) -> None:
    """Nothing that this installation imported may change a test."""
    config.addinivalue_line("markers", "long: a test of more than twenty seconds, run with --long")
    TEL_QUE_LIVRE.enter_context(as_shipped())


def pytest_unconfigure() -> None:
    TEL_QUE_LIVRE.close()


@pytest.fixture(scope="session")
def territoires() -> Territoires:
    return Territoires()


@pytest.fixture(scope="session")
def catalogue(territoires: Territoires) -> Catalogue:
    return load_catalogue(territoires)


@pytest.fixture(scope="session")
def moteur(catalogue: Catalogue, territoires: Territoires) -> Moteur:
    return Moteur(catalogue, territoires)


@pytest.fixture(scope="session")
def boucle() -> Iterator[asyncio.Runner]:
    """One event loop for all that talks to Rasa."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def echange(boucle: asyncio.Runner) -> Echange:
    """The real bot, with its actions, its model trained when needed."""
    return Echange(boucle.run(load_agent(ensure_model())))
