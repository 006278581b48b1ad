"""Completing a commune as one types it."""

from __future__ import annotations

import pytest

from bot.territoires import Territoires
from bot.territoires.completion import PROPOSEES_MAX, complete_commune


@pytest.mark.parametrize(
    ("debut", "pres_de", "premiere"),
    [
        ("vesou", "", "70550"),
        ("VESOUL", "", "70550"),
        ("havre", "", "76351"),
        ("le hav", "", "76351"),
        ("st den", "974", "97411"),
        ("saint-denis", "93", "93066"),
        ("marseille 3", "", "13203"),
        ("gray", "", "70279"),
        ("70000", "", "70550"),
        ("l'ile-d'y", "", "85113"),
        ("gr", "70", "70279"),
    ],
)
def test_the_likeliest_comes_first(
    territoires: Territoires, debut: str, pres_de: str, premiere: str
) -> None:
    assert complete_commune(debut, territoires, pres_de)[0].code == premiere


def test_a_whole_name_comes_before_the_start_of_a_larger_town(territoires: Territoires) -> None:
    noms = [commune.nom for commune in complete_commune("die", territoires)]
    assert noms[:2] == ["Die", "Dieppe"] and len(noms) == PROPOSEES_MAX


def test_a_former_name_counts_when_it_is_whole(territoires: Territoires) -> None:
    """Bény-Bocage is Souleuvre en Bocage since 2016; "béný" must not hide the others."""
    entier = [commune.nom for commune in complete_commune("le bény-bocage", territoires)]
    assert entier == ["Souleuvre en Bocage"]
    assert "Souleuvre en Bocage" not in [c.nom for c in complete_commune("bén", territoires)]


@pytest.mark.parametrize("debut", ["", "v", " ", "?!", "zzzzqq", "%", "'; DROP TABLE communes"])
def test_what_names_nothing_gives_nothing(territoires: Territoires, debut: str) -> None:
    assert complete_commune(debut, territoires) == ()


def test_nothing_comes_twice(territoires: Territoires) -> None:
    codes = [commune.code for commune in complete_commune("saint", territoires)]
    assert len(codes) == len(set(codes)) == PROPOSEES_MAX
