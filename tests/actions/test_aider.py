"""Help: the service in two lines, or the open question in simpler words."""

from __future__ import annotations

import pytest

from actions.aider import PLUS_SIMPLE, ActionAider
from bot.dialogue.etat import next_question
from bot.situation import cles
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize(
    "texte",
    [
        "pas compris", "j’ai pas compris", "g rien compri", "je comprends pas la question", "hein ?",
        "vous pouvez reformuler ?", "répétez autrement svp", "parle plus simple", "c’est à dire ?",
        "moi pas comprendre", "tu veux dire quoi", "j’ai rien capté",
    ],
)  # fmt: skip
def test_the_question_is_explained(texte: str) -> None:
    _, (message,) = play(ActionAider(), {"requested_slot": "rsa"}, texte=texte, formulaire=True)
    assert message["response"] == "utter_simple_rsa"


@pytest.mark.parametrize(
    "texte",
    ["aide", "comment ça marche", "je comprends pas comment ça marche", "à quoi tu sers", "j’ai droit à quoi"],
)  # fmt: skip
def test_the_service_is_explained(texte: str) -> None:
    _, (message,) = play(ActionAider(), {"requested_slot": "rsa"}, texte=texte, formulaire=True)
    assert message["response"] == "utter_aide"


def test_the_question_explained_comes_again() -> None:
    slots = {"requested_slot": "rsa", "questions_posees": ["age", "rsa", "rsa"]}
    evenements, _ = play(ActionAider(), slots, texte="pas compris", formulaire=True)
    assert slots_set(evenements) == {"questions_posees": ["age", "rsa"]}
    assert next_question(["rsa", "diplome"], slots) == "diplome"
    assert next_question(["rsa", "diplome"], slots | slots_set(evenements)) == "rsa"


def test_every_question_has_its_simpler_words() -> None:
    assert set(cles()) - set(PLUS_SIMPLE) <= {"departement", "suivi", "refus"}
