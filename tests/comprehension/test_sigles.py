"""Capital letters of a prison or of a treatment, and the words that look like them."""

from __future__ import annotations

import pytest

from bot.comprehension.phrase import cut
from bot.comprehension.phrase.sigles import read_sigles


def _freins(texte: str) -> set[str]:
    phrase = cut(texte)
    assert phrase is not None
    return {fait.valeur for fait in read_sigles(texte, phrase)}


@pytest.mark.parametrize(
    ("texte", "frein"),
    [
        ("H 40 ans sort de MA mardi", "justice"),
        ("sortante MA Épinal, 2 enfants", "justice"),
        ("libéré hier de la MA", "justice"),
        ("écroué en CD depuis mars", "justice"),
        ("28 ans, sous TSO, RSA", "addictions"),
        ("TSO bien suivi au csapa", "addictions"),
    ],
)
def test_an_educator_s_capitals_are_read(texte: str, frein: str) -> None:
    assert _freins(texte) == {frein}


@pytest.mark.parametrize(
    "texte",
    ["je sors de ma chambre", "JE SUIS SORTI DE MA MAISON", "elle est sortie du CP", "pas de TSO",
     "sans TSO", "c’est quoi un TSO ?", "MA mère travaille"],
)  # fmt: skip
def test_what_only_looks_like_them_is_not(texte: str) -> None:
    assert _freins(texte) == set()
