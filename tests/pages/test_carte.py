"""The map: every inhabited département has one square, which says its figures and leads to them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.orientation.fiches import Catalogue
from bot.pages import Pages
from bot.pages.carte import INHABITES, level, positions, told
from bot.territoires import Territoires
from tests.conftest import JOUR
from tests.pages.conftest import pages_of
from tests.pages.lecture_html import Lue, well_made

# Who is north of whom, west of whom: whether the drawing looks like France.
AU_NORD = [("59", "75"), ("75", "45"), ("45", "87"), ("70", "39"), ("69", "13"), ("87", "31"), ("2B", "2A"), ("35", "44"), ("67", "68"), ("33", "64")]  # fmt: skip
A_L_OUEST = [("29", "35"), ("35", "75"), ("75", "67"), ("33", "69"), ("69", "74"), ("64", "66"), ("66", "13"), ("13", "06"), ("06", "2A"), ("70", "90")]  # fmt: skip


def carte(pages: Pages, **champs: str) -> tuple[Lue, dict[str, dict[str, str]]]:
    """The page, and the links of the squares by the code that they lead to."""
    lue = well_made(pages.catalogue(champs, JOUR)[1])
    carres = [a for a in lue.all("a") if a.get("class") in ("n0", "n1", "n2", "n3")]
    return lue, {a["href"].rpartition("lieu=")[2]: a for a in carres}


def test_every_inhabited_departement_has_its_own_square(territoires: Territoires) -> None:
    places = positions()
    assert set(places) == {d.code for d in territoires.departements()} - INHABITES
    assert len(set(places.values())) == len(places)


def test_the_drawing_is_laid_out_like_france() -> None:
    places = positions()
    for nord, sud in AU_NORD:
        assert places[nord][1] < places[sud][1], (nord, sud)
    for ouest, est in A_L_OUEST:
        assert places[ouest][0] < places[est][0], (ouest, est)


def test_the_squares_and_the_table_say_the_same(pages: Pages, territoires: Territoires) -> None:
    lue, carres = carte(pages)
    assert set(carres) == set(positions())
    assert carres["70"]["aria-label"] == "Haute-Saône (70) : 3 dispositifs locaux, 3 lieux"
    assert "rien de local" in carres["23"]["aria-label"] and carres["23"]["class"] == "n0"
    tableau = lue.texte.partition("en tableau")[2]
    assert "Haute-Saône (70) 3 3" in tableau and "Creuse" not in tableau


def test_a_square_keeps_the_other_filters_and_shows_which_is_chosen(pages: Pages) -> None:
    _, carres = carte(pages, age="19", lieu="Vesoul")
    assert carres["13"]["href"] == "/catalogue?age=19&lieu=13"
    assert [code for code, a in carres.items() if "aria-current" in a] == ["70"]


def test_a_place_that_is_gone_leaves_the_map(
    catalogue: Catalogue, territoires: Territoires
) -> None:
    pages = pages_of(replace(catalogue, structures=()), territoires)
    _, carres = carte(pages)
    assert "3 dispositifs locaux" in carres["70"]["aria-label"]
    assert "lieu" not in carres["70"]["aria-label"].replace("lieux locaux", "")


@pytest.mark.parametrize(
    ("combien", "teinte"), [(0, 0), (1, 1), (4, 1), (5, 2), (9, 2), (10, 3), (500, 3)]
)
def test_a_square_is_darker_where_more_is_known(combien: int, teinte: int) -> None:
    assert level(combien) == teinte


def test_figures_are_told_in_good_french() -> None:
    assert told((1, 1)) == "1 dispositif local, 1 lieu"
    assert told((0, 2)) == "2 lieux"
    assert told((2, 0)) == "2 dispositifs locaux"
