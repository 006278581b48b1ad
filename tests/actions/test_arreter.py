"""Stopping."""

from __future__ import annotations

from actions.arreter import ActionArreter
from tests.actions.scene import play, slots_set


def test_no_question_is_left_open() -> None:
    evenements, (message,) = play(ActionArreter(), {"requested_slot": "age"}, formulaire=True)
    assert message["response"] == "utter_au_revoir"
    assert slots_set(evenements) == {"requested_slot": None}
    assert {"event": "active_loop", "name": None, "timestamp": None} in evenements
