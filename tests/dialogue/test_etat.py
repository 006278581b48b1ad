"""Slots -> Situation, and what to ask next."""

from __future__ import annotations

from typing import Any

import pytest

from bot.dialogue.etat import (
    QUESTIONS_MAX,
    is_enough,
    merge_codes,
    mode_of,
    next_question,
    situation_of,
    situation_of_entities,
)
from bot.situation import Situation


@pytest.mark.parametrize(
    ("slots", "situation"),
    [
        ({}, Situation()),
        ({"age": 19, "mode": "educateur", "requested_slot": "rsa"}, Situation(age=19)),
        ({"age": 0, "rsa": False, "freins": []}, Situation(age=0, rsa=False, freins=())),
        (
            {"freins": ["mobilite", "droits"], "refus": ["epide"]},
            Situation(freins=("mobilite", "droits"), refus=("epide",)),
        ),
        ({"age": "dix-neuf", "commune": "Vesoul", "rsa": "oui", "freins": ["permis"]}, Situation()),
        ({"age": 300, "logement": "heberge"}, Situation(logement="heberge")),
    ],
)
def test_situation_keeps_what_suits_and_forgets_the_rest(
    slots: dict[str, Any], situation: Situation
) -> None:
    assert situation_of(slots) == situation


@pytest.mark.parametrize(
    ("entites", "situation"),
    [
        ([], {}),
        ([("commune", "70550"), ("age", 19)], {"age": 19, "commune": "70550"}),
        (
            [("freins", "mobilite"), ("freins", "droits"), ("freins", "mobilite")],
            {"freins": ["mobilite", "droits"]},
        ),
        ([("freins", [])], {"freins": []}),
        ([("dispositif", "epide"), ("urgence", "115"), ("commune_possible", "70550")], {}),
        ([("age", 19), ("age", 20)], {"age": 20}),
    ],
)
def test_entities_of_one_message_become_the_keys_of_the_contract(
    entites: list[tuple[str, Any]], situation: dict[str, Any]
) -> None:
    lues = situation_of_entities({"entity": cle, "value": valeur} for cle, valeur in entites)
    assert lues == situation and list(lues) == list(situation)


@pytest.mark.parametrize(
    ("connus", "nouveaux", "ensemble"),
    [
        (None, [], []), (None, ["a"], ["a"]), (["a"], ["b", "a"], ["a", "b"]), (["a"], [[]], ["a"]),
        (None, [["a", "b"], "c"], ["a", "b", "c"]), ((), [("a",)], ["a"]),
    ],
)  # fmt: skip
def test_codes_add_up_without_repeats(
    connus: Any, nouveaux: list[Any], ensemble: list[str]
) -> None:
    assert merge_codes(connus, nouveaux) == ensemble


@pytest.mark.parametrize(
    ("slot", "mode"), [(None, "habitant"), ("educateur", "educateur"), ("autre", "habitant")]
)
def test_mode_is_the_resident_s_unless_told(slot: str | None, mode: str) -> None:
    assert mode_of({"mode": slot}) == mode


@pytest.mark.parametrize(
    ("situation", "assez"),
    [
        (Situation(), False), (Situation(age=19), False), (Situation(commune="70550"), False),
        (Situation(freins=()), False), (Situation(freins=("mobilite",)), True), (Situation(age=0, commune="70550"), True),
        (Situation(age=19, departement="70"), True),
    ],
)  # fmt: skip
def test_first_suggestions_need_an_age_and_a_place_or_a_frein(
    situation: Situation, assez: bool
) -> None:
    assert is_enough(situation) is assez


@pytest.mark.parametrize(
    ("situation", "passees", "assez"),
    [
        (Situation(commune="70550"), ["age"], True),
        (Situation(age=19), ["commune"], True),
        (Situation(rsa=True), ["age", "commune"], True),
        (Situation(), ["age", "commune"], False),
        (Situation(rsa=True), ["age"], False),
    ],
)
def test_what_was_passed_is_not_waited_for(
    situation: Situation, passees: list[str], assez: bool
) -> None:
    assert is_enough(situation, passees) is assez


SIX = ["a1", "a2", "a3", "a4", "a5", "a6"]


@pytest.mark.parametrize(
    ("questions", "slots", "suivante"),
    [
        ([], {}, None),
        (["rsa", "freins"], {}, "rsa"),
        (["rsa", "commune", "age"], {}, "age"),
        (["rsa", "commune"], {}, "commune"),
        (["rsa", "age"], {"questions_passees": ["age"]}, "rsa"),
        (["rsa"], {"questions_passees": ["rsa"]}, None),
        (["rsa"], {"questions_posees": SIX}, None),
        (["rsa"], {"questions_posees": SIX[1:]}, "rsa"),
        (["rsa", "rqth"], {"questions_posees": [*SIX[1:], "rqth"]}, "rqth"),
        (["rsa", "rqth"], {"questions_posees": ["rsa"]}, "rsa"),
        (["rsa", "rqth"], {"questions_posees": ["rsa", "rsa"]}, "rqth"),
        (["rsa"], {"questions_posees": ["rsa", "rsa"]}, "rsa"),
    ],
)
def test_next_question_is_the_most_useful_that_may_still_be_asked(
    questions: list[str], slots: dict[str, Any], suivante: str | None
) -> None:
    assert len(SIX) == QUESTIONS_MAX
    assert next_question(questions, slots) == suivante
