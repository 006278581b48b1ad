"""The needs said in the words of the référentiel, with no model."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur
from bot.passerelle import open_passerelle


@pytest.fixture(scope="module")
def lecteur() -> Lecteur:
    """The reader with the words of the référentiel alone."""
    passerelle = open_passerelle()
    return Lecteur(passerelle.territoires, {}, besoins=passerelle.referentiels.besoins)


@pytest.mark.parametrize("code", open_passerelle().referentiels.besoins)
def test_each_need_is_heard_said_in_the_words_of_its_list(lecteur: Lecteur, code: str) -> None:
    for suite in open_passerelle().referentiels.besoins[code]["dits"]:
        assert code in lecteur.read(f"bonjour, {suite}").besoins, suite


@pytest.mark.parametrize(
    "texte",
    [
        "l’an dernier j’ai eu un avis d’expulsion, c’est réglé",
        "si je tombe enceinte je perds ma place ?",
        "j’étais sans mutuelle avant",
        "je veux travailler en maison de retraite",
        "je distribue des colis alimentaires comme bénévole",
        "19 ans, Vesoul",
    ],
)
def test_what_is_over_supposed_or_a_trade_is_no_need(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).besoins == ()


def test_a_need_is_heard_beside_facts(lecteur: Lecteur) -> None:
    lue = lecteur.read("j’ai 23 ans, je suis à Vesoul et j’ai rien mangé depuis hier")
    assert (lue.besoins, lue.situation["age"]) == (("manger",), 23)


@pytest.mark.parametrize("texte", ["g pa manjé dpui ier", "jé pa mangé dpuis hier"])
def test_a_need_is_heard_misspelt(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).besoins == ("manger",)
