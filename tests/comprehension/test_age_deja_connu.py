"""Once an age is known, a bare "N ans" of something else does not replace it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "connu"),
    [
        ("papier oui 10 ans", 26), ("moi papier 10 ans", 26), ("carte 10 ans", 31),
        ("titre de séjour valable 10 ans", 40), ("bail 18 ans", 26), ("contrat oui 35 ans", 26),
        ("expérience 22 ans", 50), ("france 12 ans", 30), ("15 ans", 26), ("12 ans", 18),
        ("papiers 10 ans", None), ("carte oui 12 ans", None),
    ],
)  # fmt: skip
def test_no_age(lecteur: Lecteur, texte: str, connu: int | None) -> None:
    connus: dict[str, Any] = {} if connu is None else {"age": connu}
    for question in (None, "en_emploi"):
        lue = lecteur.read(texte, question=question, connu=connus)
        assert "age" not in lue.situation, question


@pytest.mark.parametrize(
    ("texte", "question", "connu", "age"),
    [
        ("j’ai 17 ans", None, 26, 17), ("non 17 ans", "en_emploi", 26, 17),
        ("en fait 16 ans", "en_emploi", 26, 16), ("17 ans", "age", 26, 17), ("27 ans", None, 26, 27),
        ("17 ans", None, 15, 17), ("17 ans", None, None, 17), ("sans papiers 25 ans", None, None, 25),
        ("récépissé, 24 ans, Lyon", None, None, 24), ("pardon 17 ans", None, 26, 17),
    ],
)  # fmt: skip
def test_an_age(
    lecteur: Lecteur, texte: str, question: str | None, connu: int | None, age: int
) -> None:
    connus: dict[str, Any] = {} if connu is None else {"age": connu}
    assert lecteur.read(texte, question=question, connu=connus).situation.get("age") == age


@pytest.mark.parametrize(
    ("texte", "age"),
    [
        ("Couple, lui 29 ans elle 27, Mende", None), ("elle 31 ans, lui 35 ans, Vesoul", None),
        ("lui a 22 ans et elle 20 ans", None), ("elle 27 ans, Mende", 27),
        ("sa tante appelle pour lui, elle a 40 ans, lui 19, Dole", 19),
        ("on est en couple, j’ai 22 ans et elle 20 ans", 22), ("jeune de 19 ans, elle a 19 ans", 19),
    ],
)  # fmt: skip
def test_the_ages_of_a_couple_choose_nobody(lecteur: Lecteur, texte: str, age: int | None) -> None:
    assert lecteur.read(texte).situation.get("age") == age
