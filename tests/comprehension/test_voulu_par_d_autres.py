"""What others forbid or do, what is looked for or asked about: nothing of it is so."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.circonstances import SANS_TITRE, read_circumstances
from bot.comprehension.lecteur.voulu_par_d_autres import (
    asks_about_benefits,
    is_forbidden_to_leave,
    looks_for_an_employer,
    says_whom_it_is_for,
)
from bot.comprehension.phrase import cut


@pytest.mark.parametrize(
    ("texte", "cle"),
    [
        ("mon père refuse que j’arrête le lycée", "scolarise"),
        ("bts en alternance, j’ai pas trouvé d’entreprise", "scolarise"),
        ("et le chômage j’y ai droit ?", "en_emploi"),
        ("je n’ose pas y aller, l’un d’eux y travaille", "en_emploi"),
        ("plombier salarié je sais faire", "en_emploi"),
        ("ces chantiers c’est pour les drogués", "freins"),
    ],
)
def test_what_is_not_told_of_oneself(lecteur: Lecteur, texte: str, cle: str) -> None:
    assert cle not in lecteur.read(texte).situation


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("je suis en alternance mais mon patron est nul", {"scolarise": True, "en_emploi": True}),
        ("je suis salariée, je sais faire la cuisine", {"en_emploi": True}),
        ("je suis au chômage, j’y ai droit ?", {"en_emploi": False}),
        ("je bois, le csapa c’est pour les alcooliques", {"freins": ["addictions"]}),
    ],
)
def test_what_is_still_told(lecteur: Lecteur, texte: str, dit: dict[str, Any]) -> None:
    situation = lecteur.read(texte).situation
    assert {cle: situation.get(cle) for cle in dit} == dit


@pytest.mark.parametrize(
    ("predicat", "texte", "vrai"),
    [
        (is_forbidden_to_leave, "ma mère veut pas que je quitte l’école", True),
        (is_forbidden_to_leave, "mon père est contre que j’arrête, j’ai arrêté quand même", False),
        (looks_for_an_employer, "un cap en apprentissage mais aucun patron", True),
        (looks_for_an_employer, "inscrit au CFA en apprentissage, pas de patron", False),
        (asks_about_benefits, "j’ai droit au chômage ?", True),
        (asks_about_benefits, "au chômage depuis mars", False),
        (says_whom_it_is_for, "votre truc c’est pour les handicapés", True),
        (says_whom_it_is_for, "un foyer pour les handicapés comme moi", False),
    ],
)
def test_each_by_its_words(predicat: Any, texte: str, vrai: bool) -> None:
    phrase = cut(texte)
    assert phrase is not None
    assert predicat(phrase) is vrai


@pytest.mark.parametrize(
    ("texte", "question", "dit"),
    [
        ("oui RQTH", "en_emploi", {"rqth": True}),
        ("oui la rqth", "rqth", {"rqth": True}),
        ("oui", "en_emploi", {"en_emploi": True}),
        ("oui intérim", "en_emploi", {"en_emploi": True}),
    ],
)
def test_a_yes_goes_with_what_it_names(
    lecteur: Lecteur, texte: str, question: str, dit: dict[str, Any]
) -> None:
    assert lecteur.read(texte, question=question).situation == dit


@pytest.mark.parametrize(
    ("texte", "sans_titre"),
    [
        ("je n’ai aucun papier avec moi, ils ont tout gardé", False),
        ("j’ai pas de papiers, mes parents ont tout gardé", False),
        ("sans papiers depuis trois ans", True),
        ("sans papiers, mon patron a pris mon passeport", True),
    ],
)
def test_papers_that_others_keep_are_no_missing_title(texte: str, sans_titre: bool) -> None:
    phrase = cut(texte)
    assert phrase is not None
    assert ((SANS_TITRE, True) in read_circumstances(phrase)) is sans_titre
