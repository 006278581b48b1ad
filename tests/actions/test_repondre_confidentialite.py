"""What becomes of what is said, and the fear of the police at a desk."""

from __future__ import annotations

import pytest

from actions.repondre_confidentialite import ActionRepondreConfidentialite
from tests.actions.scene import play


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("si je vais à la mairie ils vont appeler la police ?", "utter_police"),
        ("j’ai peur de me faire arrêter si je vais quelque part", "utter_police"),
        ("vous allez appeler la police ?", "utter_confidentialite"),
        ("qui lit mes messages", "utter_confidentialite"),
    ],
)
def test_the_fear_of_the_police_has_its_answer(texte: str, dit: str) -> None:
    _, (message,) = play(ActionRepondreConfidentialite(), texte=texte)
    assert message["response"] == dit
