"""French as learners write it, and the foreign words in it: mended once, for every reader."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension.lecteur import Lecteur
from bot.comprehension.phrase import cut

MENDED = [
    ("je habiter ici", " je habite ici "),
    ("j’ai travailler longtemps", " j ai travaille longtemps "),
    ("tante de moi malade", " ma tante malade "),
    ("elle garde moi", " elle me garde "),
    ("no tengo permiso", " j ai pas permis "),
    ("jfesais le menage", " je fesais le menage "),
    ("lemploi", " l emploi "),
    ("dargent", " d argent "),
]
LUS: list[tuple[str, dict[str, Any]]] = [
    ("tengo 33 años", {"age": 33}),
    ("ho 28 anni, senza lavoro", {"age": 28, "en_emploi": False}),
    ("3ndi 24 ans ma3ndich permis", {"age": 24, "freins": ["mobilite"]}),
    ("my husband left, i am alone with two kids", {"parent_isole": True}),
    ("jé 20 an jé pa le permi", {"age": 20, "freins": ["mobilite"]}),
    ("moi dormir chez cousin", {"logement": "heberge"}),
    ("je suis femme 44 ans", {"age": 44}),
]
INTACTS = ["pour moi travailler c’est dur", "il peut nous aider", "j’ai mal au dos", "un jeune"]


@pytest.mark.parametrize(("texte", "norme"), MENDED)
def test_learners_grammar_is_mended(texte: str, norme: str) -> None:
    phrase = cut(texte)
    assert phrase is not None
    assert phrase.norme == norme


@pytest.mark.parametrize(("texte", "situation"), LUS)
def test_foreign_words_are_read(lecteur: Lecteur, texte: str, situation: dict[str, Any]) -> None:
    assert dict(lecteur.read(texte).situation) == situation


@pytest.mark.parametrize("texte", INTACTS)
def test_plain_french_is_left_alone(texte: str) -> None:
    phrase = cut(texte)
    assert phrase is not None
    assert phrase.norme.replace("| ", "").strip() == texte.replace("’", " ")


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        ("mi gagn RSA", {"rsa": True}), ("mi gagn pa le RSA", {"rsa": False}), ("mi lé o chomaj", {"en_emploi": False}),
        ("mi abit Cilaos", {"commune": "97424"}), ("il porte un habit", {}),
    ],
)  # fmt: skip
def test_creole(lecteur: Lecteur, texte: str, situation: dict[str, object]) -> None:
    assert lecteur.read(texte).situation == situation
