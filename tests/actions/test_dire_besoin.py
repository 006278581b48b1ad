"""What is said of a need, and whom to see: of the place, of the age, in writing when one does not call."""

from __future__ import annotations

from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.dire_besoin import ActionDireBesoin, needs_unanswered


def _tracker(slots: dict[str, Any], *besoins: str, **dites: str) -> Tracker:
    entites = [{"entity": "besoin", "value": code} for code in besoins]
    entites += [{"entity": nom, "value": valeur} for nom, valeur in dites.items()]
    message = {"intent": {"name": "dire_un_besoin"}, "entities": entites, "text": "…"}
    return Tracker("x", slots, message, [], False, None, {}, "action_listen")


def _said(tracker: Tracker) -> tuple[list[str], str, list[Any]]:
    dispatcher = CollectingDispatcher()
    evenements = ActionDireBesoin().run(dispatcher, tracker, {})
    textes = [m["response"] for m in dispatcher.messages if m.get("response")]
    return textes, "\n".join(m["text"] for m in dispatcher.messages if m.get("text")), evenements


def test_each_need_has_its_text_and_is_remembered() -> None:
    textes, _, evenements = _said(_tracker({}, "manger", "se-laver"))
    assert textes == ["utter_besoin_manger", "utter_besoin_se_laver"]
    assert [(e["name"], e["value"]) for e in evenements] == [
        ("besoins_dits", ["manger", "se-laver"])
    ]


def test_a_code_of_another_version_says_nothing() -> None:
    assert _said(_tracker({}, "voler")) == ([], "", [])


@pytest.mark.parametrize(
    ("age", "dite"), [(16, True), (40, False), (None, False)], ids=["mineure", "adulte", "inconnu"]
)
def test_a_door_for_the_young_is_told_to_the_young(age: int | None, dite: bool) -> None:
    _, portes, _ = _said(_tracker({"age": age}, "grossesse"))
    assert ("Maison des adolescents" in portes) is dite


def test_the_number_of_a_door_is_told_and_the_directory_of_every_mairie_is_not() -> None:
    _, portes, _ = _said(_tracker({"commune": "45234"}, "expulsion"))
    assert "3039" in portes and "lannuaire" not in portes


def test_whoever_does_not_telephone_is_told_where_to_write() -> None:
    _, portes, _ = _said(_tracker({"par_ecrit": True}, "expulsion"))
    assert "3039" not in portes


def test_what_was_told_before_and_not_answered_waits() -> None:
    assert needs_unanswered(
        _tracker({"besoins": ["manger", "soins"], "besoins_dits": ["manger"]})
    ) == ["soins"]
    assert needs_unanswered(_tracker({})) == []


def test_who_says_to_be_retired_asks_for_nothing() -> None:
    assert needs_unanswered(_tracker({"besoins": ["retraite", "manger"]})) == ["manger"]
    assert _said(_tracker({}, "retraite"))[0] == ["utter_besoin_retraite"]


def test_a_more_precise_need_takes_the_place_of_the_general_one() -> None:
    textes, _, evenements = _said(_tracker({}, "grossesse", "sante-sexuelle"))
    assert textes == ["utter_besoin_sante_sexuelle"]
    assert evenements[0]["value"] == ["grossesse", "sante-sexuelle"]


def test_the_general_need_told_later_is_answered_by_the_precise_one() -> None:
    dits = {"besoins": ["sante-sexuelle", "grossesse"], "besoins_dits": ["sante-sexuelle"]}
    assert needs_unanswered(_tracker(dits)) == []
    assert _said(_tracker(dits, "grossesse"))[0] == ["utter_besoin_sante_sexuelle"]
