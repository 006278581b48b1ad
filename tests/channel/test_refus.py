"""Contract, section 7: what is refused, with which status, always in French JSON."""

from __future__ import annotations

import json
import socket
from typing import Any

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.situation import cles
from tests.channel.conftest import Serveur, french_error

MESSAGES = "/webhooks/passerelle/messages"
ORIENTER = "/api/orienter"
ESSAIS = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    database=None,
)


@pytest.mark.parametrize(
    "entete",
    [None, "Bearer ", "Bearer abc", "Bearer a.b.c", "Basic YTpi", "Bearer é", "Bearer \udcff",
     "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIiwiZXhwIjo5OTk5OTk5OTk5fQ."],
)  # fmt: skip
@pytest.mark.parametrize("methode", ["POST", "DELETE"])
def test_no_token_or_a_wrong_one_is_401(serveur: Serveur, entete: str | None, methode: str) -> None:
    chemin = MESSAGES if methode == "POST" else "/webhooks/passerelle/conversations"
    entetes = {"Authorization": entete.encode("utf-8", "surrogateescape")} if entete else {}
    rendu = requests.request(
        methode, serveur.adresse + chemin, headers=entetes, json={"texte": "bonjour"}, timeout=20
    )
    assert rendu.status_code == 401
    french_error(rendu)


def test_a_token_of_another_server_is_401(serveur: Serveur) -> None:
    from bot.channel.jetons import Jetons

    rendu = serveur.message(
        Jetons("un autre secret").issue("conversation", "habitant"), texte="bonjour"
    )
    assert rendu.status_code == 401
    assert "nouvelle conversation" in french_error(rendu)


@pytest.mark.parametrize(
    ("methode", "chemin", "statut"),
    [
        ("GET", "/rien", 404),
        ("POST", "/webhooks/rest/webhook", 404),
        ("GET", "/webhooks/rest", 404),
        ("GET", "/model/parse", 404),
        ("GET", "/../etc/passwd", 404),
        ("GET", MESSAGES, 405),
        ("PUT", MESSAGES, 405),
        ("GET", "/webhooks/passerelle/conversations", 405),
        ("GET", ORIENTER, 405),
        ("POST", "/sante", 405),
    ],
)
def test_an_unknown_address_or_method_is_told_in_french(
    serveur: Serveur, methode: str, chemin: str, statut: int
) -> None:
    rendu = requests.request(methode, serveur.adresse + chemin, timeout=20)
    assert rendu.status_code == statut
    assert "adresse" in french_error(rendu)


@pytest.mark.parametrize("chemin", [MESSAGES, ORIENTER, "/webhooks/passerelle/conversations"])
def test_a_body_over_16_kilobytes_is_413(serveur: Serveur, jeton: str, chemin: str) -> None:
    rendu = serveur.post(chemin, {"texte": "a" * 17_000}, jeton)
    assert rendu.status_code == 413
    assert "trop longue" in french_error(rendu)


def test_a_body_sent_in_chunks_is_bounded_too(serveur: Serveur, jeton: str) -> None:
    morceaux = iter([b'{"texte": "', *[b"a" * 1000] * 40, b'"}'])
    rendu = serveur.post(MESSAGES, None, jeton, data=morceaux)
    assert rendu.status_code == 413
    french_error(rendu)


@pytest.mark.parametrize(("longueur", "statut"), [(1000, 200), (1001, 413), (5000, 413)])
def test_a_message_holds_1000_characters_at_most(
    serveur: Serveur, jeton: str, longueur: int, statut: int
) -> None:
    rendu = serveur.message(jeton, texte="a" * longueur)
    assert rendu.status_code == statut
    if statut == 413:
        assert "1000 caractères" in french_error(rendu)


@pytest.mark.parametrize(
    "corps",
    [
        {"texte": ""}, {"texte": "   \n"}, {}, {"texte": None}, {"texte": 12}, {"texte": ["a"]}, {"texte": {"a": 1}},
        {"bouton": 3}, {"texte": "a", "bouton": "b"}, [], [{"texte": "a"}], "texte", 12, None, True, {"message": "bonjour"},
    ],
)  # fmt: skip
def test_a_malformed_message_is_400(serveur: Serveur, jeton: str, corps: Any) -> None:
    rendu = serveur.post(MESSAGES, None, jeton, data=json.dumps(corps))
    assert rendu.status_code == 400
    french_error(rendu)


CORPS_ILLISIBLES = [
    b"", b"{", b"{'texte': 'a'}", b'{"texte": "a"', b"\xff\xfe", b'{"texte": "\xe9"}', b"[" * 9000, b"1" * 5000, b"\x00",
]  # fmt: skip


@pytest.mark.parametrize("corps", CORPS_ILLISIBLES)
@pytest.mark.parametrize("chemin", [MESSAGES, ORIENTER])
def test_what_is_not_json_is_400(serveur: Serveur, jeton: str, chemin: str, corps: bytes) -> None:
    rendu = serveur.post(chemin, None, jeton, data=corps)
    assert rendu.status_code == 400
    french_error(rendu)


@pytest.mark.parametrize(
    "texte",
    ["\x00", "a\x00b", "\ud800", "j’ai\udfff 19 ans", "\u202e19", "🙂" * 20, "\r\n19 ans\r\n"],
)
def test_odd_characters_are_answered(serveur: Serveur, jeton: str, texte: str) -> None:
    for message in serveur.say(jeton, texte):
        assert message["texte"].strip()


def test_no_cookie_is_set_and_no_other_origin_is_allowed(serveur: Serveur) -> None:
    rendu = requests.get(
        f"{serveur.adresse}/sante", headers={"Origin": "https://ailleurs.example"}, timeout=20
    )
    assert "set-cookie" not in rendu.headers
    assert "access-control-allow-origin" not in rendu.headers


def test_what_is_not_http_does_not_stop_the_server(serveur: Serveur) -> None:
    hote, port = serveur.adresse.removeprefix("http://").split(":")
    for octets in (
        b"\x16\x03\x01\x00\xa5",
        b"GET\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
    ):
        with socket.create_connection((hote, int(port)), timeout=5) as prise:
            prise.sendall(octets)
    assert requests.get(f"{serveur.adresse}/sante", timeout=20).json() == {"etat": "ok"}


valeurs = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda enfants: (
        st.lists(enfants, max_size=3) | st.dictionaries(st.text(max_size=10), enfants, max_size=3)
    ),
    max_leaves=6,
)
messages = valeurs | st.fixed_dictionaries(
    {}, optional={"texte": valeurs, "bouton": valeurs, "id": valeurs}
)
situations = valeurs | st.dictionaries(
    st.sampled_from(cles()) | st.text(max_size=8), valeurs, max_size=4
)


def check_answer(rendu: requests.Response) -> None:
    assert 200 <= rendu.status_code < 500, rendu.text
    if rendu.status_code >= 400:
        french_error(rendu)


@ESSAIS
@given(corps=messages)
def test_any_json_as_a_message_is_answered_or_refused(serveur: Serveur, corps: Any) -> None:
    if not hasattr(serveur, "au_hasard"):
        serveur.au_hasard = serveur.open()  # type: ignore[attr-defined]
    check_answer(serveur.post(MESSAGES, None, serveur.au_hasard, data=json.dumps(corps)))  # type: ignore[attr-defined]
    assert serveur.processus.poll() is None


@ESSAIS
@given(corps=situations | st.lists(situations, max_size=3))
def test_any_json_as_a_situation_is_answered_or_refused(serveur: Serveur, corps: Any) -> None:
    check_answer(serveur.post(ORIENTER, None, data=json.dumps(corps)))
    assert serveur.processus.poll() is None
