"""Whether an educator’s line turns to somebody else, and what it tells of them."""

from __future__ import annotations

import pytest

from bot.comprehension.personnes.suivante import (
    PEUT_ETRE,
    SUIVANTE,
    may_be_another,
    rest_of_the_line,
)

CONNU = {"age": 19, "commune": "70550"}


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("autre situation : homme 33 ans, Lure", "homme 33 ans, Lure"),
        ("Dossier suivant, femme de 51 ans", "femme de 51 ans"),
        ("nouvelle : 18 ans, Dole", "18 ans, Dole"),
        ("Cas n° 7 : garçon 17 ans", "garçon 17 ans"),
        ("et puis le 3e : DELD", "DELD"),
        ("personne suivante", ""),
        ("et la dernière", ""),
    ],
)
def test_a_line_turns_to_the_next_person(texte: str, reste: str) -> None:
    assert rest_of_the_line(texte) == reste


@pytest.mark.parametrize(
    "texte",
    [
        "autre",
        "autre piste",
        "nouvelle proposition ?",
        "la dernière",
        "le premier",
        "il a un autre frère",
    ],
)
def test_a_piste_is_nobody_else(texte: str) -> None:
    assert rest_of_the_line(texte) is None


@pytest.mark.parametrize(
    ("texte", "lus", "voulu"),
    [
        ("femme 42 ans, Lure, RSA", {"age": 42, "commune": "70310", "rsa": True}, SUIVANTE),
        ("garçon 17 ans", {"age": 17}, PEUT_ETRE),
        ("17 ans, Lure", {"age": 17, "commune": "70310"}, PEUT_ETRE),
        ("20 ans", {"age": 20}, None),
        ("en fait il a 20 ans et vit à Lure", {"age": 20, "commune": "70310"}, None),
        ("pas de permis", {"freins": ["mobilite"]}, None),
    ],
)
def test_a_profile_is_of_another_a_correction_is_not(
    texte: str, lus: dict[str, object], voulu: str | None
) -> None:
    assert may_be_another(texte, lus, CONNU) == voulu
