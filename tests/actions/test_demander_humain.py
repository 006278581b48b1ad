"""Somebody to talk to, and what to read to them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from actions.demander_humain import ActionDemanderHumain, ActionResumer
from bot.passerelle import open_passerelle
from tests.actions.scene import play

FICHES = open_passerelle().catalogue.fiches
ACCUEILS = [code for code, fiche in FICHES.items() if fiche.accueil]
BELFORT = {"age": 19, "commune": "90010", "scolarise": False}


def test_names_who_accompanies_this_person_then_what_to_read_to_them() -> None:
    evenements, (qui, lire) = play(ActionDemanderHumain(), BELFORT)
    assert evenements == []
    assert qui["response"] == "utter_humain_structure" and qui["nom"] == "Mission Locale"
    assert qui["demarche"].startswith("Appelez") and "Mission Locale, à Belfort" in qui["demarche"]
    assert lire["response"] == "utter_a_lire"
    assert lire["lignes"].startswith("Bonjour, j’ai 19 ans, j’habite Belfort (90)")


@pytest.mark.parametrize(
    ("slots", "nom"),
    [
        ({"age": 19, "commune": "70550"}, "Mission Locale"),  # a sure door: the O2R waits for a fact
        ({"age": 19, "commune": "70550", "en_emploi": True, "scolarise": False}, "Mission Locale"),  # with a number
        ({"age": 45, "propositions_vues": ["ccas"]}, "CCAS (centre communal d’action sociale)"),
        ({**BELFORT, "propositions_vues": ["france-travail"]}, "France Travail"),  # spoken of
    ],
)  # fmt: skip
def test_a_sure_door_then_one_spoken_of_then_one_with_a_number(
    slots: dict[str, Any], nom: str
) -> None:
    _, (qui, _) = play(ActionDemanderHumain(), slots)
    assert qui["nom"] == nom


@pytest.mark.parametrize(
    ("slots", "personne"),
    [
        ({"age": 19, "commune": "70550", "en_emploi": False, "scolarise": False}, "cej"),
        pytest.param(
            {"age": 45, "commune": "23008"},
            "cio",
        ),
    ],
)
def test_somebody_is_a_place_that_receives_people_like_this_one(
    slots: dict[str, Any], personne: str
) -> None:
    _, (qui, _) = play(ActionDemanderHumain(), slots)
    assert qui["nom"] != FICHES[personne].nom


@pytest.mark.parametrize("commune", ["70550", "90010", "13203", "23008", "97411"])
@pytest.mark.parametrize("age", [14, 17, 19, 30, 45, 63])
def test_somebody_receives_people_and_has_a_number_or_an_address(age: int, commune: str) -> None:
    _, (qui, _) = play(ActionDemanderHumain(), {"age": age, "commune": commune})
    assert qui["nom"] in {FICHES[code].nom for code in ACCUEILS}
    assert re.search(r"\b\d{4}\b|\d\d \d\d|\w\.(fr|info|org)\b", qui["demarche"])


def test_a_refused_structure_is_not_named() -> None:
    _, (qui, _) = play(ActionDemanderHumain(), {"age": 19, "refus": ["mission-locale"]})
    assert qui["response"] == "utter_humain_structure" and qui["nom"] != "Mission Locale"


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("ya kelkun a appelé ?", "CJC (consultation jeunes consommateurs)"),
        ("donne le numéro", "CJC (consultation jeunes consommateurs)"),
        ("je veux parler à un conseiller", "Mission Locale"),
    ],
)
def test_whom_to_call_is_the_one_just_explained(texte: str, nom: str) -> None:
    slots = {**BELFORT, "freins": ["addictions"], "dispositif_en_vue": "cjc"}
    _, (qui, _) = play(ActionDemanderHumain(), slots, texte=texte)
    assert qui["nom"] == nom


def test_without_a_number_of_its_own_the_nearest_door_is_called() -> None:
    slots = {"age": 19, "commune": "70550", "scolarise": False, "dispositif_en_vue": "epide"}
    _, (qui, _) = play(ActionDemanderHumain(), slots, texte="donne un numéro")
    assert qui["nom"] == "Mission Locale"


def test_what_is_closed_to_this_person_is_not_called() -> None:
    slots = {**BELFORT, "age": 45, "freins": ["addictions"], "dispositif_en_vue": "cjc"}
    _, (qui, _) = play(ActionDemanderHumain(), slots, texte="y a quelqu’un à appeler ?")
    assert not qui["nom"].startswith("CJC")


def test_nobody_known_still_gives_somebody() -> None:
    _, (message,) = play(ActionDemanderHumain(), {"age": 19, "refus": ACCUEILS})
    assert message["response"] == "utter_humain"


def test_nothing_told_gets_somebody_and_nothing_to_read() -> None:
    _, (message,) = play(ActionDemanderHumain())
    assert message["response"] == "utter_humain"


@pytest.mark.parametrize(
    ("mode", "debut"),
    [("habitant", "Bonjour, j’ai 19 ans"), ("educateur", "Bonjour, j’accompagne quelqu’un : 19 ans")],
)  # fmt: skip
def test_summary_repeats_what_was_understood(mode: str, debut: str) -> None:
    evenements, (message,) = play(ActionResumer(), {**BELFORT, "mode": mode})
    assert evenements == [] and message["response"] == "utter_a_lire"
    assert message["lignes"].startswith(debut) and len(message["lignes"].split("\n")) <= 3


def test_nothing_told_has_no_summary() -> None:
    _, (message,) = play(ActionResumer(), {"mode": "educateur"})
    assert message["response"] == "utter_rien_retenu"


@pytest.mark.parametrize(
    "slots", [BELFORT, {"age": 30, "commune": "59350", "freins": ["handicap"]}, {"age": 45, "commune": "06069"}]
)  # fmt: skip
def test_whoever_does_not_telephone_is_told_where_to_write(slots: dict[str, Any]) -> None:
    _, (qui, montrer) = play(ActionDemanderHumain(), {**slots, "par_ecrit": True})
    assert qui["response"] == "utter_humain_par_ecrit" and qui["qui"]
    assert not re.search(r"\d\d \d\d \d\d|\b3\d{3}\b|[Aa]ppelez", qui["qui"])
    assert montrer["response"] == "utter_a_montrer"


@pytest.mark.parametrize(
    ("slots", "texte", "nom"),
    [({"age": 31, "freins": ["addictions"]}, "je peux parler à quelqu’un en secret ?", "CSAPA"), ({"age": 22, "freins": ["addictions"]}, "je voudrais parler à quelqu’un", "CJC"),
     ({"age": 22, "freins": ["addictions"]}, "je veux parler à un conseiller", "Mission Locale"), ({"age": 22, "freins": ["mobilite"]}, "je voudrais parler à quelqu’un", "Mission Locale")],
)  # fmt: skip
def test_an_addiction_is_spoken_of_where_it_is_treated(
    slots: dict[str, Any], texte: str, nom: str
) -> None:
    _, (qui, _) = play(ActionDemanderHumain(), slots, texte=texte)
    assert qui["nom"].startswith(nom)
