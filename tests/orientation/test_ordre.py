"""The order of propositions over the real catalogue, against the contract's order written afresh."""

from __future__ import annotations

import itertools
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.orientation.fiches import Catalogue, Fiche
from bot.orientation.moteur import Moteur
from tests.conftest import JOUR
from tests.orientation.atelier import orient
from tests.orientation.personnes import people

PATH = ["urgence", "levee-des-freins", "remobilisation", "accompagnement", "formation", "emploi"]
JOURS = st.sampled_from(
    [JOUR, date(2024, 6, 1), date(2025, 3, 1), date(2027, 2, 1), date(2029, 1, 1)]
)
MODES = st.sampled_from(["habitant", "educateur"])
REFUS = st.lists(
    st.sampled_from(["mission-locale", "france-travail", "e2c", "ccas"]), unique=True, max_size=2
)


def is_old_project(fiche: Fiche, refus: list[str], jour: date) -> bool:
    """Its source is older than two years, nobody confirmed it, and what it mediates for is accepted."""
    if fiche.zone is None or not fiche.a_confirmer or not fiche.source_du:
        return False
    lu, anniversaire = fiche.source_du, (jour.year - 2, jour.month, jour.day)
    return (lu.year, lu.month, lu.day) < anniversaire and not set(refus) & set(fiche.mediation_pour)


def before(
    une: dict[str, Any], autre: dict[str, Any], anciens: set[str], locales: set[str]
) -> bool | None:
    """Whether one proposition comes before another; None when the contract does not say."""
    if (une["dispositif"] in anciens) != (autre["dispositif"] in anciens):
        return autre["dispositif"] in anciens
    if (une["etape"] == "urgence") != (autre["etape"] == "urgence"):
        return bool(une["etape"] == "urgence")
    if une["verdict"] != autre["verdict"]:
        return bool(une["verdict"] == "eligible")
    if bool(une["freins"]) != bool(autre["freins"]):
        return bool(une["freins"])
    if (une["dispositif"] in locales) != (autre["dispositif"] in locales):
        return une["dispositif"] in locales
    if une["etape"] != autre["etape"]:
        return PATH.index(une["etape"]) < PATH.index(autre["etape"])
    return None


@settings(max_examples=200, deadline=None)
@given(people(refus=REFUS), JOURS, MODES)
def test_no_proposition_stands_before_a_better_one(
    moteur: Moteur, catalogue: Catalogue, personne: dict[str, Any], jour: date, mode: str
) -> None:
    propositions = orient(moteur, jour, mode, **personne)["propositions"]
    anciens = {
        f.id for f in catalogue.fiches.values() if is_old_project(f, personne["refus"], jour)
    }
    locales = {f.id for f in catalogue.fiches.values() if f.zone}
    for une, suivante in itertools.pairwise(propositions):
        assert before(suivante, une, anciens, locales) is not True, (
            une["dispositif"],
            suivante["dispositif"],
        )
        assert before(une, suivante, anciens, locales) is not False


@settings(max_examples=200, deadline=None)
@given(
    people(
        refus=st.just([]),
        commune=st.sampled_from(["13203", "13213", "13108", "59350", "67482", "45234"]),
    ),
    JOURS,
)
def test_an_old_project_is_never_among_the_first_three_of_a_resident(
    moteur: Moteur, catalogue: Catalogue, personne: dict[str, Any], jour: date
) -> None:
    for proposition in orient(moteur, jour, **personne)["propositions"][:3]:
        assert not is_old_project(catalogue.fiches[proposition["dispositif"]], [], jour)


def test_impact_jeunes_is_last_then_rises_for_who_refuses_the_mission_locale(
    moteur: Moteur,
) -> None:
    personne = {"age": 19, "commune": "13203", "freins": ["confiance"]}
    ids = [p["dispositif"] for p in orient(moteur, **personne)["propositions"]]
    apres = [
        p["dispositif"]
        for p in orient(moteur, refus=["mission-locale"], **personne)["propositions"]
    ]
    assert set(ids[-2:]) == {"impact-jeunes", "right-to-repair"}
    assert apres.index("impact-jeunes") < apres.index("o2r")
    assert apres[-1] == "right-to-repair"
    assert "mission-locale" not in apres


def test_the_comparator_of_this_file_notices_a_wrong_order(
    moteur: Moteur, catalogue: Catalogue
) -> None:
    propositions = orient(moteur, age=19, commune="70550", freins=["mobilite"])["propositions"]
    locales = {f.id for f in catalogue.fiches.values() if f.zone}
    assert before(propositions[-1], propositions[0], set(), locales) is False
    assert before(propositions[0], propositions[-1], set(), locales) is True
