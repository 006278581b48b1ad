"""A message that was not understood."""

from __future__ import annotations

import pytest

from actions.pas_compris import ActionDefaultFallback, ActionPasCompris
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
