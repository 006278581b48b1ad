"""Short ways to write a town that may be something else."""

from __future__ import annotations

import csv

import pytest

from bot.territoires import Territoires
from bot.territoires.abreviations import ABREVIATIONS, town_maybe, town_of

VESOUL = "70550"


@pytest.mark.parametrize(
    "texte", ["vsl", "VSL", "a vsl", "vsl 70", "c'est vsl", "jabite vsl", "je suis sur vsl"]
)
def test_it_answers_the_question_of_the_town(texte: str) -> None:
    assert town_of(texte, attendue=True) == VESOUL


def test_one_lives_there_whatever_was_asked() -> None:
    assert town_of("j’habite vsl et j’ai 19 ans", attendue=False) == VESOUL
    assert town_of("vsl", attendue=False) is None
    assert town_of("je prends le vsl", attendue=True) is None


@pytest.mark.parametrize(
    ("texte", "possible"),
    [("vsl", VESOUL), ("19 ans vsl", VESOUL), ("je prends le vsl pour mes soins", None), ("en vsl", None),
     ("bon de transport vsl", None), ("vesoul", None)],
)  # fmt: skip
def test_alone_it_is_to_be_asked(texte: str, possible: str | None) -> None:
    assert town_maybe(texte) == possible


def test_each_leads_to_a_commune(territoires: Territoires) -> None:
    with ABREVIATIONS.open(encoding="utf-8", newline="") as fichier:
        lignes = list(csv.DictReader(fichier))
    assert lignes and all(territoires.commune(ligne["commune"]) for ligne in lignes)
