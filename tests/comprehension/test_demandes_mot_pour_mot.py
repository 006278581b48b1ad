"""Questions told by their own words, and what only looks like one."""

from __future__ import annotations

import pytest

from bot.comprehension.demandes import mot_pour_mot as q


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


@pytest.mark.parametrize(
    "texte",
    [
        "si je vais à la mairie ils vont appeler la police ?",
        "si je vais a la mairie il vont appeler la police",
        "est-ce que la mairie appelle la police ?",
        "est ce que l’assistante sociale va appeler la police",
        "j’ai peur qu’ils appellent la police",
        "si je demande de l’aide on va appeler la police ?",
        "j’ai peur de me faire arrêter si je vais quelque part",
        "à la mairie ils risquent d’appeler les gendarmes ?",
        "j’ai pas de papiers, si j’y vais ils vont me dénoncer à la police ?",
        "est ce que la police vient si je demande de l’aide ?",
        "jai pa de papié si je vai au ccas il von apelé la police",
        "france services ils préviennent la police si j’ai pas de papiers ?",
        "ils vont me donner à la police ?",
        "monsieur sans papiers, la mairie va-t-elle prévenir la police ?",
        "je vais me faire arrêter si je vais à la mairie ?",
        "si j’y vais la police va m’arrêter ?",
        "on peut m’expulser du pays si je vais là-bas ?",
        "la préfecture va appeler la police sur moi ?",
    ],
)
def test_the_fear_of_the_police_at_a_desk_is_heard(texte: str) -> None:
    assert q.fears_the_police(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "vous allez appeler la police ?",
        "je veux travailler dans la police",
        "concours de police",
        "mon mari a été arrêté",
        "je veux arrêter l’école",
        "on va m’expulser de mon logement",
        "j’ai peur de me faire expulser si je paie pas le loyer",
        "il me frappe, les voisins vont appeler la police",
        "la police m’a contrôlé hier",
        "le médecin va m’arrêter",
        "j’ai arrêté les cours",
        "ils vont m’arrêter mes droits",
        "elle a appelé la police hier",
        "je vais me faire virer",
        "j’ai peur d’arrêter la formation",
        "si je vais à la mission locale ils vont m’aider",
    ],
)
def test_a_trade_a_landlord_or_a_blow_is_no_such_fear(texte: str) -> None:
    assert not q.fears_the_police(texte)
