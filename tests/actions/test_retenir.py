"""What adds up from one message to the next."""

from __future__ import annotations

from typing import Any

import pytest

from actions.retenir import ActionRetenir
from tests.actions.scene import play, slots_set


@pytest.mark.parametrize(
    ("slots", "entites", "attendus"),
    [
        ({}, [("freins", "mobilite")], {"freins": ["mobilite"]}),
        (
            {"freins": ["mobilite"]},
            [("freins", "droits"), ("freins", "mobilite")],
            {"freins": ["mobilite", "droits"]},
        ),
        ({}, [("freins", [])], {"freins": []}),
        ({"freins": ["mobilite"]}, [("freins", [])], {"freins": ["mobilite"]}),
        ({"freins": []}, [("freins", ["langue", "droits"])], {"freins": ["langue", "droits"]}),
        ({}, [("suivi", "cej"), ("refus", "epide")], {"suivi": ["cej"], "refus": ["epide"]}),
        ({"refus": ["epide"]}, [("refus", "e2c")], {"refus": ["epide", "e2c"]}),
        ({"urgences": ["115"]}, [("urgence", "3114")], {"urgences": ["115", "3114"]}),
        ({"freins": ["mobilite"]}, [("age", 19)], {}),
        ({}, [], {}),
        (
            {},
            [("commune_possible", "70550"), ("commune_possible", "90010")],
            {"communes_possibles": ["70550", "90010"]},
        ),
        ({"communes_possibles": ["70550"]}, [("age", 19)], {"communes_possibles": None}),
        ({}, [("commune_inconnue", "Trifouilly")], {"commune_inconnue": "Trifouilly"}),
        ({"commune_inconnue": "Trifouilly"}, [("commune", "70550")], {"commune_inconnue": None}),
        ({"departement": "70"}, [("commune", "70550")], {"departement": None}),
        ({"quartier": "QN07001M"}, [("commune", "90010")], {"quartier": None}),
        ({"quartier": "QN07001M"}, [("commune", "70550")], {}),
        ({"quartier": "QN07001M"}, [("commune", "90010"), ("quartier", "QN09002M")], {}),
        ({"commune": "70550"}, [("quartier", "QN07001M")], {}),
    ],
)
def test_retains_what_the_message_adds(
    slots: dict[str, Any], entites: list[tuple[str, Any]], attendus: dict[str, Any]
) -> None:
    evenements, messages = play(ActionRetenir(), slots, entites=entites)
    assert slots_set(evenements) == attendus
    assert messages == []
