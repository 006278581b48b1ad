"""The site as it may be: slow, broken, refusing, in a hurry; and what is said of it."""

from __future__ import annotations

import email.utils
import socket
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from benchmarks.api_fictive import Api, page, send
from bot.importers import ImportImpossible
from bot.importers.appels import AGENT, Appels, Rythme
from bot.importers.data_inclusion import Bilan
from tests.importers.data_inclusion.conftest import PRESSE, Importer
from tests.importers.data_inclusion.lignes import places, structure

Ennui = Callable[[BaseHTTPRequestHandler], None]


def refuse(statut: int, contenu: object = None, **entetes: str) -> Ennui:
    return lambda guichet: send(guichet, contenu or {"detail": "non"}, statut, **entetes)


def body(contenu: bytes, **entetes: str) -> Ennui:
    return lambda guichet: send(guichet, contenu, **entetes)


def half_page(guichet: BaseHTTPRequestHandler) -> None:
    send(guichet, {"items": [structure("a")], "total": 3, "page": 1, "size": 2, "pages": 2})


def late(guichet: BaseHTTPRequestHandler) -> None:
    time.sleep(1.0)
    send(guichet, page([], {}))


def slow_body(guichet: BaseHTTPRequestHandler) -> None:
    guichet.send_response(200)
    guichet.send_header("Content-Length", "100")
    guichet.end_headers()
    guichet.wfile.write(b'{"items"')
    time.sleep(1.0)


def hang_up(guichet: BaseHTTPRequestHandler) -> None:
    guichet.connection.shutdown(socket.SHUT_RDWR)


PASSAGERS = {
    "429": refuse(429),
    "503": refuse(503),
    "502": refuse(502),
    "en retard": late,
    "corps lent": slow_body,
    "raccroche": hang_up,
    "coupé": body(b'{"items": []', Content_Length="500"),
    "JSON cassé": body(b'{"items": [}'),
    "octets": body(b"\xff\xfe\x00"),
    "page vide": body(b""),
    "demi-page": half_page,
    "autre page": body(b'{"items": [], "total": 0, "page": 7, "size": 2, "pages": 0}'),
    "autre forme": body(b'{"items": {}, "total": 0, "page": 1, "size": 2}'),
    "liste": body(b"[]"),
    "total en lettres": body(b'{"items": [], "total": "0", "page": 1, "size": 2}'),
    "profond": body(b"[" * 100_000),
}


@pytest.mark.parametrize("ennui", PASSAGERS.values(), ids=PASSAGERS)
def test_what_may_go_better_is_tried_again(
    api: Api, importer: Importer, sortie: Path, ennui: Ennui, attentes: list[float]
) -> None:
    api.listes["structures"] = [structure("mission-locale-de-vesoul", "mission-locale")]
    api.ennuis = [ennui]
    assert importer().lieux == 1
    assert set(places(sortie)) == {"mission-locale-de-vesoul"}
    assert len(attentes) == 1


@pytest.mark.parametrize("ennui", PASSAGERS.values(), ids=PASSAGERS)
def test_what_never_goes_better_is_told_and_changes_nothing(
    api: Api, importer: Importer, sortie: Path, ennui: Ennui
) -> None:
    api.listes["structures"] = [structure("avant", "mission-locale")]
    importer()
    avant = sortie.read_bytes()
    api.ennuis = [ennui] * 9
    with pytest.raises(ImportImpossible, match=r"127\.0\.0\.1 .*5 fois de suite. Recommencez"):
        importer()
    assert len(api.ennuis) == 4 and sortie.read_bytes() == avant


@pytest.mark.parametrize(
    ("ennui", "mots"),
    [
        (refuse(401), "refuse le jeton (401)"),
        (refuse(403), "refuse le jeton (403)"),
        (refuse(404), "n’a pas cette page (404)"),
        (refuse(400), "répond 400"),
        (refuse(422), "refuse la demande (422)."),
        (
            refuse(422, {"detail": [{"loc": ["query", "size"], "msg": "trop grand", "type": "x"}]}),
            "refuse la demande (422) : « size » : trop grand.",
        ),
        (refuse(429, Retry_After="7200"), "demande d’attendre 120 min"),
    ],
)
def test_what_cannot_go_better_is_told_at_once(
    api: Api, importer: Importer, sortie: Path, ennui: Ennui, mots: str
) -> None:
    api.ennuis = [ennui]
    with pytest.raises(ImportImpossible) as impossible:
        importer()
    assert mots in str(impossible.value) and len(api.demandes) == 1
    assert not sortie.exists()


def test_a_wrong_token_is_refused_by_the_site(importer: Importer) -> None:
    with pytest.raises(ImportImpossible, match="refuse le jeton"):
        importer(jeton="autre")


def test_waits_grow_then_follow_what_the_site_asks(
    api: Api, importer: Importer, attentes: list[float]
) -> None:
    api.listes["structures"] = [structure("a", "plie")]
    dans = email.utils.format_datetime(email.utils.localtime().replace(microsecond=0), usegmt=False)
    api.ennuis = [
        refuse(503),
        refuse(503),
        refuse(429, Retry_After="7"),
        refuse(503, Retry_After=dans),
    ]
    importer(rythme=Rythme(intervalle=0.0, premiere_attente=1.0, reponse=1.0))
    assert 0.75 <= attentes[0] <= 1.25 and 1.5 <= attentes[1] <= 2.5
    assert attentes[2:] == [7.0, 0.0], "un nombre, puis une date, déjà passée"


def test_calls_are_spaced(api: Api, importer: Importer, attentes: list[float]) -> None:
    api.listes["structures"] = [structure("a", "plie")]
    importer(rythme=Rythme(intervalle=30.0))
    assert len(api.demandes) == 2 and len(attentes) == 1
    assert 29.0 < attentes[0] <= 30.0


def test_what_is_sent_says_who_calls_and_the_token_goes_nowhere_else(
    api: Api, importer: Importer, adresse: str
) -> None:
    vus: list[tuple[str | None, str | None]] = []

    def note(guichet: BaseHTTPRequestHandler) -> None:
        vus.append((guichet.headers["Authorization"], guichet.headers["User-Agent"]))
        if len(vus) == 1:  # elsewhere: another name of this machine is another site
            ailleurs = adresse.replace("127.0.0.1", "localhost")
            send(guichet, b"", 302, Location=f"{ailleurs}/structures")
        else:
            send(guichet, page([], {}))

    api.ennuis = [note, note, note]
    with pytest.raises(ImportImpossible, match="rien pour le département 70"):
        importer()
    assert vus[0] == ("Bearer jeton-de-test", AGENT)
    assert vus[1][0] is None


def test_too_big_is_refused(api: Api, importer: Importer) -> None:
    api.listes["structures"] = [structure("a", "plie")]
    with pytest.raises(ImportImpossible, match="c’est trop"):
        importer(rythme=Rythme(intervalle=0.0, taille_max=50))


def test_a_site_that_is_not_there_is_told(importer: Importer) -> None:
    with socket.socket() as libre:
        libre.bind(("127.0.0.1", 0))
        port = libre.getsockname()[1]
    with pytest.raises(ImportImpossible, match="ne répond pas, 5 fois de suite"):
        importer(ou=f"http://127.0.0.1:{port}/api/v1")


@pytest.mark.parametrize(
    ("adresse", "mot"),
    [
        ("api.exemple.fr", "https://"),
        ("ftp://exemple.fr", "https://"),
        ("http://exemple.fr/api", "sans chiffrement"),
        ("https://", "https://"),
    ],
)
def test_an_address_that_cannot_be_is_told(adresse: str, mot: str) -> None:
    with pytest.raises(ImportImpossible, match=mot):
        Appels(adresse, "jeton")


def test_a_token_that_cannot_be_is_told() -> None:
    with pytest.raises(ImportImpossible, match="jeton"):
        Appels("https://exemple.fr", "jeton’")


def test_pages_that_were_received_are_not_asked_for_again(
    api: Api, importer: Importer, sortie: Path
) -> None:
    api.listes["structures"] = [structure(f"plie-{n}", "plie") for n in range(5)]
    api.ennuis = [None, None, *[refuse(503)] * 5]
    with pytest.raises(ImportImpossible, match="Les 2 pages reçues sont gardées"):
        importer()
    assert not sortie.exists()
    api.demandes.clear()
    bilan: Bilan = importer()
    assert (bilan.reprises, bilan.lieux) == (2, 5)
    assert [(chemin[-10:], p["page"]) for chemin, p in api.demandes] == [
        ("structures", "3"),
        ("1/services", "1"),
    ]
    assert importer().reprises == 0, "rien ne reste d’un import fini"


def test_pages_of_another_request_are_not_gone_on_with(api: Api, importer: Importer) -> None:
    api.listes["structures"] = [structure(f"plie-{n}", "plie") for n in range(5)]
    api.ennuis = [None, refuse(404)]
    with pytest.raises(ImportImpossible, match="La page reçue est gardée"):
        importer("70")
    api.listes["structures"] += [structure("ici", "plie", commune="90010")]
    assert importer("90").reprises == 0
    assert importer("70").reprises == 1


@pytest.mark.parametrize("abime", ["etat.json", "structures-00001.json"])
def test_pages_that_are_damaged_are_asked_for_again(
    api: Api, importer: Importer, sortie: Path, abime: str
) -> None:
    api.listes["structures"] = [structure(f"plie-{n}", "plie") for n in range(5)]
    api.ennuis = [None, refuse(404)]
    with pytest.raises(ImportImpossible):
        importer()
    (fichier,) = sortie.parent.rglob(abime)
    if abime == "etat.json":
        fichier.write_text("{")
    else:
        fichier.unlink()
    bilan = importer()
    assert (bilan.reprises, bilan.lieux) == (0, 5)


def test_pages_of_yesterday_are_asked_for_again(
    api: Api, importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    api.listes["structures"] = [structure(f"plie-{n}", "plie") for n in range(5)]
    api.ennuis = [None, refuse(404)]
    with pytest.raises(ImportImpossible):
        importer()
    demain = time.time() + 25 * 3600
    monkeypatch.setattr("bot.importers.data_inclusion.pages.time.time", lambda: demain)
    assert importer().reprises == 0


def test_a_list_that_changes_meanwhile_is_received_anew(api: Api, importer: Importer) -> None:
    api.listes["structures"] = [structure(f"plie-{n}", "plie") for n in range(3)]

    def one_more(guichet: BaseHTTPRequestHandler) -> None:
        api.listes["structures"] = [*api.listes["structures"], structure("de-plus", "plie")]
        send(guichet, page(api.listes["structures"], {"page": "2", "size": "2"}))

    api.ennuis = [None, one_more]
    assert importer().lieux == 4
    assert PRESSE.essais == 5


def test_a_list_that_never_stops_changing_is_told(api: Api, importer: Importer) -> None:
    api.listes["structures"] = [structure(f"plie-{n}", "plie") for n in range(3)]

    def one_more(guichet: BaseHTTPRequestHandler) -> None:
        api.listes["structures"] = [*api.listes["structures"], structure("de-plus", "plie")]
        send(guichet, page(api.listes["structures"], {"page": "2", "size": "2"}))

    api.ennuis = [None, one_more] * 3
    with pytest.raises(ImportImpossible, match="change sa liste pendant"):
        importer()


def test_the_size_of_pages_may_be_less_than_asked(
    api: Api, importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.importers.data_inclusion.pages.TAILLE", 9_000)
    api.listes["structures"] = [structure(f"plie-{n}", "plie") for n in range(3)]

    def one(numero: int) -> Ennui:
        return lambda guichet: send(
            guichet, page(api.listes["structures"], {"page": str(numero), "size": "1"})
        )

    api.ennuis = [one(1), one(2), one(3)]
    assert importer().lieux == 3
