"""The catalogue's pages over HTTP: headers, freshness, refusals in French, any query string answered."""

from __future__ import annotations

import socket
from dataclasses import replace
from types import MappingProxyType
from urllib.parse import quote

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channel.reponses import ENTETES
from bot.pages import style_sheet
from bot.passerelle import close_passerelle, open_passerelle, take_catalogue
from tests.channel.conftest import Serveur
from tests.pages.lecture_html import Lue, well_made

MEMES = ("/catalogue", "/catalogue/", "/catalogue?age=19&lieu=Vesoul", "/catalogue/mission-locale")


def get(adresse: str, **entetes: str) -> requests.Response:
    return requests.get(adresse, headers=entetes, timeout=20)


def read(rendu: requests.Response) -> Lue:
    assert rendu.headers["content-type"] == "text/html; charset=utf-8"
    for nom, valeur in ENTETES.items():
        assert rendu.headers[nom] == valeur
    return well_made(rendu.content.decode("utf-8"))


@pytest.mark.parametrize("chemin", MEMES)
def test_the_real_server_shows_the_catalogue(serveur: Serveur, chemin: str) -> None:
    rendu = get(serveur.adresse + chemin)
    assert rendu.status_code == 200
    assert "Mission Locale" in read(rendu).texte
    assert "unsafe" not in ENTETES["Content-Security-Policy"]


def test_all_that_a_page_fetches_is_served_here(serveur: Serveur) -> None:
    lue = read(get(f"{serveur.adresse}/catalogue"))
    (feuille,) = [lien["href"] for lien in lue.all("link")]
    rendu = get(serveur.adresse + feuille)
    assert rendu.status_code == 200 and rendu.text == style_sheet()
    assert rendu.headers["content-type"] == "text/css; charset=utf-8"
    assert "url(" not in rendu.text and "@import" not in rendu.text


@pytest.mark.parametrize(
    "chemin", ["nope", "a/b/c", "..%2f..%2fcredentials.yml", "%ff%00", "é" * 900]
)
def test_an_unknown_fiche_is_a_french_404_with_the_list(serveur: Serveur, chemin: str) -> None:
    rendu = get(f"{serveur.adresse}/catalogue/{chemin}")
    lue = read(rendu)
    assert rendu.status_code == 404 and "n’existe pas" in lue.texte
    assert "/catalogue/mission-locale" in lue.links


def test_a_refusal_on_a_page_is_a_page(serveur: Serveur) -> None:
    rendu = requests.post(f"{serveur.adresse}/catalogue", data="x", timeout=20)
    assert rendu.status_code == 405 and "n’accepte pas" in read(rendu).texte
    ailleurs = get(f"{serveur.adresse}/catalogue", Origin="https://ailleurs.example")
    assert ailleurs.status_code == 403 and "n’a pas le droit" in read(ailleurs).texte
    assert get(f"{serveur.adresse}/rien").headers["content-type"] == "application/json"


def test_pages_are_counted_without_what_was_asked(serveur: Serveur) -> None:
    get(f"{serveur.adresse}/catalogue/xylophage?q=xylophage&age=19")
    figures = get(f"{serveur.adresse}/metrics").text
    assert "catalogue" in figures and "xylophage" not in figures


def test_what_somebody_searches_is_not_in_the_log(serveur: Serveur) -> None:
    get(f"{serveur.adresse}/catalogue?q=xylophone&lieu=Vesoul")
    assert "xylophone" not in serveur.journal.read_text(encoding="utf-8")


@pytest.mark.parametrize("chemin", MEMES)
def test_the_same_content_is_not_sent_twice(vitrine: str, chemin: str) -> None:
    premier = get(vitrine + chemin)
    nom = premier.headers["etag"]
    for connu in (nom, f"W/{nom}", f'"autre", {nom}'):
        rendu = get(vitrine + chemin, **{"If-None-Match": connu})
        assert (rendu.status_code, rendu.content, rendu.headers["etag"]) == (304, b"", nom)
    assert get(vitrine + chemin, **{"If-None-Match": '"autre"'}).status_code == 200
    tete = requests.head(vitrine + chemin, timeout=20)
    assert (tete.status_code, tete.content, tete.headers["etag"]) == (200, b"", nom)


def test_what_changes_in_the_catalogue_is_seen_at_once(vitrine: str) -> None:
    avant = {chemin: get(vitrine + chemin).headers["etag"] for chemin in MEMES}
    catalogue = open_passerelle().catalogue
    fiche = replace(catalogue.fiches["mission-locale"], resume="On y répare des vélos.")
    nouvelle = replace(fiche, id="atelier-zephyr", nom="Atelier Zéphyr")
    fiches = {**catalogue.fiches, fiche.id: fiche, nouvelle.id: nouvelle}
    try:
        assert get(f"{vitrine}/catalogue/atelier-zephyr").status_code == 404
        take_catalogue(replace(catalogue, fiches=MappingProxyType(fiches)))
        assert "Atelier Zéphyr" in read(get(f"{vitrine}/catalogue/atelier-zephyr")).texte
        for chemin, nom in avant.items():
            rendu = get(vitrine + chemin, **{"If-None-Match": nom})
            assert rendu.status_code == 200 and "On y répare des vélos." in read(rendu).texte
        take_catalogue(catalogue)
        for chemin, nom in avant.items():
            assert get(vitrine + chemin, **{"If-None-Match": nom}).status_code == 304
    finally:
        close_passerelle()


OCTETS = st.one_of(
    st.binary(max_size=80).map(quote),
    st.text(alphabet="abc0129%&=+;<>'\"[]{}|^~`\\/?#", max_size=80),
    st.sampled_from(["age=19&age=20", "lieu", "=", "&&&", "q=%ED%A0%80", "q=%C0%AF", "age=%31%39", "q=" + "a" * 4000]),
)  # fmt: skip
CHAMP = st.sampled_from(["", "q=", "lieu=", "age=", "frein=", "etape="])


@settings(max_examples=150, deadline=None)
@given(champ=CHAMP, octets=OCTETS, page=st.sampled_from(["/catalogue", "/catalogue/cej"]))
def test_any_bytes_in_the_query_string_have_their_page(
    vitrine: str, champ: str, octets: str, page: str
) -> None:
    """Sent as they are: an HTTP library would tidy them."""
    suite = octets.replace("#", "%23").replace(" ", "+")
    hote, port = vitrine.removeprefix("http://").split(":")
    with socket.create_connection((hote, int(port)), timeout=20) as prise:
        demande = f"GET {page}?{champ}{suite} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        prise.sendall(demande.encode("ascii"))
        recu = b"".join(iter(lambda: prise.recv(65536), b""))
    tete, _, corps = recu.partition(b"\r\n\r\n")
    assert int(tete.split()[1]) in (200, 400)
    if corps.startswith(b"<!DOCTYPE"):
        well_made(corps.decode("utf-8"))
    else:  # the HTTP library turns away what is no address at all
        assert b" 400 " in tete
