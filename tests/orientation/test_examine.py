"""One dispositif for one situation, considered or not: `Moteur.examine`."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from tests.conftest import JOUR
from tests.orientation.atelier import (
    condition,
    fiche,
    make_moteur,
    orient,
    situation,
    structure,
    zone,
)
from tests.orientation.personnes import people

JEUNE = condition(age={"min": 16, "max": 25})
VESOUL = zone("70550")


def examine(
    moteur: Moteur, jour: date = JOUR, mode: str = "habitant", **cles: Any
) -> dict[str, Any]:
    return moteur.examine("porte", situation(**cles), jour=jour, mode=mode)


@pytest.mark.parametrize(
    ("personne", "verdict"), [({"age": 19}, "eligible"), ({}, "a_verifier"), ({"age": 40}, "non_eligible")]
)  # fmt: skip
def test_verdict_may_be_non_eligible(personne: dict[str, Any], verdict: str) -> None:
    rendu = examine(make_moteur(fiche("porte", JEUNE)), **personne)
    assert (rendu["verdict"], rendu["motifs"][0]["verdict"]) == (verdict, verdict)


def test_has_the_shape_of_a_proposition() -> None:
    moteur = make_moteur(fiche("porte", JEUNE))
    (proposition,) = orient(moteur, age=19)["propositions"]
    assert examine(moteur, age=19) == proposition


@pytest.mark.parametrize("etape", ["urgence", "levee-des-freins"])
@pytest.mark.parametrize(("freins", "leves"), [(None, []), (["sante"], []), (["mobilite"], ["mobilite"])])  # fmt: skip
def test_what_lifts_a_frein_is_answered_before_the_frein_is_named(
    etape: str, freins: list[str] | None, leves: list[str]
) -> None:
    une = fiche("porte", JEUNE, etape=etape, freins=("mobilite",))
    rendu = examine(make_moteur(une), age=19, freins=freins)
    assert (rendu["verdict"], rendu["freins"]) == ("eligible", leves)


@pytest.mark.parametrize(
    ("autres", "personne", "critere"),
    [
        ({"termine": True}, {}, "en_cours"),
        ({"fin": date(2025, 12, 31)}, {}, "en_cours"),
        ({"debut": date(2027, 1, 1)}, {}, "en_cours"),
        ({}, {"suivi": ["porte"]}, "deja_suivi"),
        ({}, {"refus": ["porte"]}, "refuse"),
    ],
)
def test_says_why_it_is_closed_before_its_conditions(
    autres: dict[str, Any], personne: dict[str, Any], critere: str
) -> None:
    rendu = examine(make_moteur(fiche("porte", JEUNE, **autres)), age=19, **personne)
    assert rendu["verdict"] == "non_eligible"
    assert [motif["critere"] for motif in rendu["motifs"]] == [critere]


def test_an_unknown_id_is_no_dispositif() -> None:
    with pytest.raises(KeyError):
        make_moteur(fiche("autre")).examine("porte", situation(), jour=JOUR)


@pytest.mark.parametrize(
    ("personne", "verdict"),
    [
        ({"commune": "70550"}, "eligible"),
        ({"departement": "70"}, "a_verifier"),
        ({}, "a_verifier"),
        ({"commune": "90010"}, "non_eligible"),
        ({"departement": "13"}, "non_eligible"),
    ],
)
def test_one_of_another_place_is_not_open_to_the_person(
    personne: dict[str, Any], verdict: str
) -> None:
    assert examine(make_moteur(fiche("porte", zone=VESOUL)), **personne)["verdict"] == verdict


def test_gives_the_known_place_that_serves_the_person() -> None:
    moteur = make_moteur(fiche("porte", JEUNE), structures=[structure("agence", "porte", VESOUL)])
    assert examine(moteur, age=40, commune="70550")["structure"]["id"] == "agence"
    assert examine(moteur, age=40)["structure"] is None


def test_one_replaced_where_the_person_lives_is_still_answered() -> None:
    ici = fiche("ici", zone=VESOUL, decline="porte")
    moteur = make_moteur(fiche("porte", JEUNE), ici)
    assert examine(moteur, age=19, commune="70550")["verdict"] == "eligible"


@settings(max_examples=60, deadline=None)
@given(people(), st.sampled_from(["habitant", "educateur"]))
def test_agrees_with_the_whole_orientation(
    moteur: Moteur, catalogue: Catalogue, personne: dict[str, Any], mode: str
) -> None:
    qui = situation(**personne)
    rendu = orient(moteur, mode=mode, **personne)
    for proposition in rendu["propositions"]:
        assert moteur.examine(proposition["dispositif"], qui, jour=JOUR, mode=mode) == proposition
    for ecarte in rendu["ecartes"]:
        seul = moteur.examine(ecarte["dispositif"], qui, jour=JOUR, mode=mode)
        assert seul["motifs"] == ecarte["motifs"]
    for code in catalogue.fiches:
        assert moteur.examine(code, qui, jour=JOUR, mode=mode)["motifs"]
