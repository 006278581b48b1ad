"""The place that a question names is not where one lives: of a dispositif, of work looked for there."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecture
from bot.passerelle import open_passerelle


def read(texte: str, **connu: Any) -> Lecture:
    return open_passerelle().lecteur.read(texte, connu=connu)


@pytest.mark.parametrize(
    ("texte", "commune"),
    [
        ("une e2c ça existe à Besançon ?", "25056"),
        ("y a une mission locale a Lure ?", "70310"),
        ("y a un FJT a Vesoul ?", "70550"),
        ("vous avez la mission locale a Gray ?", "70279"),
        ("FJT ça existe à Bourg ?", None),  # several bear that name
    ],
)
def test_whether_it_is_there_is_asked_of_a_place(texte: str, commune: str | None) -> None:
    lue = read(texte)
    assert lue.annuaire is not None
    assert lue.annuaire.sure
    assert lue.annuaire.commune == commune
    assert "commune" not in lue.situation


@pytest.mark.parametrize(
    "texte",
    [
        "y a un âge pour l’e2c a Belfort ?",
        "l’epide ça existe a partir de quel age",
        "y a de la place a l’epide a Belfort ?",
        "ça existe encore l’epide ?",
    ],
)
def test_an_age_a_place_left_a_closing_are_asked_otherwise(texte: str) -> None:
    lue = read(texte)
    assert lue.annuaire is None or not lue.annuaire.sure


def test_work_looked_for_in_a_town_is_asked_about_where_one_lives() -> None:
    lue = read("un boulot sans permis à Vierzon ?")
    assert lue.situation == {"freins": ["mobilite"]}
    assert lue.communes_possibles == ("18279",)


def test_who_told_another_town_does_not_move_to_that_of_the_work() -> None:
    lue = read("un boulot sans permis à Vierzon ?", commune="70550")
    assert "commune" not in lue.situation
    assert lue.communes_possibles == ()


def test_a_town_told_beside_a_job_is_where_one_lives() -> None:
    assert read("19 ans vesoul, un boulot ?").situation["commune"] == "70550"
    assert read("du travail à Vierzon, j’habite Bourges").situation["commune"] == "18033"


@pytest.mark.parametrize(
    "texte", ["ils vont me couper le RSA si je dis non ?", "on va me couper mon RSA ?"]
)
def test_an_aid_that_may_be_cut_is_still_paid(texte: str) -> None:
    assert "rsa" not in read(texte, rsa=True).situation


def test_an_aid_that_was_cut_is_paid_no_more() -> None:
    assert read("on m’a coupé le RSA").situation["rsa"] is False


def test_whoever_wants_to_hear_nothing_of_it_speaks_french() -> None:
    lue = open_passerelle().lecteur.read(
        "il ne veut pas en entendre parler, on fait comment ?", question="freins", proche=True
    )
    assert "freins" not in lue.situation
    assert lue.urgences == ()
