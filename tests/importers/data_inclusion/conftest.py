"""An API of data·inclusion on this machine, and imports from it into a folder of the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from benchmarks.api_fictive import JETON, Api, serving
from bot.catalogue.correspondances import load_correspondances
from bot.importers.appels import Appels, Rythme
from bot.importers.data_inclusion import Bilan, import_places, pages
from bot.orientation.fiches import Structure
from bot.territoires import Territoires

Importer = Callable[..., Bilan]
PRESSE = Rythme(intervalle=0.0, premiere_attente=0.01, reponse=0.4, connexion=1.0)


@pytest.fixture
def api(monkeypatch: pytest.MonkeyPatch) -> Api:
    """A site without anything yet; pages of 2, so that small lists have several."""
    monkeypatch.setattr(pages, "TAILLE", 2)
    return Api()


@pytest.fixture
def adresse(api: Api) -> Iterator[str]:
    with serving(api) as ou:
        yield ou


@pytest.fixture
def sortie(tmp_path: Path) -> Path:
    return tmp_path / "var" / "lieux.sqlite"


@pytest.fixture
def attentes() -> list[float]:
    """The seconds that the importer waited for, or would have."""
    return []


@pytest.fixture
def importer(
    adresse: str, sortie: Path, territoires: Territoires, attentes: list[float]
) -> Importer:
    def run(
        departement: str | None = "70",
        ecrites: tuple[Structure, ...] = (),
        jeton: str = JETON,
        rythme: Rythme = PRESSE,
        ou: str | None = None,
        table: Territoires | None = None,
    ) -> Bilan:
        appels = Appels(ou or adresse, jeton, rythme, attentes.append)
        return import_places(
            departement, sortie, table or territoires, load_correspondances(), ecrites, appels
        )

    return run
