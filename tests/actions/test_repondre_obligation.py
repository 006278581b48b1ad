""" "C’est obligatoire ?", and leaving school."""

from __future__ import annotations

from typing import Any

import pytest

from actions.repondre_obligation import ActionRepondreObligation
from tests.actions.scene import play

ICI, ECOLE, MAJEUR = "utter_pas_obligatoire", "utter_arreter_ecole", "utter_arreter_ecole_majeur"


@pytest.mark.parametrize(
    ("intention", "texte", "slots", "reponse"),
    [
        ("question_obligation", "c’est obligatoire ?", {}, ICI),
        ("question_obligation", "c’est obligé d’y aller ?", {"scolarise": True}, ICI),
        ("question_obligation", "je peux arrêter quand je veux ?", {"scolarise": False}, ICI),
        ("question_obligation", "g le droit darreter ?", {"scolarise": True, "age": 16}, ECOLE),
        ("question_obligation", "jpeux tout lâcher ?", {"scolarise": True}, ECOLE),
        ("question_quitter_ecole", "je peux partir du lycée ?", {}, ECOLE),
        ("question_quitter_ecole", "et la fac je peux ?", {"age": 19}, MAJEUR),
        ("question_quitter_ecole", "l’école jusqu’à quand ?", {"age": 17}, ECOLE),
    ],
)
def test_what_is_compulsory(
    intention: str, texte: str, slots: dict[str, Any], reponse: str
) -> None:
    _, (message,) = play(ActionRepondreObligation(), slots, intention=intention, texte=texte)
    assert message["response"] == reponse


def test_a_named_dispositif_is_no_school() -> None:
    _, (message,) = play(
        ActionRepondreObligation(),
        {"scolarise": True},
        intention="question_obligation",
        texte="je peux arrêter l’EPIDE en route ?",
        entites=[("dispositif", "epide")],
    )
    assert message["response"] == "utter_pas_obligatoire_la_bas" and "EPIDE" in message["ou"]


def test_whom_to_ask_about_a_place_that_is_named() -> None:
    _, (message,) = play(
        ActionRepondreObligation(),
        {"age": 45},
        intention="question_obligation",
        texte="obligé de m’inscrire à France Travail ?",
        entites=[("dispositif", "france-travail")],
    )
    assert message["ou"] == "France Travail, 3949"
