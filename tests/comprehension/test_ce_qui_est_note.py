"""What was recorded: asked for, or said to be false."""

from __future__ import annotations

import pytest

from bot.comprehension.rectifications.ce_qui_est_note import (
    asks_what_is_recorded,
    denies_what_was_recorded,
    said_to_be_false,
)


@pytest.mark.parametrize(
    "texte",
    [
        "et le foyer vous l’avez noté ?",
        "je demandais si vous avez enregistré que j’habite en foyer",
        "t’as bien noté que je bosse ?",
        "c’est noté ?",
        "avez-vous pris en compte ma RQTH ?",
    ],
)
def test_asked_whether_it_is_recorded(texte: str) -> None:
    assert asks_what_is_recorded(texte)


@pytest.mark.parametrize(
    "texte", ["j’ai noté mon rendez-vous", "c’est noté, merci", "ma patronne m’a mal notée"]
)
def test_nothing_asked(texte: str) -> None:
    assert not asks_what_is_recorded(texte)


@pytest.mark.parametrize(
    ("texte", "quoi"),
    [
        ("Vous m’avez mis handicap reconnu, c’est faux, corrigez", "handicap reconnu"),
        ("vous avez noté que je travaille mais c’est pas vrai", "je travaille"),
        ("tu as mis chez des proches c’est une erreur", "chez des proches"),
    ],
)
def test_said_to_be_false(texte: str, quoi: str) -> None:
    assert said_to_be_false(texte) == quoi


@pytest.mark.parametrize("texte", ["c’est faux", "on m’a mis dehors", "vous avez mis du temps"])
def test_nothing_denied(texte: str) -> None:
    assert not denies_what_was_recorded(texte)
