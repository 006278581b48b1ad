"""`passerelle catalogue importer`, and the commands that read what it brought."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.installation import VARIABLE
from bot.passerelle import as_shipped, close_passerelle, open_passerelle
from bot.territoires.importees import imported_lists
from tests.commandes.conftest import Appel, check_refusal

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
        (("importer",), ("il manque", "LISTE", "SOURCE")),
        (("importer", "qpv"), ("il manque", "SOURCE")),
        (("importer", "zus", "a.csv"), ("« zus »", "'qpv', 'frr', 'centres'")),
        (("importer", "qpv", "absent.csv"), ("« absent.csv »", "n’existe pas")),
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
