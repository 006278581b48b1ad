"""The Situation: what is accepted, what is refused and how it is told."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.situation import (
    BOOLEENS,
    DIPLOMES,
    DUREES,
    FREINS,
    LISTES,
    LOGEMENTS,
    Situation,
    SituationInvalide,
    check_value,
    cles,
)
from tests.orientation.personnes import people

CLES_DU_CONTRAT = (
    "age", "commune", "quartier", "departement", "scolarise", "en_emploi", "mois_sans_emploi", "diplome",
    "inscrit_france_travail", "rsa", "rqth", "logement", "enfant_moins_3_ans", "parent_isole",
    "mois_dans_la_commune", "freins", "suivi", "refus",
)  # fmt: skip


def test_keys_are_those_of_the_contract_in_order() -> None:
    assert cles() == CLES_DU_CONTRAT


def test_codes_are_those_of_the_contract() -> None:
    assert FREINS == (
        "mobilite", "garde-enfants", "numerique", "sante", "sante-mentale", "addictions", "handicap", "logement",
        "langue", "lecture-ecriture", "droits", "justice", "confiance", "isolement", "reseau", "finances", "violences",
    )  # fmt: skip
    assert DIPLOMES == ("aucun", "cap-bep", "bac", "superieur")
    assert LOGEMENTS == ("stable", "heberge", "hebergement", "sans-abri")


def test_every_key_is_of_one_kind() -> None:
    autres = {"age", "commune", "quartier", "departement", "diplome", "logement"}
    assert {*BOOLEENS, *DUREES, *LISTES, *autres} == set(cles())


@given(people(suivi=st.just(["cej"]), refus=st.just(["e2c", "epide"])))
def test_json_comes_back_as_it_went_in(personne: dict[str, Any]) -> None:
    situation = Situation.from_json(json.loads(json.dumps(personne)))
    assert situation.to_json() == personne
    assert Situation.from_json(situation.to_json()) == situation


def test_known_keys_come_out_in_the_order_of_the_contract() -> None:
    situation = Situation.from_json({"freins": [], "rsa": False, "age": 0})
    assert list(situation.to_json().items()) == [("age", 0), ("rsa", False), ("freins", [])]


def test_null_is_a_missing_key() -> None:
    assert Situation.from_json(dict.fromkeys(cles())) == Situation()


def test_repeated_codes_are_kept_once_in_their_order() -> None:
    assert Situation.from_json({"freins": ["droits", "mobilite", "droits"]}).freins == (
        "droits",
        "mobilite",
    )


def test_situation_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Situation().age = 19  # type: ignore[misc]


@pytest.mark.parametrize(
    ("cle", "valeur"),
    [
        ("age", 0), ("age", 120), ("commune", "70550"), ("commune", "2A004"), ("commune", "97411"), ("commune", "01001"),
        ("departement", "70"), ("departement", "2B"), ("departement", "974"), ("departement", "01"), ("quartier", "QN07001M"),
        ("quartier", "QP013001"), ("mois_sans_emploi", 0), ("mois_dans_la_commune", 1440), ("rsa", True), ("rsa", False),
        ("diplome", "cap-bep"), ("logement", "sans-abri"), ("freins", []), ("freins", ["sante-mentale"]),
        ("suivi", ["mission-locale"]), ("refus", ["promo-16-18", "o2r"]),
    ],
)  # fmt: skip
def test_value_suits(cle: str, valeur: Any) -> None:
    assert check_value(cle, valeur) is None


@pytest.mark.parametrize(
    ("cle", "valeur"),
    [
        ("age", -1), ("age", 121), ("age", 19.0), ("age", "19"), ("age", True), ("age", [19]), ("commune", "Vesoul"),
        ("commune", 70550), ("commune", "7055"), ("commune", "2a004"), ("commune", "70550\n"), ("departement", "7"),
        ("departement", 70), ("departement", "2C"), ("departement", "70000"), ("quartier", "Montmarin"), ("quartier", "QX07001M"),
        ("mois_sans_emploi", -1), ("mois_sans_emploi", 1441), ("mois_sans_emploi", 1.5), ("mois_dans_la_commune", False),
        ("rsa", "oui"), ("rsa", 1), ("scolarise", 0), ("diplome", "BAC"), ("diplome", ["bac"]), ("logement", "rue"),
        ("freins", "mobilite"), ("freins", [1]), ("freins", ["permis"]), ("freins", {"mobilite": True}), ("freins", [None]),
        ("suivi", ["Mission Locale"]), ("suivi", "cej"), ("refus", [""]), ("refus", ["-o2r"]),
    ],
)  # fmt: skip
def test_value_that_does_not_suit_is_told_in_french_with_its_key(cle: str, valeur: Any) -> None:
    erreur = check_value(cle, valeur)
    assert erreur is not None and f"« {cle} »" in erreur and "'" not in erreur
    with pytest.raises(SituationInvalide) as refus:
        Situation.from_json({cle: valeur})
    assert refus.value.erreurs == [erreur]


@pytest.mark.parametrize("donnees", [None, [], "age", 19, True, [{"age": 19}]])
def test_what_is_not_an_object_is_refused(donnees: Any) -> None:
    with pytest.raises(SituationInvalide, match="objet JSON"):
        Situation.from_json(donnees)


def test_every_mistake_is_told_at_once() -> None:
    with pytest.raises(SituationInvalide) as refus:
        Situation.from_json({"age": 300, "ages": 19, "freins": ["mobilité"], "rsa": False})
    assert len(refus.value.erreurs) == 3


@pytest.mark.parametrize(
    ("donnees", "conseil"),
    [
        ({"ages": 19}, "« age »"), ({"frein": []}, "« freins »"), ({"freins": ["mobilité"]}, "« mobilite »"),
        ({"diplome": "Bac"}, "« bac »"), ({"logement": "sans abri"}, "« sans-abri »"),
    ],
)  # fmt: skip
def test_a_near_word_is_suggested(donnees: dict[str, Any], conseil: str) -> None:
    with pytest.raises(SituationInvalide, match=f"vouliez-vous dire {conseil}"):
        Situation.from_json(donnees)


def test_a_long_mistake_is_cut_short() -> None:
    assert len(check_value("age", "x" * 10_000) or "") < 200
    with pytest.raises(SituationInvalide) as refus:
        Situation.from_json({"y" * 10_000: 1})
    assert "y" * 50 not in str(refus.value)


@given(st.dictionaries(st.text(max_size=20) | st.sampled_from(cles()), st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8), lambda e: st.lists(e, max_size=3) | st.dictionaries(st.text(max_size=4), e, max_size=2), max_leaves=4), max_size=5))  # fmt: skip
def test_any_json_is_read_or_refused_never_worse(donnees: dict[str, Any]) -> None:
    try:
        situation = Situation.from_json(donnees)
    except SituationInvalide as refus:
        assert refus.erreurs
    else:
        assert situation.to_json().keys() <= donnees.keys()
