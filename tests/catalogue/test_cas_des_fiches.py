"""Each fiche brings its own cases; each is one test here."""

from __future__ import annotations

import pytest

from bot.catalogue import load_catalogue
from bot.orientation.fiches import Cas, Fiche
from bot.orientation.moteur import Moteur
from bot.situation import Situation
from bot.territoires import Territoires
from tests.conftest import JOUR

FICHES = load_catalogue(Territoires()).fiches
CAS = [(fiche, cas) for fiche in FICHES.values() for cas in fiche.cas]


def result_of(moteur: Moteur, identifiant: str, cas: Cas) -> tuple[str, dict[str, str]]:
    """The verdict of a fiche in a case, and that of each criterion by name."""
    rendu = moteur.orient(
        Situation.from_json(cas.situation), jour=cas.jour or JOUR, mode="educateur"
    )
    for ligne in (*rendu["propositions"], *rendu["ecartes"]):
        if ligne["dispositif"] == identifiant:
            return ligne["verdict"], {m["critere"]: m["verdict"] for m in ligne["motifs"]}
    return "absent", {}


def holds(moteur: Moteur, identifiant: str, cas: Cas) -> bool:
    verdict, motifs = result_of(moteur, identifiant, cas)
    return verdict == cas.verdict and cas.motifs.items() <= motifs.items()


@pytest.mark.parametrize(("fiche", "cas"), CAS, ids=[f"{f.id}: {c.nom}" for f, c in CAS])
def test_fiche_says_what_its_case_expects(moteur: Moteur, fiche: Fiche, cas: Cas) -> None:
    verdict, motifs = result_of(moteur, fiche.id, cas)
    assert verdict == cas.verdict
    assert cas.motifs.items() <= motifs.items()


@pytest.mark.parametrize("fiche", FICHES.values(), ids=list(FICHES))
def test_fiche_has_three_cases_with_different_verdicts(fiche: Fiche) -> None:
    assert len(fiche.cas) >= 3
    assert len({cas.verdict for cas in fiche.cas}) >= 2


@pytest.mark.parametrize("fiche", FICHES.values(), ids=list(FICHES))
def test_fiche_tells_its_directory_and_its_number_to_the_person(fiche: Fiche) -> None:
    if fiche.annuaire:
        adresse = fiche.annuaire.removeprefix("https://").removeprefix("www.").rstrip("/")
        assert adresse.split("/")[0] in fiche.demarche
    if fiche.telephone:
        assert fiche.telephone in fiche.demarche
