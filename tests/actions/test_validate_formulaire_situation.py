"""The form: which key comes next, what it leaves to the rules, which values it drops."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import ActionExecutionRejection

from actions.validate_formulaire_situation import ValidateFormulaireSituation
from bot.situation import cles
from tests.actions.scene import play, slots_set


def required(slots: dict[str, Any]) -> list[str]:
    tracker = Tracker("essai", slots, {}, [], False, None, {}, None)
    attente = ValidateFormulaireSituation().required_slots(
        list(cles()), CollectingDispatcher(), tracker, {}
    )
    return asyncio.run(attente)


@pytest.mark.parametrize(
    ("slots", "cle"),
    [({}, "age"), ({"age": 19}, "commune"), ({"questions_passees": ["age"]}, "commune")],
)
def test_one_key_at_a_time_the_essential_ones_first(slots: dict[str, Any], cle: str) -> None:
    assert required(slots) == [cle]


def test_a_key_that_was_passed_leaves_its_turn_to_another() -> None:
    (premiere,) = required({"age": 19, "commune": "70550"})
    (suivante,) = required({"age": 19, "commune": "70550", "questions_passees": [premiere]})
    assert suivante not in ("age", "commune", premiere)


@pytest.mark.parametrize("commune", ["13055", "70550", "13203"])
def test_a_key_that_is_known_is_never_required(commune: str) -> None:
    slots = {"age": 19, "commune": commune, "freins": []}
    assert not set(required(slots)) & slots.keys()


def test_six_questions_are_enough() -> None:
    posees = ["age", "commune", "freins", "en_emploi", "scolarise", "rqth"]
    assert (
        required(
            {"age": 19, "commune": "70550", "questions_posees": posees, "questions_passees": posees}
        )
        == []
    )


def test_next_key_is_requested_by_the_form() -> None:
    evenements, _ = play(ValidateFormulaireSituation(), {"age": 19}, formulaire=True)
    assert slots_set(evenements)["requested_slot"] == "commune"


@pytest.mark.parametrize(
    "intention", ["urgence", "question_robot", "ne_sait_pas", "demander_humain", "voir_suite"]
)
def test_a_message_that_does_not_inform_is_left_to_the_rules(intention: str) -> None:
    with pytest.raises(ActionExecutionRejection):
        play(ValidateFormulaireSituation(), {"age": 19}, intention=intention, formulaire=True)


def test_outside_the_form_any_message_may_open_it() -> None:
    evenements, _ = play(ValidateFormulaireSituation(), intention="saluer")
    assert slots_set(evenements)["requested_slot"] == "age"


def test_after_the_rules_answered_the_form_asks_again() -> None:
    passe = [
        {"event": "user"},
        {"event": "action_execution_rejected"},
        {"event": "action", "name": "utter_robot"},
    ]
    evenements, _ = play(
        ValidateFormulaireSituation(), intention="question_robot", formulaire=True, evenements=passe
    )
    assert slots_set(evenements)["requested_slot"] == "age"


@pytest.mark.parametrize(
    ("cle", "valeur", "garde"),
    [
        ("age", 19, 19), ("age", 190, None), ("age", "19", None), ("commune", "70550", "70550"),
        ("commune", "Vesoul", None), ("rsa", "oui", None), ("logement", "sans-abri", "sans-abri"), ("freins", ["permis"], None),
    ],
)  # fmt: skip
def test_a_value_that_does_not_suit_is_dropped(cle: str, valeur: Any, garde: Any) -> None:
    pose = {"event": "slot", "name": cle, "value": valeur}
    evenements, _ = play(
        ValidateFormulaireSituation(),
        {cle: valeur},
        formulaire=True,
        evenements=[{"event": "user"}, pose],
    )
    assert slots_set(evenements)[cle] == garde
