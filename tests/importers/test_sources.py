"""Reading a file or an address: what comes back, and what is said when nothing can."""

from __future__ import annotations

import time
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from bot.importers import ImportImpossible, sources
from bot.importers.sources import read_source
from tests.importers.conftest import Serveur, page

CONTENU = b"insee;frr\n70550;S\n"


def test_a_file_is_read_and_its_folder_is_not_kept(tmp_path: Path) -> None:
    (tmp_path / "frr.csv").write_bytes(CONTENU)
    source = read_source(str(tmp_path / "frr.csv"))
    assert (source.origine, source.octets) == ("frr.csv", CONTENU)


def test_an_address_is_downloaded(serveur: Serveur) -> None:
    serveur.pages["/frr.csv?v=2"] = page(CONTENU)
    source = read_source(serveur.address("/frr.csv?v=2#haut"))
    assert (source.origine, source.octets) == (serveur.address("/frr.csv?v=2"), CONTENU)


def test_an_account_in_the_address_is_not_kept(serveur: Serveur) -> None:
    serveur.pages["/frr.csv"] = page(CONTENU)
    adresse = serveur.address("/frr.csv")
    assert read_source(adresse.replace("//", "//moi:secret@")).origine == adresse


def test_a_redirection_is_followed(serveur: Serveur) -> None:
    def elsewhere(guichet: BaseHTTPRequestHandler) -> None:
        guichet.send_response(302)
        guichet.send_header("Location", "/frr.csv")
        guichet.send_header("Content-Length", "0")
        guichet.end_headers()

    serveur.pages.update({"/ici": elsewhere, "/frr.csv": page(CONTENU)})
    assert read_source(serveur.address("/ici")).octets == CONTENU


@pytest.mark.parametrize(
    ("statut", "mots"),
    [
        (404, ("n’existe pas (404)", "Télécharger")),
        (410, ("n’existe pas",)),
        (403, ("refuse", "publique")),
        (500, ("500", "plus tard")),
        (204, ("204",)),
    ],
)
def test_a_refusal_of_the_site_is_told(
    serveur: Serveur, statut: int, mots: tuple[str, ...]
) -> None:
    serveur.pages["/frr.csv"] = page(b"", statut=statut)
    with pytest.raises(ImportImpossible) as impossible:
        read_source(serveur.address("/frr.csv"))
    for mot in ("127.0.0.1", *mots):
        assert mot in str(impossible.value)


def test_a_download_cut_short_is_told(serveur: Serveur) -> None:
    serveur.pages["/frr.csv"] = page(CONTENU, annonce=10_000)
    with pytest.raises(ImportImpossible, match="avant la fin"):
        read_source(serveur.address("/frr.csv"))


@pytest.mark.parametrize("avant_la_reponse", [True, False])
def test_a_site_that_does_not_answer_is_told(serveur: Serveur, avant_la_reponse: bool) -> None:
    def wait(guichet: BaseHTTPRequestHandler) -> None:
        if not avant_la_reponse:
            guichet.send_response(200)
            guichet.send_header("Content-Length", "100")
            guichet.end_headers()
            guichet.wfile.write(b"insee")
        time.sleep(1.5)

    serveur.pages["/frr.csv"] = wait
    with pytest.raises(ImportImpossible, match="trop de temps"):
        read_source(serveur.address("/frr.csv"), delai_reponse=0.3)


def test_a_download_that_never_ends_is_stopped(
    serveur: Serveur, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "DELAI_TOTAL", -1.0)
    serveur.pages["/frr.csv"] = page(CONTENU)
    with pytest.raises(ImportImpossible, match="trop de temps"):
        read_source(serveur.address("/frr.csv"))


def test_too_big_is_refused(
    serveur: Serveur, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "TAILLE_MAX", 5)
    (tmp_path / "frr.csv").write_bytes(CONTENU)
    serveur.pages["/frr.csv"] = page(CONTENU)
    for adresse in (str(tmp_path / "frr.csv"), serveur.address("/frr.csv")):
        with pytest.raises(ImportImpossible, match="bon fichier"):
            read_source(adresse)


def test_a_site_that_is_not_there_is_told(serveur: Serveur) -> None:
    adresse = serveur.address("/frr.csv")
    serveur.close()
    with pytest.raises(ImportImpossible, match="Impossible de joindre 127"):
        read_source(adresse)


@pytest.mark.parametrize(
    ("adresse", "mot"),
    [
        ("ftp://exemple.fr/frr.csv", "https://"),
        ("file:///etc/hostname", "https://"),
        ("https://", "https://"),
        ("http://exemple..fr/frr.csv", "adresse"),
        ("absent.csv", "n’existe pas"),
        ("/", "dossier"),
        ("nul\x00.csv", "ne se lit pas"),
    ],
)
def test_what_cannot_be_read_is_told(adresse: str, mot: str) -> None:
    with pytest.raises(ImportImpossible, match=mot):
        read_source(adresse)
