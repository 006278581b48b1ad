"""Which pistes a conversation tells first, which later, and which beside the engine’s list."""

from __future__ import annotations

from typing import Any

import pytest

from actions.orienter import ActionOrienter, ActionVoirSuite
from actions.premiers_pas import ActionPremiersPas
from tests.actions.scene import play, slots_set

RETRAITEE: dict[str, Any] = {"age": 68, "commune": "70550", "en_emploi": False}


def told(slots: dict[str, Any]) -> list[str]:
    evenements, _ = play(ActionOrienter(), slots)
    return list(slots_set(evenements)["propositions_vues"])


def test_doors_that_the_engine_lists_for_a_frein_alone_are_told_to_who_is_retired() -> None:
    assert set(told(RETRAITEE)) == {"france-services", "centre-social", "ccas"}
    assert set(told({**RETRAITEE, "age": 63, "besoins": ["retraite"]})) == set(told(RETRAITEE))
    assert "france-travail" in told({**RETRAITEE, "age": 63})
    assert "france-travail" in told({**RETRAITEE, "cherche_emploi": True})


def test_a_refused_door_is_not_told_beside() -> None:
    assert "centre-social" not in told({**RETRAITEE, "refus": ["centre-social"]})


def test_what_leads_to_work_comes_after_all_the_rest_to_who_is_retired() -> None:
    vues = told(RETRAITEE)
    evenements, _ = play(ActionVoirSuite(), {**RETRAITEE, "propositions_vues": vues})
    assert slots_set(evenements)["dernieres_dites"] == ["conseil-departemental"]


def test_a_door_told_beside_is_one_of_the_first_steps_said_again() -> None:
    vues = told(RETRAITEE)
    _, (message,) = play(ActionPremiersPas(), {**RETRAITEE, "propositions_vues": vues})
    assert "Centre social" in message["lignes"] and "France services" in message["lignes"]


@pytest.mark.parametrize(
    ("slots", "dites", "tues"),
    [
        (
            {"age": 16, "commune": "13055", "scolarise": False, "besoins": ["grossesse"]},
            {"conseil-departemental"},
            {"service-civique", "e2c"},
        ),
        (
            {"age": 14, "commune": "44109", "pour_un_proche": True},
            {"maison-des-adolescents"},
            set(),
        ),
        (
            {"age": 23, "commune": "13055", "freins": ["droits"], "sans_titre": True},
            {"point-justice"},
            {"service-civique", "france-travail"},
        ),
        ({"age": 19, "commune": "97411"}, {"mission-locale"}, {"epide"}),
        ({"age": 17, "commune": "90010", "scolarise": True}, {"cio"}, {"service-civique"}),
    ],
)
def test_the_first_pistes_of_other_lives(
    slots: dict[str, Any], dites: set[str], tues: set[str]
) -> None:
    vues = set(told(slots))
    assert dites <= vues and not tues & vues
