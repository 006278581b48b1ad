"""Words that people ask the meaning of."""

from __future__ import annotations

import pytest

from bot.comprehension.demandes.mots import MotDemande, asked_word

CONNUS = frozenset(
    {"prescripteur", "eligible", "frein", "levee des freins", "qpv", "a verifier", "insertion", "remobilisation"}
    | {"prescription", "chantier"}
)  # fmt: skip


@pytest.mark.parametrize(
    ("texte", "mot"),
    [("c'est quoi un prescripteur", "prescripteur"), ("moi pas comprendre prescripteur", "prescripteur"),
     ("que veut dire prescripteur", "prescripteur"), ("prescripteur c'est quoi", "prescripteur"),
     ("ça veut dire quoi éligible", "eligible"), ("je comprends pas le mot eligible", "eligible"),
     ("c koi 1 frein", "frein"), ("frein c'est quoi svp", "frein"), ("c koi qpv", "qpv"),
     ("ça veut dire quoi \"levée des freins\"", "levee des freins"), ("explique moi le mot insertion", "insertion"),
     ("\"à vérifier\" ça veut dire quoi", "a verifier"), ("dsl je capte pas remobilisation", "remobilisation"),
     ("quelle est la signification de insertion", "insertion"),
     ("le jeune ne comprend pas le mot prescription", "prescription"), ("c'est quoi un chantier", "chantier")],
)  # fmt: skip
def test_a_word_of_the_glossary(texte: str, mot: str) -> None:
    assert asked_word(texte, CONNUS) == MotDemande(mot, True)


def test_alone_with_a_question_mark_only_an_acronym_is_a_word() -> None:
    assert asked_word("qpv ?", CONNUS, sigles={"qpv"}) == MotDemande("qpv", True)
    assert asked_word("chantier ?", CONNUS, sigles={"qpv"}) is None


@pytest.mark.parametrize(
    "texte", ["j'ai pas compris le mot", "je comprends pas les mots", "pas compris ce mot", "c'est quoi ce mot"]
)  # fmt: skip
def test_which_word_is_asked_back(texte: str) -> None:
    assert asked_word(texte, CONNUS) == MotDemande("", False)


def test_a_word_that_nobody_explained() -> None:
    assert asked_word("ça veut dire quoi zorblub", CONNUS) == MotDemande("zorblub", False)
    assert asked_word("c'est quoi le zorblub", CONNUS, sans_piste=True) == MotDemande("zorblub", False)  # fmt: skip
    assert asked_word("c'est quoi le zorblub", CONNUS) is None


@pytest.mark.parametrize(
    "texte",
    ["c'est quoi le prix", "c'est quoi la suite", "c'est quoi ça", "c'est quoi demain", "c'est quoi tes sources",
     "c'est quoi les étapes", "c'est quoi votre nom", "je comprends pas", "j'ai un frein", "mon chantier est fini",
     "c'est quoi les papiers pour l'epide", "c'est quoi le chantier le plus proche de vesoul", "pas compris"],
)  # fmt: skip
def test_what_is_asked_of_something_else(texte: str) -> None:
    assert asked_word(texte, CONNUS, sans_piste=True) is None
