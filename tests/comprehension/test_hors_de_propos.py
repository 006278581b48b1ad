"""What is beside the question sets nothing of what was asked."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "question", "connu", "situation"),
    [
        ("ta gueule", "en_emploi", {}, {}),
        ("jai pa l permi", "diplome", {}, {"freins": ["mobilite"]}),
        ("jdc pas encore faite", "en_emploi", {}, {}),
        ("nan pas celui-là", "rqth", {}, {}),
        ("j’ai plus goût à rien", "en_emploi", {}, {"freins": ["sante-mentale"]}),
        ("la RQTH ça sert à quoi", "rqth", {}, {}),
        ("je voudrais une formation de boulangère", "en_emploi", {}, {}),
        (
            "2 ans et 6 ans",
            "en_emploi",
            {"freins": ["garde-enfants"]},
            {"enfant_moins_3_ans": True},
        ),
        ("elle me tape pas", "freins", {"age": 16}, {}),
        ("j’ai aussi une RQTH", "scolarise", {}, {"rqth": True}),
        ("non je cherche une formation", "en_emploi", {}, {"en_emploi": False}),
        ("en formation", "en_emploi", {}, {"en_emploi": False}),
        ("pas le permis, pas le bac", "diplome", {}, {"freins": ["mobilite"]}),
    ],
)
def test_what_is_beside_the_question(
    lecteur: Lecteur, texte: str, question: str, connu: dict[str, Any], situation: dict[str, Any]
) -> None:
    lue = lecteur.read(texte, question=question, connu=connu).situation
    assert {cle: lue[cle] for cle in lue if cle != "diplome"} == situation


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        ("mon fils a 18 ans on habite Lure il a arrêté le lycée", {"age": 18, "commune": "70310"}),
        ("ma nièce 20 ans Gray sans travail", {"age": 20, "commune": "70279", "en_emploi": False}),
        ("mi nana 23 an", {"age": 23}),
    ],
)
def test_a_first_answer_that_begins_with_a_relative_is_about_them(
    lecteur: Lecteur, texte: str, situation: dict[str, Any]
) -> None:
    lecture = lecteur.read(texte, question="age")
    assert lecture.pour_un_enfant
    assert situation.items() <= lecture.situation.items()


@pytest.mark.parametrize(
    "texte",
    [
        "ma copine a 22 ans, on dort dans la voiture",
        "mon fils a 14 ans, je suis seule, au RSA",
        "maman solo, mon fils 14 ans",
        "mon mari a 40 ans, je cherche du travail",
    ],
)
def test_one_who_tells_of_oneself_too_asks_for_oneself(lecteur: Lecteur, texte: str) -> None:
    assert not lecteur.read(texte, question="age").pour_un_enfant


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        ("ma fille a pas le permis", {"freins": ["mobilite"]}),
        ("et mon fils touche le RSA", {"rsa": True}),
        ("ma fille refuse la mission locale", {"refus": ["mission-locale"]}),
        ("ma fille de 3 ans va à la crèche", {}),
        ("son père est au chômage", {}),
    ],
)
def test_what_is_told_of_the_relative_by_name(
    lecteur: Lecteur, texte: str, situation: dict[str, Any]
) -> None:
    assert lecteur.read(texte, connu={"age": 19}, proche=True).situation == situation
