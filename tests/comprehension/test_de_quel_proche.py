"""What is told of a brother, a mother, a grown child, and is nothing of who writes."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "question", "situation"),
    [("il me faut un salaire et mon petit frère il est handicapé", "freins", {}),
     ("euh non moi j’ai pas de handicap c’est mon petit frère", "freins", {}),
     ("mon frère est malade", "freins", {}),
     ("je m’occupe de ma mère elle a 82 ans", "age", {}),
     ("j’ai 52 ans, elle en a 81", "age", {"age": 52}),
     ("j’ai 3 enfants, le grand de 17 ans il a arrêté son CAP", None, {}),
     ("j’écris pour mon fils Enzo il a 15 ans et demi il ne va plus au collège", "age", {"age": 15, "scolarise": False}),
     ("la grande de 16 ans elle a quitté le lycée", None, {"age": 16, "scolarise": False}),
     ("hier je l’ai poussée", "freins", {}),
     ("je suis handicapé", "freins", {"freins": ["handicap"]}),
     ("elle a 81 ans", "age", {"age": 81})],
)  # fmt: skip
def test_of_whom_it_is_told(
    lecteur: Lecteur, texte: str, question: str | None, situation: dict[str, Any]
) -> None:
    lue = lecteur.read(texte, question=question).situation
    assert {cle: lue[cle] for cle in lue if cle in ("age", "scolarise", "freins")} == situation
