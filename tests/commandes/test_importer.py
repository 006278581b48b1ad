"""`passerelle catalogue importer`, and the commands that read what it brought."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.api_fictive import JETON, Api, serving
from bot.installation import VARIABLE
from bot.passerelle import as_shipped, close_passerelle, open_passerelle
from bot.territoires.importees import imported_lists
from tests.commandes.conftest import Appel, check_refusal
from tests.importers.data_inclusion.lignes import service, structure

QPV = "code_qp;nom;codes_insee\nQN02590M;Planoise;25056\n"


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder `var` of its own."""
    monkeypatch.setenv(VARIABLE, str(tmp_path / "var"))
    return tmp_path


def test_a_list_is_imported_then_read(appeler: Appel, installation: Path) -> None:
    (installation / "qpv.csv").write_text(QPV, encoding="utf-8")
    (installation / "frr.csv").write_text("insee;frr\n70447;S\n", encoding="utf-8")
    rendu = appeler("catalogue", "importer", "qpv", str(installation / "qpv.csv"))
    assert (rendu.code, rendu.erreurs) == (0, "")
    assert "Quartiers prioritaires : 1 ; communes : 1" in rendu.sortie
    assert "Source : qpv.csv, importée le" in rendu.sortie and str(installation) not in rendu.sortie
    assert "relancez-le" in rendu.sortie
    assert appeler("catalogue", "importer", "frr", str(installation / "frr.csv")).code == 0

    entree = '[{"commune": "70447"}, {"commune": "25056", "quartier": "QN02590M"}]'
    rural, ville = json.loads(appeler("orienter", "--json", "-", entree=entree).sortie)
    assert rural["situation"]["territoire"]["frr"] is True
    assert rural["situation"]["territoire"]["qpv"] is False
    assert ville["situation"]["territoire"]["qpv"] is True


@pytest.mark.parametrize(
    ("arguments", "mots"),
    [
        (("importer",), ("il manque", "LISTE")),
        (("importer", "qpv"), ("il manque", "SOURCE")),
        (
            ("importer", "zus", "a.csv"),
            ("« zus »", "'qpv', 'frr', 'centres', 'data-inclusion', 'territoires'"),
        ),
        (("importer", "qpv", "absent.csv"), ("« absent.csv »", "n’existe pas")),
        (("importer", "data-inclusion"), ("il faut l’un de", "--departement", "--france")),
        (("importer", "data-inclusion", "--departement"), ("une valeur est attendue",)),
        (("importer", "data-inclusion", "--departement", "70"), ("Il manque le jeton", "JETON")),
        (("importer", "data-inclusion", "--france", "--departement", "70"), ("ne va pas avec",)),
        (("verifier", "qpv"), ("argument inconnu",)),
    ],
)
def test_a_wrong_call_is_told(
    appeler: Appel, installation: Path, arguments: tuple[str, ...], mots: tuple[str, ...]
) -> None:
    check_refusal(appeler("catalogue", *arguments), *mots)
    assert not (installation / "var").exists()


def test_a_wrong_file_is_told(appeler: Appel, installation: Path) -> None:
    (installation / "qpv.csv").write_text("insee;frr\n70447;S\n", encoding="utf-8")
    check_refusal(
        appeler("catalogue", "importer", "qpv", str(installation / "qpv.csv")),
        "Ce n’est pas la liste des quartiers prioritaires",
        "passerelle catalogue importer frr",
    )


def test_damaged_lists_are_told_by_the_commands(appeler: Appel, installation: Path) -> None:
    (installation / "var").mkdir()
    (installation / "var" / "territoires.sqlite").write_bytes(b"no table at all" * 100)
    check_refusal(appeler("orienter", "--json", "-", entree="{}"), "ne se lisent pas", "Effacez")


def test_importer_has_a_french_help(appeler: Appel) -> None:
    rendu = appeler("catalogue", "importer", "--help")
    assert rendu.code == 0
    assert rendu.sortie.startswith("usage : passerelle catalogue importer")
    assert "https://" in rendu.sortie and "France Ruralités Revitalisation" in rendu.sortie


def test_places_are_imported_then_proposed(
    appeler: Appel, installation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    api = Api()
    api.listes["structures"] = [
        structure("ml-lure", "mission-locale", commune="70310", telephone="+33384300000"),
        structure("ml-vesoul", "mission-locale", nom="Mission Locale de Vesoul"),
    ]
    api.listes["services"] = [service("suivi", "ml-vesoul", zone_eligibilite=["70"])]
    monkeypatch.setenv("PASSERELLE_DATA_INCLUSION_JETON", JETON)
    close_passerelle()
    try:
        with serving(api) as adresse:
            monkeypatch.setenv("PASSERELLE_DATA_INCLUSION", adresse)
            rendu = appeler("catalogue", "importer", "data-inclusion", "--departement", "70")
        assert (rendu.code, rendu.erreurs) == (0, "")
        assert "Lieux pour le département 70 : 2, tirés de 2 structures" in rendu.sortie
        assert f"Source : {adresse}, importée le" in rendu.sortie and JETON not in rendu.sortie
        assert "catalogue importer centres" in rendu.sortie
        entree = '{"commune": "70550", "age": 19, "scolarise": false}'
        rendue = json.loads(appeler("orienter", "--json", "-", entree=entree).sortie)
    finally:
        close_passerelle()
    lieux = {p["dispositif"]: p["structure"] for p in rendue["propositions"]}
    assert lieux["mission-locale"]["nom"] == "Mission Locale de Vesoul"
    assert lieux["cej"]["id"] == "ml-vesoul" and lieux["france-travail"] is None


def test_a_site_that_refuses_is_told(
    appeler: Appel, installation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSERELLE_DATA_INCLUSION_JETON", "faux")
    with serving(Api()) as adresse:
        monkeypatch.setenv("PASSERELLE_DATA_INCLUSION", adresse)
        check_refusal(
            appeler("catalogue", "importer", "data-inclusion", "--departement", "70"),
            "refuse le jeton (401)",
        )


def test_the_checks_know_nothing_of_what_was_imported(appeler: Appel, installation: Path) -> None:
    (installation / "qpv.csv").write_text(QPV, encoding="utf-8")
    assert appeler("catalogue", "importer", "qpv", str(installation / "qpv.csv")).code == 0
    assert appeler("catalogue", "verifier").code == 0
    close_passerelle()
    try:
        assert "qpv" in open_passerelle().territoires.imports
        with as_shipped():
            assert not imported_lists().exists()
            assert open_passerelle().territoires.imports == {}
        assert "qpv" in open_passerelle().territoires.imports
    finally:
        close_passerelle()


def test_no_test_reads_what_this_installation_imported() -> None:
    assert not imported_lists().exists()
    assert open_passerelle().territoires.imports == {}
