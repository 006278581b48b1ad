"""The welcome."""

from __future__ import annotations

from typing import Any

import pytest

from actions.session_start import ActionSessionStart
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize(
    ("donnees", "mode"),
    [(None, "habitant"), ({}, "habitant"), ({"mode": "educateur"}, "educateur"), ({"mode": "autre"}, "habitant")],
)
def test_welcome_is_that_of_the_mode_and_the_mode_is_remembered(donnees: Any, mode: str) -> None:
    evenements, messages = play(ActionSessionStart(), {"session_started_metadata": donnees})
    assert messages == [{"template": f"utter_accueil_{mode}", "response": f"utter_accueil_{mode}", "question": "age"}]
    assert slots_set(evenements) == {"mode": mode}


def test_session_starts_before_anything_and_then_listens() -> None:
    evenements, _ = play(ActionSessionStart())
    assert evenements[0]["event"] == "session_started"
    assert (evenements[-1]["event"], evenements[-1]["name"]) == ("action", "action_listen")
