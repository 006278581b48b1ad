"""What must hold for anybody, over the real catalogue."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from bot.situation import FREINS
from tests.conftest import JOUR
from tests.orientation.atelier import orient, proposed, verdicts
from tests.orientation.personnes import VALEURS, is_possible, known_values, people

VOUS = re.compile(r"\b(vous|votre|vos)\b", re.IGNORECASE)
RENDEZ_VOUS = re.compile(r"rendez-vous", re.IGNORECASE)
JOURS = st.dates(date(2023, 1, 1), date(2032, 12, 31))
MODES = st.sampled_from(["habitant", "educateur"])
LIEUX = {"commune", "quartier", "departement"}
# Knowing these may bring in fiches that were not looked at.
OUVRENT = LIEUX | {"freins", "logement"}
BEAUCOUP = settings(max_examples=150, deadline=None)


@BEAUCOUP
@given(people(), st.randoms(use_true_random=False))
def test_the_order_of_the_freins_changes_nothing(
    moteur: Moteur, personne: dict[str, Any], hasard: Any
) -> None:
    freins = personne.get("freins", ["mobilite", "droits", "langue"])
    melanges = hasard.sample(freins, len(freins))
    rendu, autre = (orient(moteur, **{**personne, "freins": liste}) for liste in (freins, melanges))
    for resultat in (rendu, autre):
        del resultat["situation"]["freins"]
    assert rendu == autre


@BEAUCOUP
@given(people(), st.data())
def test_learning_more_never_contradicts_what_was_said(
    moteur: Moteur, personne: dict[str, Any], donnees: st.DataObject
) -> None:
    inconnues = [cle for cle in VALEURS if cle not in personne]
    cle = donnees.draw(st.sampled_from(inconnues or ["freins"]))
    if cle in personne:
        return
    suite = {**personne, cle: donnees.draw(known_values(cle))}
    if not is_possible(suite):
        return
    avant, apres = verdicts(orient(moteur, **personne)), verdicts(orient(moteur, **suite))
    for dispositif, verdict in avant.items():
        nouveau = apres.get(dispositif, "absent")
        if nouveau == "absent":
            assert cle in LIEUX  # a local one elsewhere, or a national one whose place is taken
        elif verdict == "non_eligible":
            assert nouveau == "non_eligible"
        elif verdict == "eligible":
            assert nouveau in ("eligible", "a_verifier")
    if cle not in OUVRENT:
        assert apres.keys() == avant.keys()


@BEAUCOUP
@given(people(), st.data())
def test_an_eligible_only_becomes_a_verifier_by_a_soft_condition(
    moteur: Moteur, catalogue: Catalogue, personne: dict[str, Any], donnees: st.DataObject
) -> None:
    inconnues = [cle for cle in VALEURS if cle not in personne and cle not in LIEUX]
    if not inconnues:
        return
    cle = donnees.draw(st.sampled_from(inconnues))
    suite = {**personne, cle: donnees.draw(known_values(cle))}
    if not is_possible(suite):
        return
    avant, rendu = verdicts(orient(moteur, **personne)), orient(moteur, **suite)
    for proposition in rendu["propositions"]:
        if (
            avant.get(proposition["dispositif"]) == "eligible"
            and proposition["verdict"] == "a_verifier"
        ):
            doutes = [m["critere"] for m in proposition["motifs"] if m["verdict"] == "a_verifier"]
            conditions = catalogue.fiches[proposition["dispositif"]].conditions
            assert len(doutes) <= sum(condition.souple for condition in conditions)


@BEAUCOUP
@given(people(freins=known_values("freins")), st.sampled_from(FREINS))
def test_one_more_frein_removes_no_proposition(
    moteur: Moteur, personne: dict[str, Any], frein: str
) -> None:
    avant = proposed(orient(moteur, **personne))
    apres = proposed(orient(moteur, **{**personne, "freins": list({*personne["freins"], frein})}))
    assert avant.keys() <= apres.keys()


@BEAUCOUP
@given(people(), JOURS, MODES)
def test_nobody_is_told_that_nothing_exists(
    moteur: Moteur, personne: dict[str, Any], jour: date, mode: str
) -> None:
    assert orient(moteur, jour, mode, **personne)["propositions"]


@BEAUCOUP
@given(people(), st.data())
def test_refusing_the_first_ones_leaves_others(
    moteur: Moteur, personne: dict[str, Any], donnees: st.DataObject
) -> None:
    ids = list(proposed(orient(moteur, **personne)))
    refus = donnees.draw(st.lists(st.sampled_from(ids), unique=True, max_size=4))
    restent = proposed(orient(moteur, **{**personne, "refus": refus}))
    assert set(restent) <= set(ids) - set(refus)
    assert len(restent) >= min(1, len(ids) - len(refus))


@BEAUCOUP
@given(people(), JOURS, MODES)
def test_same_person_same_day_same_answer_and_it_is_json(
    moteur: Moteur, personne: dict[str, Any], jour: date, mode: str
) -> None:
    rendu = orient(moteur, jour, mode, **personne)
    assert json.loads(json.dumps(rendu)) == rendu == orient(moteur, jour, mode, **personne)


@BEAUCOUP
@given(people(), JOURS, MODES)
def test_every_line_has_its_reasons_and_every_proposition_its_next_step(
    moteur: Moteur, personne: dict[str, Any], jour: date, mode: str
) -> None:
    rendu = orient(moteur, jour, mode, **personne)
    assert not {p["dispositif"] for p in rendu["propositions"]} & {
        e["dispositif"] for e in rendu["ecartes"]
    }
    for proposition in rendu["propositions"]:
        assert proposition["verdict"] in ("eligible", "a_verifier")
        assert proposition["motifs"] and proposition["demarche"]
        assert 0 < len(proposition["resume"].split()) <= 40
        motifs = {motif["verdict"] for motif in proposition["motifs"]}
        assert motifs <= {"eligible", "a_verifier"}
        assert ("a_verifier" in motifs) == (proposition["verdict"] == "a_verifier")
    for ecarte in rendu["ecartes"]:
        assert ecarte["verdict"] == "non_eligible"
        assert "non_eligible" in {motif["verdict"] for motif in ecarte["motifs"]}


@BEAUCOUP
@given(people(), JOURS)
def test_both_registers_give_the_same_facts(
    moteur: Moteur, personne: dict[str, Any], jour: date
) -> None:
    habitant, educateur = (
        orient(moteur, jour, mode, **personne) for mode in ("habitant", "educateur")
    )
    assert verdicts(habitant) == verdicts(educateur)
    assert habitant["questions"] == educateur["questions"]
    for ligne in (*educateur["propositions"], *educateur["ecartes"]):
        for motif in ligne["motifs"]:
            assert not VOUS.search(RENDEZ_VOUS.sub("", motif["texte"])), motif["texte"]


@BEAUCOUP
@given(people(suivi=st.just(["mission-locale"]), refus=st.just(["e2c"])), JOURS)
def test_suivi_and_refus_are_never_proposed(
    moteur: Moteur, personne: dict[str, Any], jour: date
) -> None:
    rendu = orient(moteur, jour, **personne)
    assert not {"mission-locale", "e2c"} & proposed(rendu).keys()
    assert {"mission-locale", "e2c"} <= {e["dispositif"] for e in rendu["ecartes"]}


@pytest.mark.parametrize("commune", ["01053", "59350", "97411", "2A004", "988", "97502"])
@pytest.mark.parametrize("age", [0, 5, 15, 30, 64, 90, 120])
def test_any_age_anywhere_has_a_door(moteur: Moteur, commune: str, age: int) -> None:
    lieu = {"departement": commune} if len(commune) == 3 else {"commune": commune}
    assert orient(moteur, JOUR, age=age, en_emploi=True, **lieu)["propositions"]
