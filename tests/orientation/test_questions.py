"""`questions` over the real catalogue: what is not asked changes nothing, what is asked may."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.orientation.moteur import Moteur
from bot.situation import Situation, cles
from tests.orientation.atelier import TERRITOIRES, orient, verdicts
from tests.orientation.personnes import VALEURS, is_possible, people

# Never asked: a département only when no commune is known, suivi and refus as they are told.
JAMAIS_DEMANDEES = {"departement", "suivi", "refus"}
ESSAIS = 400  # lives tried before a question is said to be useless
# Each says something of the other ("3 ans sans emploi": no job); one question is enough.
LIEES = {"mois_sans_emploi": "en_emploi", "en_emploi": "mois_sans_emploi"}


def knows(personne: dict[str, Any], cle: str) -> bool:
    """Whether a key was told, or follows from one that was."""
    if cle == "commune" and "quartier" in personne:
        return True
    if cle == "mois_sans_emploi" and personne.get("en_emploi"):
        return True
    if cle == "en_emploi" and personne.get("mois_sans_emploi"):
        return True
    return cle in personne


def replies(personne: dict[str, Any], cle: str) -> Iterator[dict[str, Any]]:
    """The person after each answer to the question of a key."""
    valeurs = VALEURS[cle]
    if cle == "quartier":
        commune = personne.get("commune")
        valeurs = tuple(q.code for q in TERRITOIRES.quartiers_de(commune)) if commune else ()
    for valeur in valeurs:
        suite = {**personne, cle: valeur}
        if is_possible(suite):
            yield suite


def outcome(moteur: Moteur, personne: dict[str, Any]) -> dict[str, str]:
    return verdicts(orient(moteur, **personne))


def changes(moteur: Moteur, personne: dict[str, Any], cle: str, avant: dict[str, str]) -> bool:
    return any(outcome(moteur, suite) != avant for suite in replies(personne, cle))


def changes_in_some_life(moteur: Moteur, personne: dict[str, Any], cle: str) -> bool:
    """Whether the answer to `cle` matters for one of the people whom this one may turn out to be."""
    hasard = random.Random(cle)
    for _ in range(ESSAIS):
        suite = dict(personne)
        for autre in VALEURS:
            if (
                autre not in (cle, "departement")
                and not knows(suite, autre)
                and hasard.random() < 0.7
            ):
                possibles = list(replies(suite, autre))
                suite = hasard.choice(possibles) if possibles else suite
        if (
            not knows(suite, cle)
            and len({str(outcome(moteur, vie)) for vie in replies(suite, cle)}) > 1
        ):
            return True
    return False


@settings(max_examples=150, deadline=None)
@given(people())
def test_questions_are_unknown_keys_without_repeats(
    moteur: Moteur, personne: dict[str, Any]
) -> None:
    questions = orient(moteur, **personne)["questions"]
    assert len(questions) == len(set(questions))
    assert set(questions) <= set(cles()) - JAMAIS_DEMANDEES
    assert not [cle for cle in questions if knows(personne, cle)]


@settings(max_examples=300, deadline=None)
@given(people())
def test_what_is_not_asked_changes_no_verdict(moteur: Moteur, personne: dict[str, Any]) -> None:
    rendu = orient(moteur, **personne)
    avant, questions = verdicts(rendu), rendu["questions"]
    for cle in VALEURS:
        if (
            knows(personne, cle)
            or cle in questions
            or cle in JAMAIS_DEMANDEES
            or LIEES.get(cle) in questions
        ):
            continue
        for suite in replies(personne, cle):
            assert outcome(moteur, suite) == avant, f"{cle} n’est pas demandé et change le résultat"


@settings(max_examples=150, deadline=None)
@given(people())
def test_every_question_may_change_something(moteur: Moteur, personne: dict[str, Any]) -> None:
    rendu = orient(moteur, **personne)
    avant = verdicts(rendu)
    for cle in rendu["questions"]:
        if cle == "commune" and "departement" in personne:
            continue  # the commune also settles which place is near, which is no verdict
        assert changes(moteur, personne, cle, avant) or changes_in_some_life(
            moteur, personne, cle
        ), f"{cle} est demandé pour rien"


@pytest.mark.parametrize("commune", ["70550", "13055", "13203", "59350", "01053"])
@pytest.mark.parametrize("mode", ["habitant", "educateur"])
def test_a_situation_that_is_fully_known_has_no_question(
    moteur: Moteur, commune: str, mode: str
) -> None:
    personne = {
        "age": 22, "commune": commune, "scolarise": False, "en_emploi": False, "mois_sans_emploi": 14,
        "diplome": "aucun", "inscrit_france_travail": False, "rsa": False, "rqth": False,
        "logement": "stable", "enfant_moins_3_ans": False, "parent_isole": False,
        "mois_dans_la_commune": 30, "freins": ["mobilite"],
    }  # fmt: skip
    assert orient(moteur, mode=mode, **personne)["questions"] == []


@settings(max_examples=60, deadline=None)
@given(people(), st.data())
def test_answering_every_question_ends_the_questions(
    moteur: Moteur, personne: dict[str, Any], donnees: st.DataObject
) -> None:
    for _ in range(len(cles()) + 1):
        questions = orient(moteur, **personne)["questions"]
        if not questions:
            return
        possibles = list(replies(personne, questions[0]))
        personne = donnees.draw(st.sampled_from(possibles))
    raise AssertionError("les questions ne finissent pas")


def test_nothing_known_asks_first_for_the_place_and_the_age(moteur: Moteur) -> None:
    assert set(orient(moteur)["questions"][:2]) == {"age", "commune"}


def test_every_key_that_is_ever_asked_has_values_here() -> None:
    assert set(VALEURS) == set(cles()) - {"suivi", "refus"}
    assert all(
        Situation.from_json({cle: valeur}) for cle, valeurs in VALEURS.items() for valeur in valeurs
    )
