"""After an urgence: the numbers again, and no question."""

from __future__ import annotations

import pytest

from actions.apres_urgence import ActionApresUrgence
from bot.urgences.numeros import URGENCES
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize("code", URGENCES)
def test_the_number_is_repeated_and_no_question_comes(code: str) -> None:
    evenements, (message,) = play(ActionApresUrgence(), {"urgences": [code]}, formulaire=True)
    assert message["response"] == "utter_apres_urgence" and code in message["numeros"]
    assert slots_set(evenements) == {"requested_slot": None}
    assert {"event": "active_loop", "name": None, "timestamp": None} in evenements


def test_every_number_told_has_its_line() -> None:
    _, (message,) = play(ActionApresUrgence(), {"urgences": ["115", "119"]})
    lignes = message["numeros"].split("\n")
    assert [ligne.split(" : ")[0] for ligne in lignes] == ["115", "119"]


@pytest.mark.parametrize("urgences", [None, [], ["inconnu"]])
def test_there_is_always_a_number(urgences: list[str] | None) -> None:
    _, (message,) = play(ActionApresUrgence(), {"urgences": urgences})
    assert "112" in message["numeros"]
