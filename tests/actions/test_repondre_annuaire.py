"""“Qui appeler pour les addictions à Belfort ?”"""

from __future__ import annotations

from typing import Any

import pytest

from actions.repondre_annuaire import ActionRepondreAnnuaire
from bot.dialogue.messages import ANNUAIRE_MAX
from bot.situation import FREINS, cles
from tests.actions.scene import play, slots_set

ADDICTIONS = ("theme", "addictions")
VESOUL = {"age": 19, "commune": "70550"}


def ask(*entites: tuple[str, Any], **slots: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    evenements, (message,) = play(
        ActionRepondreAnnuaire(), slots, intention="question_annuaire", entites=entites
    )
    return slots_set(evenements), message


@pytest.mark.parametrize(
    ("entites", "slots", "debut"),
    [
        ([ADDICTIONS, ("commune_demandee", "90010")], {}, "Pour « alcool, drogues, jeux » à Belfort :"),
        ([ADDICTIONS, ("commune_demandee", "90010")], VESOUL, "Pour « alcool, drogues, jeux » à Belfort :"),
        ([ADDICTIONS, ("commune_demandee", "90010"), ("departement_demandee", "70")], {}, "Pour « alcool, drogues, jeux » à Belfort :"),
        ([ADDICTIONS], VESOUL, "Pour « alcool, drogues, jeux » à Vesoul :"),
        ([ADDICTIONS], {}, "Pour « alcool, drogues, jeux » :"),
        ([("theme", "logement"), ("theme", "sante")], VESOUL, "Pour « logement, santé » à Vesoul :"),
    ],
)  # fmt: skip
def test_the_place_is_the_one_named_else_that_of_the_person(
    entites: list[tuple[str, Any]], slots: dict[str, Any], debut: str
) -> None:
    _, message = ask(*entites, **slots)
    assert message["text"].startswith(f"{debut}\n")
    assert ("Avec la commune" in message["text"]) is (not slots and len(entites) == 1)


def test_a_departement_is_said_as_one_says_it() -> None:
    _, message = ask(ADDICTIONS, ("departement_demandee", "70"))
    debut = "Pour « alcool, drogues, jeux » dans le département (Haute-Saône) :"
    assert message["text"].startswith(f"{debut}\n")


@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_who_helps_is_named_with_what_to_do_and_nothing_of_the_person_is_set(mode: str) -> None:
    slots, message = ask(ADDICTIONS, ("commune_demandee", "90010"), **VESOUL, mode=mode)
    assert "CSAPA" in message["text"] and "0 800 23 13 13" in message["text"]
    assert "19" not in message["text"] and "Vesoul" not in message["text"]
    assert slots["dernieres_dites"] == ["csapa", "cjc"] and slots["dispositif_en_vue"] is None
    assert not set(slots) & set(cles())


# Going on: "et à Lure ?", "et pour le logement ?".


@pytest.mark.parametrize(
    ("entites", "debut"),
    [
        ([("commune_demandee", "70310")], "Pour « alcool, drogues, jeux » à Lure :"),
        ([("theme", "logement")], "Pour « logement » à Belfort :"),
        ([("theme", "logement"), ("ici", True)], "Pour « logement » à Vesoul :"),
        ([], "Pour « alcool, drogues, jeux » à Belfort :"),
    ],
)
def test_what_is_not_said_again_is_that_of_the_question_before(
    entites: list[tuple[str, Any]], debut: str
) -> None:
    avant, _ = ask(ADDICTIONS, ("commune_demandee", "90010"), **VESOUL)
    apres, message = ask(*entites, **VESOUL, **avant)
    assert message["text"].startswith(f"{debut}\n")
    assert apres["annuaire"]["themes"]


@pytest.mark.parametrize("lieu", ["70550", "13203", "97411"])
@pytest.mark.parametrize("theme", FREINS)
def test_every_frein_has_somebody_everywhere(theme: str, lieu: str) -> None:
    slots, message = ask(("theme", theme), ("commune_demandee", lieu))
    assert "1. " in message["text"] and "None" not in message["text"]
    assert slots["dernieres_dites"]


def test_only_what_was_shown_can_be_pointed_at() -> None:
    slots, message = ask(("theme", "logement"), ("theme", "sante"), ("commune_demandee", "70550"))
    assert message["text"].count("\n\n") == ANNUAIRE_MAX
    assert len(slots["dernieres_dites"]) == ANNUAIRE_MAX


def test_a_question_about_nothing_is_asked_what_for() -> None:
    slots, message = ask(("commune_demandee", "90010"))
    assert slots == {} and message["response"] == "utter_annuaire_quoi"


@pytest.mark.parametrize(
    ("matiere", "slots", "dits", "tus"),
    [
        ("ecole", {}, ["cio", "mlds"], ["france-travail"]),
        ("emploi", {"age": 45}, ["france-travail"], ["mission-locale"]),
        ("emploi", {"age": 19}, ["france-travail", "mission-locale"], ["cio"]),
        ("formation", {"age": 19, "departement": "59"}, ["mission-locale", "epide"], ["afpa-navenne"]),
        ("formation", {"age": 40}, ["france-travail", "cio"], ["e2c", "epide", "mission-locale"]),
        ("formation", {"age": 19, "refus": ["mission-locale"]}, ["france-travail"], ["mission-locale"]),
    ],
)  # fmt: skip
def test_school_training_and_work_have_doors_too(
    matiere: str, slots: dict[str, Any], dits: list[str], tus: list[str]
) -> None:
    rendus, message = ask(("matiere", matiere), **slots)
    assert set(dits) <= set(rendus["dernieres_dites"]) and set(tus).isdisjoint(
        rendus["dernieres_dites"]
    )
    assert len(rendus["dernieres_dites"]) <= ANNUAIRE_MAX and message["text"].startswith("Pour « ")


def test_the_same_matter_elsewhere() -> None:
    avant = {"themes": [], "matieres": ["ecole"], "commune": None, "departement": None}
    rendus, message = ask(("commune_demandee", "90010"), annuaire=avant)
    assert (
        message["text"].startswith("Pour « école » à Belfort :")
        and "cio" in rendus["dernieres_dites"]
    )


def test_for_a_frein_of_the_person_nobody_too_young_for_it_answers() -> None:
    dettes = ("theme", "finances")
    _, pour_soi = ask(dettes, age=60, commune="70550", freins=["finances"])
    assert "CCAS" in pour_soi["text"] and "engagement jeune" not in pour_soi["text"]
    _, pour_tous = ask(dettes, age=60, commune="70550")
    assert "engagement jeune" in pour_tous["text"]


@pytest.mark.parametrize("logement", ["heberge", "hebergement", "stable"])
def test_who_has_a_roof_hears_the_115_apart_and_the_doors_that_last(logement: str) -> None:
    _, (ce_soir, portes) = play(
        ActionRepondreAnnuaire(),
        {"age": 19, "logement": logement},
        intention="question_annuaire",
        entites=[("theme", "logement")],
    )
    assert ce_soir["response"] == "utter_toit_ce_soir"
    assert "FJT" in portes["text"] and "SIAO" not in portes["text"]
