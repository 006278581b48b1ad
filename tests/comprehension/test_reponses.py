"""Short answers, with and without the question."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("oui", "oui"),
        ("ouais", "oui"),
        ("bah oui", "oui"),
        ("nan", "non"),
        ("pas du tout", "non"),
        ("pas encore", "non"),
        ("jsp", "ne_sait_pas"),
        ("je sais pas trop", "ne_sait_pas"),
        ("aucune idée", "ne_sait_pas"),
        ("je préfère pas répondre", "prefere_pas"),
        ("ça vous regarde pas", "prefere_pas"),
        ("je sais pas lire", None),
        ("pas de permis", None),
        ("et si j’ai un enfant ?", None),
        ("j’ai 19 ans", None),
    ],
)
def test_tone(lecteur: Lecteur, texte: str, reponse: str | None) -> None:
    assert lecteur.read(texte).reponse == reponse


@pytest.mark.parametrize("texte", ["oui", "non", "70", "3 ans", "rien", "jsp"])
def test_a_bare_answer_without_a_question_sets_nothing(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation == {}


@pytest.mark.parametrize("cle", ["age", "rsa", "diplome", "logement", "freins", "mois_sans_emploi"])
@pytest.mark.parametrize("texte", ["jsp", "je préfère pas répondre", "pourquoi ?", "c’est quoi ?"])
def test_no_answer_sets_nothing(lecteur: Lecteur, cle: str, texte: str) -> None:
    assert lecteur.read(texte, question=cle).situation == {}


def test_a_correction_does_not_answer_another_question(lecteur: Lecteur) -> None:
    lue = lecteur.read("non j’ai 17 ans", question="scolarise", connu={"age": 27}).situation
    assert lue == {"age": 17}
