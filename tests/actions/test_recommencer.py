"""Beginning again."""

from __future__ import annotations

import pytest

from actions.recommencer import ActionRecommencer
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_forgets_everything_but_the_mode(mode: str) -> None:
    evenements, (message,) = play(ActionRecommencer(), {"age": 19, "mode": mode}, formulaire=True)
    assert [e["event"] for e in evenements] == ["reset_slots", "slot", "active_loop"]
    assert slots_set(evenements) == {"mode": mode} and evenements[-1]["name"] is None
    assert message["response"] == "utter_on_recommence"
