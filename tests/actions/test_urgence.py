"""An urgence is answered with its number and nothing else."""

from __future__ import annotations

import pytest

from actions.urgence import ActionUrgence
from bot.urgences import URGENCES
from tests.actions.scene import play


@pytest.mark.parametrize("code", URGENCES)
@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_number_is_given_and_the_form_stops(code: str, mode: str) -> None:
    evenements, (message,) = play(
        ActionUrgence(), {"mode": mode}, entites=[("urgence", code)], formulaire=True
    )
    assert code in message["text"] and "question" not in message and "buttons" not in message
    assert {"event": "active_loop", "name": None, "timestamp": None} in evenements
    assert {
        "event": "slot",
        "name": "requested_slot",
        "value": None,
        "timestamp": None,
    } in evenements


def test_two_dangers_in_one_message_give_two_numbers() -> None:
    _, (message,) = play(ActionUrgence(), entites=[("urgence", "115"), ("urgence", "119")])
    assert "115" in message["text"] and "119" in message["text"]


def test_this_message_counts_before_those_of_the_past() -> None:
    _, (message,) = play(ActionUrgence(), {"urgences": ["3919"]}, entites=[("urgence", "115")])
    assert "115" in message["text"] and "3919" not in message["text"]


def test_without_a_code_in_the_message_the_one_told_before_is_repeated() -> None:
    _, (message,) = play(ActionUrgence(), {"urgences": ["3919"]})
    assert "3919" in message["text"]


@pytest.mark.parametrize("slots", [{}, {"urgences": ["inconnu"]}])
def test_an_urgence_that_nobody_could_read_still_gets_a_number(slots: dict[str, list[str]]) -> None:
    _, (message,) = play(ActionUrgence(), slots, intention="urgence")
    assert "112" in message["text"]
