"""Who speaks for an organisation, and who only names one."""

from __future__ import annotations

import pytest

from bot.comprehension.demandes.recours import tells_of_a_refusal, tells_of_a_sentence
from bot.comprehension.personnes.organisations import (
    EMPLOYEUR,
    STRUCTURE,
    read_organisation,
    tells_of_a_person,
    would_take_somebody_in,
)
from bot.comprehension.phrase import plain


@pytest.mark.parametrize(
    ("texte", "qui"),
    [
        ("on est une association à Vesoul, on voudrait orienter des jeunes", STRUCTURE),
        ("je suis chargée d’insertion dans un ACI, on cherche des candidats", STRUCTURE),
        ("comment on fait pour devenir un chantier d’insertion ?", STRUCTURE),
        ("je suis artisan à Lure, j’ai besoin d’un apprenti", EMPLOYEUR),
        ("je recrute 2 serveurs à Dole", EMPLOYEUR),
        ("les aides si je prends un apprenti", EMPLOYEUR),
        ("je suis artisan, j’ai 45 ans, je cherche un emploi", None),
        ("je cherche un patron pour mon apprentissage", None),
        ("mon patron m’a viré", None),
        ("je tiens une boulangerie à Limoux, on m’a parlé d’un jeune de 17 ans, je peux le prendre comment", EMPLOYEUR),
        ("je suis menuisier, j’ai un jeune de 17 ans en tête pour un apprentissage", EMPLOYEUR),
        ("je suis boulanger j’ai 40 ans et mal au dos je veux changer", None),
        ("j’ai un patron en vue pour mon apprentissage", None),
        ("je suis au chantier d’insertion de Lure, je cherche une formation", None),
        ("j’ai travaillé dans une boite de nettoyage je cherche du monde pour m’aider", None),
        ("je travaille pour une association et j’accompagne un jeune de 19 ans", None),
    ],
)  # fmt: skip
def test_who_speaks_for_an_organisation(texte: str, qui: str | None) -> None:
    assert read_organisation(texte) == qui


def test_somebody_to_orient_is_no_organisation() -> None:
    assert tells_of_a_person("il y a une dame de 34 ans")
    assert not tells_of_a_person("on est 12 salariés")


@pytest.mark.parametrize(
    "texte",
    ["et si le département refuse ?", "ils ont rejeté mon dossier de RSA", "le CCAS refuse de le domicilier",
     "si la RQTH est refusée", "je veux contester", "la mission locale m’a refusé le CEJ"],
)  # fmt: skip
def test_a_refusal_by_somebody(texte: str) -> None:
    assert tells_of_a_refusal(plain(texte))


@pytest.mark.parametrize(
    "texte", ["j’ai refusé la mission locale", "je refuse une formation", "il refuse d’y aller"]
)
def test_a_refusal_of_one_s_own(texte: str) -> None:
    assert not tells_of_a_refusal(plain(texte))


def test_what_a_judge_ordered() -> None:
    assert tells_of_a_sentence(plain("il a une obligation de soins"))
    assert not tells_of_a_sentence(plain("l’obligation de formation"))


@pytest.mark.parametrize(
    "texte",
    [
        "je suis maire d’une commune de 400 habitants, on a 3 jeunes qui trainent",
        "je suis adjointe au maire, on voudrait aider nos jeunes",
        "je suis conseillère municipale à la jeunesse",
    ],
)
def test_an_elected_person_speaks_for_the_town(texte: str) -> None:
    assert read_organisation(texte) == STRUCTURE


@pytest.mark.parametrize(
    "texte", ["le maire m’a dit d’aller au ccas", "je suis allé voir le maire"]
)
def test_who_met_the_mayor_is_a_person(texte: str) -> None:
    assert read_organisation(texte) is None


def test_taking_somebody_in() -> None:
    assert would_take_somebody_in("je peux en prendre un en service civique à la mairie ?")
    assert not would_take_somebody_in("c’est quoi la mission locale ?")
