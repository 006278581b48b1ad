"""The communes of today: what a public API tells is taken, what it does not tell is kept."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from benchmarks.api_fictive import send, serving
from bot.importers import ImportImpossible
from bot.importers.actualisation import CHAMPS, VARIABLE, refresh_communes
from bot.importers.appels import Appels, Rythme
from bot.territoires import Territoires, imported_lists, read_territoire
from bot.territoires.choix_de_la_table import RAFRAICHIE, TABLE, table_in_use
from tests.commandes.conftest import Appel, appeler, check_refusal

__all__ = ["appeler"]  # a fixture of the commands

EPCI_DE_VESOUL = "247000011"


def every_commune() -> list[dict[str, Any]]:
    """What geo.api.gouv.fr would answer if nothing had changed since the shipped table."""
    with closing(sqlite3.connect(TABLE)) as base:
        lignes = base.execute(
            "SELECT code, nom, departement, region, epci, population, codes_postaux FROM communes "
            "WHERE parente IS NULL"
        )
        return [
            {
                "nom": nom,
                "code": code,
                "codesPostaux": postaux.split(),
                "codeDepartement": departement,
                "codeRegion": region,
                "population": population,
                **({"codeEpci": epci} if epci else {}),
            }
            for code, nom, departement, region, epci, population, postaux in lignes
        ]


COMMUNES = every_commune()


class Geo:
    """geo.api.gouv.fr, with these communes and one EPCI more; `ennuis` are answered first."""

    def __init__(self, communes: list[dict[str, Any]]) -> None:
        self.communes = communes
        self.ennuis: list[Callable[[BaseHTTPRequestHandler], None]] = []
        self.demandes: list[tuple[str, dict[str, str]]] = []

    def answer(self, guichet: BaseHTTPRequestHandler) -> None:
        adresse = urlsplit(guichet.path)
        chemin = adresse.path.removeprefix("/api/v1")
        self.demandes.append((chemin, dict(parse_qsl(adresse.query))))
        if self.ennuis:
            self.ennuis.pop(0)(guichet)
        elif chemin == "/communes":
            send(guichet, self.communes)
        else:
            send(guichet, [{"nom": "CC du Nouveau Pays", "code": "200099999"}])


def changed(**par_code: dict[str, Any] | None) -> list[dict[str, Any]]:
    """The communes, some of them changed (`c70550={"nom": …}`), or gone (None)."""
    rendu = []
    for commune in COMMUNES:
        autre = par_code.get(f"c{commune['code']}", {})
        if autre is not None:
            rendu.append({**commune, **autre})
    return rendu


@pytest.fixture
def sortie(tmp_path: Path) -> Path:
    return tmp_path / RAFRAICHIE


def refresh(geo: Geo, sortie: Path) -> Any:
    with serving(geo) as adresse:
        rythme = Rythme(intervalle=0.0, premiere_attente=0.01)
        return refresh_communes(sortie, Appels(adresse, None, rythme, lambda _: None))


def rows(fichier: Path) -> Iterator[tuple[str, list[Any]]]:
    with closing(sqlite3.connect(fichier)) as base:
        tables = base.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (nom,) in tables:
            if nom != "meta":
                yield nom, sorted(map(repr, base.execute(f"SELECT * FROM {nom}")))


def test_when_nothing_changed_the_table_is_the_shipped_one(sortie: Path) -> None:
    geo = Geo(COMMUNES)
    bilan = refresh(geo, sortie)
    assert (bilan.communes, bilan.changements, bilan.reserves) == (34_969, (), ())
    assert geo.demandes[0] == ("/communes", {"fields": CHAMPS})
    livree, faite = dict(rows(TABLE)), dict(rows(sortie))
    assert faite.keys() == livree.keys()
    nouveaux = [ligne for ligne in faite.pop("epci") if ligne not in livree["epci"]]
    assert nouveaux == ["('200099999', 'CC du Nouveau Pays')"]
    del livree["epci"]
    for nom, lignes in livree.items():
        assert faite[nom] == lignes, nom


def test_what_changed_is_read_and_told(sortie: Path) -> None:
    geo = Geo(
        [
            *changed(
                c70550={"nom": "Vesoul-la-Neuve", "codesPostaux": ["70000", "70009"]},
                c70310={"codeEpci": "200099999"},
                c70279=None,
                c70378={"codesPostaux": "70000"},
            ),
            {"nom": "Neuville-d’Essai", "code": "70999", "codesPostaux": ["70001"],
             "codeDepartement": "70", "codeRegion": "27", "population": 12},
            {"nom": "Ailleurs", "code": "99123", "codesPostaux": [], "codeDepartement": "99"},
        ]
    )  # fmt: skip
    bilan = refresh(geo, sortie)
    assert sorted(bilan.changements) == [
        "communes qui changent de code postal (1) : Vesoul-la-Neuve (70550).",
        "communes qui changent d’intercommunalité (1) : Lure (70310).",
        "communes renommées (1) : Vesoul → Vesoul-la-Neuve (70550).",
        "nouvelles communes (1) : Neuville-d’Essai (70999).",
    ]
    assert bilan.reserves == (
        "communes illisibles, laissées de côté (2) : Navenne, Ailleurs.",
        "communes que l’API ne donne plus, gardées (2) : Gray (70279), Navenne (70378).",
    )
    table = Territoires(importes=sortie.with_name("territoires.sqlite"))
    lue = read_territoire("j’habite à Neuville-d’Essai", table)
    assert lue.commune == "70999"
    vesoul, lure, gray = map(table.commune, ("70550", "70310", "70279"))
    assert vesoul and vesoul.nom == "Vesoul-la-Neuve" and vesoul.codes_postaux == ("70000", "70009")
    assert lure and lure.epci == "200099999" and gray and gray.nom == "Gray"
    assert table.epci_nom("200099999") == "CC du Nouveau Pays"
    assert table.commune("13203") and table.commune("01018"), "arrondissements, anciens codes"
    assert refresh(geo, sortie).changements == (), "comparée à la table en service"


def cut(guichet: BaseHTTPRequestHandler) -> None:
    send(guichet, json.dumps(COMMUNES[:50]).encode()[:-9])


def page_of(contenu: Any, statut: int = 200) -> Callable[[BaseHTTPRequestHandler], None]:
    return lambda guichet: send(guichet, contenu, statut)


@pytest.mark.parametrize(
    ("ennuis", "mots"),
    [
        ([page_of(COMMUNES[:9_000])], "ne donne que 9\u202f000 communes sur environ 34\u202f969"),
        ([page_of("non trouvé", 404)], "n’a pas cette page (404)"),
        ([page_of("", 503)] * 5, "est en panne (503), 5 fois de suite"),
        ([page_of("", 429)] * 5, "trop souvent (429)"),
        ([cut] * 5, "n’est pas du JSON entier"),
        ([page_of([])] * 5, "ne répond pas comme geo.api.gouv.fr"),
        ([page_of({"code": "70550"})] * 5, "ne répond pas comme geo.api.gouv.fr"),
    ],
)
def test_a_site_that_fails_changes_nothing(
    sortie: Path, ennuis: list[Callable[[BaseHTTPRequestHandler], None]], mots: str
) -> None:
    geo = Geo(COMMUNES)
    geo.ennuis = ennuis
    with pytest.raises(ImportImpossible) as impossible:
        refresh(geo, sortie)
    assert mots in str(impossible.value) and not sortie.exists()


def test_a_table_of_another_version_or_damaged_is_left_aside(
    sortie: Path, caplog: pytest.LogCaptureFixture
) -> None:
    importes = sortie.with_name("territoires.sqlite")
    assert table_in_use(None) == table_in_use(importes) == TABLE
    sortie.write_bytes(TABLE.read_bytes())
    assert table_in_use(importes) == sortie
    with closing(sqlite3.connect(sortie)) as base, base:
        base.execute("UPDATE meta SET valeur = '5.0.0' WHERE cle = 'version'")
    assert table_in_use(importes) == TABLE and not caplog.records
    sortie.write_bytes(b"this is no table" * 100)
    assert table_in_use(importes) == TABLE and "Relancez" in caplog.text


def test_the_command_refreshes_what_orienter_reads(
    appeler: Appel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSERELLE_VAR", str(tmp_path))
    with serving(Geo(changed(c70550={"nom": "Vesoul-la-Neuve"}))) as adresse:
        monkeypatch.setenv(VARIABLE, adresse)
        rendu = appeler("catalogue", "importer", "territoires")
    assert (rendu.code, rendu.erreurs) == (0, "") and imported_lists().parent == tmp_path
    assert "Communes : 34\u202f969." in rendu.sortie and "Vesoul → Vesoul-la-Neuve" in rendu.sortie
    lu = json.loads(appeler("orienter", "--json", "-", entree='{"commune": "70550"}').sortie)
    assert lu["situation"]["territoire"]["nom"] == "Vesoul-la-Neuve"
    monkeypatch.setenv(VARIABLE, "nulle-part")
    for appel in (("catalogue", "importer", "territoires"), ("territoires", "actualiser")):
        check_refusal(appeler(*appel), "« nulle-part »", "https://")
