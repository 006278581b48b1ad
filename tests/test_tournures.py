"""The variants of a text come in turn, and for whom they are."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from bot.tournures import Tournures

DOMAINE = Domain.from_dict(
    {
        "slots": {
            "mode": {
                "type": "any",
                "influence_conversation": False,
                "mappings": [{"type": "custom"}],
            }
        },
        "responses": {
            "utter_x": [{"text": "un"}, {"text": "deux"}],
            "utter_y": [{"text": "pour vous"}],
            "utter_y_educateur": [{"text": "pour la personne"}],
        },
    }
)


def said(texte: str, *evenements: Event) -> Any:
    tracker = DialogueStateTracker.from_events("x", list(evenements), DOMAINE.slots)
    return asyncio.run(Tournures(None, DOMAINE).generate(texte, tracker, "passerelle"))


@pytest.mark.parametrize(("fois", "attendu"), [(0, "un"), (1, "deux"), (2, "un"), (3, "deux")])
def test_the_same_wording_never_comes_twice_running(fois: int, attendu: str) -> None:
    deja: list[Event] = []
    dite: dict[str, Any] = {}
    for _ in range(fois + 1):
        dite = said("utter_x", *deja)
        gardee = {"utter_action": "utter_x", "variante": dite["variante"]}
        deja.append(BotUttered("…", metadata=gardee))
    assert dite["text"] == attendu


def test_the_last_wording_counts_even_when_the_ones_before_are_no_longer_kept() -> None:
    derniere = BotUttered("…", metadata={"utter_action": "utter_x", "variante": 1})
    assert said("utter_x", derniere)["text"] == "un"


def test_an_educator_gets_the_twin_that_is_written_for_educators() -> None:
    assert said("utter_y")["text"] == "pour vous"
    assert said("utter_y", SlotSet("mode", "educateur"))["text"] == "pour la personne"
    assert said("utter_x", SlotSet("mode", "educateur"))["text"] == "un"


def test_a_text_that_does_not_exist_is_no_text() -> None:
    assert said("utter_z") is None
