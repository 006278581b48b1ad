"""A parent who asks for a child, and who is in prison today."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.passerelle import open_passerelle


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        (
            "mon fils a 17 ans, il est déscolarisé depuis un an, on habite Vesoul",
            {"age": 17, "commune": "70550", "scolarise": False},
        ),
        ("je cherche pour ma fille de 9 ans, on habite Vesoul", {"age": 9, "commune": "70550"}),
        ("besoin d’aide pour mon fils qui a 10 ans", {"age": 10}),
        ("ma fille a 13 ans, c’est pour elle", {"age": 13}),
        ("je cherche une formation pour ma fille de 18 ans", {"age": 18}),
        ("notre aînée de 20 ans a quitté la fac, je sais plus quoi faire", {"age": 20}),
        ("c’est pour mon garçon, 16 ans, il va plus au lycée", {"age": 16, "scolarise": False}),
        ("je suis la mère d’un garçon de 18 ans qui a arrêté l’école", {"age": 18}),
        ("je suis papa d’une fille de 20 ans qui cherche du travail", {"age": 20}),
        ("mon frère a 19 ans, il est à Vesoul, que faire ?", {"age": 19, "commune": "70550"}),
        ("c’est pour ma nièce, elle a 20 ans, elle a le bac", {"age": 20, "diplome": "bac"}),
        ("ma sœur sort dans 2 mois, elle a 22 ans, vers qui se tourner ?", {"age": 22}),
    ],
)
def test_the_child_becomes_the_person(
    lecteur: Lecteur, texte: str, situation: dict[str, Any]
) -> None:
    lecture = lecteur.read(texte)
    assert lecture.pour_un_enfant
    assert situation.items() <= lecture.situation.items()


@pytest.mark.parametrize(
    "texte",
    [
        "mon fils de 4 ans",
        "je cherche une garde pour ma fille de 7 ans",
        "je cherche du travail et une école pour mon fils de 8 ans",
        "je cherche du boulot pour payer la cantine de mon fils de 9 ans",
        "ma mère est au RSA",
        "mon fils de 17 ans est au lycée",
        "ma fille de 16 ans, déscolarisée",
        "j’ai une fille de 12 ans et je cherche du travail",
        "je cherche une crèche pour ma fille",
        "mon fils a 8 ans, il est pas à l’école",
        "ma fille de 20 ans cherche du travail, moi aussi je cherche un emploi",
        "mon fils a quitté l’école, moi c’est pour une formation",
        "mon frère de 19 ans a tout arrêté",
        "je suis maman d’un garçon de 17 ans, je cherche du travail",
        "je suis maman d’une fille de 4 ans",
        "ma sœur de 22 ans m’héberge, que faire pour un logement ?",
        "mon cousin de 25 ans m’a dit de venir, que faire ?",
    ],
)
def test_other_people_set_nothing(lecteur: Lecteur, texte: str) -> None:
    lecture = lecteur.read(texte)
    assert not lecture.pour_un_enfant
    assert "age" not in lecture.situation and "scolarise" not in lecture.situation


@pytest.mark.parametrize(
    ("texte", "dedans"),
    [
        ("je suis en prison à Fresnes, 25 ans", True),
        ("22 ans, détenu à la maison d’arrêt de Vesoul", True),
        ("jsui incarcéré, je sors dans 2 mois", True),
        ("il est actuellement en détention", True),
        ("je viens de sortir de prison", False),
        ("sorti de prison hier, 31 ans", False),
        ("mon mari est en prison", None),
        ("j’étais en prison l’an dernier", None),
        ("j’ai jamais été en prison", None),
        ("je sors dans 2 ans de mon contrat", None),
    ],
)
def test_in_prison_today(lecteur: Lecteur, texte: str, dedans: bool | None) -> None:
    assert lecteur.read(texte).en_prison is dedans


@pytest.mark.parametrize(
    ("texte", "proche", "emploi"),
    [
        ("il a pas le permis, moi je travaille la journée", True, None),
        ("moi j’ai un travail mais lui non", True, None),
        ("moi je travaille la journée", False, True),
        ("il travaille à l’usine", True, True),
    ],
)
def test_one_s_own_work_is_not_the_relative_s(
    lecteur: Lecteur, texte: str, proche: bool, emploi: bool | None
) -> None:
    situation = lecteur.read(texte, question="commune", proche=proche).situation
    assert situation.get("en_emploi") is emploi


def test_the_age_of_a_child_that_is_named_is_not_the_parent_s() -> None:
    lecteur = open_passerelle().lecteur
    lue = lecteur.read("je suis la maman de Noé, 9 ans, autiste, non scolarisé, on habite Drancy")
    assert "age" not in lue.situation
    assert lecteur.read("maman de Léa, 34 ans, Vesoul").situation["age"] == 34
