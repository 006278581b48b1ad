"""The `structure` of a proposition, among places written by hand and imported ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bot.lieux import Lieu, Lieux
from bot.orientation.fiches import Catalogue, Structure
from bot.orientation.moteur import Moteur
from bot.territoires import Territoires
from tests.lieux.fabrique import lieu, table_with_centres, write
from tests.orientation.atelier import fiche, orient, structure, zone

VESOUL = "70550"


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Territoires:
    return table_with_centres(tmp_path_factory.mktemp("var"))


def proposed_place(
    dossier: Path, table: Territoires, ecrites: list[Structure], lieux: list[Lieu], **cles: Any
) -> Any:
    fichier = write(dossier / "lieux.sqlite", lieux, table)
    catalogue = Catalogue({"plie": fiche("plie")}, tuple(ecrites))
    moteur = Moteur(catalogue, table, Lieux(fichier, ecrites))
    return orient(moteur, **(cles or {"commune": VESOUL}))["propositions"][0]["structure"]


def test_an_imported_place_has_the_shape_of_the_contract(
    tmp_path: Path, table: Territoires
) -> None:
    importe = lieu("a", "70310", "70", telephone="03 84 97 00 00", adresse="1 rue")
    place = proposed_place(tmp_path, table, [], [importe])
    assert place == {
        "id": "a",
        "nom": "A",
        "adresse": "1 rue",
        "commune": "70310",
        "telephone": "03 84 97 00 00",
        "courriel": None,
        "site": None,
        "distance_km": place["distance_km"],
    }
    assert 25 < place["distance_km"] < 28


@pytest.mark.parametrize(
    ("main", "importe", "choisi"),
    [
        (VESOUL, VESOUL, "main"),
        (VESOUL, "70310", "main"),
        ("70310", VESOUL, "importe"),
        ("70310", "70378", "importe"),
        ("70310", "70310", "main"),
        (None, "70310", "importe"),
    ],
)
def test_nearest_first_and_by_hand_at_equal_place(
    tmp_path: Path, table: Territoires, main: str | None, importe: str, choisi: str
) -> None:
    ecrite = structure("main", "plie", zone(departements=["70"]), main)
    place = proposed_place(tmp_path, table, [ecrite], [lieu("importe", importe, "70")])
    assert place["id"] == choisi


def test_without_distances_what_an_editor_wrote_comes_first(
    tmp_path: Path, territoires: Territoires
) -> None:
    ecrite = structure("main", "plie", zone(departements=["70"]), "70310")
    loin, ici = lieu("loin", "70378", "70", point=None), lieu("ici", VESOUL, "70", point=None)
    assert proposed_place(tmp_path, territoires, [ecrite], [loin])["id"] == "main"
    assert proposed_place(tmp_path, territoires, [ecrite], [ici])["id"] == "ici"


def test_a_place_written_for_others_leaves_the_imported_one(
    tmp_path: Path, table: Territoires
) -> None:
    ecrite = structure("main", "plie", zone("70310"), "70310")
    assert proposed_place(tmp_path, table, [ecrite], [lieu("a", "70378", "70")])["id"] == "a"


def test_nothing_is_said_when_no_place_is_known(tmp_path: Path, table: Territoires) -> None:
    assert proposed_place(tmp_path, table, [], [lieu("a", VESOUL)], age=19) is None
    assert proposed_place(tmp_path, table, [], [lieu("a", "13055", "13")]) is None


def test_a_local_fiche_gives_the_places_of_the_one_it_declines(
    tmp_path: Path, table: Territoires
) -> None:
    fichier = write(tmp_path / "lieux.sqlite", [lieu("a", VESOUL, "70")], table)
    locale = fiche("plie-70", zone=zone(departements=["70"]), decline="plie")
    catalogue = Catalogue({"plie": fiche("plie"), "plie-70": locale})
    rendu = orient(Moteur(catalogue, table, Lieux(fichier)), commune=VESOUL)
    assert [(p["dispositif"], p["structure"]["id"]) for p in rendu["propositions"]] == [
        ("plie-70", "a")
    ]
