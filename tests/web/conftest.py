"""A real server and a real Chromium, as a resident's phone; whatever a page says wrong fails its test.

The browser ends with this folder: Playwright holds the event loop of the process while it runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from bot.nlu.modele import ensure_model
from bot.nlu.sources import RACINE
from tests.channel.conftest import Serveur, started
from tests.web.navigateur import TELEPHONE, Veille, capture, started_chromium

CAPTURES = RACINE / "var" / "captures"

Ouvrir = Callable[..., BrowserContext]
Capture = Callable[..., Path]


@pytest.fixture(scope="package")
def serveur(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serveur]:
    ensure_model()
    with started(tmp_path_factory.mktemp("serveur_web")) as serveur:
        serveur.wait_until_ready()
        yield serveur


@pytest.fixture(scope="package")
def navigateur() -> Iterator[Browser]:
    with started_chromium() as navigateur:
        yield navigateur


@pytest.fixture
def veille() -> Iterator[Veille]:
    """What the pages said wrong; `veille.attendues.append("429")` expects some of it."""
    veille = Veille()
    yield veille
    assert veille.unexpected == []


@pytest.fixture
def ouvrir(navigateur: Browser, veille: Veille) -> Iterator[Ouvrir]:
    """A new phone, closed at the end: `ouvrir()`, or `ouvrir(color_scheme="dark", …)`."""
    ouverts: list[BrowserContext] = []

    def open_context(**options: Any) -> BrowserContext:
        contexte = navigateur.new_context(**{**TELEPHONE, **options})
        veille.watch(contexte)
        ouverts.append(contexte)
        return contexte

    yield open_context
    for contexte in ouverts:
        contexte.close()


@pytest.fixture
def telephone(ouvrir: Ouvrir) -> BrowserContext:
    """360×640, touched, in French; it remembers nothing of another test."""
    return ouvrir()


@pytest.fixture
def page(telephone: BrowserContext) -> Page:
    return telephone.new_page()


@pytest.fixture(name="capture")
def keep_capture() -> Capture:
    """`capture(page, "accueil")` keeps var/captures/accueil.png."""
    return partial(capture, dossier=CAPTURES)
