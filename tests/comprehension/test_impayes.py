"""Wages that do not come: there is a job."""

from __future__ import annotations

import pytest

from bot.comprehension import Lecteur


@pytest.mark.parametrize(
    "texte",
    ["ma patronne me paye plus", "ma patronne ne me paie plus", "mon patron me paie plus depuis 2 mois",
     "mon employeur ne me verse plus mon salaire", "on me paye plus au boulot", "je bosse mais il me paye pas",
     "ma boîte m'a pas payé", "je travaille sans être payé", "je travaille sans salaire depuis 2 mois",
     "le resto où je bosse me paye plus", "on me doit 3 mois de salaire", "mon patron me doit 2 mois"],
)  # fmt: skip
def test_unpaid_work_is_work(lecteur: Lecteur, texte: str) -> None:
    lue = lecteur.read(texte).situation
    assert lue.get("en_emploi") is True and "mois_sans_emploi" not in lue


@pytest.mark.parametrize(
    "texte",
    ["mon ancien patron m'a pas payé, je bosse plus", "je suis plus payé pole emploi", "la caf me paye plus",
     "le proprio me doit 2 mois de caution", "je dois 3 mois de loyer", "je suis sans salaire depuis 2 mois",
     "je bosse plus, on me paye plus"],
)  # fmt: skip
def test_what_is_no_unpaid_work(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation.get("en_emploi") is not True


@pytest.mark.parametrize(
    "texte",
    ["je voudrais travailler en mécanique, en apprentissage peut-être", "en apprentissage peut etre",
     "je voudrais travailler dans la coiffure, en apprentissage peut-être", "peut-être en alternance",
     "j'aimerais bosser dans le bois, en alternance si possible", "je cherche du travail, en apprentissage ou pas"],
)  # fmt: skip
def test_an_apprenticeship_thought_of_is_no_school(lecteur: Lecteur, texte: str) -> None:
    assert "scolarise" not in lecteur.read(texte).situation


@pytest.mark.parametrize(
    "texte",
    ["je suis en apprentissage", "en apprentissage depuis septembre", "je suis en alternance, peut-être pour deux ans",
     "17 ans en apprentissage"],
)  # fmt: skip
def test_an_apprenticeship_under_way_is_school(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).situation.get("scolarise") is True


@pytest.mark.parametrize(
    "texte", ["fo kel age pr la ml", "faut quel age pour la ml", "à partir de quel age l'epide", "age limite e2c"]
)  # fmt: skip
def test_the_age_asked_of_a_dispositif_is_a_condition(lecteur: Lecteur, texte: str) -> None:
    assert lecteur.read(texte).demande == "question_conditions"
