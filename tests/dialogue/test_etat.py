"""Slots -> Situation, and what to ask next."""

from __future__ import annotations

from typing import Any

import pytest

from bot.dialogue.etat import (
    FOIS_MAX,
    QUESTIONS_MAX,
    corrected_keys,
    is_enough,
    merge_codes,
    mode_of,
    next_question,
    of_the_person_in_view,
    outdated_keys,
    previous_question,
    said_just_before,
    situation_of,
    situation_of_entities,
    unasked,
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
DEUX_FOIS = ["rsa", "rsa"]


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
        (["rsa", "diplome"], {"questions_posees": [*SIX[1:], "diplome"]}, "diplome"),
        (["rsa", "diplome"], {"questions_posees": ["rsa"]}, "rsa"),
        (
            ["rsa", "diplome"],
            {"questions_posees": DEUX_FOIS},
            "diplome",
        ),  # it waits for the others,
        (["rsa"], {"questions_posees": DEUX_FOIS}, "rsa"),  # then comes back
        (["rsa", "diplome"], {"questions_posees": [*DEUX_FOIS, "diplome", "diplome"]}, "rsa"),
        (["rsa"], {"questions_posees": [*DEUX_FOIS, "rsa"]}, None),  # once
        (["rsa"], {"questions_posees": DEUX_FOIS, "questions_passees": ["rsa"]}, None),
        (["age", "rsa"], {"questions_posees": ["age", "age"]}, "rsa"),
    ],
)
def test_next_question_is_the_most_useful_that_may_still_be_asked(
    questions: list[str], slots: dict[str, Any], suivante: str | None
) -> None:
    assert len(SIX) == QUESTIONS_MAX and len(DEUX_FOIS) == FOIS_MAX
    assert next_question(questions, slots) == suivante


@pytest.mark.parametrize(
    ("cle", "slots", "posee"),
    [
        ("rqth", {}, False),
        ("rqth", {"freins": ["mobilite"], "age": 40}, False),
        ("rqth", {"freins": ["sante"]}, True),
        ("rqth", {"freins": ["mobilite", "handicap"]}, True),
        ("rqth", {"en_arret": True}, True),
        ("rqth", {"mode": "educateur"}, True),  # one line of a file, asked of who knows it
        ("scolarise", {"age": 25}, True),
        ("scolarise", {"age": 26}, False),
        ("scolarise", {"age": 40}, False),
        ("scolarise", {}, True),
    ],
)
def test_nobody_is_asked_what_cannot_be_of_them(
    cle: str, slots: dict[str, Any], posee: bool
) -> None:
    assert (next_question([cle], slots) == cle) is posee


@pytest.mark.parametrize(
    ("slots", "suivante"),
    [
        ({"communes_possibles": ["70550", "90010"]}, "commune"),
        ({"commune_inconnue": "Trifouilly"}, "commune"),
        ({"commune_inconnue": "Trifouilly", "a_reposer": "age"}, "commune"),
        ({"a_reposer": "age", "questions_posees": SIX}, "age"),
        ({"a_reposer": "age", "age": 19}, "rsa"),
        ({"a_reposer": "age", "questions_passees": ["age"]}, "rsa"),
    ],
)
def test_a_place_to_choose_then_the_question_gone_back_to_come_first(
    slots: dict[str, Any], suivante: str
) -> None:
    assert next_question(["rsa"], {"questions_posees": ["rsa"], **slots}) == suivante


@pytest.mark.parametrize(
    ("posees", "ouverte", "precedente"),
    [
        (None, None, None),
        (["age"], "age", None),
        (["age", "commune"], "commune", "age"),
        (["age", "commune", "commune"], "commune", "age"),
        (["age", "commune", "freins"], "freins", "commune"),
        (["age", "commune"], None, "commune"),  # the form is over: back to the last question
        (["age", "commune", "freins"], "commune", "age"),  # a second "retour" goes further back
    ],
)
def test_going_back_goes_to_the_question_before_the_open_one(
    posees: list[str] | None, ouverte: str | None, precedente: str | None
) -> None:
    slots = {"questions_posees": posees, "requested_slot": ouverte}
    assert previous_question(slots) == precedente


CONNU = {"age": 19, "commune": "70550", "rsa": False, "freins": ["mobilite"], "refus": ["epide"]}


@pytest.mark.parametrize(
    ("lues", "corrigees"),
    [
        ({}, []),
        ({"age": 19}, []),
        ({"age": 20}, ["age"]),
        ({"rsa": True}, ["rsa"]),
        ({"rsa": False}, []),
        ({"diplome": "bac"}, []),
        ({"commune": "90010", "age": 20}, ["age", "commune"]),
        ({"freins": ["sante"], "refus": ["e2c"]}, []),  # lists only add up
    ],
)
def test_another_value_than_the_one_told_corrects_it(
    lues: dict[str, Any], corrigees: list[str]
) -> None:
    assert corrected_keys(lues, CONNU) == corrigees


DUREES = {"mois_sans_emploi": 18, "mois_dans_la_commune": 24, "commune": "70550"}


@pytest.mark.parametrize(
    ("lues", "slots", "perimees"),
    [
        ({"en_emploi": True}, DUREES, ["mois_sans_emploi"]),
        ({"en_emploi": True, "mois_sans_emploi": 0}, DUREES, []),
        ({"en_emploi": False}, DUREES, []),
        ({"en_emploi": True}, {}, []),
        ({"commune": "90010"}, DUREES, ["mois_dans_la_commune"]),
        ({"commune": "90010", "mois_dans_la_commune": 2}, DUREES, []),
        ({"commune": "70550"}, DUREES, []),
        ({"commune": "90010"}, {"mois_dans_la_commune": 24}, []),
        ({"commune": "90010", "en_emploi": True}, DUREES, ["mois_sans_emploi", "mois_dans_la_commune"]),
        ({"age": 20}, DUREES, []),
    ],
)  # fmt: skip
def test_a_job_ends_the_months_without_one_and_a_move_those_in_the_commune(
    lues: dict[str, Any], slots: dict[str, Any], perimees: list[str]
) -> None:
    assert outdated_keys(lues, slots) == perimees


@pytest.mark.parametrize(
    ("slots", "question"),
    [
        ({"age": 33, "rsa": True}, "diplome"), ({"age": 57, "rsa": True}, "diplome"), ({"age": 33, "rsa": False}, "diplome"),
        ({"age": 33}, "diplome"), ({"age": 25}, "scolarise"), ({"age": 58}, "diplome"), ({"age": 22, "rsa": True}, "scolarise"), ({"rsa": True}, "age"),
    ],
)  # fmt: skip
def test_a_grown_up_is_not_asked_about_school(slots: dict[str, Any], question: str) -> None:
    restantes = [] if "age" in slots else ["age"]
    assert next_question([*restantes, "scolarise", "diplome"], slots) == question


def test_a_child_is_not_asked_about_a_job() -> None:
    assert (
        next_question(["en_emploi", "rsa", "logement"], {"age": 14, "commune": "70550"})
        == "logement"
    )
    assert next_question(["en_emploi"], {"age": 16, "commune": "70550"}) == "en_emploi"


def test_who_is_retired_is_not_asked_about_work() -> None:
    assert {"en_emploi", "inscrit_france_travail", "mois_sans_emploi"} <= unasked({"age": 70})
    assert "en_emploi" not in unasked({"age": 70, "cherche_emploi": True})
    assert "en_emploi" not in unasked({"age": 63})
    assert "en_emploi" in unasked({"age": 63, "en_emploi": False, "besoins": ["retraite"]})


def _said(nom: str) -> dict[str, Any]:
    return {"event": "bot", "metadata": {"utter_action": nom}}


def test_what_was_said_just_before_the_last_message() -> None:
    evenements = [
        {"event": "user"}, _said("utter_bonjour"), {"event": "user"}, _said("utter_rqth"), _said("utter_ask_age"), {"event": "user"},
    ]  # fmt: skip
    assert said_just_before(evenements) == {"utter_rqth", "utter_ask_age"}
    assert said_just_before([{"event": "user"}]) == set()


def test_what_was_said_of_somebody_else_is_left() -> None:
    evenements = [_said("utter_mineur_seul"), {"event": "reset_slots"}, _said("utter_bonjour")]
    assert of_the_person_in_view(evenements) == [_said("utter_bonjour")]
    assert of_the_person_in_view([]) == []
