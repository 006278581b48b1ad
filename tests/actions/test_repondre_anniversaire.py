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


def test_what_is_supposed_is_told_of_and_kept_by_nobody() -> None:
    evenements, (message,) = play(
        ActionRepondreAnniversaire(),
        {"age": 27, "commune": "59350", "rqth": True},
        texte="et si il avait 31 ans",
        entites=[("hypothese", {"age": 31})],
    )
    assert message["response"] == "utter_hypothese" and not evenements
    assert "Fermé : Mission Locale" in message["lignes"]
    assert "Toujours possible : " in message["lignes"]  # nobody is told that nothing is left


def test_the_piste_in_view_is_told_of_first_when_nothing_changes_for_it() -> None:
    _, (message,) = play(
        ActionRepondreAnniversaire(),
        {"age": 40, "dispositif_en_vue": "tzcld"},
        texte="et s’il est RQTH ?",
        entites=[("hypothese", {"rqth": True})],
    )
    assert "cela ne change rien" in message["lignes"].splitlines()[0]


def test_an_age_behind_is_no_birthday_to_come() -> None:
    _, (message,) = play(
        ActionRepondreAnniversaire(), {"age": 27}, texte="et apres 26 ans on va ou"
    )
    assert message["response"] == "utter_anniversaire_deja" and message["age"] == 27


def test_after_the_young_without_an_age() -> None:
    _, (message,) = play(ActionRepondreAnniversaire(), {}, texte="et apres 26 ans on va ou")
    assert message["response"] == "utter_apres_la_jeunesse"
