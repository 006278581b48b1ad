"""What every test may ask for: the real tables, the real catalogue, the day the facts were read."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from bot.catalogue import load_catalogue
from bot.channel.echange import Echange
from bot.nlu.modele import ensure_model, load_agent
from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from bot.passerelle import as_shipped
from bot.territoires import Territoires

JOUR = date(2026, 11, 22)
TEL_QUE_LIVRE = ExitStack()
# With several processes, a folder that one of them runs whole: it breaks a real base, or has one Chromium.
ENTIERS = ("tests/grappe/", "tests/web/")
# The longest begin first, else the last process ends alone.
LONGS = ("tests/pannes/test_entrees_hostiles.py", *ENTIERS, "tests/pannes/", "tests/observatoire/")

# A machine with other work to do is slower: no test is about that.
settings.register_profile("passerelle", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("passerelle")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--long", action="store_true", help="les tests de plus de vingt secondes aussi"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: _turn(item.nodeid))
    if not config.getoption("--long"):
        for item in items:
            if item.get_closest_marker("long"):
                item.add_marker(pytest.mark.skip(reason="long : demandé par --long"))


def _turn(nodeid: str) -> int:
    """When a test comes, the longest first."""
    return next((r for r, long in enumerate(LONGS) if nodeid.startswith(long)), len(LONGS))


def pytest_configure(config: pytest.Config) -> None:
    """Nothing that this installation imported may change a test."""
    config.addinivalue_line("markers", "long: a test of more than twenty seconds, run with --long")
    TEL_QUE_LIVRE.enter_context(as_shipped())


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """With several processes, the tests of a file stay in one: they share what is slow to open."""
    from xdist.scheduler import LoadFileScheduling

    class ParFichier(LoadFileScheduling):
        def _split_scope(self, nodeid: str) -> str:
            dossiers = (dossier for dossier in ENTIERS if nodeid.startswith(dossier))
            return next(dossiers, None) or super()._split_scope(nodeid)

    return ParFichier(config, log)


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
