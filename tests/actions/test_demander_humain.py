"""Somebody to talk to."""

from __future__ import annotations

from actions.demander_humain import ActionDemanderHumain
from tests.actions.scene import play


def test_names_who_accompanies_this_person() -> None:
    evenements, (message,) = play(
        ActionDemanderHumain(), {"age": 19, "commune": "70550", "scolarise": False}
    )
    assert evenements == []
    assert message["response"] == "utter_humain_structure"
    assert message["nom"] == "Mission Locale" and message["demarche"]


def test_a_refused_structure_is_not_named() -> None:
    _, (message,) = play(ActionDemanderHumain(), {"age": 19, "refus": ["mission-locale"]})
    assert message["nom"] != "Mission Locale"


def test_nobody_known_still_gives_somebody() -> None:
    toutes = ["ccas", "cio", "conseil-departemental", "france-travail", "mission-locale", "mlds", "o2r", "plie",
              "convergence", "cap-emploi", "cej", "promo-16-18"]  # fmt: skip
    _, (message,) = play(ActionDemanderHumain(), {"refus": toutes})
    assert message["response"].startswith("utter_humain")
