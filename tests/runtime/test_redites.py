"""What is computed once gives what Rasa computes each time."""

from __future__ import annotations

import copy

import pytest
from rasa.core.actions.forms import FormAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SlotSet, UserUttered
from rasa.shared.core.slots import ListSlot

from bot.runtime.redites import _in_order


def test_nodes_come_after_those_they_need() -> None:
    besoins = {"c": ("b", "a"), "a": ("dehors",), "b": ("a",)}
    assert [nom for nom, _ in _in_order(besoins)] == ["a", "b", "c"]


def test_the_class_of_an_event_is_the_right_one_and_an_unknown_one_is_refused() -> None:
    for _ in range(2):
        assert Event.resolve_by_type("slot") is SlotSet
        assert Event.resolve_by_type("user") is UserUttered
        with pytest.raises(ValueError, match="inconnu"):
            Event.resolve_by_type("inconnu")


def test_a_copied_slot_lives_its_own_life() -> None:
    slot = ListSlot("freins", [], initial_value=[])
    copie = copy.copy(slot)
    copie.value = ["mobilite"]
    assert (slot.value, copie.value, copie.name) == ([], ["mobilite"], "freins")
    assert type(copie) is ListSlot


def test_mappings_are_those_of_the_domain_that_is_asked() -> None:
    domaines = [
        Domain.from_yaml(
            'version: "3.1"\nentities: [ville]\nslots:\n'
            "  a: {type: text, mappings: [{type: from_entity, entity: ville}]}\n"
            "  b: {type: text, mappings: [{type: from_entity, entity: ville}]}\n"
            f"forms: {{f: {{required_slots: [{requis}]}}}}\n"
        )
        for requis in ("a", "a, b")
    ]
    formulaire = FormAction("f", None)
    for _ in range(2):
        lus = [len(formulaire._create_unique_entity_mappings(domaine)) for domaine in domaines]
        assert lus == [1, 0]
