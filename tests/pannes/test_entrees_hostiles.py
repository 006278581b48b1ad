"""Sends what no page of ours sends: every answer is a 2xx, or a 4xx in French, of the same process.

What one wrong call gets is in tests/channel/test_refus.py; here, calls of every shape, in numbers.
"""

from __future__ import annotations

import json
import random
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import jwt
import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channel.jetons import Jetons
from bot.situation import cles
from tests.channel.conftest import Serveur, french_error
from tests.pannes.conftest import (
    CONVERSATIONS,
    MESSAGES,
    ORIENTER,
    check_answer,
    sante,
    situation,
)

ESSAIS = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    database=None,
)


@pytest.mark.parametrize("chemin", [CONVERSATIONS, MESSAGES, ORIENTER, "/rien"])
def test_ten_megabytes_are_refused_unread_while_others_are_answered(
    ensemble: Serveur, chemin: str
) -> None:
    """Breaks: a body of 10 MB. Expected: 413 before it was all sent, and /sante answered to somebody
    else meanwhile."""
    hote, port = ensemble.adresse.removeprefix("http://").split(":")
    entete = (
        f"POST {chemin} HTTP/1.1\r\nHost: {hote}\r\nContent-Type: application/json\r\n"
        "Content-Length: 10485760\r\n\r\n"
    )
    with socket.create_connection((hote, int(port)), timeout=20) as prise:
        prise.sendall(entete.encode() + b"[" * 30_000)
        assert sante(ensemble).status_code == 200
        assert prise.recv(4096).split(b" ")[1] in (b"413", b"404")
    rendu = ensemble.post(chemin, None, data=b"[" * 17_000)
    assert rendu.status_code in (413, 404)
    french_error(rendu)


def test_a_body_that_never_comes_holds_nobody(ensemble: Serveur) -> None:
    """Breaks: two hundred connections that announce a body and send nothing. Expected: others are
    answered as before."""
    hote, port = ensemble.adresse.removeprefix("http://").split(":")
    entete = f"POST {MESSAGES} HTTP/1.1\r\nHost: {hote}\r\nContent-Length: 200\r\n\r\n"
    prises = [socket.create_connection((hote, int(port)), timeout=20) for _ in range(200)]
    try:
        for prise in prises:
            prise.sendall(entete.encode())
        assert ensemble.say(ensemble.open(), "j’ai 19 ans")
    finally:
        for prise in prises:
            prise.close()


def test_a_forged_token_reads_and_writes_nothing(ensemble: Serveur) -> None:
    """Breaks: tokens made by somebody who has seen one, or out of date, or of a wrong shape.
    Expected: 401, and the conversation that was aimed at unchanged."""
    jeton = ensemble.open()
    connue = situation(ensemble.say(jeton, "j’ai 19 ans, j’habite à Vesoul"))
    tete, corps, signature = jeton.split(".")
    contenu = jwt.decode(jeton, options={"verify_signature": False})
    secret = (ensemble.journal.parent / "var" / "secret").read_text(encoding="ascii")
    cle = Jetons(secret.strip())._key()
    assert ensemble.message(jwt.encode(contenu, cle, "HS256"), texte="merci").status_code == 200

    def autre(cle: Any = cle, algorithme: str = "HS256", **change: Any) -> str:
        nouveau = {nom: v for nom, v in {**contenu, **change}.items() if v is not None}
        return jwt.encode(nouveau, cle, algorithme)

    faux = {
        "sans signature": f"{tete}.{corps}.",
        "signature retournée": f"{tete}.{corps}.{signature[::-1]}",
        "autre clé": autre(b"une autre cle de trente-deux octets."),
        "autre algorithme": autre(algorithme="HS512"),
        "aucun algorithme": autre(None, "none"),
        "périmé": autre(exp=int(time.time()) - 1),
        "sans fin": autre(exp=None),
        "sans conversation": autre(sub=None),
        "sans mode": autre(mode=None),
        "très long": jeton + "A" * 6000,
        "deux jetons": f"{jeton} {jeton}",
    }
    for nom, jeton_faux in faux.items():
        for rendu in (
            ensemble.message(jeton_faux, texte="j’ai 40 ans"),
            ensemble.erase(jeton_faux),
        ):
            assert rendu.status_code == 401, nom
            french_error(rendu)
    assert situation(ensemble.say(jeton, "merci")) == connue


textes = st.text(max_size=40) | st.text(
    st.characters(categories=["Cs", "Cc", "Cf", "Co", "Zl"]), max_size=10
)
valeurs = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | textes,
    lambda enfants: st.lists(enfants, max_size=3) | st.dictionaries(textes, enfants, max_size=3),
    max_leaves=6,
)


def objets(noms: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    return valeurs | st.dictionaries(noms | textes, valeurs, max_size=4)


@pytest.mark.parametrize(
    ("methode", "chemin", "noms"),
    [
        ("POST", CONVERSATIONS, ["mode"]),
        ("DELETE", CONVERSATIONS, ["mode", "id"]),
        ("POST", MESSAGES, ["texte", "bouton", "id"]),
        ("POST", ORIENTER, list(cles())),
        ("GET", "/sante", ["etat"]),
        ("GET", "/metrics", ["mode"]),
    ],
)
def test_any_json_to_any_call(
    ensemble: Serveur, methode: str, chemin: str, noms: list[str]
) -> None:
    """Breaks: JSON of any shape, or bytes that are none, whatever the call and what follows its
    address. Expected: an answer or a refusal in French."""
    with requests.Session() as session:
        entetes = {"Authorization": f"Bearer {ensemble.open()}"}

        @ESSAIS
        @given(
            corps=objets(st.sampled_from(noms)).map(lambda c: json.dumps(c).encode())
            | st.binary(max_size=60),
            suite=st.dictionaries(st.sampled_from(["mode", "x"]), st.text(max_size=9), max_size=2),
        )
        def essaie(corps: bytes, suite: dict[str, str]) -> None:
            rendu = session.request(
                methode,
                ensemble.adresse + chemin,
                params={c: v.encode("utf-8", "replace") for c, v in suite.items()},
                data=corps,
                headers=entetes,
                timeout=20,
            )
            check_answer(rendu)

        essaie()
    assert ensemble.processus.poll() is None


HASARD = random.Random(20261122)
GENRES: list[Callable[[], Any]] = [
    lambda: "".join(map(chr, HASARD.choices(range(32), k=30))),
    lambda: HASARD.choice(["/restart", "/session_start", '/informer{"age": 42}', "/nlu_fallback", "//", '/x{"a":'])
    + HASARD.choice(["", " ", "{", "\x00"]),
    lambda: HASARD.choice(["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href='javascript:alert(1)'>x</a>", "javascript:alert(1)", "${7*7} {{7*7}}", "'; DROP TABLE conversations;--"]),
    lambda: "j’ai " + str(HASARD.choice([10**300, -1, 0, 10**18, 1e308])) + " ans",
    lambda: "\u202e\u200f\u2066" + HASARD.choice(["19 ans", "Vesoul", "oui"]) + "\u202c",
    lambda: HASARD.choice(["\ud800", "\udfff"]) * HASARD.randint(1, 9) + "19 ans",
    lambda: "".join(chr(HASARD.randint(0x1F300, 0x1F9FF)) for _ in range(20)),
    lambda: "".join(chr(HASARD.randint(33, 0x2FFF)) for _ in range(1000)),
    lambda: HASARD.choice(["a", "é", "1", "ا", "字", "-"]) * 1000,
    lambda: HASARD.choice(["oui", "non", "19 ans", "Vesoul", "rsa", "efface tout", "c’est quoi l’E2C ?", "je ne sais pas"]),
]  # fmt: skip
FORMES: list[Callable[[], Any]] = [
    lambda: HASARD.choice([None, True, 12, 1e308, "texte", [], {}, [[[]]], {"texte": {"a": []}}]),
    lambda: {"texte": HASARD.choice([None, 3, [], {}, "", " ", "a" * 1001])},
    lambda: {"bouton": HASARD.choice(["A", "é", "\ud800", "A" * 900, 3, None])},
    lambda: {"texte": "oui", "id": HASARD.choice(["", "x" * 101, 3, [], "m\x00", "\ud800"])},
]


def hostile(rang: int) -> bytes:
    """One hostile body: three texts in ten, else JSON of another shape."""
    if rang % 10 < 7:
        return json.dumps(HASARD.choice(FORMES)()).encode()
    return json.dumps({"texte": HASARD.choice(GENRES)()[:1000]}).encode()


def resident(serveur: Serveur) -> int:
    """The memory that the server holds, in kilobytes."""
    for ligne in Path(f"/proc/{serveur.processus.pid}/status").read_text().splitlines():
        if ligne.startswith("VmRSS:"):
            return int(ligne.split()[1])
    raise AssertionError("VmRSS")


@pytest.mark.long
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="la mémoire se lit dans /proc")
def test_ten_thousand_hostile_messages(ensemble: Serveur) -> None:
    """Breaks: control characters, orders to Rasa, HTML, huge numbers, lone surrogates, garbage, JSON
    of every shape, over twenty conversations. Expected: each answered or refused in French, by the
    same process, whose memory no longer grows."""
    corps = [hostile(rang) for rang in range(10_000)]
    jetons = [ensemble.open() for _ in range(20)]
    pid = ensemble.processus.pid

    def talk(session: requests.Session, jeton: str, envois: list[bytes]) -> list[int]:
        statuts = []
        entetes = {"Authorization": f"Bearer {jeton}"}
        for envoi in envois:
            rendu = session.post(
                ensemble.adresse + MESSAGES, data=envoi, headers=entetes, timeout=60
            )
            check_answer(rendu)
            statuts.append(rendu.status_code)
        return statuts

    memoire = []
    statuts: list[int] = []
    with ThreadPoolExecutor(4) as fils:
        sessions = {jeton: requests.Session() for jeton in jetons}
        for debut in range(0, len(corps), 1000):
            tranche = corps[debut : debut + 1000]
            faits = [
                fils.submit(talk, sessions[jeton], jeton, tranche[rang::20])
                for rang, jeton in enumerate(jetons)
            ]
            for fait in faits:
                statuts += fait.result()
            memoire.append(resident(ensemble))
        for session in sessions.values():
            session.close()
    print("mémoire (ko), tous les 1000 messages :", memoire)
    print("statuts :", {statut: statuts.count(statut) for statut in sorted(set(statuts))})
    assert len(statuts) == 10_000 and 429 not in statuts
    assert ensemble.processus.pid == pid and ensemble.processus.poll() is None
    assert sante(ensemble).status_code == 200
    assert memoire[-1] <= memoire[1] * 1.05, memoire
