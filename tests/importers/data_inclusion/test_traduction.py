"""What structures and services become: which places, for which dispositifs, serving whom."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.api_fictive import Api, Donnees
from bot.catalogue import load_catalogue
from bot.catalogue.correspondances import load_correspondances
from bot.importers import ImportImpossible
from bot.importers.data_inclusion.traduction import french_phone
from bot.importers.stockage import write_list
from bot.territoires import Territoires
from tests.importers.conftest import LISTES_REELLES
from tests.importers.data_inclusion.conftest import Importer
from tests.importers.data_inclusion.lignes import places, rows, service, structure

FRANCAIS = "lecture-ecriture-calcul--maitriser-le-francais"
DU_SCHEMA = LISTES_REELLES / "data_inclusion_openapi_2026-06.json"


def served(lieu: dict[str, Any]) -> dict[str, list[str]]:
    rendu: dict[str, list[str]] = json.loads(lieu["dessertes"])
    return rendu


def test_a_structure_is_a_place_of_the_dispositifs_of_its_network(
    api: Api, importer: Importer, sortie: Path
) -> None:
    api.listes["structures"] = [
        structure(
            "ml",
            "mission-locale",
            nom="Mission  Locale\n de Vesoul ",
            adresse="2 rue de la Gare",
            complement_adresse="Bâtiment B",
            code_postal="70000",
            telephone="+33384970000",
            courriel="accueil@exemple.fr",
            site_web="https://exemple.fr/ml",
            lien_source="https://exemple.fr/fiche",
        )
    ]
    bilan = importer()
    assert (bilan.structures, bilan.services, bilan.lieux, bilan.sans_fiche) == (1, 0, 1, 0)
    lieu = places(sortie)["ml"]
    assert served(lieu) == {"cej": [], "mission-locale": []}
    attendu = {
        "nom": "Mission Locale de Vesoul",
        "adresse": "2 rue de la Gare, Bâtiment B",
        "code_postal": "70000",
        "commune": "70550",
        "telephone": "03 84 97 00 00",
        "courriel": "accueil@exemple.fr",
        "site": "https://exemple.fr/ml",
        "lien": "https://exemple.fr/fiche",
        "source": "essai",
        "date_maj": "2026-10-05",
        "score": 0.5,
        "lot": "70",
    }
    assert {cle: lieu[cle] for cle in attendu} == attendu


def test_services_tell_the_zones_the_freins_and_the_score(
    api: Api, importer: Importer, sortie: Path
) -> None:
    api.listes["structures"] = [structure("ml", "mission-locale")]
    api.listes["services"] = [
        service(
            "un", "ml", zone_eligibilite=["70550", "200035814"], thematiques=["sante--addictions"]
        ),
        service("deux", "ml", zone_eligibilite=["70"], thematiques=["famille--garde-denfants"]),
        service("loin", "ml", zone_eligibilite=["france"], modes_accueil=["a-distance"]),
    ]
    importer()
    lieu = places(sortie)["ml"]
    connus = [z for z in ("200035814",) if Territoires().epci_nom(z)]
    assert served(lieu)["mission-locale"] == sorted(["70550", "70", *connus])
    assert (lieu["freins"], lieu["score"]) == ("addictions garde-enfants", 0.8)


def test_a_service_makes_a_place_by_its_theme_and_its_kind(
    api: Api, importer: Importer, sortie: Path
) -> None:
    api.listes["structures"] = [structure("assoc"), structure("autre", "croix-rouge")]
    api.listes["services"] = [
        service(
            "cours", "assoc", thematiques=[FRANCAIS], type="formation", zone_eligibilite=["70"]
        ),
        service("papier", "autre", thematiques=[FRANCAIS], type="information"),
    ]
    bilan = importer()
    assert served(places(sortie)["assoc"]) == {"ateliers-langue": ["70"]}
    assert (bilan.lieux, bilan.sans_fiche) == (1, 1)


def test_a_service_elsewhere_is_a_place_of_its_own(
    api: Api, importer: Importer, sortie: Path
) -> None:
    api.listes["structures"] = [structure("ml", "mission-locale", commune="70550", nom="La Milo")]
    api.listes["services"] = [
        service("permanence", "ml", commune="70310", adresse="Mairie", zone_eligibilite=["70310"]),
        service("d-ailleurs", "inconnue", thematiques=[FRANCAIS], type="atelier"),
    ]
    importer()
    lieux = places(sortie)
    assert set(lieux) == {"ml", "permanence", "d-ailleurs"}
    assert (lieux["permanence"]["commune"], lieux["permanence"]["nom"]) == ("70310", "La Milo")
    assert served(lieux["permanence"])["mission-locale"] == ["70310"]
    assert served(lieux["d-ailleurs"]) == {"ateliers-langue": []}


def test_zones_are_the_codes_of_today(api: Api, importer: Importer, sortie: Path) -> None:
    api.listes["structures"] = [structure("plie", "plie"), structure("ccas", "ccas-cias")]
    api.listes["services"] = [
        service("un", "plie", zone_eligibilite=["01018", "2a", "99100", "999999999", "99401", "9Z"])
    ]
    bilan = importer()
    ancienne = Territoires().commune("01018")
    assert ancienne is not None and ancienne.code != "01018"
    lieux = places(sortie)
    assert served(lieux["plie"])["plie"] == sorted(["2A", "france", ancienne.code])
    assert served(lieux["ccas"])["ccas"] == ["70550"], "sans zone : sa commune"
    (reserve,) = bilan.reserves
    assert reserve.startswith("codes de zone inconnus, laissés de côté (3)")


def test_a_place_whose_commune_is_not_known_is_left_out(
    api: Api, importer: Importer, sortie: Path
) -> None:
    api.listes["structures"] = [
        structure("nulle-part", "plie", commune=""),
        structure("postal", "plie", commune="", code_postal="70000", commune_nom=""),
        structure("nommee", "plie", commune="", code_postal="70000"),
    ]
    api.listes["structures"][2]["commune"] = "VESOUL"
    bilan = importer(None)
    assert {i: lieu["commune"] for i, lieu in places(sortie).items()} == {"nommee": "70550"}
    assert "lieux sans commune connue, laissés de côté (2)" in bilan.reserves[0]


def test_a_point_is_kept_when_it_is_near_its_commune(
    api: Api, importer: Importer, sortie: Path, tmp_path: Path
) -> None:
    vesoul = {"commune": "70550", "latitude": 47.6253, "longitude": 6.155}
    trace = {
        "origine": "x",
        "empreinte": "0",
        "importe_le": "2026-11-22T10:00:00+01:00",
        "lignes": 1,
    }
    write_list(tmp_path / "territoires.sqlite", "centres", [vesoul], trace)
    table = Territoires(importes=tmp_path / "territoires.sqlite")
    points = {
        "juste": (47.63, 6.16, (47.63, 6.16)),
        "inverse": (6.16, 47.63, (47.6253, 6.155)),
        "absent": (None, None, (47.6253, 6.155)),
        "texte": ("47,63", "6,16", (47.6253, 6.155)),
        "infini": (float("inf"), 6.1, (47.6253, 6.155)),
    }
    api.listes["structures"] = [
        structure(nom, "plie", latitude=lat, longitude=lon) for nom, (lat, lon, _) in points.items()
    ]
    bilan = importer(table=table)
    lus = {i: (lieu["latitude"], lieu["longitude"]) for i, lieu in places(sortie).items()}
    assert lus == {nom: attendu for nom, (*_, attendu) in points.items()}
    assert "coordonnées loin de leur commune, laissées de côté (2)" in bilan.reserves[0]


def test_without_centres_a_point_in_another_sea_is_left_out(
    api: Api, importer: Importer, sortie: Path
) -> None:
    """As in the real list of La Réunion, whose latitudes lost their sign."""
    api.listes["structures"] = [
        structure("juste", "plie", latitude=47.6, longitude=6.1),
        structure("faux", "plie", latitude=-47.6, longitude=6.1),
        structure("ile", "plie", commune="97411", latitude=-20.88, longitude=55.44),
    ]
    importer(None)
    lus = {i: lieu["latitude"] for i, lieu in places(sortie).items()}
    assert lus == {"juste": 47.6, "faux": None, "ile": -20.88}


def test_rows_that_cannot_be_read_are_counted(api: Api, importer: Importer, sortie: Path) -> None:
    api.listes["structures"] = [
        structure("ml", "mission-locale", telephone=12, courriel=["x"], site_web="exemple.fr",
                  date_maj="hier", score_qualite="bon", adresse={}, latitude=True),
        structure("ml", "plie"),
        structure("b", "plie"), structure("c", "plie"), structure("d", "plie"),
        {"id": "sans-nom", "source": "essai"},
    ]  # fmt: skip
    api.listes["services"] = [service("s", "ml", zone_eligibilite="70", thematiques=[1, None]), 5]  # type: ignore[list-item]
    bilan = importer(None)
    lieu = places(sortie)["ml"]
    vides = ("telephone", "courriel", "site", "adresse", "latitude")
    assert {cle: lieu[cle] for cle in vides} == dict.fromkeys(vides)
    assert (lieu["date_maj"], lieu["score"]) == ("", 0.8)
    assert sorted(reserve.split(" (")[0] for reserve in bilan.reserves) == [
        "identifiants en double, laissés de côté",
        "services illisibles, laissés de côté",
        "structures illisibles, laissées de côté",
    ]


def test_what_is_mostly_unreadable_is_refused(api: Api, importer: Importer, sortie: Path) -> None:
    api.listes["structures"] = [structure("ml", "plie"), {"a": 1}, {"a": 2}]  # type: ignore[list-item]
    with pytest.raises(ImportImpossible, match="2 éléments sur 3 ne se lisent pas"):
        importer(None)
    assert not sortie.exists()


def test_an_unknown_departement_is_told(api: Api, importer: Importer) -> None:
    with pytest.raises(ImportImpossible, match=r"« 99 ».*70, 2A ou 974"):
        importer("99")
    assert api.demandes == []


@pytest.mark.parametrize(
    ("ecrit", "lu"),
    [
        ("+33 (0)3 84 97 00 00", "03 84 97 00 00"),
        ("0033384970000", "03 84 97 00 00"),
        ("+262262123456", "02 62 12 34 56"),
        ("0 800 23 13 13", "0 800 23 13 13"),
        ("115", "115"),
        ("03 84 97", None),
        ("+41 22 123 45 67", None),
        ("03 84 97 00 00 / 03 84 97 00 01", None),
        ("", None),
        (None, None),
    ],
)
def test_telephone_is_written_as_it_is_dialled(ecrit: str | None, lu: str | None) -> None:
    assert french_phone(ecrit) == lu


# The table of what codes become.


def test_every_dispositif_of_the_table_has_its_fiche(territoires: Territoires) -> None:
    table = load_correspondances()
    dits = {d for ids in table.reseaux.values() for d in ids}
    dits |= {d for prestation in table.prestations for d in prestation.dispositifs}
    assert dits - load_catalogue(territoires).fiches.keys() == set()


def test_a_wrong_line_of_the_table_is_told(tmp_path: Path) -> None:
    freins = Path("data/referentiels/freins.yml").read_text(encoding="utf-8")
    for nom in ("freins", "etapes", "diplomes", "logements"):
        (tmp_path / f"{nom}.yml").write_text(
            freins if nom == "freins" else "- code: x\n", encoding="utf-8"
        )
    for ecrit, mot in (
        ("- reseau: plie\n", "dispositifs"),
        ("- reseau: plie\n  dispositifs: [plie]\n  zone: x\n", "clé inconnue « zone »"),
        ("- service: x\n  dispositifs: [plie]\n", "l’un des deux"),
        ("- reseau: plie\n  dispositifs: [plie]\n  sans_zone: region\n", "n’attend que"),
    ):
        (tmp_path / "data-inclusion.yml").write_text(ecrit, encoding="utf-8")
        with pytest.raises(ValueError, match=mot):
            load_correspondances(tmp_path)


@pytest.mark.skipif(
    not DU_SCHEMA.is_file(), reason="l’OpenAPI n’est pas à côté du projet (../shared/data)"
)
class TestOpenApi:
    def test_codes_of_the_table_are_codes_of_the_api(self) -> None:
        schemas = json.loads(DU_SCHEMA.read_text(encoding="utf-8"))["components"]["schemas"]
        table = load_correspondances()
        assert table.reseaux.keys() <= set(schemas["ReseauPorteur"]["enum"])
        themes = set(schemas["Thematique"]["enum"])
        for prestation in table.prestations:
            assert prestation.thematiques <= themes
            assert prestation.types <= set(schemas["TypeService"]["enum"])
        assert table.freins.keys() <= themes

    def test_what_the_tests_and_the_benchmark_serve_has_the_shape_of_the_api(
        self, territoires: Territoires
    ) -> None:
        import jsonschema

        api = json.loads(DU_SCHEMA.read_text(encoding="utf-8"))
        donnees = Donnees(60, territoires)
        for nom, lignes in (
            ("ListedStructure", [*donnees.structures, structure("le-plie", "plie")]),
            ("Service", [*donnees.services, service("cours", "le-plie", zone_eligibilite=["70"])]),
        ):
            schema = {"$ref": f"#/components/schemas/{nom}", "components": api["components"]}
            controle = jsonschema.Draft202012Validator(schema)
            for ligne in lignes:
                controle.validate(ligne)


def test_a_lot_replaces_itself_and_leaves_the_others(
    api: Api, importer: Importer, sortie: Path
) -> None:
    api.listes["structures"] = [structure("v", "plie"), structure("b", "plie", commune="90010")]
    importer("70")
    importer("90")
    assert set(places(sortie)) == {"v", "b"}
    api.listes["structures"] = [structure("w", "plie")]
    importer("70")
    assert set(places(sortie)) == {"w", "b"}
    traces = {ligne["lot"]: ligne["lieux"] for ligne in rows(sortie, "SELECT * FROM imports")}
    assert traces == {"70": 1, "90": 1}
    assert {ligne["lieu"] for ligne in rows(sortie, "SELECT lieu FROM dessertes")} == {
        ligne["numero"] for ligne in rows(sortie, "SELECT numero FROM lieux")
    }
    importer(None)
    assert set(places(sortie)) == {"w"}


def test_damaged_places_are_told(api: Api, importer: Importer, sortie: Path) -> None:
    api.listes["structures"] = [structure("v", "plie")]
    sortie.parent.mkdir()
    sortie.write_bytes(b"this is no table" * 100)
    with pytest.raises(ImportImpossible, match=r"Effacez « lieux\.sqlite »"):
        importer()
