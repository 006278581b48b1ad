"""What the next birthday closes and opens, from the conditions of the fiches."""

from __future__ import annotations

import pytest

from actions.repondre_anniversaire import ActionRepondreAnniversaire, age_asked
from tests.actions.scene import play


@pytest.mark.parametrize(
    ("texte", "age", "attendu"),
    [
        ("ça change quoi à 26 ans ?", 24, 26),
        ("ça change quoi ?", 25, 26),
        ("et une fois majeur ?", 16, 18),
        ("j’ai 25 ans, et à 30 ans ?", 25, 30),
        ("à 15 ans j’ai arrêté, ça change quoi maintenant", 19, 20),
    ],
)
def test_the_age_asked_about(texte: str, age: int, attendu: int) -> None:
    assert age_asked(texte, age) == attendu


def test_what_closes_is_named_with_its_bound() -> None:
    _, (message,) = play(ActionRepondreAnniversaire(), {"age": 25, "commune": "70550"})
    assert message["response"] == "utter_anniversaire" and message["age"] == 26
    assert "Mission Locale" in message["lignes"] and "25 ans" in message["lignes"]


def test_nothing_changes_at_forty_one() -> None:
    _, (message,) = play(ActionRepondreAnniversaire(), {"age": 40, "commune": "70550"})
    assert message["response"] == "utter_anniversaire_rien"


def test_the_age_is_asked_for_first() -> None:
    evenements, (message,) = play(ActionRepondreAnniversaire(), {})
    assert message["response"] == "utter_anniversaire_age" and not evenements
