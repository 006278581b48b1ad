"""Of whom, when and how a clause speaks: `bot.comprehension.phrase`."""

from __future__ import annotations

import pytest

from bot.comprehension.phrase import Phrase, cut
from bot.texte import spell_out


def read(texte: str) -> Phrase:
    phrase = cut(spell_out(texte))
    assert phrase is not None
    return phrase


@pytest.mark.parametrize(
    "texte",
    [
        "tata est au chômage",
        "papi enterré hier, 91 ans",
        "un gars de mon immeuble vit sans eau",
        "je connais une dame de 60 ans",
        "elle a 40 ans ma voisine",
        "la prison, tout ça c’est l’histoire de mon cousin",
        "la RQTH c’est mon beau-père qui l’a",
        "dans la pièce que j’écris, l’héroïne boit",
        "je prépare un exposé sur l’alcool",
        "ma fille de 30 ans cherche un appart",
    ],
)
def test_speaks_of_somebody_else(texte: str) -> None:
    assert all(clause.autre == "proche" for clause in read(texte).clauses)


def test_a_pronoun_takes_up_the_relative_of_the_sentence_before() -> None:
    phrase = read("Ma fille n’ose pas. Elle a quitté l’école.")
    assert [clause.autre for clause in phrase.clauses] == ["enfant", "enfant"]


@pytest.mark.parametrize(
    "texte",
    [
        "mon père veut plus de moi je dors dehors",
        "jeune de 19 ans, sans permis",
        "mamie solo de deux petits",
        "je ne connais personne",
        "elle vit avec ses parents",
    ],
)
def test_ends_on_the_person(texte: str) -> None:
    assert not read(texte).clauses[-1].autre


@pytest.mark.parametrize(
    "texte",
    [
        "à 16 ans je vivais à Nevers",
        "l’alcool c’est fini",
        "il fut un temps où on dormait dehors",
    ],
)
def test_is_past(texte: str) -> None:
    assert all(clause.passe for clause in read(texte).clauses)


@pytest.mark.parametrize(
    "texte", ["la RQTH, il l’aura en janvier", "une fois que j’aurai le permis"]
)
def test_is_to_come(texte: str) -> None:
    assert all(clause.futur for clause in read(texte).clauses)


@pytest.mark.parametrize(
    "texte",
    ["à supposer que je perde ma place", "en cas de rupture de contrat", "si un jour je pars"],
)
def test_is_supposed(texte: str) -> None:
    assert all(clause.hypothese for clause in read(texte).clauses)


@pytest.mark.parametrize("texte", ["au RSA, lui ?", "la RQTH ça se demande à la mairie"])
def test_is_asked(texte: str) -> None:
    assert all(clause.question for clause in read(texte).clauses)
