"""The départements as data: every commune once, the lists that were imported, small."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from bot.importers.stockage import write_list
from bot.territoires import Territoires
from bot.territoires.compilation import compile_departement

TOUS = 700_000  # bytes with gzip, all of France: 625 kB today
VESOUL, GRAY, RIOZ = "70550", "70279", "70447"
TRACE = {"origine": "essai", "empreinte": "0" * 64, "importe_le": "2026-11-22", "lignes": 1}


def compiled(territoires: Territoires, code: str) -> Any:
    """As a browser reads it."""
    departement = territoires.departement(code)
    assert departement is not None
    return json.loads(json.dumps(compile_departement(territoires, departement), allow_nan=False))


@pytest.fixture(scope="module")
def importes(tmp_path_factory: pytest.TempPathFactory) -> Territoires:
    sortie: Path = tmp_path_factory.mktemp("var") / "territoires.sqlite"
    write_list(sortie, "qpv", [{"code": "QN06990M", "nom": "Minguettes - Clochettes", "communes": "69199 69259"}], TRACE)  # fmt: skip
    write_list(sortie, "frr", [{"commune": RIOZ, "classement": "S"}, {"commune": GRAY, "classement": "SP"}], TRACE)  # fmt: skip
    write_list(sortie, "centres", [{"commune": VESOUL, "latitude": 47.6253, "longitude": 6.155}], TRACE)  # fmt: skip
    return Territoires(importes=sortie)


def test_every_commune_is_in_one_departement_and_all_of_them_are_small(
    territoires: Territoires,
) -> None:
    rendus = [compiled(territoires, d.code) for d in territoires.departements()]
    assert sorted(c[0] for r in rendus for c in r["communes"]) == sorted(territoires.codes())
    textes = [json.dumps(r, ensure_ascii=False, separators=(",", ":")).encode() for r in rendus]
    assert sum(len(gzip.compress(texte, 9)) for texte in textes) < TOUS


def test_a_commune_keeps_its_epci_its_postcodes_and_its_town(territoires: Territoires) -> None:
    haute_saone = compiled(territoires, "70")
    vesoul = haute_saone["communes"][0]
    assert vesoul[:2] == [VESOUL, "Vesoul"] and vesoul[4:] == ["70000"]
    assert haute_saone["epci"][vesoul[3]] == "247000011"
    marseille = {c[0]: c for c in compiled(territoires, "13")["communes"]}
    assert marseille["13203"][4:] == ["13003", "13055"]
    assert marseille["13055"][4:] == [""]


def test_former_codes_and_other_names_lead_to_the_commune_of_today(
    territoires: Territoires,
) -> None:
    rhone = compiled(territoires, "69")
    assert rhone["noms"]["lyon 3e"] == ["69383"] and "lyon 3e" in rhone["arrondissements"]
    for ancienne, nouvelle in rhone["anciennes"].items():
        commune = territoires.commune(ancienne)
        assert commune is not None and commune.code == nouvelle


def test_nothing_is_known_of_a_list_that_was_not_imported(territoires: Territoires) -> None:
    rendu = compiled(territoires, "70")
    assert (rendu["frr"], rendu["centres"], rendu["imports"]) == (None, None, {})


def test_imported_lists_are_told(importes: Territoires) -> None:
    rendu = compiled(importes, "70")
    assert rendu["frr"] == {"oui": [RIOZ], "inconnu": [GRAY]}
    assert rendu["centres"][0] == [47.6253, 6.155] and rendu["centres"][1] is None
    assert set(rendu["imports"]) == {"qpv", "frr", "centres"}
    (minguettes,) = [q for q in compiled(importes, "69")["quartiers"] if q["code"] == "QN06990M"]
    assert minguettes["communes"] == ["69199", "69259"]
    assert "minguettes" in minguettes["appellations"]
