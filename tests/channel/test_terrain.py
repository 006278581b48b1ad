"""What the page without a network fetches: whole, named by what it says, never sent twice."""

from __future__ import annotations

import gzip
from dataclasses import replace
from types import MappingProxyType

import pytest
import requests

from bot.importers.data_inclusion.rangement import write_places
from bot.importers.refus import Ecarts
from bot.lieux import imported_places
from bot.passerelle import close_passerelle, open_passerelle, take_catalogue
from tests.channel.conftest import Serveur, french_error
from tests.lieux.fabrique import TRACE, lieu

CHEMINS = ("/api/catalogue.json", "/api/territoires.json", "/api/territoires/70.json", "/api/territoires/2a.json")  # fmt: skip


def get(adresse: str, **entetes: str) -> requests.Response:
    return requests.get(adresse, headers=entetes, timeout=60)


def test_the_real_server_sends_them(serveur: Serveur) -> None:
    catalogue = get(f"{serveur.adresse}/api/catalogue.json")
    assert catalogue.headers["content-type"].startswith("application/json")
    assert "mission-locale" in {fiche["id"] for fiche in catalogue.json()["fiches"]}
    assert get(f"{serveur.adresse}/api/territoires/70.json").json()["nom"] == "Haute-Saône"


@pytest.mark.parametrize("chemin", CHEMINS)
def test_each_is_compressed_and_not_sent_twice(vitrine: str, chemin: str) -> None:
    premier = get(vitrine + chemin, **{"Accept-Encoding": "gzip"})
    nom = premier.headers["etag"]
    assert premier.status_code == 200 and nom.startswith('"')
    assert premier.headers["content-encoding"] == "gzip"
    assert get(vitrine + chemin, **{"Accept-Encoding": "identity"}).content == premier.content
    for connu in (nom, f"W/{nom}", f'"autre", {nom}'):
        rendu = get(vitrine + chemin, **{"If-None-Match": connu})
        assert (rendu.status_code, rendu.content, rendu.headers["etag"]) == (304, b"", nom)
    tete = requests.head(vitrine + chemin, timeout=20)
    assert (tete.status_code, tete.content, tete.headers["etag"]) == (200, b"", nom)


def test_the_list_says_how_heavy_each_is_and_its_etag(vitrine: str) -> None:
    lignes = get(f"{vitrine}/api/territoires.json").json()["departements"]
    codes = [ligne["code"] for ligne in lignes]
    assert len(codes) == len(open_passerelle().territoires.departements())
    ligne = lignes[codes.index("70")]
    rendu = get(f"{vitrine}/api/territoires/70.json")
    assert ligne["octets"] == len(rendu.content)
    assert ligne["transfert"] == len(gzip.compress(rendu.content, 9))
    assert ligne["etag"] == rendu.headers["etag"]


@pytest.mark.parametrize(
    ("chemin", "statut", "phrase"),
    [
        ("/api/territoires/00.json", 404, "« 00 »"),
        ("/api/territoires/70", 400, "70.json"),
        ("/api/territoires/haute-saone.json", 400, "70.json"),
        ("/api/territoires/..%2f70.json", 400, "70.json"),
        ("/api/territoires/", 404, "n’existe pas"),
    ],
)
def test_what_does_not_exist_is_told_in_french(
    serveur: Serveur, chemin: str, statut: int, phrase: str
) -> None:
    rendu = get(serveur.adresse + chemin)
    assert rendu.status_code == statut and phrase in french_error(rendu)


def test_another_catalogue_has_another_name(vitrine: str) -> None:
    avant = {chemin: get(vitrine + chemin).headers["etag"] for chemin in CHEMINS}
    catalogue = open_passerelle().catalogue
    fiche = replace(catalogue.fiches["mission-locale"], resume="On y répare des vélos.")
    fiches = {**catalogue.fiches, fiche.id: fiche}
    try:
        take_catalogue(replace(catalogue, fiches=MappingProxyType(fiches)))
        apres = {chemin: get(vitrine + chemin) for chemin in CHEMINS}
        assert "On y répare des vélos." in apres["/api/catalogue.json"].text
        changes = [c for c, rendu in apres.items() if rendu.headers["etag"] != avant[c]]
        assert changes == ["/api/catalogue.json"]
    finally:
        close_passerelle()


def test_places_that_are_imported_meanwhile_are_sent(vitrine: str) -> None:
    chemin = f"{vitrine}/api/territoires/70.json"
    assert get(chemin).json()["lieux"] is None
    try:
        table = open_passerelle().territoires
        imported_places().parent.mkdir(parents=True, exist_ok=True)
        write_places(
            imported_places(), [lieu("cap-lure", "70310", "70")], None, table, TRACE, Ecarts()
        )
        lieux = get(chemin).json()["lieux"]
        assert [ligne[:2] for ligne in lieux["lieux"]] == [["cap-lure", "Cap-Lure"]]
        assert lieux["dessertes"] == {"plie": [["70", 0, 1]]}
    finally:
        imported_places().unlink(missing_ok=True)
        close_passerelle()
