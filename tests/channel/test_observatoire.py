"""The observatoire over HTTP: what phones send, conversations that end, the page and its CSV."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import requests

from bot.channel.echange import Echange
from bot.conversations import Conversations
from bot.conversations.table import Ligne
from bot.observatoire import Observatoire
from tests.channel.conftest import Serveur, french_error
from tests.channel.test_pages import read
from tests.channel.test_panne import CONVERSATIONS, Porte, door

COMPTER = "/api/observatoire"
ID = "0123456789abcdef01234567"
PERSONNE = {"commune": "70550", "departement": "70", "age": "16-17", "freins": ["mobilite"], "proposes": ["mission-locale"], "refuses": ["epide"], "sans_reponse": ["mobilite"]}  # fmt: skip
PHRASE = "j’ai 19 ans, j’habite à Vesoul, je n’ai pas le permis"


def sending(combien: int = 1, **autres: Any) -> dict[str, Any]:
    mois = date.today().isoformat()[:7]
    return {"id": ID, "mois": mois, "comptes": [PERSONNE] * combien, **autres}


# What a phone sends.


def test_two_hundred_people_are_taken_and_a_retry_too(serveur: Serveur) -> None:
    assert len(json.dumps(sending(200))) > 16 * 1024
    for _ in range(2):
        rendu = serveur.post(COMPTER, sending(200))
        assert (rendu.status_code, rendu.content) == (204, b"")


@pytest.mark.parametrize(
    ("corps", "dit"),
    [
        (sending(mois="2030-01"), "« mois »"),
        (sending(comptes=[{"age": 17}]), "« comptes[0].age »"),
        (sending(comptes=[{"proposes": ["xylophage"]}]), "« comptes[0].proposes[0] »"),
        (sending(201), "1 à 200"),
        ([], "objet JSON"),
    ],
)
def test_a_wrong_sending_is_told_in_french(serveur: Serveur, corps: Any, dit: str) -> None:
    rendu = serveur.post(COMPTER, corps)
    assert rendu.status_code == 400 and dit in french_error(rendu)


def test_what_is_not_json_or_too_long_is_refused(serveur: Serveur) -> None:
    assert serveur.post(COMPTER, data=b"{").status_code == 400
    rendu = serveur.post(COMPTER, data=b"[" * (64 * 1024 + 1))
    assert rendu.status_code == 413 and french_error(rendu)
    assert requests.get(serveur.adresse + COMPTER, timeout=20).status_code == 405


def test_another_site_may_not_send(serveur: Serveur) -> None:
    entetes = {"Origin": "https://ailleurs.example"}
    rendu = requests.post(serveur.adresse + COMPTER, json=sending(), headers=entetes, timeout=20)
    assert rendu.status_code == 403


# The page and its CSV.


def test_the_page_is_a_page_and_its_csv_a_csv(serveur: Serveur) -> None:
    lue = read(requests.get(f"{serveur.adresse}/observatoire?lieu=Vesoul&exemple=oui", timeout=20))
    assert "Chiffres inventés" in lue.texte and "Vesoul (70)" in lue.texte
    (lien,) = [lien for lien in lue.links if lien.startswith("/observatoire.csv")]
    rendu = requests.get(serveur.adresse + lien, timeout=20)
    assert rendu.headers["content-type"] == "text/csv; charset=utf-8"
    assert rendu.content.startswith(b"\xef\xbb\xbf")
    lignes = list(csv.DictReader(io.StringIO(rendu.content.decode("utf-8-sig")), delimiter=";"))
    assert {ligne["territoire"] for ligne in lignes} == {"70550", "70"}


def test_nothing_is_shown_before_the_quarter_is_over(serveur: Serveur) -> None:
    serveur.post(COMPTER, sending(50, id=ID[::-1]))
    lue = read(requests.get(f"{serveur.adresse}/observatoire?lieu=Vesoul", timeout=20))
    assert "Rien à montrer encore" in lue.texte
    assert "observatoire" in read(requests.get(f"{serveur.adresse}/catalogue", timeout=20)).texte


@pytest.mark.parametrize("champs", ["lieu=xyzxyz", "periode=hier", "lieu=%ff&periode=%00"])
def test_what_cannot_be_read_is_told_on_a_page(serveur: Serveur, champs: str) -> None:
    rendu = requests.get(f"{serveur.adresse}/observatoire?{champs}", timeout=20)
    assert rendu.status_code == 400 and read(rendu).texte
    rendu = requests.get(f"{serveur.adresse}/observatoire.csv?{champs}", timeout=20)
    assert rendu.status_code == 400 and read(rendu).texte


# Conversations that end.


@pytest.fixture
def chemin(tmp_path: Path) -> Path:
    return tmp_path / "observatoire.sqlite"


@pytest.fixture
def agent(echange: Echange, tmp_path: Path) -> Iterator[Any]:
    """The real bot, with conversations of its own."""
    agent, avant = echange._agent, echange._agent.tracker_store
    store = Conversations(avant.domain, chemin=str(tmp_path / "conversations.sqlite"))
    agent.tracker_store = agent.processor.tracker_store = store
    yield agent
    agent.tracker_store = agent.processor.tracker_store = avant
    store.close()


def rows(chemin: Path) -> dict[tuple[str, str, str], int]:
    if not chemin.exists():
        return {}
    with closing(sqlite3.connect(chemin)) as base:
        return {tuple(ligne[1:4]): ligne[4] for ligne in base.execute("SELECT * FROM comptes")}


async def converse(porte: Porte, *phrases: str, **ouverture: str) -> str:
    _, ouverte = await porte.call("POST", CONVERSATIONS, ouverture)
    for phrase in phrases:
        statut, _ = await porte.say(ouverte["jeton"], phrase)
        assert statut == 200
    return str(ouverte["jeton"])


def grow_old(agent: Any) -> None:
    """As if a day had passed without a word."""
    with closing(sqlite3.connect(agent.tracker_store._rangement._chemin)) as base, base:
        base.execute("UPDATE conversations SET vu = ?", (time.time() - 25 * 3600,))


def test_a_conversation_counts_once_when_it_is_forgotten(
    boucle: asyncio.Runner, agent: Any, chemin: Path
) -> None:
    async def scenario() -> None:
        async with door(agent, observatoire=Observatoire(chemin)) as porte:
            for _ in range(5):
                await converse(porte, PHRASE)
            await porte.canal.forget_idle()
            assert rows(chemin) == {}, "a conversation that goes on is not counted"
            grow_old(agent)
            for _ in range(2):
                await porte.canal.forget_idle()
            assert list(await agent.tracker_store.keys()) == []

    boucle.run(scenario())
    comptes = rows(chemin)
    assert comptes["70550", "freins", "mobilite"] == 5 == comptes["70", "personnes", ""]
    assert comptes["70", "freins_par_age", "mobilite/18-25"] == 5
    assert any(mesure == "proposes" for _, mesure, _ in comptes)


def test_who_asks_to_be_erased_or_says_nothing_is_not_counted(
    boucle: asyncio.Runner, agent: Any, chemin: Path
) -> None:
    async def scenario() -> None:
        async with door(agent, observatoire=Observatoire(chemin)) as porte:
            for _ in range(5):
                jeton = await converse(porte, PHRASE)
                await porte.call("DELETE", CONVERSATIONS, jeton=jeton)
                await converse(porte, PHRASE, "efface tout ce que j’ai dit")
                await converse(porte)
                await converse(porte, "bonjour", territoire="70550")
            grow_old(agent)
            await porte.canal.forget_idle()
            assert list(await agent.tracker_store.keys()) == []

    boucle.run(scenario())
    assert rows(chemin) == {}


def test_a_count_that_fails_never_keeps_a_conversation(
    boucle: asyncio.Runner, agent: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "plein").write_text("")

    async def scenario() -> None:
        impossible = Observatoire(tmp_path / "plein" / "observatoire.sqlite")
        async with door(agent, observatoire=impossible) as porte:
            await converse(porte, PHRASE)
            grow_old(agent)
            await porte.canal.forget_idle()
            assert list(await agent.tracker_store.keys()) == []
            await converse(porte, PHRASE)
            statut, corps = await porte.call("POST", COMPTER, sending())
            assert statut == 503 and "Gardez-les" in corps["erreur"]
            async with porte.session.get("/observatoire") as rendu:
                assert rendu.status == 503

    boucle.run(scenario())
    assert "conversations non comptées" in caplog.text and "vesoul" not in caplog.text.lower()


def test_an_unreadable_conversation_does_not_stop_the_others(
    boucle: asyncio.Runner, agent: Any, chemin: Path
) -> None:
    async def scenario() -> None:
        async with door(agent, observatoire=Observatoire(chemin)) as porte:
            for _ in range(5):
                await converse(porte, PHRASE)
            for nom, etat in (("autre", '[{"event": "slot"}]'), ("abimee", "{")):
                await agent.tracker_store._table.put(nom, Ligne(etat, "", ""), None)
            grow_old(agent)
            await porte.canal.forget_idle()

    boucle.run(scenario())
    assert rows(chemin)["70550", "freins", "mobilite"] == 5


def test_no_message_waits_for_the_counts(
    boucle: asyncio.Runner, agent: Any, monkeypatch: pytest.MonkeyPatch, chemin: Path
) -> None:
    """While conversations are counted, and even when the file answers no more."""
    observatoire = Observatoire(chemin)
    libre = asyncio.Event()

    async def stuck(*_: Any) -> None:
        await libre.wait()

    monkeypatch.setattr(observatoire, "count", stuck)

    async def scenario() -> None:
        async with door(agent, observatoire=observatoire) as porte:
            await converse(porte, PHRASE)
            grow_old(agent)
            menage = asyncio.ensure_future(porte.canal.forget_idle())
            await converse(porte, PHRASE, "j’ai arrêté le lycée")
            assert not menage.done()
            libre.set()
            await menage

    boucle.run(scenario())


def test_a_stop_keeps_who_waits(boucle: asyncio.Runner, agent: Any, chemin: Path) -> None:
    async def scenario() -> None:
        async with door(agent, observatoire=Observatoire(chemin)) as porte:
            lure = {**PERSONNE, "commune": "70310"}
            envoi = sending(comptes=[PERSONNE] * 3 + [lure] * 2)
            assert (await porte.call("POST", COMPTER, envoi))[0] == 204
            assert rows(chemin) == {}

    boucle.run(scenario())
    assert rows(chemin)["70", "freins", "mobilite"] == 5
