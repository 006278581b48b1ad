"""One place asked for, and no list."""

from __future__ import annotations

import pytest

from bot.comprehension.demandes.suite import asks_for_one_place, asks_where_to_begin


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("bon, donnez moi juste un endroit où aller", True),
        ("juste une adresse svp", True),
        ("donne moi un endroit où je peux aller demain", True),
        ("je veux un seul endroit et basta", True),
        ("dites moi où aller et c’est tout", True),
        ("je cherche un endroit où dormir", False),
        ("donnez moi un endroit où manger", False),
        ("je veux juste un endroit où vivre", False),
        ("c’est juste une place en crèche que je veux", False),
        ("il y a un endroit où aller ?", False),
    ],
)
def test_one_place_is_asked_for(texte: str, attendu: bool) -> None:
    assert asks_for_one_place(texte) is attendu
    assert asks_where_to_begin(texte) is attendu
