"""The imported places of one département as data: those that somebody there may be sent to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.lieux import Lieu, Lieux
from bot.lieux.compilation import compile_places
from bot.orientation.fiches import Structure
from bot.territoires import Territoires
from tests.lieux.fabrique import lieu, table_with_centres, write
from tests.orientation.atelier import structure, zone

VESOUL, LURE, BELFORT, MARSEILLE = "70550", "70310", "90010", "13055"


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Territoires:
    return table_with_centres(tmp_path_factory.mktemp("var"))


def compiled(
    dossier: Path, table: Territoires, lieux: list[Lieu], ecrites: tuple[Structure, ...] = ()
) -> Any:
    fichier = write(dossier / "lieux.sqlite", lieux, table)
    departement = table.departement("70")
    assert departement is not None
    return compile_places(Lieux(fichier, ecrites), table, departement)


def test_without_an_import_there_is_nothing(tmp_path: Path, table: Territoires) -> None:
    departement = table.departement("70")
    assert departement is not None
    assert compile_places(Lieux(tmp_path / "rien.sqlite"), table, departement) is None


def test_those_that_serve_the_place_are_kept_wherever_they_are(
    tmp_path: Path, table: Territoires
) -> None:
    lieux = [
        lieu("a-vesoul", VESOUL), lieu("pour-lure", BELFORT, LURE), lieu("pour-le-90", BELFORT, "90"),
        lieu("pour-l-epci", BELFORT, "247000011"), lieu("de-belfort", BELFORT),
    ]  # fmt: skip
    rendu = compiled(tmp_path, table, lieux)
    assert [ligne[0] for ligne in rendu["lieux"]] == ["a-vesoul", "pour-lure", "pour-l-epci"]
    assert rendu["dessertes"] == {"plie": [["70", 0, 0], [LURE, 1, 1], ["247000011", 2, 1]]}


def test_of_those_open_to_all_of_france_the_near_ones_are_kept_and_all_are_counted(
    tmp_path: Path, table: Territoires
) -> None:
    lieux = [lieu("a-belfort", BELFORT, "france"), lieu("a-marseille", MARSEILLE, "france")]
    rendu = compiled(tmp_path, table, lieux)
    assert [ligne[0] for ligne in rendu["lieux"]] == ["a-belfort"]
    assert rendu["france"] == {"plie": 2}


def test_one_without_a_point_has_the_centre_of_its_commune(
    tmp_path: Path, table: Territoires
) -> None:
    (avec, sans) = compiled(tmp_path, table, [lieu("avec", LURE), lieu("sans", LURE, point=None)])["lieux"]  # fmt: skip
    assert avec[8:10] == [47.686, 6.496] and len(avec) == 12
    assert sans[8:10] == [None, None]
    assert sans[12] == {"communes": [LURE], "centre": (47.686, 6.496)}


def test_the_twin_of_a_written_place_is_told(tmp_path: Path, table: Territoires) -> None:
    ecrite = structure("mission", "plie", zone(VESOUL), VESOUL)
    lieux = [lieu("autre", VESOUL), lieu("jumeau", VESOUL, nom="Mission")]
    assert compiled(tmp_path, table, lieux, (ecrite,))["exclus"] == [1]
