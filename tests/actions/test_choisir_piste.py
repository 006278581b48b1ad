"""“Le premier”: more of one of the suggestions."""

from __future__ import annotations

from typing import Any

import pytest

from actions.choisir_piste import ActionChoisirPiste
from actions.dispositif_en_vue import numbered, pointed_at
from bot.passerelle import open_passerelle
from tests.actions.scene import play, slots_set

FICHES = open_passerelle().catalogue.fiches
DERNIER = -1
TROIS = ["e2c", "mission-locale", "o2r"]


@pytest.mark.parametrize(
    ("rang", "dernieres", "vues", "choisie"),
    [
        (1, ["a", "b", "c"], ["a", "b", "c"], "a"),
        (3, ["a", "b", "c"], ["a", "b", "c"], "c"),
        (4, ["a", "b", "c"], ["a", "b", "c"], None),
        (DERNIER, ["a", "b", "c"], ["a", "b", "c"], "c"),
        # after a second message, numbered 4 and 5
        (1, ["d", "e"], ["a", "b", "c", "d", "e"], "d"),  # "le premier" of the last message
        (3, ["d", "e"], ["a", "b", "c", "d", "e"], "c"),
        (4, ["d", "e"], ["a", "b", "c", "d", "e"], "d"),  # as it was numbered
        (DERNIER, ["d", "e"], ["a", "b", "c", "d", "e"], "e"),
        (6, ["d", "e"], ["a", "b", "c", "d", "e"], None),
        # those of a directory, which were not suggested
        (2, ["x", "y"], [], "y"),
        (1, ["x", "y"], ["a", "b", "c"], "x"),
        # no number
        (None, ["a"], ["a"], "a"),
        (None, ["a", "b"], ["a", "b"], None),
        (1, [], [], None),
        (None, [], [], None),
    ],
)
def test_the_number_is_the_one_that_was_shown(
    rang: int | None, dernieres: list[str], vues: list[str], choisie: str | None
) -> None:
    assert pointed_at(rang, dernieres, vues) == choisie


def choose(rang: int | None, **slots: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    entites = [] if rang is None else [("rang", rang)]
    evenements, (message,) = play(
        ActionChoisirPiste(), slots, intention="choisir_piste", entites=entites
    )
    return slots_set(evenements), message


@pytest.mark.parametrize(("rang", "code"), [(1, "e2c"), (2, "mission-locale"), (DERNIER, "o2r")])
def test_tells_how_to_enter_the_one_pointed_at(rang: int, code: str) -> None:
    slots, message = choose(rang, propositions_vues=TROIS, dernieres_dites=TROIS)
    fiche = FICHES[code]
    assert message["text"].startswith(f"{fiche.nom} : ")
    assert fiche.demarche.split(" ", 1)[1] in message["text"]
    assert slots == {"dispositif": None, "dispositif_en_vue": code}


@pytest.mark.parametrize(
    ("rang", "slots"),
    [
        (1, {}),
        (7, {"propositions_vues": TROIS, "dernieres_dites": TROIS}),
        (None, {"propositions_vues": TROIS, "dernieres_dites": TROIS}),
    ],
)
def test_what_points_at_nothing_is_asked_again(rang: int | None, slots: dict[str, Any]) -> None:
    evenements, message = choose(rang, **slots)
    assert evenements == {} and message["response"] == "utter_quelle_piste"


@pytest.mark.parametrize(
    ("texte", "rang", "code"),
    [("redis la 1", 1, "a"), ("la 5", 5, "e"), ("le premier", 1, None), ("redis la 9", 9, None)],
)
def test_a_number_in_figures_is_the_one_shown(texte: str, rang: int, code: str | None) -> None:
    assert numbered(texte, rang, ["d", "e"], ["a", "b", "c", "d", "e"]) == code


def test_what_was_not_numbered_has_no_number() -> None:
    assert numbered("la 1", 1, ["x", "y"], ["a", "b", "c"]) is None
