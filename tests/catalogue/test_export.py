"""What is given to others: valid, whole, and nothing that nobody said."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bot.catalogue.correspondances import load_correspondances
from bot.catalogue.export import (
    LieuExporte,
    imported_ones,
    to_csv,
    to_data_inclusion,
    to_geojson,
    written_places,
)
from bot.lieux import imported_places
from bot.orientation.fiches import Catalogue
from bot.territoires import Territoires
from tests.commandes.conftest import Appel, appeler, check_refusal
from tests.importers.conftest import LISTES_REELLES
from tests.lieux.fabrique import lieu, table_with_centres, write

SCHEMA = LISTES_REELLES / "data_inclusion_schema_v1.json"
FORMULE = '=HYPERLINK("http://exemple.fr")'

__all__ = ["appeler"]  # a fixture of the commands


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation with a few centres and three imported places."""
    monkeypatch.setenv("PASSERELLE_VAR", str(tmp_path))
    table = table_with_centres(tmp_path)
    lieux = [
        lieu(
            "essai--1",
            "70550",
            "70550",
            "france",
            dessertes={"mission-locale": frozenset({"70550", "france"}), "cej": frozenset()},
            nom=FORMULE,
            telephone="03 84 97 00 00",
            courriel="a@exemple.fr",
            site="https://exemple.fr",
            adresse="1 rue de l’Été",
            code_postal="70000",
        ),
        lieu("essai--2", "25056", point=None, date_maj="", nom="X"),
        lieu("essai--3", "13203", "13055", nom="Y" * 150),
    ]
    write(imported_places(), lieux, table)
    return tmp_path


@pytest.fixture
def lieux(installation: Path, catalogue: Catalogue) -> list[LieuExporte]:
    table = Territoires(importes=installation / "territoires.sqlite")
    return [*written_places(catalogue, table), *imported_ones(imported_places(), table)]


def test_every_structure_by_hand_is_exported_once(
    lieux: list[LieuExporte], catalogue: Catalogue
) -> None:
    ids = [un.id for un in lieux]
    assert len(ids) == len(set(ids)) == len(catalogue.structures) + 3
    assert {s.id for s in catalogue.structures} <= set(ids)


@pytest.mark.skipif(
    not SCHEMA.is_file(), reason="le schéma n’est pas à côté du projet (../shared/data)"
)
def test_data_inclusion_is_valid_against_its_schema(
    lieux: list[LieuExporte], catalogue: Catalogue
) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    rendu = json.loads(to_data_inclusion(lieux, catalogue, load_correspondances()))
    for quoi in ("structure", "service"):
        controle = jsonschema.Draft202012Validator(
            schema[f"{quoi}_json_schema"],
            format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
        )
        assert rendu[f"{quoi}s"]
        for objet in rendu[f"{quoi}s"]:
            controle.validate(objet)
            assert objet.keys() <= schema[f"{quoi}_json_schema"]["properties"].keys()


def test_data_inclusion_says_what_is_known_and_no_more(
    lieux: list[LieuExporte], catalogue: Catalogue
) -> None:
    rendu = json.loads(to_data_inclusion(lieux, catalogue, load_correspondances()))
    structures = {s["id"]: s for s in rendu["structures"]}
    services = {s["id"]: s for s in rendu["services"]}
    assert {s["structure_id"] for s in services.values()} <= structures.keys()
    un = structures["essai--1"]
    assert (un["source"], un["telephone"], un["reseaux_porteurs"]) == (
        "essai",
        "+33384970000",
        ["mission-locale"],
    )
    main = structures["passerelle--afpa-de-navenne"]
    assert (main["source"], main["code_insee"], main["commune"]) == (
        "passerelle",
        "70378",
        "Navenne",
    )
    assert (main["telephone"], main["reseaux_porteurs"]) == (None, None)
    assert (main["latitude"], main["longitude"]) == (47.605, 6.148)
    service = services["passerelle--afpa-de-navenne--afpa-navenne"]
    assert service["zone_eligibilite"] == ["70"]
    assert service["thematiques"] == ["remobilisation--bien-etre-confiance-en-soi"]
    plusieurs = services["passerelle--essai--1--mission-locale"]["thematiques"]
    assert not any(theme.startswith(("mobilite", "logement")) for theme in plusieurs)


def rows(texte: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(io.StringIO(texte.removeprefix("\ufeff")), delimiter=";")


def test_csv_opens_in_a_french_spreadsheet(lieux: list[LieuExporte]) -> None:
    texte = to_csv(lieux)
    assert texte.startswith("\ufeffid;nom;dispositifs;")
    lus = {ligne["id"]: ligne for ligne in rows(texte)}
    assert len(lus) == len(lieux)
    un = lus["essai--1"]
    assert un["nom"] == f"'{FORMULE}", "une formule reste un texte"
    assert (un["dispositifs"], un["zones"]) == ("cej mission-locale", "70550 france")
    assert (un["adresse"], un["latitude"], un["origine"]) == ("1 rue de l’Été", "47.6253", "import")
    assert lus["esat-villersexel"]["latitude"] == ""


def test_geojson_places_what_has_a_point(lieux: list[LieuExporte]) -> None:
    rendu = json.loads(to_geojson(lieux))
    assert rendu["type"] == "FeatureCollection"
    points: dict[str, Any] = {f["id"]: f for f in rendu["features"]}
    assert len(points) == len(lieux)
    assert points["essai--1"]["geometry"] == {"type": "Point", "coordinates": [6.155, 47.6253]}
    assert points["essai--2"]["geometry"] is None
    assert points["essai--1"]["properties"]["dispositifs"] == ["cej", "mission-locale"]
    assert {f["type"] for f in rendu["features"]} == {"Feature"}


def test_without_centres_nothing_is_placed(catalogue: Catalogue, territoires: Territoires) -> None:
    rendu = json.loads(to_geojson(written_places(catalogue, territoires)))
    assert {f["geometry"] for f in rendu["features"]} == {None}


# The command.


@pytest.mark.parametrize("forme", ["data-inclusion", "csv", "geojson"])
def test_the_command_writes_the_same_in_a_file_and_on_standard_output(
    appeler: Appel, installation: Path, forme: str
) -> None:
    fichier = installation / "sortie"
    rendu = appeler("catalogue", "exporter", "--format", forme, str(fichier))
    assert (rendu.code, rendu.erreurs) == (0, "") and "lieux dans" in rendu.sortie
    direct = appeler("catalogue", "exporter", "--format", forme)
    assert direct.sortie.replace("\r\n", "\n") == fichier.read_text(encoding="utf-8")
    assert "essai--1" not in direct.sortie
    tout = appeler("catalogue", "exporter", "--format", forme, "--importes")
    assert "essai--1" in tout.sortie
    assert {p.name for p in installation.iterdir()} >= {"sortie"}
    assert not [p for p in installation.iterdir() if p.name.endswith(".nouveau")]


@pytest.mark.parametrize(
    ("arguments", "mots"),
    [
        (("--format", "xml"), ("« xml »", "'geojson'")),
        (("--format", "csv", "/"), ("dossier",)),
        (("--format", "csv", "absent/lieux.csv"), ("ne peut pas être écrit",)),
        (("--format", "csv", "nul\x00.csv"), ("ne peut pas être écrit",)),
    ],
)
def test_a_wrong_call_is_told(
    appeler: Appel, arguments: tuple[str, ...], mots: tuple[str, ...]
) -> None:
    check_refusal(appeler("catalogue", "exporter", *arguments), *mots)


def test_imported_places_that_are_missing_or_damaged_are_told(
    appeler: Appel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSERELLE_VAR", str(tmp_path))
    appel = ("catalogue", "exporter", "--format", "csv", "--importes")
    check_refusal(appeler(*appel), "Aucun lieu n’a été importé")
    imported_places().write_bytes(b"this is no table" * 100)
    check_refusal(appeler(*appel), "ne se lisent pas", "Effacez")


@pytest.mark.parametrize(
    ("nom", "debut"), [("lieux.csv", "\ufeffid;"), ("lieux.geojson", "{"), ("lieux.json", "{")]
)
def test_without_a_form_it_is_that_of_the_name(
    appeler: Appel, tmp_path: Path, nom: str, debut: str
) -> None:
    chemin = tmp_path / nom
    assert appeler("catalogue", "exporter", str(chemin)).code == 0
    texte = chemin.read_text(encoding="utf-8")
    assert texte.startswith(debut)
    if nom != "lieux.csv":
        assert ("features" in json.loads(texte)) == nom.endswith("geojson")
