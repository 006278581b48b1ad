"""Two dispositifs set side by side."""

from __future__ import annotations

import pytest

from bot.dialogue.l_un_ou_l_autre import asks_which, compares, sets_one_against_the_other


@pytest.mark.parametrize(
    "texte",
    ["oui mais pour lui lequel", "lequel pour moi ?", "c’est lequel le mieux ?", "et laquelle"],
)
def test_asks_which_of_those_told(texte: str) -> None:
    assert asks_which(texte)


@pytest.mark.parametrize("texte", ["lequel prend les animaux ?", "le premier", "pour lui oui"])
def test_asks_something_else(texte: str) -> None:
    assert not asks_which(texte)


@pytest.mark.parametrize("texte", ["CEJ ou EPIDE ?", "la différence entre le CEJ et l’EPIDE"])
def test_compares(texte: str) -> None:
    assert compares(texte)


def test_two_names_to_choose_from_begin_the_message() -> None:
    assert sets_one_against_the_other("E2C ou EPIDE, il a 18 ans")
    assert not sets_one_against_the_other("il a fait l’E2C et l’EPIDE, il a 18 ans")
