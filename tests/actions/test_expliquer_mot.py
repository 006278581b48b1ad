"""A word that is explained, one that is not known, one that was not said."""

from __future__ import annotations

from actions.expliquer_mot import MOT, ActionExpliquerMot
from tests.actions.scene import play


def test_a_word_of_the_glossary_is_said_as_it_is_written_there() -> None:
    _, (message,) = play(ActionExpliquerMot(), entites=[(MOT, "eligible")])
    assert message["response"] == "utter_mot" and message["mot"] == "éligible"
    assert "conditions" in message["sens"]


def test_an_unknown_word_leaves_somebody_to_ask() -> None:
    _, (message,) = play(ActionExpliquerMot(), {"age": 19}, entites=[(MOT, "zorblub")])
    assert message["response"] == "utter_mot_inconnu" and "Mission Locale" in message["ou"]


def test_which_word_is_asked_back() -> None:
    _, (message,) = play(ActionExpliquerMot(), entites=[(MOT, "")])
    assert message["response"] == "utter_quel_mot"
