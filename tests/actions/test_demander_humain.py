"""Somebody to talk to, and what to read to them."""

from __future__ import annotations

from typing import Any

import pytest

from actions.demander_humain import ActionDemanderHumain, ActionResumer
from tests.actions.scene import play

BELFORT = {"age": 19, "commune": "90010", "scolarise": False}


def test_names_who_accompanies_this_person_then_what_to_read_to_them() -> None:
    evenements, (qui, lire) = play(ActionDemanderHumain(), BELFORT)
    assert evenements == []
    assert qui["response"] == "utter_humain_structure" and qui["nom"] == "Mission Locale"
    assert qui["demarche"].startswith("Appelez") and qui["demarche"].endswith("à Belfort")
    assert lire["response"] == "utter_a_lire"
    assert lire["lignes"].startswith("Bonjour, j’ai 19 ans, j’habite Belfort (90)")


@pytest.mark.parametrize(
    ("slots", "nom"),
    [
        ({"age": 19}, "Mission Locale"),
        ({"age": 19, "commune": "70550"}, "O2R de Haute-Saône"),  # a known place first,
        ({"age": 45, "propositions_vues": ["ccas"]}, "CCAS (centre communal d’action sociale)"),  # then what was spoken of
        ({"age": 45, "commune": "70550", "propositions_vues": ["ccas"]}, "O2R de Haute-Saône"),
        ({**BELFORT, "propositions_vues": ["france-travail"]}, "France Travail"),
    ],
)  # fmt: skip
def test_a_known_place_comes_first_then_what_was_already_spoken_of(
    slots: dict[str, Any], nom: str
) -> None:
    _, (qui, _) = play(ActionDemanderHumain(), slots)
    assert qui["nom"] == nom


def test_a_refused_structure_is_not_named() -> None:
    _, (qui, _) = play(ActionDemanderHumain(), {"age": 19, "refus": ["mission-locale"]})
    assert qui["response"] == "utter_humain_structure" and qui["nom"] != "Mission Locale"


def test_nobody_known_still_gives_somebody() -> None:
    toutes = ["ccas", "cio", "conseil-departemental", "france-travail", "mission-locale", "mlds", "o2r", "plie",
              "convergence", "cap-emploi", "cej", "promo-16-18"]  # fmt: skip
    _, messages = play(ActionDemanderHumain(), {"refus": toutes})
    assert messages[0]["response"].startswith("utter_humain")


def test_nothing_told_gets_somebody_and_nothing_to_read() -> None:
    _, (message,) = play(ActionDemanderHumain())
    assert message["response"] == "utter_humain"


@pytest.mark.parametrize(
    ("mode", "debut"),
    [("habitant", "Bonjour, j’ai 19 ans"), ("educateur", "Bonjour, j’accompagne quelqu’un : 19 ans")],
)  # fmt: skip
def test_summary_repeats_what_was_understood(mode: str, debut: str) -> None:
    evenements, (message,) = play(ActionResumer(), {**BELFORT, "mode": mode})
    assert evenements == [] and message["response"] == "utter_a_lire"
    assert message["lignes"].startswith(debut) and len(message["lignes"].split("\n")) <= 3


def test_nothing_told_has_no_summary() -> None:
    _, (message,) = play(ActionResumer(), {"mode": "educateur"})
    assert message["response"] == "utter_rien_retenu"
