"""A question that is passed."""

from __future__ import annotations

from typing import Any

import pytest

from actions.passer_question import ActionPasserQuestion
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize(
    ("slots", "attendus"),
    [
        ({"requested_slot": "rsa"}, {"questions_passees": ["rsa"]}),
        (
            {"requested_slot": "rsa", "questions_passees": ["age"]},
            {"questions_passees": ["age", "rsa"]},
        ),
        ({"requested_slot": "rsa", "questions_passees": ["rsa"]}, {}),
        ({}, {}),
    ],
)
def test_the_key_is_remembered_once_and_nothing_is_held_against_the_person(
    slots: dict[str, Any], attendus: dict[str, Any]
) -> None:
    evenements, (message,) = play(ActionPasserQuestion(), slots)
    assert slots_set(evenements) == attendus
    assert message["response"] == "utter_pas_grave"
