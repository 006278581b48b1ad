"""What the channel answers when Rasa, its model or its store is down; in this process, over HTTP."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import aiohttp
import pytest
from sanic import Sanic

from bot.channel import CanalPasserelle
from bot.channel.echange import Echange
from bot.channel.jetons import Jetons
from bot.channel.renvois import GARDE
from tests.channel.conftest import free_port

CONVERSATIONS = "/webhooks/passerelle/conversations"
MESSAGES = "/webhooks/passerelle/messages"
NUMEROS = ("15", "17", "114", "115", "119", "3114", "3919")


class Porte:
    """The channel over HTTP, in the loop of the test."""

    def __init__(
        self, session: aiohttp.ClientSession, canal: CanalPasserelle, jetons: Jetons
    ) -> None:
        self.session, self.canal, self.jetons = session, canal, jetons

    async def call(
        self, methode: str, chemin: str, corps: Any = None, jeton: str | None = None
    ) -> tuple[int, Any]:
        entetes = {"Authorization": f"Bearer {jeton}"} if jeton else {}
        async with self.session.request(methode, chemin, json=corps, headers=entetes) as rendu:
            return rendu.status, (await rendu.json() if rendu.status != 204 else None)

    async def say(self, jeton: str, texte: str) -> tuple[int, Any]:
        return await self.call("POST", MESSAGES, {"texte": texte}, jeton)


@asynccontextmanager
async def door(agent: Any, **reglages: Any) -> AsyncIterator[Porte]:
    """The channel over one agent, as `passerelle servir` mounts it; None is "no model"."""
    port = free_port()
    jetons = Jetons("secret d’essai")
    canal = CanalPasserelle(jetons, **reglages)
    app = Sanic(f"essai{uuid4().hex}", configure_logging=False)  # a free port comes back
    app.config.TOUCHUP = False  # it rewrites classes of sanic for good, once per process
    app.ctx.agent = agent
    app.blueprint(canal.blueprint(lambda message: None))  # type: ignore[arg-type, return-value]
    serveur = await app.create_server(
        "127.0.0.1", port, return_asyncio_server=True, access_log=False
    )
    assert serveur is not None
    await serveur.startup()
    await serveur.before_start()
    await serveur.after_start()
    try:
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
            yield Porte(session, canal, jetons)
    finally:
        await serveur.before_stop()
        await serveur.close()
        await serveur.after_stop()


class Agent:
    """The real agent, with one part replaced for the time of a test."""

    def __init__(self, vrai: Any, **pieces: Any) -> None:
        self.__dict__.update(pieces)
        self._vrai = vrai

    def __getattr__(self, nom: str) -> Any:
        return getattr(self._vrai, nom)


@pytest.fixture
def agent(echange: Echange) -> Any:
    return echange._agent


def check_panne(statut: int, corps: Any) -> None:
    assert statut == 503
    assert set(corps) == {"erreur", "messages"}
    assert corps["erreur"].endswith(".")
    textes = " ".join(message["texte"] for message in corps["messages"])
    assert all(numero in textes.split() for numero in NUMEROS)


SANS_MODELE = [None, SimpleNamespace(is_ready=lambda: False)]


@pytest.mark.parametrize("absent", SANS_MODELE)
def test_without_a_model_everything_is_503_with_the_numbers(
    boucle: asyncio.Runner, absent: Any
) -> None:
    async def scenario() -> None:
        async with door(absent) as porte:
            jeton = porte.jetons.issue("c", "habitant")
            check_panne(*await porte.call("GET", "/sante"))
            check_panne(*await porte.call("POST", CONVERSATIONS, {}))
            check_panne(*await porte.say(jeton, "j’ai 19 ans"))
            check_panne(*await porte.call("DELETE", CONVERSATIONS, jeton=jeton))

    boucle.run(scenario())


@pytest.mark.parametrize("absent", SANS_MODELE)
def test_without_a_model_an_urgence_is_answered(boucle: asyncio.Runner, absent: Any) -> None:
    async def scenario() -> None:
        async with door(absent) as porte:
            for mode, mot in (
                ("habitant", "Ce que vous dites"),
                ("educateur", "Ce que vous décrivez"),
            ):
                statut, corps = await porte.say(porte.jetons.issue("c", mode), "je veux mourir")
                assert statut == 200
                assert (
                    "3114" in corps["messages"][0]["texte"] and mot in corps["messages"][0]["texte"]
                )

    boucle.run(scenario())


def test_without_a_model_wrong_calls_are_still_told_apart(boucle: asyncio.Runner) -> None:
    async def scenario() -> None:
        async with door(None) as porte:
            assert (await porte.say("faux", "bonjour"))[0] == 401
            assert (await porte.say(porte.jetons.issue("c", "habitant"), ""))[0] == 400
            assert (await porte.call("POST", CONVERSATIONS, {"mode": "juge"}))[0] == 400
            assert (await porte.call("GET", "/rien"))[0] == 404

    boucle.run(scenario())


def test_orienting_needs_no_model(boucle: asyncio.Runner) -> None:
    async def scenario() -> None:
        async with door(None) as porte:
            statut, corps = await porte.call("POST", "/api/orienter", {"age": 19})
            assert statut == 200 and corps["propositions"]

    boucle.run(scenario())


async def raising(*_: Any, **__: Any) -> Any:
    raise OSError("le disque est plein")


async def silent(*_: Any, **__: Any) -> Any:
    return None


@pytest.mark.parametrize("handle_message", [raising, silent])
def test_a_turn_that_fails_or_says_nothing_is_503_and_an_urgence_200(
    boucle: asyncio.Runner, agent: Any, handle_message: Any
) -> None:
    async def scenario() -> None:
        async with door(Agent(agent, handle_message=handle_message)) as porte:
            _, ouverte = await porte.call("POST", CONVERSATIONS, {"mode": "habitant"})
            check_panne(*await porte.say(ouverte["jeton"], "j’ai 19 ans"))
            statut, corps = await porte.say(ouverte["jeton"], "je dors dehors ce soir")
            assert statut == 200 and "115" in corps["messages"][0]["texte"]

    boucle.run(scenario())


def test_a_turn_that_hangs_is_503_after_the_delay(
    boucle: asyncio.Runner, agent: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hang(_: Any) -> None:
        await asyncio.Event().wait()

    async def scenario() -> None:
        async with door(Agent(agent, handle_message=hang)) as porte:
            _, ouverte = await porte.call("POST", CONVERSATIONS, {"mode": "habitant"})
            monkeypatch.setattr("bot.channel.echange.DELAI_REPONSE", 0.05)
            check_panne(*await porte.say(ouverte["jeton"], "j’ai 19 ans"))

    boucle.run(scenario())


def test_a_failed_turn_may_be_sent_again_with_its_id(boucle: asyncio.Runner, agent: Any) -> None:
    async def scenario() -> None:
        faux = Agent(agent, handle_message=raising)
        async with door(faux) as porte:
            _, ouverte = await porte.call("POST", CONVERSATIONS, {"mode": "habitant"})
            corps = {"texte": "j’ai 19 ans", "id": "m-1"}
            check_panne(*await porte.call("POST", MESSAGES, corps, ouverte["jeton"]))
            del faux.handle_message
            statut, rendu = await porte.call("POST", MESSAGES, corps, ouverte["jeton"])
            assert statut == 200 and rendu["messages"][-1]["orientation"]["situation"]["age"] == 19

    boucle.run(scenario())


def test_a_store_that_fails_is_told_and_never_taken_for_an_empty_one(
    boucle: asyncio.Runner, agent: Any
) -> None:
    class Perdu:
        slots = retrieve = get_or_create_tracker = save = staticmethod(raising)

    async def scenario() -> None:
        rangement = agent.processor.tracker_store
        async with door(Agent(agent, tracker_store=Perdu())) as porte:
            agent.processor.tracker_store = Perdu()
            try:
                check_panne(*await porte.call("GET", "/sante"))
                jeton = porte.jetons.issue("c", "habitant")
                check_panne(*await porte.say(jeton, "j’ai 19 ans"))
                assert (await porte.say(jeton, "je veux mourir"))[0] == 200
            finally:
                agent.processor.tracker_store = rangement

    boucle.run(scenario())


def test_a_classifier_that_learnt_nothing_is_not_healthy(
    boucle: asyncio.Runner, agent: Any
) -> None:
    async def parse_message(_: str) -> dict[str, Any]:
        return {"intent": {"name": "nlu_fallback"}, "entities": []}

    async def scenario() -> None:
        async with door(Agent(agent, parse_message=parse_message)) as porte:
            check_panne(*await porte.call("GET", "/sante"))
        async with door(agent) as porte:
            assert (await porte.call("GET", "/sante"))[0] == 200

    boucle.run(scenario())


def test_an_engine_that_fails_takes_no_answer_away(
    boucle: asyncio.Runner, agent: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Any) -> None:
        raise ZeroDivisionError

    async def scenario() -> None:
        async with door(agent) as porte:
            _, ouverte = await porte.call("POST", CONVERSATIONS, {"mode": "habitant"})
            monkeypatch.setattr("bot.channel.echange._orientation", fail)
            statut, corps = await porte.say(ouverte["jeton"], "je veux mourir")
            assert statut == 200 and "3114" in corps["messages"][0]["texte"]

    boucle.run(scenario())


async def user_turns(agent: Any, porte: Porte, jeton: str) -> int:
    conversation, _ = porte.jetons.read(jeton)
    tracker = await agent.tracker_store.retrieve(conversation)
    return sum(type(evenement).__name__ == "UserUttered" for evenement in tracker.events)


def test_a_client_that_hangs_up_still_has_its_turn_stored_once(
    boucle: asyncio.Runner, agent: Any
) -> None:
    commence, suite = asyncio.Event(), asyncio.Event()

    async def wait_then_answer(message: Any) -> Any:
        commence.set()
        await suite.wait()
        return await agent.handle_message(message)

    async def scenario() -> None:
        async with door(Agent(agent, handle_message=wait_then_answer)) as porte:
            _, ouverte = await porte.call("POST", CONVERSATIONS, {"mode": "habitant"})
            jeton = ouverte["jeton"]
            corps = {"texte": "j’ai 19 ans", "id": "m-1"}
            appel = asyncio.ensure_future(porte.call("POST", MESSAGES, corps, jeton))
            await commence.wait()
            appel.cancel()
            await asyncio.gather(appel, return_exceptions=True)
            await asyncio.sleep(0.05)  # the server sees the connection close
            suite.set()
            statut, rendu = await porte.call("POST", MESSAGES, corps, jeton)
            assert statut == 200 and rendu["messages"][-1]["orientation"]["situation"]["age"] == 19
            assert await user_turns(agent, porte, jeton) == 1

    boucle.run(scenario())


def test_messages_of_one_conversation_wait_their_turn_and_others_do_not(
    boucle: asyncio.Runner, agent: Any
) -> None:
    en_cours: dict[str, int] = {}
    ensemble: list[int] = []

    async def count(message: Any) -> Any:
        en_cours[message.sender_id] = en_cours.get(message.sender_id, 0) + 1
        assert en_cours[message.sender_id] == 1, "two turns of one conversation at once"
        ensemble.append(sum(en_cours.values()))
        await asyncio.sleep(0.02)
        rendu = await agent.handle_message(message)
        en_cours[message.sender_id] -= 1
        return rendu

    async def scenario() -> None:
        async with door(Agent(agent, handle_message=count)) as porte:
            jetons = [(await porte.call("POST", CONVERSATIONS, {}))[1]["jeton"] for _ in range(2)]
            envois = [
                porte.say(jeton, texte) for texte in ("19 ans", "Vesoul", "rsa") for jeton in jetons
            ]
            assert [statut for statut, _ in await asyncio.gather(*envois)] == [200] * 6
            assert [await user_turns(agent, porte, jeton) for jeton in jetons] == [3, 3]
            assert max(ensemble) == 2

    boucle.run(scenario())


def test_answers_kept_for_retries_are_forgotten_with_idle_conversations(
    boucle: asyncio.Runner, agent: Any
) -> None:
    async def scenario() -> None:
        async with door(agent) as porte:
            _, ouverte = await porte.call("POST", CONVERSATIONS, {})
            await porte.call("POST", MESSAGES, {"texte": "19 ans", "id": "m-1"}, ouverte["jeton"])
            await porte.canal.forget_idle()
            assert porte.canal._echange is not None
            gardees = porte.canal._echange._renvois._ici
            (garde,) = gardees.values()
            assert garde.rendues
            garde.vu = time.monotonic() - GARDE - 1
            await porte.canal.forget_idle()
            assert not gardees

    boucle.run(scenario())
