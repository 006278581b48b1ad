"""The class in which all was left is no school of today, and a class of bac pro is no bac."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "scolarise"),
    [
        ("j’ai lâché mon bac pro mécanique agricole en terminale", False),
        ("j’ai arrêté mon bac pro cuisine en première", False),
        ("j’ai tout plaqué au lycée en seconde", False),
        ("je suis en terminale bac pro", True),
        ("j’ai arrêté la natation, je suis en terminale", True),
    ],
)
def test_the_class_in_which_all_was_left(lecteur: Lecteur, texte: str, scolarise: bool) -> None:
    assert lecteur.read(texte).situation.get("scolarise") is scolarise


@pytest.mark.parametrize(
    "texte", ["je suis en 1ère bac pro", "en seconde bac pro vente", "il est en terminale bac pro"]
)
def test_a_class_of_bac_pro_is_no_bac(lecteur: Lecteur, texte: str) -> None:
    assert "diplome" not in lecteur.read(texte).situation


def test_a_bac_pro_that_is_held_is_one(lecteur: Lecteur) -> None:
    assert lecteur.read("j’ai un bac pro vente").situation["diplome"] == "bac"
