"""The people by whom the project shows that it works."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from bot.orientation.moteur import Moteur
from tests.orientation.atelier import left_out, orient, proposed, verdicts

VESOUL = {"age": 19, "commune": "70550", "freins": ["mobilite"], "scolarise": False}
BELFORT = {"age": 16, "commune": "90010", "scolarise": False}
JOUQUES = {
    "age": 52,
    "commune": "13048",
    "mois_sans_emploi": 36,
    "en_emploi": False,
    "mois_dans_la_commune": 624,
}


@pytest.mark.parametrize(
    ("personne", "proposes", "jamais"),
    [
        (VESOUL, {"mission-locale", "o2r-haute-saone"}, {"ebe-jouques", "o2r"}),
        (BELFORT, {"mission-locale", "e2c"}, {"epide", "cite-emploi-belfort"}),
        (JOUQUES, {"ebe-jouques"}, {"tzcld", "mission-locale"}),
    ],
    ids=["Vesoul, 19 ans", "Belfort, 16 ans", "Jouques, 52 ans"],
)
def test_person_is_proposed_what_fits(
    moteur: Moteur, personne: dict[str, Any], proposes: set[str], jamais: set[str]
) -> None:
    ids = proposed(orient(moteur, **personne)).keys()
    assert proposes <= ids and not jamais & ids


def test_o2r_of_haute_saone_takes_the_place_of_the_national_one(moteur: Moteur) -> None:
    assert not {"o2r", "ebe-jouques"} & verdicts(orient(moteur, **VESOUL)).keys()


def test_epide_is_left_out_at_16_with_its_reason(moteur: Moteur) -> None:
    rendu = orient(moteur, **BELFORT)
    assert left_out(rendu)["epide"] == "age_dans_la_tranche"


def test_jouques_gets_its_company_first_and_eligible(moteur: Moteur) -> None:
    rendu = orient(moteur, **JOUQUES)
    assert next(iter(proposed(rendu).items())) == ("ebe-jouques", "eligible")
    assert "tzcld" not in verdicts(rendu)


@pytest.mark.parametrize("annees", range(-10, 11, 2))
@pytest.mark.parametrize("age", [16, 22, 34])
def test_cite_de_l_emploi_of_belfort_is_never_proposed(
    moteur: Moteur, annees: int, age: int
) -> None:
    jour = date(2026, 11, 22) + timedelta(days=365 * annees)
    rendu = orient(moteur, jour, age=age, commune="90010", en_emploi=False, parent_isole=True)
    assert verdicts(rendu)["cite-emploi-belfort"] == "non_eligible"


@pytest.mark.parametrize(
    ("jour", "verdict"),
    [
        (date(2024, 6, 1), "eligible"), (date(2024, 12, 31), "eligible"),
        (date(2025, 1, 1), "non_eligible"), (date(2025, 1, 2), "non_eligible"),
    ],
)  # fmt: skip
def test_emplois_francs_end_on_the_31st_of_december_2024(
    moteur: Moteur, jour: date, verdict: str
) -> None:
    rendu = orient(moteur, jour, age=30, commune="70550", quartier="QN07001M", en_emploi=False)
    assert verdicts(rendu)["emplois-francs"] == verdict
