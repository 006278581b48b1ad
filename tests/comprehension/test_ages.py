"""Ages: every way of saying one’s own, and the numbers that are none."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    ("texte", "age"),
    [
        ("j’ai 19 ans", 19),
        ("19a", 19),
        ("g19ans", 19),
        ("j'ai 19", 19),
        ("dix-neuf ans", 19),
        ("vingt et un ans", 21),
        ("soixante et onze ans", 71),
        ("19 piges", 19),
        ("bientôt 18 ans", 17),
        ("presque 20", 19),
        ("je vais sur mes 26", 25),
        ("18 ans dans 2 mois", 17),
        ("j’aurai 18 ans en mars", 17),
        ("je viens d’avoir 18 ans", 18),
        ("17 ans et demi", 17),
        ("elle a 20 ans", 20),
        ("âge : 24", 24),
        ("jeune femme de 23 ans", 23),
        ("non 17 pas 27", 17),
        ("nan jai pa 27 jai 17", 17),
    ],
)
def test_own_age(lecteur: Lecteur, texte: str, age: int) -> None:
    assert lecteur.read(texte).situation["age"] == age


@pytest.mark.parametrize(
    "texte",
    [
        "majeur",
        "né en 2005",
        "12 rue Jean Jaurès",
        "300 euros",
        "06 12 34 56 78",
        "70000",
        "3 ans de chômage",
        "12 ans de chômage",
        "2019",
        "bus 12",
        "35h",
        "14h30",
        "2 enfants",
        "24/7",
        "mon fils de 14 ans",
        "ma mère a 50 ans",
        "à 16 ans j’ai arrêté l’école",
        "entre 18 et 25 ans",
        "moins de 26 ans",
        "jusqu’à 25 ans",
        "j’ai 10 ans d’expérience",
        "je vis ici depuis 20 ans",
        "il y a 15 ans",
        "si j’avais 18 ans",
        "25",
    ],
)
def test_no_age(lecteur: Lecteur, texte: str) -> None:
    assert "age" not in lecteur.read(texte).situation


def test_a_number_answers_the_age_only_when_it_is_asked(lecteur: Lecteur) -> None:
    assert lecteur.read("70", question="age").situation == {"age": 70}
    assert lecteur.read("70", question="commune").situation == {"departement": "70"}
    assert lecteur.read("12 ans", question="mois_dans_la_commune").situation == {
        "mois_dans_la_commune": 144
    }
