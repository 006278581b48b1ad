"""The composites against a reference: Kleene's tables, and what one answer more can change."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.orientation.atelier import answer

Trois = bool | None
# Parts that are independent of one another: each key of the Situation is one proposition.
CLES = ("rsa", "rqth", "parent_isole", "scolarise")
TROIS = (True, None, False)


def leaf(cle: str) -> dict[str, Any]:
    return {cle: True}


def tree(feuilles: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Criteria of any shape over yes/no keys."""

    def larger(enfants: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        listes = st.lists(enfants, min_size=1, max_size=4)
        seuils = listes.flatmap(
            lambda parmi: st.integers(1, len(parmi)).map(
                lambda nombre: {"nombre": nombre, "parmi": parmi}
            )
        )
        return (
            listes.map(lambda liste: {"un_parmi": liste})
            | listes.map(lambda liste: {"tous": liste})
            | enfants.map(lambda enfant: {"sauf": enfant})
            | seuils.map(lambda seuil: {"au_moins": seuil})
        )

    return st.recursive(feuilles, larger, max_leaves=7)


ARBRES = tree(st.builds(lambda cle, voulu: {cle: voulu}, st.sampled_from(CLES), st.booleans()))
PERSONNES = st.dictionaries(st.sampled_from(CLES), st.booleans())


def reference(arbre: dict[str, Any], personne: dict[str, bool]) -> Trois:
    """Kleene's strong logic with 0, ½ and 1: an independent way to the same three answers."""
    valeur = _degree(arbre, personne)
    return None if valeur == 0.5 else valeur == 1


def _degree(arbre: dict[str, Any], personne: dict[str, bool]) -> float:
    ((cle, contenu),) = arbre.items()
    if cle == "un_parmi":
        return max(_degree(enfant, personne) for enfant in contenu)
    if cle == "tous":
        return min(_degree(enfant, personne) for enfant in contenu)
    if cle == "sauf":
        return 1 - _degree(contenu, personne)
    if cle == "au_moins":
        degres = sorted((_degree(enfant, personne) for enfant in contenu["parmi"]), reverse=True)
        return degres[contenu["nombre"] - 1]
    return 0.5 if cle not in personne else float(personne[cle] == contenu)


def reply(arbre: dict[str, Any], personne: dict[str, bool]) -> Any:
    ((cle, contenu),) = arbre.items()
    return answer(cle, contenu, **personne)


def told(**valeurs: Trois) -> dict[str, bool]:
    return {cle: valeur for cle, valeur in valeurs.items() if valeur is not None}


OU = {
    (a, b): True if True in (a, b) else (None if None in (a, b) else False)
    for a in TROIS
    for b in TROIS
}
ET = {
    (a, b): False if False in (a, b) else (None if None in (a, b) else True)
    for a in TROIS
    for b in TROIS
}


@pytest.mark.parametrize(("a", "b"), itertools.product(TROIS, TROIS))
def test_or_and_follow_the_tables_of_kleene(a: Trois, b: Trois) -> None:
    personne = told(rsa=a, rqth=b)
    assert answer("un_parmi", [leaf("rsa"), leaf("rqth")], **personne).oui is OU[a, b]
    assert answer("tous", [leaf("rsa"), leaf("rqth")], **personne).oui is ET[a, b]


@pytest.mark.parametrize(("a", "attendu"), [(True, False), (False, True), (None, None)])
def test_not_keeps_the_third_answer(a: Trois, attendu: Trois) -> None:
    assert answer("sauf", leaf("rsa"), **told(rsa=a)).oui is attendu


@pytest.mark.parametrize("nombre", [1, 2, 3])
@pytest.mark.parametrize(("a", "b", "c"), itertools.product(TROIS, TROIS, TROIS))
def test_at_least_counts_what_is_sure_and_what_may_still_come(
    nombre: int, a: Trois, b: Trois, c: Trois
) -> None:
    sures, possibles = sum(x is True for x in (a, b, c)), sum(x is not False for x in (a, b, c))
    attendu = True if sures >= nombre else (None if possibles >= nombre else False)
    parmi = [leaf("rsa"), leaf("rqth"), leaf("scolarise")]
    assert (
        answer(
            "au_moins", {"nombre": nombre, "parmi": parmi}, **told(rsa=a, rqth=b, scolarise=c)
        ).oui
        is attendu
    )


@given(ARBRES, PERSONNES)
def test_any_composite_answers_as_the_reference(
    arbre: dict[str, Any], personne: dict[str, bool]
) -> None:
    assert reply(arbre, personne).oui is reference(arbre, personne)


@given(ARBRES, PERSONNES, st.sampled_from(CLES), st.booleans())
def test_a_sure_answer_stays_whatever_is_learnt(
    arbre: dict[str, Any], personne: dict[str, bool], cle: str, valeur: bool
) -> None:
    avant = reply(arbre, personne).oui
    if avant is not None and cle not in personne:
        assert reply(arbre, {**personne, cle: valeur}).oui is avant


@given(ARBRES, PERSONNES)
def test_only_an_undecided_answer_misses_keys_and_they_are_unknown(
    arbre: dict[str, Any], personne: dict[str, bool]
) -> None:
    reponse = reply(arbre, personne)
    assert set(reponse.bascule) <= set(reponse.manque)
    assert personne.keys().isdisjoint(reponse.manque)
    assert bool(reponse.manque) == (reponse.oui is None)


@given(ARBRES, PERSONNES)
def test_a_key_that_could_settle_the_answer_is_missing_and_one_that_could_refuse_tips(
    arbre: dict[str, Any], personne: dict[str, bool]
) -> None:
    reponse = reply(arbre, personne)
    if reponse.oui is not None:
        return
    for cle in set(CLES) - personne.keys():
        suites = {reply(arbre, {**personne, cle: valeur}).oui for valeur in (True, False)}
        if suites != {None}:
            assert cle in reponse.manque
        if False in suites:
            assert cle in reponse.bascule


@given(st.integers(0, 40), st.booleans())
def test_age_alone_may_refuse_a_choice_between_two_ages(age: int, souple: bool) -> None:
    """The Mission Locale's own condition: without the age, both halves wait for the same answer."""
    condition = [
        {"age": {"min": 16, "max": 25}},
        {"tous": [{"age": {"min": 16, "max": 29}}, {"rqth": True}]},
    ]
    assert "age" in answer("un_parmi", condition, rqth=souple).bascule
    attendu = 16 <= age <= 25 or (souple and 16 <= age <= 29)
    assert answer("un_parmi", condition, age=age, rqth=souple).oui is attendu


def test_the_part_that_decides_gives_its_name() -> None:
    condition = [{"age": {"max": 25}}, {"rqth": True}]
    assert answer("un_parmi", condition, age=40, rqth=True).nom == "handicap_reconnu"
    assert answer("tous", condition, age=40, rqth=True).nom == "age_dans_la_tranche"


@pytest.mark.parametrize(
    ("vrais", "texte"),
    [(0, "0 critère sur les 3 attendus."), (2, "2 critères sur les 3 attendus.")],
)
def test_too_few_criteria_are_counted_in_good_french(vrais: int, texte: str) -> None:
    personne = {cle: rang < vrais for rang, cle in enumerate(("rsa", "rqth", "scolarise"))}
    parmi = [leaf(cle) for cle in personne]
    assert answer("au_moins", {"nombre": 3, "parmi": parmi}, **personne).texte == texte


@pytest.mark.parametrize(
    ("situation", "debut"),
    [
        ({"age": 29}, "Vous avez 29 ans : c’est ouvert de 16 à 25 ans. Il reste à savoir"),
        ({}, "Il reste à savoir votre âge"),  # nothing is shut
    ],
)
def test_the_age_that_shuts_a_door_is_told_before_what_may_open_another(
    situation: dict[str, Any], debut: str
) -> None:
    ou = [{"age": {"min": 16, "max": 25}}, {"rqth": True}]
    assert answer("un_parmi", ou, **situation).texte.startswith(debut)


def test_an_unknown_part_told_first_is_not_kept_waiting() -> None:
    ou = [{"scolarise": False}, {"age": {"min": 18}}]
    assert answer("un_parmi", ou, age=17).texte.startswith("Il reste à savoir")


def test_one_fact_is_told_once() -> None:
    deux = [{"age": {"min": 16}}, {"age": {"min": 18}}]
    assert (
        answer("tous", deux, age=19).texte == "Vous avez 19 ans : c’est ouvert à partir de 16 ans."
    )
