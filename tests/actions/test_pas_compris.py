"""A message that was not understood."""

from __future__ import annotations

import pytest
from rasa_sdk import Action

from actions.pas_compris import ActionDefaultFallback, ActionPasCompris
from actions.rien_appris import ActionRienAppris
from tests.actions.scene import play


@pytest.mark.parametrize(
    ("formulaire", "texte"), [(True, "utter_pas_compris"), (False, "utter_pas_compris_libre")]
)
def test_says_it_and_outside_the_form_what_to_write(formulaire: bool, texte: str) -> None:
    evenements, (message,) = play(ActionPasCompris(), formulaire=formulaire)
    assert evenements == [] and message["response"] == texte


def test_who_already_told_something_is_not_asked_for_age_and_town_again() -> None:
    _, (message,) = play(ActionPasCompris(), {"age": 19}, formulaire=False)
    assert message["response"] == "utter_pas_compris_en_chemin"


def test_where_no_rule_applies_it_also_goes_back_to_before_the_message() -> None:
    (evenement,), (message,) = play(ActionDefaultFallback())
    assert evenement["event"] == "rewind" and message["response"] == "utter_pas_compris_libre"


@pytest.mark.parametrize("action", [ActionPasCompris(), ActionRienAppris()])
@pytest.mark.parametrize(
    ("question", "texte", "dit"),
    [
        ("en_emploi", "depuis 3 ans", "utter_depuis_avec_ou_sans"),
        ("en_emploi", "blabla", "utter_pas_compris"),
        ("rsa", "depuis 3 ans", "utter_pas_compris"),
    ],
)
def test_a_bare_duration_after_the_question_on_work_is_asked_about(
    action: Action, question: str, texte: str, dit: str
) -> None:
    _, (message,) = play(action, {"requested_slot": question}, texte=texte, formulaire=True)
    assert message["response"] == dit


def test_a_question_is_never_answered_like_noise() -> None:
    _, (message,) = play(ActionPasCompris(), {"age": 30}, texte="c’est quoi le smic")
    assert message["response"] == "utter_question_inconnue" and "France Travail" in message["ou"]
