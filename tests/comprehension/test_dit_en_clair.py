"""What is told so plainly that the encoder does not take it out; the ages of several children."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.texte import spell_out


@pytest.mark.parametrize(
    ("texte", "frein"),
    [
        ("g besoin de voir un docteur", "sante"),
        ("faut que je trouve un dentiste vite", None),
        ("je cherche un médecin", "sante"),
        ("suis malade et j’ai pas la sécu", "sante"),
        ("plus de couverture maladie, je suis malade", "sante"),
        ("je cherche un médecin pour mon fils", None),
        ("je voudrais devenir médecin", None),
        ("j’ai vu le médecin, tout va bien", None),
        ("je dois voir le médecin du travail", None),
        ("malade de devoir attendre votre réponse", None),
        ("on me harcèle à l’école", "violences"),
        ("au lycée je me fais harceler tous les jours", "violences"),
        ("je suis harcelée par des élèves de ma classe", "violences"),
        ("je me fais harceler par les huissiers", None),
        ("jveu aprendre a lire", "lecture-ecriture"),
        ("moi je voudrais apprendre à écrire", "lecture-ecriture"),
        ("elle a envie d’apprendre à lire", "lecture-ecriture"),
        ("je veux apprendre à lire l’arabe", None),
        ("mon fils veut apprendre à lire", None),
        ("ma fille est harcelée au collège", None),
        ("j’ai vu un film sur le harcèlement au collège", None),
    ],
)
def test_a_barrier_in_so_many_words(lecteur: Lecteur, texte: str, frein: str | None) -> None:
    examen = lecteur.examine(spell_out(texte), None, {})
    assert examen is not None
    assert [fait.valeur for fait in examen.surs if fait.cle == "freins"] == (
        [frein] if frein else []
    )


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("moi je suis en terminale, j’en peux plus du lycée", [True]),
        ("je suis toujours au collège mais ça va pas", [True]),
        ("je suis en CAP cuisine, marre de l’école", [True]),
        ("j’en peux plus du lycée", []),
        ("je suis au collège et j’y vais plus", []),
        ("ma sœur est au lycée", []),
    ],
)
def test_the_class_one_is_in(lecteur: Lecteur, texte: str, attendu: list[bool]) -> None:
    examen = lecteur.examine(spell_out(texte), None, {})
    assert examen is not None
    assert [fait.valeur for fait in examen.surs if fait.cle == "scolarise"] == attendu


@pytest.mark.parametrize(
    ("texte", "connu", "valeur"),
    [
        ("ils ont 11 mois et 6 ans", {"parent_isole": True}, True),
        ("elles ont 2 ans, 5 ans et 8 ans", {"parent_isole": True}, True),
        ("mes enfants ont 4 et 9 ans", {"parent_isole": True}, False),
        ("ils ont 4 et 9 ans", {}, None),
        ("ils ont 19 et 22 ans", {"parent_isole": True}, None),
        ("elles ont 2 ans d’expérience", {"parent_isole": True}, None),
    ],
)
def test_the_ages_of_children_spoken_of_before(
    lecteur: Lecteur, texte: str, connu: dict[str, Any], valeur: bool | None
) -> None:
    assert lecteur.read(texte, connu=connu).situation.get("enfant_moins_3_ans") is valeur


@pytest.mark.parametrize(
    ("texte", "age"),
    [
        ("seule avec mes 2 enfants Lyon 29 ans", 29),
        ("je suis maman solo de 4 enfants à Vesoul 41 ans", 41),
        ("3 enfants Rouen 5 ans 6 ans 8 ans", None),
        ("mes enfants ont 22 ans", None),
    ],
)
def test_the_age_of_a_parent_after_the_children(
    lecteur: Lecteur, texte: str, age: int | None
) -> None:
    assert lecteur.read(texte).situation.get("age") == age
