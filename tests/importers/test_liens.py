"""The visit of the links, against real sites of this machine: what is said of each answer."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.importers.liens import Constat, Reglages, ReseauAbsent, check_addresses
from tests.importers.sites import (
    Page,
    Sites,
    after,
    by_method,
    hang_up,
    in_turn,
    make_certificate,
    status,
)

VITE = Reglages(pause=0.01, connexion=1.0, reponse=0.4, lent=0.15, attente_max=1.5)
OK = status(200)
DUREE = 0.1  # seconds that a slow page takes


@pytest.fixture
def sites() -> Iterator[Sites]:
    locaux = Sites()
    locaux.pages["/temoin"] = OK
    yield locaux
    locaux.close()


def visit(sites: Sites, adresse: str, reglages: Reglages = VITE) -> Constat:
    """What is found at an address, beside a site that answers."""
    temoin = (sites.address("/temoin", "localhost"),)
    return check_addresses([temoin, (adresse,)], reglages)[(adresse,)]


CAS: dict[str, tuple[Page, str, str]] = {
    "200": (OK, "vivant", ""),
    "404": (status(404), "mort", "n’existe plus (404)"),
    "410": (status(410), "mort", "n’existe plus (410)"),
    "403": (status(403), "incertain", "refuse de répondre à un programme (403)"),
    "500": (status(500), "incertain", "en panne (500)"),
    "503 puis 200": (in_turn(status(503), OK), "vivant", ""),
    "429 sans délai": (status(429), "incertain", "(429)"),
    "429 puis 200": (in_turn(status(429, Retry_After="1"), OK), "vivant", ""),
    "429 trop long": (status(429, Retry_After="600"), "incertain", "attendre 10 minutes"),
    "429 délai absurde": (status(429, Retry_After="²"), "incertain", "(429)"),
    "lent": (after(0.25, OK), "lent", "répond en"),
    "ne répond pas": (after(0.7, OK), "incertain", "ne répond pas en"),
    "raccroche": (hang_up, "incertain", "coupe la connexion"),
    "raccroche à HEAD seul": (by_method(hang_up, OK), "vivant", ""),
    "HEAD refusé, GET bon": (by_method(status(405), OK), "vivant", ""),
    "HEAD 404, GET bon": (by_method(status(404), OK), "vivant", ""),
    "HEAD refusé, GET mort": (by_method(status(405), status(410)), "mort", "(410)"),
    "redirection sans but": (status(301), "incertain", "(301)"),
}


@pytest.mark.parametrize("cas", CAS)
def test_what_is_said_of_an_answer(sites: Sites, cas: str) -> None:
    page, etat, texte = CAS[cas]
    sites.pages["/page"] = page
    constat = visit(sites, sites.address("/page"))
    assert constat.etat == etat
    assert texte in constat.texte and (texte or not constat.texte)
    assert constat.nouvelle is None


def test_head_is_enough_when_it_is_answered(sites: Sites) -> None:
    sites.pages.update({"/page": OK, "/sans-head": by_method(status(405), OK)})
    for chemin in ("/page", "/sans-head"):
        visit(sites, sites.address(chemin))
    assert sites.methods("/page") == ["HEAD"]
    assert sites.methods("/sans-head") == ["HEAD", "GET"]


def test_an_address_that_is_dead_is_asked_twice_and_no_more(sites: Sites) -> None:
    visit(sites, sites.address("/absente"))
    assert sites.methods("/absente") == ["HEAD", "GET"]


def test_the_wait_that_a_site_asks_for_is_kept(sites: Sites) -> None:
    sites.pages["/nombre"] = in_turn(status(429, Retry_After="1"), OK)
    assert visit(sites, sites.address("/nombre")).etat == "vivant"
    premier, second = [d for d in sites.demandes if d.chemin == "/nombre"]
    assert second.quand - premier.quand >= 0.9
    sites.pages["/date"] = in_turn(_in_two_seconds, OK)
    patient = replace(VITE, attente_max=3.0)
    assert visit(sites, sites.address("/date"), patient).etat == "vivant"
    premier, second = [d for d in sites.demandes if d.chemin == "/date"]
    assert second.quand - premier.quand >= 0.9  # a date has whole seconds: one at least is left


def _in_two_seconds(guichet: BaseHTTPRequestHandler) -> None:
    """Ask to wait until a date, counted from when one is asked."""
    quand = datetime.now(UTC) + timedelta(seconds=2)
    status(503, Retry_After=format_datetime(quand, usegmt=True))(guichet)


def test_a_wait_that_is_too_long_is_not_asked_again(sites: Sites) -> None:
    sites.pages["/page"] = status(429, Retry_After="600")
    visit(sites, sites.address("/page"))
    assert sites.methods("/page") == ["HEAD"]


# Redirections.


def moved(sites: Sites, depart: str, code: int, vers: str) -> None:
    sites.pages[depart] = status(code, Location=vers)


@pytest.mark.parametrize("code", [301, 308])
def test_what_moved_for_good_gives_its_new_address(sites: Sites, code: int) -> None:
    moved(sites, "/a", code, "/b")
    moved(sites, "/b", 301, sites.address("/c", "localhost"))
    sites.pages["/c"] = OK
    constat = visit(sites, sites.address("/a#tarifs"))
    assert constat.etat == "deplace"
    assert constat.nouvelle == sites.address("/c#tarifs", "localhost")


@pytest.mark.parametrize("code", [302, 303, 307])
def test_what_is_elsewhere_for_now_is_kept_and_told(sites: Sites, code: int) -> None:
    moved(sites, "/a", code, "/b")
    sites.pages["/b"] = OK
    constat = visit(sites, sites.address("/a"))
    assert (constat.etat, constat.nouvelle) == ("vivant", None)
    assert constat.texte == f"renvoie pour l’instant vers {sites.address('/b')}"


def test_only_what_moved_for_good_is_to_be_written(sites: Sites) -> None:
    """What follows a step that is only for now is no address to write: a login page, say."""
    moved(sites, "/a", 301, "/b")
    moved(sites, "/b", 302, "/c")
    moved(sites, "/c", 301, "/d")
    sites.pages["/d"] = OK
    assert visit(sites, sites.address("/a")).nouvelle == sites.address("/b")


def test_a_redirection_towards_nothing_is_dead(sites: Sites) -> None:
    moved(sites, "/a", 301, "/disparue")
    constat = visit(sites, sites.address("/a"))
    assert constat.etat == "mort" and constat.nouvelle is None
    assert constat.texte == f"renvoie vers {sites.address('/disparue')}, qui n’existe plus (404)"


def test_a_page_that_sends_home_has_gone(sites: Sites) -> None:
    moved(sites, "/aides/jeunes", 301, "/")
    moved(sites, "/?lang=fr", 301, "/")
    sites.pages["/"] = OK
    constat = visit(sites, sites.address("/aides/jeunes"))
    assert constat.etat == "incertain" and "disparu" in constat.texte


@pytest.mark.parametrize("vers", ["ftp://exemple.fr/", "http://["])
def test_a_redirection_that_cannot_be_opened_is_told(sites: Sites, vers: str) -> None:
    moved(sites, "/a", 302, vers)
    constat = visit(sites, sites.address("/a"))
    assert constat.etat == "incertain" and "s’ouvre" in constat.texte


def test_a_loop_is_told(sites: Sites) -> None:
    moved(sites, "/a", 301, "/b")
    moved(sites, "/b", 301, "/a")
    constat = visit(sites, sites.address("/a"))
    assert constat.etat == "incertain" and "sans fin" in constat.texte


# Politeness.


def test_one_request_at_a_time_for_a_site_and_several_sites_at_once(sites: Sites) -> None:
    cibles = []
    for numero in range(4):
        sites.pages[f"/{numero}"] = after(DUREE, OK)
        cibles += [(sites.address(f"/{numero}", h),) for h in ("127.0.0.1", "localhost")]
    check_addresses(cibles, VITE)
    par_hote: dict[str, list[Any]] = {}
    for demande in sorted(sites.demandes, key=lambda une: une.quand):
        par_hote.setdefault(demande.hote, []).append(demande)
    assert {hote: len(suite) for hote, suite in par_hote.items()} == {"127.0.0.1": 4, "localhost": 4}  # fmt: skip
    for suite in par_hote.values():
        assert all(b.quand - a.quand >= DUREE for a, b in pairwise(suite))
    un, autre = par_hote.values()
    assert un[0].quand < autre[-1].quand and autre[0].quand < un[-1].quand


def test_a_redirection_keeps_the_turn_of_the_site_it_leads_to(sites: Sites) -> None:
    for numero in range(3):
        sites.pages[f"/lente-{numero}"] = after(DUREE, OK)
        moved(sites, f"/vers-{numero}", 302, sites.address(f"/lente-{numero}", "localhost"))
    cibles = [(sites.address(f"/vers-{n}"),) for n in range(3)]
    cibles += [(sites.address(f"/lente-{n}", "localhost"),) for n in range(3)]
    check_addresses(cibles, VITE)
    suite = sorted((d for d in sites.demandes if d.hote == "localhost"), key=lambda d: d.quand)
    assert len(suite) == 6
    assert all(b.quand - a.quand >= DUREE for a, b in pairwise(suite))


def test_a_site_is_left_alone_between_two_requests(sites: Sites) -> None:
    sites.pages.update({"/1": OK, "/2": OK})
    check_addresses([(sites.address("/1"),), (sites.address("/2"),)], Reglages(pause=0.3))
    premier, second = sites.demandes
    assert second.quand - premier.quand >= 0.28


def test_who_asks_is_told_and_no_address_is_asked_twice(sites: Sites) -> None:
    adresse = sites.address("/temoin")
    constats = check_addresses([(adresse,), (adresse,), (adresse, sites.address("/b"))], VITE)
    assert len(constats) == 2 and sites.methods("/temoin") == ["HEAD"]
    assert sites.demandes[0].agent.startswith("Passerelle-catalogue/")


# Names, certificates, network.


def test_a_certificate_for_another_name_is_told(
    sites: Sites, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_certificate(tmp_path / "cle.pem", "localhost")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "cle.pem"))
    surs = Sites(tmp_path / "cle.pem")
    surs.pages["/"] = OK
    try:
        assert visit(sites, surs.address("/", "localhost")).etat == "vivant"
        constat = visit(sites, surs.address("/", "127.0.0.1"))
    finally:
        surs.close()
    assert constat.etat == "incertain" and "certificat" in constat.texte


@pytest.mark.parametrize(
    ("errno", "etat", "dit"),
    [
        (socket.EAI_NONAME, "mort", "aucun site ne porte ce nom"),
        (socket.EAI_AGAIN, "incertain", "pour l’instant"),
    ],
)
def test_a_name_that_nobody_has_is_dead_and_one_that_cannot_be_asked_is_not(
    sites: Sites, monkeypatch: pytest.MonkeyPatch, errno: int, etat: str, dit: str
) -> None:
    vraie = socket.getaddrinfo

    def resolve(hote: Any, *suite: Any, **reste: Any) -> Any:
        if hote == "parti.exemple":
            raise socket.gaierror(errno, "no such name")
        return vraie(hote, *suite, **reste)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    constat = visit(sites, "http://parti.exemple/")
    assert constat.etat == etat and dit in constat.texte
    with pytest.raises(ReseauAbsent):
        check_addresses([("http://parti.exemple/",)], VITE)


def test_a_site_that_refuses_the_connection_is_not_dead(sites: Sites) -> None:
    fermes = Sites()
    adresse = fermes.address("/")
    fermes.close()
    constat = visit(sites, adresse)
    assert constat.etat == "incertain" and "refuse la connexion" in constat.texte


def test_without_a_network_nothing_is_said_of_the_addresses() -> None:
    fermes = Sites()
    adresses = [(fermes.address(chemin),) for chemin in ("/a", "/b")]
    fermes.close()
    with pytest.raises(ReseauAbsent):
        check_addresses(adresses, VITE)


def test_nothing_to_ask_is_no_missing_network() -> None:
    assert check_addresses([], VITE) == {}


def test_the_likeliest_address_that_answers_is_the_one_that_counts(sites: Sites) -> None:
    fermes = Sites()
    ferme = fermes.address("/")
    fermes.close()
    essais = (ferme, sites.address("/temoin"))
    assert check_addresses([essais], VITE)[essais].etat == "vivant"


def test_what_is_no_address_is_told_without_a_trace(sites: Sites) -> None:
    for adresse in ("http://[::1", "https://exemple..fr/", "http:///page"):
        assert visit(sites, adresse).etat in ("incertain", "mort")
