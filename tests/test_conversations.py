"""The store of conversations: without what was typed or said, and forgotten in time."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from typing import Any

import pytest

from bot.channel.echange import Echange
from bot.conversations import ConversationsEnMemoire, without_text
from bot.nlu.modele import RACINE, ensure_model

CANARI = "xylophage"

PHRASES = (
    "bonjour",
    f"j’ai 19 ans et je suis {CANARI}",
    f"j’habite à {CANARI}ville",
    f"c’est quoi l’E2C, {CANARI} ?",
    f"{CANARI} {CANARI}",
    f"je veux mourir, {CANARI}",
    "merci à vous",
)


@pytest.fixture
def rangement(echange: Echange) -> ConversationsEnMemoire:
    store = echange._agent.tracker_store
    assert isinstance(store, ConversationsEnMemoire), "endpoints.yml names the store without texts"
    return store


def hold(
    boucle: asyncio.Runner, echange: Echange, phrases: tuple[str, ...]
) -> tuple[str, list[dict[str, Any]]]:
    conversation, messages = boucle.run(echange.open())
    for phrase in phrases:
        messages = [*messages, *boucle.run(echange.say(conversation, phrase))]
    return conversation, messages


def test_neither_what_was_typed_nor_what_was_said_is_stored(
    boucle: asyncio.Runner, echange: Echange, rangement: ConversationsEnMemoire
) -> None:
    conversation, messages = hold(boucle, echange, PHRASES)
    garde = json.loads(rangement.store[conversation])
    a_plat = json.dumps(garde, ensure_ascii=False).lower()
    assert CANARI not in a_plat
    for texte in [*PHRASES, *(message["texte"] for message in messages)]:
        assert texte.lower() not in a_plat
    assert {
        evenement["text"] for evenement in garde["events"] if evenement["event"] in ("user", "bot")
    } == {None}


def test_a_conversation_goes_on_from_what_is_stored(
    boucle: asyncio.Runner, echange: Echange
) -> None:
    _, messages = hold(
        boucle,
        echange,
        ("j’ai 19 ans", "j’habite à Vesoul", "je n’ai pas le permis", "c’est gratuit ?"),
    )
    situation = messages[-1]["orientation"]["situation"]
    assert situation.items() >= {"age": 19, "commune": "70550", "freins": ["mobilite"]}.items()


def test_an_unknown_place_is_said_back_at_once_and_not_kept(
    boucle: asyncio.Runner, echange: Echange, rangement: ConversationsEnMemoire
) -> None:
    conversation, messages = hold(boucle, echange, ("j’ai 19 ans", f"j’habite à {CANARI}ville"))
    assert any(CANARI in message["texte"].lower() for message in messages)
    tracker = boucle.run(rangement.retrieve(conversation))
    assert tracker.get_slot("commune_inconnue") is None


@pytest.mark.parametrize(
    ("evenement", "garde"),
    [
        (
            {
                "event": "user",
                "text": "secret",
                "parse_data": {"text": "secret", "intent": {"name": "informer"}, "autre": "secret"},
            },
            {
                "event": "user",
                "text": None,
                "parse_data": {"text": None, "intent": {"name": "informer"}, "entities": []},
            },
        ),
        (
            {"event": "user", "text": "secret"},
            {"event": "user", "text": None, "parse_data": {"text": None, "entities": []}},
        ),
        (
            {
                "event": "bot",
                "text": "secret",
                "data": {"buttons": ["secret"]},
                "metadata": {"utter": "secret"},
            },
            {"event": "bot", "text": None, "data": {}, "metadata": {}},
        ),
        (
            {"event": "slot", "name": "commune_inconnue", "value": "secret"},
            {"event": "slot", "name": "commune_inconnue", "value": None},
        ),
        (
            {"event": "slot", "name": "age", "value": 19},
            {"event": "slot", "name": "age", "value": 19},
        ),
    ],
)
def test_an_event_is_kept_without_its_text(
    evenement: dict[str, Any], garde: dict[str, Any]
) -> None:
    assert without_text(evenement) == garde


def test_erasing_leaves_nothing_and_may_be_done_twice(
    boucle: asyncio.Runner, echange: Echange, rangement: ConversationsEnMemoire
) -> None:
    conversation, _ = hold(boucle, echange, ("j’ai 19 ans",))
    for _ in range(2):
        boucle.run(echange.erase(conversation))
        assert conversation not in rangement.store
        assert conversation not in rangement._derniers


def test_only_conversations_idle_for_the_set_time_are_forgotten(
    boucle: asyncio.Runner, echange: Echange, rangement: ConversationsEnMemoire
) -> None:
    vieille, _ = hold(boucle, echange, ())
    reprise, _ = hold(boucle, echange, ())
    rangement._derniers[vieille] = rangement._derniers[reprise] = (
        time.monotonic() - rangement._delai - 1
    )
    for conversation in (reprise, vieille):
        rangement._derniers.move_to_end(conversation, last=False)  # the oldest stand first
    boucle.run(rangement.save(boucle.run(rangement.retrieve(reprise))))
    assert reprise in rangement.store
    assert vieille not in rangement.store
    echange.forget_idle()
    assert reprise in rangement.store


def test_rasas_debug_logs_hold_nothing_that_was_typed() -> None:
    modele = ensure_model()
    programme = f"""
import asyncio, logging
from rasa.utils.log_utils import configure_structlog
configure_structlog(logging.DEBUG)
from rasa.core.agent import load_agent
from rasa.core.utils import AvailableEndpoints
from bot.channel.echange import Echange

async def converse():
    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    echange = Echange(await load_agent({str(modele)!r}, endpoints=endpoints))
    conversation, _ = await echange.open()
    for phrase in {PHRASES!r}:
        await echange.say(conversation, phrase)

asyncio.run(converse())
"""
    rendu = subprocess.run(
        [sys.executable, "-c", programme],
        cwd=RACINE,
        capture_output=True,
        text=True,
        timeout=90,
        check=True,
    )
    journal = (rendu.stdout + rendu.stderr).lower()
    assert "processor.message.parse" in journal, "debug lines are there"
    assert CANARI not in journal
