"""The answer to a message in another language."""

from __future__ import annotations

import re

import pytest
import yaml

from actions.repondre_langue import ActionRepondreLangue
from bot.langues import LANGUES
from bot.nlu.sources import RACINE
from tests.actions.scene import play, slots_set

TEXTES = yaml.safe_load((RACINE / "data/responses/langues.yml").read_text(encoding="utf-8"))[
    "responses"
]


@pytest.mark.parametrize("langue", LANGUES)
def test_in_the_form_the_text_alone_is_said_and_the_language_forgotten(langue: str) -> None:
    evenements, (message,) = play(ActionRepondreLangue(), {"langue": langue}, formulaire=True)
    assert message["response"] == f"utter_langue_{langue}" and "buttons" not in message
    assert slots_set(evenements) == {"langue": None, "langues_dites": [langue]}


@pytest.mark.parametrize("formulaire", [True, False])
def test_the_welcome_in_a_language_is_said_once(formulaire: bool) -> None:
    slots = {"langue": "uk", "langues_dites": ["ar", "uk"]}
    evenements, (message,) = play(ActionRepondreLangue(), slots, formulaire=formulaire)
    assert message["response"] == "utter_francais_simple"
    assert ("buttons" in message) is not formulaire
    assert slots_set(evenements) == {"langue": None, "langues_dites": ["ar", "uk"]}


def test_outside_the_form_one_button_starts_it() -> None:
    _, (message,) = play(ActionRepondreLangue(), {"langue": "uk"})
    assert message["buttons"] == [{"title": "Continuer en français simple", "payload": "/informer"}]


@pytest.mark.parametrize("langue", [None, "de", ["en"], 3])
def test_a_language_without_a_text_is_a_message_not_understood(langue: object) -> None:
    evenements, (message,) = play(ActionRepondreLangue(), {"langue": langue})
    assert message["response"] == "utter_pas_compris"
    assert slots_set(evenements) == {"langue": None, "langues_dites": []}


@pytest.mark.parametrize("langue", LANGUES)
def test_the_text_is_two_sentences_with_the_name_and_the_numbers(langue: str) -> None:
    (variante,) = TEXTES[f"utter_langue_{langue}"]
    premiere, seconde = re.split(r"(?<=\.) ", variante["text"])
    assert "Passerelle" in premiere
    assert re.findall(r"\d+", variante["text"]) == re.findall(r"\d+", seconde) == ["112", "114"]
    assert seconde.endswith(".") and "SMS" in seconde
