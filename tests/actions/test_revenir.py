"""“Retour” and “suivant”."""

from __future__ import annotations

from typing import Any

import pytest

from actions.revenir import ActionRevenir, ActionSuivant
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize(
    ("slots", "attendus"),
    [
        (
            {"requested_slot": "commune", "questions_posees": ["age", "commune"], "age": 19},
            {"age": None, "questions_passees": [], "a_reposer": "age"},
        ),
        (
            {"requested_slot": "rsa", "questions_posees": ["age", "freins", "rsa"], "questions_passees": ["age", "freins"]},
            {"freins": None, "questions_passees": ["age"], "a_reposer": "freins"},
        ),
    ],
)  # fmt: skip
def test_going_back_forgets_the_answer_before_and_asks_it_again(
    slots: dict[str, Any], attendus: dict[str, Any]
) -> None:
    evenements, (message,) = play(ActionRevenir(), slots, formulaire=True)
    assert slots_set(evenements) == attendus
    assert message["response"] == "utter_on_revient"


@pytest.mark.parametrize("slots", [{}, {"requested_slot": "age", "questions_posees": ["age"]}])
def test_there_is_nothing_before_the_first_question(slots: dict[str, Any]) -> None:
    evenements, (message,) = play(ActionRevenir(), slots)
    assert evenements == [] and message["response"] == "utter_rien_avant"


def test_for_an_educator_the_next_is_another_person() -> None:
    evenements, (message,) = play(ActionSuivant(), {"age": 19, "mode": "educateur"})
    assert evenements[0]["event"] == "reset_slots" and slots_set(evenements) == {
        "mode": "educateur"
    }
    assert message["response"] == "utter_on_recommence"


def test_for_a_resident_the_next_is_the_next_question() -> None:
    evenements, (message,) = play(ActionSuivant(), {"requested_slot": "rsa"}, formulaire=True)
    assert slots_set(evenements) == {"questions_passees": ["rsa"]}
    assert message["response"] == "utter_pas_grave"


def test_outside_the_questions_the_next_is_what_follows() -> None:
    slots = {"age": 19, "commune": "70550", "propositions_vues": ["mission-locale"]}
    evenements, (message,) = play(ActionSuivant(), slots)
    vues = slots_set(evenements)["propositions_vues"]
    assert vues[0] == "mission-locale" and len(vues) == 4 and "2. " in message["text"]


def said(*intentions: str) -> list[dict[str, Any]]:
    """The user events of these intents, in order."""
    return [{"event": "user", "parse_data": {"intent": {"name": nom}}} for nom in intentions]


DITES = ["o2r-haute-saone", "mission-locale", "service-civique"]
APRES_UNE_PISTE = {
    "age": 19,
    "commune": "70550",
    "requested_slot": "scolarise",
    "questions_posees": ["age", "scolarise"],
    "propositions_vues": DITES,
    "dernieres_dites": DITES,
    "dispositif_en_vue": "mission-locale",
}


@pytest.mark.parametrize("avant", ["choisir_piste", "question_cout", "question_dispositif"])
def test_just_after_a_piste_the_list_comes_back_and_nothing_is_forgotten(avant: str) -> None:
    evenements, (debut, liste) = play(
        ActionRevenir(), APRES_UNE_PISTE, formulaire=True, evenements=said("informer", avant, "revenir")
    )  # fmt: skip
    assert slots_set(evenements) == {"dispositif_en_vue": None}
    assert debut["response"] == "utter_retour_aux_pistes"
    assert "1. " in liste["text"] and "Mission Locale" in liste["text"]


@pytest.mark.parametrize(
    ("slots", "avant"),
    [
        (APRES_UNE_PISTE, "informer"),  # a question was answered since
        ({**APRES_UNE_PISTE, "dispositif_en_vue": None}, "question_cout"),  # no piste alone
        ({**APRES_UNE_PISTE, "dernieres_dites": []}, "question_cout"),  # no list to go back to
    ],
)
def test_elsewhere_the_question_before_comes_back(slots: dict[str, Any], avant: str) -> None:
    evenements, (message,) = play(
        ActionRevenir(), slots, formulaire=True, evenements=said(avant, "revenir")
    )
    assert message["response"] == "utter_on_revient" and slots_set(evenements)["age"] is None
