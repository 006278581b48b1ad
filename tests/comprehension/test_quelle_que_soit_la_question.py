"""What a sentence says is heard, whatever was just asked."""

from __future__ import annotations

from typing import Any

import pytest

from bot.comprehension import Lecteur
from bot.comprehension.accord import Avis, heard
from bot.passerelle import open_passerelle


def test_the_key_asked_is_read_as_an_answer_and_the_others_as_told() -> None:
    repond = Avis({("rqth", True): 0.1, ("age", None): 0.2, ("rsa", True): 0.6}, {})
    parle = Avis({("rqth", True): 0.9, ("age", None): 0.9, ("rsa", True): 0.3}, {})
    assert heard(repond, parle, "age").faits == {
        ("rqth", True): 0.9,
        ("age", None): 0.2,
        ("rsa", True): 0.6,
    }


@pytest.mark.parametrize(
    ("texte", "question", "cle", "attendu"),
    [
        ("il a la RQTH en fait", "en_emploi", "rqth", True),
        ("au fait elle a une reconnaissance RQTH", "scolarise", "rqth", True),
        ("Je suis criblé de dettes.", "commune", "freins", ["finances"]),
        ("je dois de l’argent à tout le monde", "age", "freins", ["finances"]),
        ("salut moi c kevin 21 ans sorti dla maison darret en septembre", "age", "age", 21),
        (
            "salut moi c kevin 21 ans sorti dla maison darret en septembre",
            "age",
            "freins",
            ["justice"],
        ),
        ("jsui en terminal mé jdecroche jvé plus en cour depui 2 moi", "age", "scolarise", True),
    ],
)
def test_a_fact_is_not_lost_to_another_question(
    texte: str, question: str, cle: str, attendu: Any
) -> None:
    assert open_passerelle().lecteur.read(texte, question=question).situation.get(cle) == attendu


@pytest.mark.parametrize(
    ("texte", "question", "attendu"),
    [
        # a trade is no job of today
        ("moi chauffeur camion dans mon pays", "en_emploi", {}),
        ("je suis maçon de métier", "en_emploi", {}),
        ("soudeur au bled", "en_emploi", {}),
        ("plombier à la base", "en_emploi", {}),
        ("je suis serveuse", "en_emploi", {"en_emploi": True}),
        ("chauffeur chez un transporteur", "en_emploi", {"en_emploi": True}),
        ("bac+2 non validé", "diplome", {"diplome": "bac"}),
        # "c’est bon" says that a request went through, not that one is at school
        ("c’est bon", "scolarise", {}),
        ("c’est fait", "en_emploi", {}),
        ("c’est fait", "inscrit_france_travail", {"inscrit_france_travail": True}),
        # what has lasted is a search
        ("0 réponse à mes candidatures depuis 9 mois", "mois_dans_la_commune", {}),
        ("aucun entretien depuis un an", "mois_dans_la_commune", {}),
        ("depuis 9 mois", "mois_dans_la_commune", {"mois_dans_la_commune": 9}),
    ],
)
def test_an_answer_says_no_more_than_it_says(
    texte: str, question: str, attendu: dict[str, Any]
) -> None:
    assert open_passerelle().lecteur.read(texte, question=question).situation == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("laisse tomber le taf jen ai pas", {"en_emploi": False}),
        ("du boulot j’en ai plus", {"en_emploi": False}),
        ("jfais rien de mes journée", {"en_emploi": False}),
        ("je me suis fait virer de mon apprentissage", {"scolarise": False, "en_emploi": False}),
        ("j’ai fait un bac+3, pas fini", {"diplome": "bac"}),
        ("bac+2", {"diplome": "superieur"}),
        ("j’ai un titre pro cuisine niveau CAP", {"diplome": "cap-bep"}),
        ("j’ai le niveau CAP", {}),
        ("sans bac", {}),
        ("22 ans, pas de bac", {"age": 22}),
        ("violences conjugales passées", {}),
        ("je serai à la rue à la naissance", {"freins": ["logement"]}),
        ("je vais être à la rue en janvier", {"freins": ["logement"]}),
    ],
)
def test_told_by_itself(texte: str, attendu: dict[str, Any]) -> None:
    assert open_passerelle().lecteur.read(texte).situation == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("j habite Vesoul, euh non Noidans-lès-Vesoul", {"commune": "70388"}),
        ("je vis à Dijon, pardon Beaune", {"commune": "21054"}),
        ("j’ai 19 ans, euh non 20", {"age": 20}),
        ("je vis à Dijon, non merci", {"commune": "21231"}),
        ("jai mon bac. nan jl'ai raté au rattrapage", {}),
        ("j’ai le bac, non je l’ai pas eu", {}),
        ("non en fait elle est sur Pontarlier", {"commune": "25462"}),
        ("je dors à la gare de Mulhouse", {"commune": "68224"}),
    ],
)
def test_put_right_in_the_same_breath(
    lecteur: Lecteur, texte: str, attendu: dict[str, Any]
) -> None:
    lue = lecteur.read(texte).situation
    assert {cle: lue.get(cle) for cle in ("age", "commune", "diplome") if cle in lue} == attendu


@pytest.mark.parametrize(
    ("texte", "refus"),
    [
        ("la mission locale je veux pas. ah si en fait je veux bien", None),
        ("pas l’EPIDE, bon finalement d’accord", None),
        ("la mission locale je veux pas", ["mission-locale"]),
        ("je veux pas de l’EPIDE, ok ?", ["epide"]),
    ],
)
def test_a_refusal_withdrawn_at_once(lecteur: Lecteur, texte: str, refus: list[str] | None) -> None:
    assert lecteur.read(texte).situation.get("refus") == refus
