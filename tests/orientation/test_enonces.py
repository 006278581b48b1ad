"""Conditions told in words: each criterion, the composites, and nothing of the YAML's own keys."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue.referentiels import load_referentiels
from bot.orientation.criteres import COMPOSES, CRITERES, NOMS, build_critere
from bot.orientation.enonces import OUI_NON, Enonce, Mots, enonce
from bot.orientation.fiches import Condition
from bot.orientation.phrases import EXIGENCES
from bot.situation import DIPLOMES, FREINS, LOGEMENTS

PAROLES = load_referentiels().mots_des_freins
MOTS = Mots({code: mots[1] for code, mots in PAROLES.items()}, lambda code: f"Commune {code}")


def told(cle: str, parametre: Any, texte: str | None = None) -> Enonce:
    nom, critere = build_critere(cle, parametre, PAROLES)
    return enonce(Condition(nom, critere, False, cle, parametre, texte), MOTS)


def words(dite: Enonce) -> list[str]:
    return [dite.texte, *(mot for partie in dite.parties for mot in words(partie))]


@pytest.mark.parametrize(
    ("cle", "parametre", "attendu"),
    [
        ("age", {"min": 16, "max": 25}, "Avoir de 16 à 25 ans"),
        ("age", {"min": 18}, "Avoir 18 ans ou plus"),
        ("age", {"max": 25}, "Avoir 25 ans ou moins"),
        ("age", {"min": 17, "max": 17}, "Avoir 17 ans"),
        ("mois_sans_emploi", {"min": 12}, "Être sans emploi depuis au moins 1 an"),
        ("mois_dans_la_commune", {"min": 6}, "Vivre dans la commune depuis au moins 6 mois"),
        ("scolarise", False, "Avoir quitté l’école"),
        ("en_emploi", True, "Avoir un emploi"),
        ("diplome", ["aucun"], "Plus haut diplôme : aucun"),
        ("diplome", ["cap-bep", "aucun"], "Plus haut diplôme : un CAP ou un BEP au plus"),
        ("diplome", ["bac", "superieur"], "Plus haut diplôme : le bac au moins"),
        ("diplome", ["superieur"], "Plus haut diplôme : un diplôme après le bac"),
        ("diplome", ["aucun", "bac"], "Plus haut diplôme : aucun ou le bac"),
        ("logement", ["sans-abri", "heberge"], "Dormir sans toit ou chez des proches"),
        ("frein", ["langue"], "Chercher de l’aide pour apprendre le français"),
        (
            "territoire_habilite",
            {"communes": ["13048"]},
            "Habiter un territoire habilité (Commune 13048 ; la liste change, ailleurs c’est à vérifier)",
        ),
        ("sauf", {"rsa": True}, "Ne pas recevoir le RSA (revenu de solidarité active)"),
    ],
)
def test_simple_conditions_are_told(cle: str, parametre: Any, attendu: str) -> None:
    assert told(cle, parametre) == Enonce(attendu)


def test_composites_keep_their_parts_in_order() -> None:
    parametre = [
        {"age": {"min": 16, "max": 25}},
        {"tous": [{"age": {"min": 16, "max": 29}}, {"rqth": True}]},
    ]
    assert told("un_parmi", parametre) == Enonce(
        "Au moins une de ces conditions",
        (
            Enonce("Avoir de 16 à 25 ans"),
            Enonce(
                "Tout cela à la fois",
                (
                    Enonce("Avoir de 16 à 29 ans"),
                    Enonce("Avoir un handicap reconnu (RQTH, AAH ou autre décision)"),
                ),
            ),
        ),
    )


def test_at_least_says_how_many_of_how_many() -> None:
    parmi = [{"rsa": True}, {"rqth": True}, {"qpv": True}]
    dite = told("au_moins", {"nombre": 2, "parmi": parmi})
    assert dite.texte == "Au moins 2 de ces 3 conditions"
    assert len(dite.parties) == 3


def test_an_exception_is_never_told_as_what_is_asked() -> None:
    dite = told("sauf", {"age": {"min": 16, "max": 25}})
    assert dite == Enonce("Ne pas être dans ce cas", (Enonce("Avoir de 16 à 25 ans"),))
    double = told("sauf", {"sauf": {"age": {"max": 25}}})
    assert [partie.texte for partie in double.parties] == ["Ne pas être dans ce cas"]
    assert told("sauf", {"un_parmi": [{"age": {"max": 25}}]}) == Enonce(
        "Ne pas être dans ce cas", (Enonce("Avoir 25 ans ou moins"),)
    )


def test_a_line_that_everybody_meets_is_told_by_its_own_sentence() -> None:
    tous = list(LOGEMENTS)
    assert (
        told("logement", tous, "Pour les personnes à la rue.").texte
        == "Pour les personnes à la rue"
    )
    assert told("logement", tous[1:], "Pour les personnes à la rue.").texte.startswith("Dormir ")
    assert told("rsa", True, "Pour les personnes au RSA.").texte.startswith("Recevoir le RSA")


def test_every_yes_or_no_that_exists_has_its_words() -> None:
    assert set(OUI_NON) == {*EXIGENCES, ("qpv", True), ("frr", True)}
    assert len(set(OUI_NON.values())) == len(OUI_NON)


BORNES = st.one_of(
    st.builds(lambda bas: {"min": bas}, st.integers(0, 99)),
    st.builds(lambda haut: {"max": haut}, st.integers(0, 99)),
    st.builds(lambda bas, large: {"min": bas, "max": bas + large}, st.integers(0, 60), st.integers(0, 60)),
)  # fmt: skip


def _some(codes: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(codes), min_size=1, unique=True)


SIMPLES: dict[str, st.SearchStrategy[Any]] = {
    **{cle: st.just(valeur) for cle, valeur in OUI_NON},
    **{cle: st.booleans() for cle, _ in EXIGENCES if cle != "inscrit_france_travail"},
    **{cle: BORNES for cle in ("age", "mois_sans_emploi", "mois_dans_la_commune")},
    "diplome": _some(DIPLOMES),
    "logement": _some(LOGEMENTS),
    "frein": _some(FREINS),
    "territoire_habilite": st.just({"communes": ["13048"]}),
}
CONDITIONS = st.recursive(
    st.one_of([st.builds(lambda v, c=cle: {c: v}, valeur) for cle, valeur in SIMPLES.items()]),
    lambda dedans: st.one_of(
        st.builds(lambda liste: {"un_parmi": liste}, st.lists(dedans, min_size=1, max_size=3)),
        st.builds(lambda liste: {"tous": liste}, st.lists(dedans, min_size=1, max_size=3)),
        st.builds(lambda un: {"sauf": un}, dedans),
        st.builds(lambda liste: {"au_moins": {"nombre": 1, "parmi": liste}}, st.lists(dedans, min_size=1, max_size=3)),
    ),
    max_leaves=6,
)  # fmt: skip


def test_every_criterion_is_tried_below() -> None:
    assert {*SIMPLES, *COMPOSES} == set(NOMS) and set(CRITERES) < set(NOMS)


@given(CONDITIONS)
def test_no_condition_shows_a_key_or_a_code(condition: dict[str, Any]) -> None:
    ((cle, parametre),) = condition.items()
    for mot in words(told(cle, parametre)):
        assert re.match(r"[A-ZÀÂÉÊ]", mot)
        assert not re.search(r"_|\b(cap-bep|sans-abri|superieur|heberge|None|True|False)\b", mot)
