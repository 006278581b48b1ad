"""The welcome."""

from __future__ import annotations

from typing import Any

import pytest

from actions.session_start import ActionSessionStart
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize(
    ("donnees", "mode"),
    [
        (None, "habitant"),
        ({}, "habitant"),
        ({"mode": "educateur"}, "educateur"),
        ({"mode": "autre"}, "habitant"),
    ],
)
def test_welcome_is_that_of_the_mode_and_the_mode_is_remembered(donnees: Any, mode: str) -> None:
    evenements, messages = play(ActionSessionStart(), {"session_started_metadata": donnees})
    (message,) = messages
    assert (message["response"], message["question"]) == (f"utter_accueil_{mode}", "age")
    assert slots_set(evenements)["mode"] == mode


def test_the_form_is_open_so_that_a_bare_number_is_an_age() -> None:
    evenements, _ = play(ActionSessionStart())
    assert slots_set(evenements)["requested_slot"] == "age"
    assert {"event": "active_loop", "timestamp": None, "name": "formulaire_situation"} in evenements


def test_session_starts_before_anything_and_then_listens() -> None:
    evenements, _ = play(ActionSessionStart())
    assert evenements[0]["event"] == "session_started"
    assert (evenements[-1]["event"], evenements[-1]["name"]) == ("action", "action_listen")
