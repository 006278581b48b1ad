"""Questions told by their own words, and what only looks like one."""

from __future__ import annotations

import pytest

from bot.comprehension import questions_dites as q


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("je touche l’AAH on va me la couper", True),
        ("ils vont me supprimer les apl ?", True),
        ("vous allez pas toucher à mes aides", True),
        ("j’ai peur de perdre mon RSA", True),
        ("j’ai le RSA", False),
        ("on m’a coupé le RSA", False),
        ("j’ai le RSA et ils vont me couper l’électricité", False),
        ("je touche le RSA et je vais perdre mon logement", False),
        ("ils vont me virer", False),
    ],
)
def test_a_fear_for_an_aid_is_no_loss_told(texte: str, attendu: bool) -> None:
    assert q.fears_for_aid(texte) is attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("vous bossez avec quelles structures", True),
        ("avec qui travaillez-vous ?", True),
        ("c’est qui vos partenaires", True),
        ("je travaille avec qui je veux", False),
        ("vous êtes qui", False),
        ("comment travailler avec vous", False),
    ],
)
def test_whom_one_works_with_is_not_who_one_is(texte: str, attendu: bool) -> None:
    assert q.asks_who_with(texte) is attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("il faut quel visa", True),
        ("avec mon visa je peux bosser ?", True),
        ("j’ai un visa étudiant", False),
        ("je suis à Vesoul", False),
    ],
)
def test_a_visa_that_one_holds_is_no_question(texte: str, attendu: bool) -> None:
    assert q.asks_of_a_visa(texte) is attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("je cherche une formation de coiffeuse", True),
        ("y a des formations en mécanique", True),
        ("t’as pas un stage en cuisine", True),
        ("une formation pour devenir cariste", True),
        ("je cherche une formation", False),
        ("je suis en formation", False),
        ("une formation en cours", False),
        ("ma formation de l’an dernier", False),
    ],
)
def test_a_trade_is_asked_for(texte: str, attendu: bool) -> None:
    assert q.asks_for_a_training(texte) is attendu
