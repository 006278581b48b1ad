"""What is counted of a conversation: codes of its last situation, each cell once."""

from __future__ import annotations

from typing import Any

import pytest

from bot.observatoire.releve import AGES, Releve, age_group, is_countable, releve_of
from tests.observatoire.monde import ARBRE


@pytest.mark.parametrize(
    ("age", "groupe"),
    [(None, None), (0, "0-15"), (15, "0-15"), (16, "16-17"), (17, "16-17"), (18, "18-25"), (25, "18-25"), (26, "26-49"), (50, "50-plus"), (120, "50-plus")],
)  # fmt: skip
def test_an_age_has_its_group(age: int | None, groupe: str | None) -> None:
    assert age_group(age) == groupe


def test_every_age_has_one_group() -> None:
    assert all(sum(bas <= age <= haut for bas, haut in AGES.values()) == 1 for age in range(121))


@pytest.mark.parametrize(
    ("slots", "compte"),
    [
        ({}, False),
        ({"mode": "educateur", "langue": "ar"}, False),
        ({"commune": "70550"}, False),  # perhaps that of the page
        ({"departement": "70", "quartier": "QN07001M"}, False),
        ({"age": 19}, True),
        ({"commune": "70550", "freins": ["mobilite"]}, True),
        ({"age": "dix-neuf"}, False),  # written by another version
    ],
)
def test_a_conversation_without_a_fact_counts_nothing(slots: dict[str, Any], compte: bool) -> None:
    assert is_countable(slots) is compte


def test_a_conversation_is_counted_by_its_last_situation() -> None:
    slots = {
        "age": 17,
        "commune": "13203",
        "freins": ["mobilite", "logement"],
        "refus": ["epide"],
        "propositions_vues": ["mission-locale", "e2c"],
        "rsa": True,
    }
    propositions = [{"freins": ["mobilite"]}, {"freins": []}]
    assert releve_of(slots, propositions, ARBRE) == Releve(
        "13055", "16-17", ("mobilite", "logement"), ("mission-locale", "e2c"), ("epide",), ("logement",)
    )  # fmt: skip


def test_nothing_joins_what_is_counted() -> None:
    """No cell holds a place smaller than the département with an age, nor two freins."""
    personne = Releve("70550", "16-17", ("mobilite", "sante"), ("cej",), ("e2c",), ("sante",))
    assert dict(personne.counts(ARBRE)) == {
        ("70", "personnes", ""): 1,
        ("70550", "freins", "mobilite"): 1,
        ("70550", "freins", "sante"): 1,
        ("70550", "proposes", "cej"): 1,
        ("70550", "refuses", "e2c"): 1,
        ("70550", "sans_reponse", "sante"): 1,
        ("70", "freins_par_age", "mobilite/16-17"): 1,
        ("70", "freins_par_age", "sante/16-17"): 1,
    }
