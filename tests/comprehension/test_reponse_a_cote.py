"""A yes, a no or a duration inside a sentence about something else settles nothing of what was asked;
work that is over, or that is not declared, is no job."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur

CONNU = {"age": 34}


def _answer(lecteur: Lecteur, question: str, texte: str) -> object:
    return lecteur.read(texte, question=question, connu=CONNU).situation.get(question)


@pytest.mark.parametrize(
    "texte",
    [
        "oui je comprends bien le français",
        "l’anglais je le parle un peu oui",
        "oui j’ai fait une cure l’an dernier",
        "non j’ai jamais vu de psychologue de ma vie",
        "depuis toujours",
        "oui je loge chez un cousin",
        "ouais j’ai trois gosses",
        "non on m’en a jamais parlé de RQTH",
        "oui je cherche une formation",
    ],
)
def test_no_handicap_is_made_of_another_sentence(lecteur: Lecteur, texte: str) -> None:
    assert _answer(lecteur, "rqth", texte) is None


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("oui", True),
        ("oui depuis 2019", True),
        ("oui je l’ai depuis longtemps", True),
        ("oui par la MDPH", True),
        ("oui à cause de mon dos", True),
        ("non", False),
        ("non rien du tout", False),
        ("non juste mal au genou", False),
        ("non pas de handicap", False),
    ],
)
def test_a_word_on_the_handicap_is_still_an_answer(
    lecteur: Lecteur, texte: str, valeur: bool
) -> None:
    assert _answer(lecteur, "rqth", texte) is valeur


@pytest.mark.parametrize(
    ("question", "texte"),
    [
        ("en_emploi", "oui j’ai le permis B"),
        ("en_emploi", "ouais j’ai une voiture"),
        ("en_emploi", "oui je parle français"),
        ("en_emploi", "oui j’ai un bts"),
        ("en_emploi", "non je veux pas aller à l’hôpital"),
        ("scolarise", "non j’ai pas de gosses"),
        ("scolarise", "oui j’ai un appartement"),
        ("scolarise", "je parle bien français oui"),
        ("en_emploi", "j’ai le permis oui"),
        ("inscrit_france_travail", "oui j’ai le permis"),
        ("rsa", "oui j’ai une voiture"),
        ("enfant_moins_3_ans", "oui j’ai mon logement"),
        ("logement", "ma mère elle veut que je passe mon bac"),
        ("logement", "mes parents disent que je suis un feignant"),
    ],
)
def test_a_yes_or_a_no_about_something_else_is_no_answer(
    lecteur: Lecteur, question: str, texte: str
) -> None:
    assert _answer(lecteur, question, texte) is None


@pytest.mark.parametrize(
    ("question", "texte", "valeur"),
    [
        ("en_emploi", "oui à l’usine", True),
        ("en_emploi", "oui j’ai un CDI", True),
        ("en_emploi", "oui je garde des enfants", True),
        ("en_emploi", "non j’ai pas le permis", False),
        ("scolarise", "non j’ai arrêté en 3e", False),
        ("logement", "chez ma mère", "heberge"),
        ("logement", "chez mes parents mais ils veulent que je parte", "heberge"),
    ],
)
def test_what_goes_with_the_question_is_an_answer(
    lecteur: Lecteur, question: str, texte: str, valeur: object
) -> None:
    assert _answer(lecteur, question, texte) == valeur


@pytest.mark.parametrize(
    "texte",
    [
        "j’ai travailler ds la peinture mais je me suis fait mal",
        "jai bosser 12 ans a l’usine",
        "j’ai travaillé en cuisine",
        "j’étais maçon avant mon accident",
    ],
)
@pytest.mark.parametrize("question", ["en_emploi", None])
def test_work_that_is_over_is_no_job(lecteur: Lecteur, question: str | None, texte: str) -> None:
    assert lecteur.read(texte, question=question).situation.get("en_emploi") is not True


@pytest.mark.parametrize(
    "texte",
    [
        "il bosse au black sur les chantiers",
        "je travaille au noir",
        "je fais des ménages, pas déclarée",
        "mon patron me déclare pas, je travaille la nuit",
    ],
)
def test_work_that_is_not_declared_is_not_kept(lecteur: Lecteur, texte: str) -> None:
    assert "en_emploi" not in lecteur.read(texte, question="en_emploi").situation


@pytest.mark.parametrize(
    ("texte", "situation"),
    [
        ("moi je suis en seconde mais c’est pour mon grand frère il a 21 ans", {"age": 21}),
        ("j’ai 15 ans je suis au collège, c’est pour ma sœur elle a 23 ans", {"age": 23}),
        ("je travaille à Auchan, je cherche pour mon fils de 18 ans", {"age": 18}),
        ("je touche le RSA, je demande pour mon neveu, il a 24 ans", {"age": 24}),
    ],
)
def test_what_who_asks_tells_of_themselves_is_not_the_relative_s(
    lecteur: Lecteur, texte: str, situation: dict[str, object]
) -> None:
    assert lecteur.read(texte).situation == situation
