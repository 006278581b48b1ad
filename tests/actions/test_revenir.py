"""“Retour” and “suivant”."""

from __future__ import annotations

from typing import Any

import pytest

from actions.revenir import ActionRevenir, ActionSuivant
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize(
    ("slots", "attendus"),
    [
        (
            {"requested_slot": "commune", "questions_posees": ["age", "commune"], "age": 19},
            {"age": None, "questions_passees": [], "a_reposer": "age"},
        ),
        (
            {"requested_slot": "rsa", "questions_posees": ["age", "freins", "rsa"], "questions_passees": ["age", "freins"]},
            {"freins": None, "questions_passees": ["age"], "a_reposer": "freins"},
        ),
    ],
)  # fmt: skip
def test_going_back_forgets_the_answer_before_and_asks_it_again(
    slots: dict[str, Any], attendus: dict[str, Any]
) -> None:
    evenements, (message,) = play(ActionRevenir(), slots, formulaire=True)
    assert slots_set(evenements) == attendus
    assert message["response"] == "utter_on_revient"


@pytest.mark.parametrize("slots", [{}, {"requested_slot": "age", "questions_posees": ["age"]}])
def test_there_is_nothing_before_the_first_question(slots: dict[str, Any]) -> None:
    evenements, (message,) = play(ActionRevenir(), slots)
    assert evenements == [] and message["response"] == "utter_rien_avant"


def test_for_an_educator_the_next_is_another_person() -> None:
    evenements, (message,) = play(ActionSuivant(), {"age": 19, "mode": "educateur"})
    assert evenements[0]["event"] == "reset_slots" and slots_set(evenements) == {
        "mode": "educateur"
    }
    assert message["response"] == "utter_on_recommence"


def test_for_a_resident_the_next_is_the_next_question() -> None:
    evenements, (message,) = play(ActionSuivant(), {"requested_slot": "rsa"}, formulaire=True)
    assert slots_set(evenements) == {"questions_passees": ["rsa"]}
    assert message["response"] == "utter_pas_grave"


def test_outside_the_questions_the_next_is_what_follows() -> None:
    slots = {"age": 19, "commune": "70550", "propositions_vues": ["mission-locale"]}
    evenements, (message,) = play(ActionSuivant(), slots)
    vues = slots_set(evenements)["propositions_vues"]
    assert vues[0] == "mission-locale" and len(vues) == 4 and "2. " in message["text"]
