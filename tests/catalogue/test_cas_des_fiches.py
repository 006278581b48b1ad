"""Each fiche brings its own cases; each is one test here."""

from __future__ import annotations

from datetime import date

import pytest

from bot.catalogue import load_catalogue
from bot.orientation.fiches import Cas, Fiche
from bot.orientation.moteur import Moteur
from bot.situation import Situation
from bot.territoires import Territoires
from tests.conftest import JOUR

FICHES = load_catalogue(Territoires()).fiches
CAS = [(fiche, cas) for fiche in FICHES.values() for cas in fiche.cas]


def verdict_of(moteur: Moteur, identifiant: str, cas: Cas, jour: date) -> str:
    rendu = moteur.orient(Situation.from_json(cas.situation), jour=jour, mode="educateur")
    for ligne in (*rendu["propositions"], *rendu["ecartes"]):
        if ligne["dispositif"] == identifiant:
            return ligne["verdict"]
    return "absent"


@pytest.mark.parametrize(("fiche", "cas"), CAS, ids=[f"{f.id}: {c.nom}" for f, c in CAS])
def test_fiche_says_what_its_case_expects(moteur: Moteur, fiche: Fiche, cas: Cas) -> None:
    assert verdict_of(moteur, fiche.id, cas, cas.jour or JOUR) == cas.verdict


@pytest.mark.parametrize("fiche", FICHES.values(), ids=list(FICHES))
def test_fiche_has_three_cases_with_different_verdicts(fiche: Fiche) -> None:
    assert len(fiche.cas) >= 3
    assert len({cas.verdict for cas in fiche.cas}) >= 2
