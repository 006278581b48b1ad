"""Several people in one conversation."""

from __future__ import annotations

import pytest

from bot.comprehension.personnes.plusieurs import begins_with_somebody, tells_of_two


@pytest.mark.parametrize(
    "texte",
    ["on commence par elle", "commençons par Sarah", "elle d’abord", "d’abord la mère", "je commence par le plus jeune",
     "ok on va commencer par lui", "Kevin en premier"],
)  # fmt: skip
def test_one_begins_with_somebody(texte: str) -> None:
    assert begins_with_somebody(texte)


@pytest.mark.parametrize(
    "texte",
    ["on commence par quoi ?", "on commence", "je commence un stage lundi", "on commence par le logement", "elle travaille",
     "on commence par elle, 20 ans à Belfort", "lui il a 17 ans"],
)  # fmt: skip
def test_others_begin_with_something_else(texte: str) -> None:
    assert not begins_with_somebody(texte)


@pytest.mark.parametrize(
    "texte",
    ["j’ai deux jeunes, Kevin 17 ans et Sarah 20 ans à Belfort", "une mère de 35 ans et son fils de 17 ans à Vesoul",
     "un homme de 40 ans et une femme de 38 ans"],
)  # fmt: skip
def test_a_line_tells_of_two(texte: str) -> None:
    assert tells_of_two(texte)


@pytest.mark.parametrize(
    "texte",
    ["une femme de 35 ans avec un enfant de 2 ans", "Kevin 17 ans, Belfort", "F 35 ans, deux enfants de 5 et 17 ans",
     "un jeune de 19 ans et demi, sans emploi", "une femme de 35 ans et son bébé de 2 ans"],
)  # fmt: skip
def test_a_line_tells_of_one(texte: str) -> None:
    assert not tells_of_two(texte)
