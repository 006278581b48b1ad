"""An educator’s line: who it is about in one word, a diploma with a plus, a pupil at risk of leaving."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "age"),
    [("meuf 24 bac+5 bio, Aurillac", 24), ("meuf 24a bac+5 bio, Aurillac", 24), ("mec 24 ans, bac+2, Aurillac", 24),
     ("mec 24, bac+2, Aurillac", 24), ("gars 19, cap, Lens", 19), ("nana 22 bac +3", 22), ("24 ans bac+3 Lens", 24),
     ("mec 16 en 2nde, decroche, Aurillac", 16)],
)  # fmt: skip
def test_the_age_stands_beside_a_diploma(lecteur: Lecteur, texte: str, age: int) -> None:
    assert lecteur.read(texte, question="age").situation["age"] == age


@pytest.mark.parametrize("texte", ["je dors chez mon mec 24 rue Pasteur", "bac+5", "bac +2 bio"])
def test_what_is_no_age(lecteur: Lecteur, texte: str) -> None:
    assert "age" not in lecteur.read(texte, question="age").situation


@pytest.mark.parametrize(
    "texte",
    ["mec 16 en 2nde, decroche, Aurillac", "mec 16 en 2nde, decroche, joue H24, mere seule, St Flour",
     "19a Lens, au lycée, décroche", "16 ans, 2nde pro, décroche", "17 ans, apprenti CFA, décroche"],
)  # fmt: skip
def test_a_pupil_at_risk_is_a_pupil(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte, question="age").situation["scolarise"] is True


@pytest.mark.parametrize(
    "texte",
    ["17 ans, décroché, Lens", "jeune décroche, 17 ans, Lens", "17 ans, a décroché en 2nde, Lens",
     "sorti de 3eme, décroché, 17 ans", "18 ans, bac pro arrêté, décroché", "le lycée j’ai décroché, 18 ans"],
)  # fmt: skip
def test_who_left_is_none(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte, question="age").situation["scolarise"] is False
