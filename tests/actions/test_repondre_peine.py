"""A sentence for what weighs, whom to call, and it is said once."""

from __future__ import annotations

from typing import Any

import pytest

from actions.poser_question import ActionAskAge
from actions.repondre_peine import REPONSES, ActionRepondrePeine
from tests.actions.scene import play


@pytest.mark.parametrize(
    ("texte", "slots", "dit"),
    [("je vais craquer", {}, ["utter_peine_epuisement"]), ("le patron me crie dessus", {}, ["utter_peine_rudoiement", "3039"]),
     ("mon fils fume trop", {"age": 45}, ["utter_peine_proche_dependant", "0 800 23 13 13"])],
)  # fmt: skip
def test_what_is_said(texte: str, slots: dict[str, Any], dit: list[str]) -> None:
    evenements, messages = play(
        ActionRepondrePeine(), slots, intention="dire_une_peine", texte=texte
    )
    assert evenements == []
    dits = [message.get("response") or message["text"] for message in messages]
    assert len(dits) == len(dit) and all(voulu in lu for voulu, lu in zip(dit, dits, strict=True))


def test_told_among_facts_it_is_said_before_the_question_once() -> None:
    texte, entites = "je suis épuisée, seule avec mes enfants", [("parent_isole", True)]
    _, messages = play(ActionAskAge(), {"parent_isole": True}, texte=texte, entites=entites)
    assert messages[0]["response"] == REPONSES["epuisement"]
    deja = {"event": "bot", "metadata": {"utter_action": REPONSES["epuisement"]}}
    _, messages = play(
        ActionAskAge(), {"parent_isole": True}, texte=texte, entites=entites,
        evenements=[deja, {"event": "user"}],
    )  # fmt: skip
    assert REPONSES["epuisement"] not in [message.get("response") for message in messages]
