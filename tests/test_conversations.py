"""The store of conversations: without what was typed or said, and forgotten in time."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.channel.echange import REPONSE_PERDUE, Echange, EnPanne
from bot.conversations import Conversations, table
from bot.conversations.table import Ligne
from bot.conversations.trace import TOURS_GARDES, TOURS_MAX
from bot.nlu.modele import ensure_model
from bot.nlu.sources import RACINE
from bot.rangement import sqlite
from bot.rangement.sqlite import FichierSQLite

CANARI = "xylophage"
SIGLE = "KEVIN"  # read as the initials of an unknown dispositif

PHRASES = (
    "bonjour",
    f"j’ai 19 ans et je suis {CANARI}",
    f"j’habite à {CANARI}ville",
    f"c’est quoi l’E2C, {CANARI} ?",
    f"c’est quoi le {SIGLE} ?",
    f"{CANARI} {CANARI}",
    f"je veux mourir, {CANARI}",
    "merci à vous",
)


@pytest.fixture
def rangement(echange: Echange) -> Conversations:
    store = echange._agent.tracker_store
    assert isinstance(store, Conversations), "endpoints.yml names the store without texts"
    return store


@pytest.fixture
def ailleurs(echange: Echange, tmp_path: Path) -> Iterator[Conversations]:
    """The bot with a store of its own, in a file that the test may break."""
    agent, avant = echange._agent, echange._agent.tracker_store
    store = Conversations(avant.domain, chemin=str(tmp_path / "c.sqlite"))
    agent.tracker_store = agent.processor.tracker_store = store
    try:
        yield store
    finally:
        agent.tracker_store = agent.processor.tracker_store = avant
        store.close()


def path_of(store: Conversations) -> Path:
    assert isinstance(store._rangement, FichierSQLite) and store._rangement._chemin is not None
    return store._rangement._chemin


def written(store: Conversations) -> bytes:
    """Every byte of the file and of its journal."""
    chemin = path_of(store)
    return b"".join(f.read_bytes() for f in chemin.parent.glob(f"{chemin.name}*"))


def age_by(store: Conversations, conversation: str, secondes: float) -> None:
    with closing(sqlite3.connect(path_of(store), isolation_level=None)) as base:
        base.execute("UPDATE conversations SET vu = vu - ? WHERE id = ?", (secondes, conversation))


def hold(
    boucle: asyncio.Runner, echange: Echange, phrases: tuple[str, ...]
) -> tuple[str, list[dict[str, Any]]]:
    conversation, messages = boucle.run(echange.open())
    for phrase in phrases:
        messages = [*messages, *boucle.run(echange.say(conversation, phrase))]
    return conversation, messages


def test_neither_what_was_typed_nor_what_was_said_is_stored(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    conversation, messages = hold(boucle, echange, PHRASES)
    a_plat = written(ailleurs).decode("utf-8", "replace").lower()
    assert conversation.lower() in a_plat
    assert CANARI not in a_plat and SIGLE.lower() not in a_plat
    for texte in [*PHRASES, *(message["texte"] for message in messages)]:
        assert texte.lower() not in a_plat
        assert json.dumps(texte).lower() not in a_plat
    tracker = boucle.run(ailleurs.retrieve(conversation))
    a_portee = repr(vars(tracker)).lower()
    assert CANARI not in a_portee and SIGLE.lower() not in a_portee, "nor held in memory"


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
    boucle: asyncio.Runner, echange: Echange, rangement: Conversations
) -> None:
    conversation, messages = hold(boucle, echange, ("j’ai 19 ans", f"j’habite à {CANARI}ville"))
    assert any(CANARI in message["texte"].lower() for message in messages)
    tracker = boucle.run(rangement.retrieve(conversation))
    assert tracker.get_slot("commune_inconnue") is None


def test_what_is_on_disk_says_the_same_as_what_is_at_hand(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    conversation, _ = hold(boucle, echange, PHRASES)
    a_portee = boucle.run(ailleurs.slots(conversation))
    ailleurs._vivantes.clear()
    assert boucle.run(ailleurs.slots(conversation)) == a_portee
    messages = boucle.run(echange.say(conversation, "j’habite à Vesoul"))
    assert messages[-1]["orientation"]["situation"]["age"] == 19


def test_a_conversation_goes_on_after_a_restart(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    conversation, _ = hold(boucle, echange, ("j’ai 19 ans",))
    agent = echange._agent
    neuf = Conversations(ailleurs.domain, chemin=str(path_of(ailleurs)))
    agent.tracker_store = agent.processor.tracker_store = neuf
    messages = boucle.run(echange.say(conversation, "Vesoul"))
    neuf.close()
    situation = messages[-1]["orientation"]["situation"]
    assert (situation["age"], situation["commune"]) == (19, "70550")


def test_a_long_conversation_is_kept_short_and_forgets_nothing_it_was_told(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    phrases = ("j’ai 19 ans", *["merci"] * (TOURS_MAX + 2), "j’habite à Vesoul")
    conversation, messages = hold(boucle, echange, phrases)
    situation = messages[-1]["orientation"]["situation"]
    assert (situation["age"], situation["commune"]) == (19, "70550")
    tracker = boucle.run(ailleurs.retrieve(conversation))
    tours = sum(event.type_name == "user" for event in tracker.events)
    assert TOURS_GARDES <= tours <= TOURS_MAX


def test_variants_follow_one_another_when_the_conversation_is_cut(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    conversation, _ = hold(boucle, echange, ())
    dites = [boucle.run(echange.say(conversation, "merci"))[0]["texte"] for _ in range(30)]
    assert all(avant != apres for avant, apres in pairwise(dites))


def test_erasing_leaves_nothing_and_may_be_done_twice(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    conversation, _ = hold(boucle, echange, ("j’ai 19 ans", "j’habite à Vesoul"))
    assert conversation.encode() in written(ailleurs) and b"70550" in written(ailleurs)
    for _ in range(2):
        boucle.run(echange.erase(conversation))
        assert boucle.run(ailleurs.slots(conversation)) is None
        assert conversation.encode() not in written(ailleurs)
        assert b"70550" not in written(ailleurs)


def test_beginning_again_leaves_nothing_of_what_was_told(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    _, messages = hold(
        boucle, echange, ("j’ai 19 ans", "j’habite à Vesoul", "efface tout ce que j’ai dit")
    )
    assert b"70550" not in written(ailleurs)
    assert "question" in messages[-1]


def test_only_conversations_idle_for_the_set_time_are_forgotten(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    (vieille, _), (reprise, _) = hold(boucle, echange, ()), hold(boucle, echange, ())
    for conversation in (vieille, reprise):
        age_by(ailleurs, conversation, ailleurs._delai + 1)
    boucle.run(echange.say(reprise, "bonjour"))
    boucle.run(echange.forget_idle())
    assert boucle.run(ailleurs.keys()) == [reprise]
    assert vieille.encode() not in written(ailleurs)


def test_forgetting_goes_by_lots_and_disturbs_no_conversation(
    boucle: asyncio.Runner,
    echange: Echange,
    ailleurs: Conversations,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(table, "LOT", 3)

    async def scenario() -> list[dict[str, Any]]:
        vieilles = [(await echange.open())[0] for _ in range(10)]
        active, _ = await echange.open()
        for conversation in vieilles:
            age_by(ailleurs, conversation, ailleurs._delai + 1)
        phrases = ("j’ai 19 ans", "j’habite à Vesoul", "je touche le RSA")
        _, *rendus = await asyncio.gather(
            echange.forget_idle(), *(echange.say(active, phrase) for phrase in phrases)
        )
        assert await ailleurs.keys() == [active]
        tracker = await ailleurs.retrieve(active)
        assert tracker is not None
        assert sum(event.type_name == "user" for event in tracker.events) == len(phrases)
        dernier: list[dict[str, Any]] = rendus[-1]
        return dernier

    assert boucle.run(scenario())[-1]["orientation"]["situation"]["rsa"] is True


def test_a_turn_that_fails_leaves_the_conversation_as_it_was(
    boucle: asyncio.Runner,
    echange: Echange,
    ailleurs: Conversations,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    conversation, _ = hold(boucle, echange, ("j’ai 19 ans",))

    async def full(*_: Any, **__: Any) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as m:
        m.setattr(ailleurs._table, "put", full)
        with pytest.raises(EnPanne):
            boucle.run(echange.say(conversation, "j’ai 27 ans, j’habite à Vesoul"))
    messages = boucle.run(echange.say(conversation, "bonjour"))
    situation = messages[-1]["orientation"]["situation"]
    assert situation["age"] == 19 and "commune" not in situation


def test_a_file_that_another_program_holds_is_told_in_time_and_nothing_is_lost(
    boucle: asyncio.Runner,
    echange: Echange,
    ailleurs: Conversations,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sqlite, "ATTENTE", 0.2)
    conversation, _ = hold(boucle, echange, ("j’ai 19 ans",))
    ailleurs.close()
    with closing(sqlite3.connect(str(path_of(ailleurs)), isolation_level=None)) as base:
        base.execute("BEGIN EXCLUSIVE")
        debut = time.monotonic()
        with pytest.raises(EnPanne):
            boucle.run(echange.say(conversation, "j’habite à Vesoul"))
        assert time.monotonic() - debut < 8
        assert "3114" in boucle.run(echange.say(conversation, "je veux mourir"))[0]["texte"]
        base.execute("ROLLBACK")
    messages = boucle.run(echange.say(conversation, "j’habite à Vesoul"))
    situation = messages[-1]["orientation"]["situation"]
    assert (situation["age"], situation["commune"]) == (19, "70550")


def test_a_file_that_is_removed_is_made_anew_and_live_conversations_go_on(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    conversation, _ = hold(boucle, echange, ("j’ai 19 ans",))
    chemin = path_of(ailleurs)
    for trouve in chemin.parent.glob(f"{chemin.name}*"):
        trouve.unlink()
    messages = boucle.run(echange.say(conversation, "Vesoul"))
    assert messages[-1]["orientation"]["situation"]["age"] == 19
    assert conversation.encode() in written(ailleurs)


def test_a_damaged_file_is_made_anew(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    hold(boucle, echange, ("j’ai 19 ans",))
    ailleurs.close()
    chemin = path_of(ailleurs)
    chemin.write_bytes(b"rien de lisible" * 1000)
    conversation, messages = hold(boucle, echange, ("j’ai 19 ans",))
    assert messages[-1]["orientation"]["situation"]["age"] == 19
    assert boucle.run(ailleurs.keys()) == [conversation]


def test_a_file_of_before_keeps_its_conversations(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    """A file that knew neither marks nor ids of requests is brought up to date as it is opened."""
    conversation, _ = hold(boucle, echange, ("j’ai 19 ans",))
    ailleurs.close()
    with closing(sqlite3.connect(path_of(ailleurs), isolation_level=None)) as base:
        for colonne in ("recus", "marque"):
            base.execute(f"ALTER TABLE conversations DROP COLUMN {colonne}")
    ailleurs._vivantes.clear()
    messages = boucle.run(echange.say(conversation, "j’habite à Vesoul"))
    situation = messages[-1]["orientation"]["situation"]
    assert (situation["age"], situation["commune"]) == (19, "70550")


def test_a_request_sent_again_after_a_restart_counts_once(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    """Its words are lost with the process: it says so, and goes on where the conversation is."""
    conversation, _ = hold(boucle, echange, ())
    premiere = boucle.run(echange.say(conversation, "j’ai 19 ans", identifiant="m1"))
    assert boucle.run(echange.say(conversation, "j’ai 19 ans", identifiant="m1")) == premiere
    ailleurs._vivantes.clear()
    echange._renvois._ici.clear()
    messages = boucle.run(echange.say(conversation, "j’ai 27 ans", identifiant="m1"))
    assert messages[0]["texte"] == REPONSE_PERDUE and len(messages) > 1
    assert messages[-1]["orientation"]["situation"]["age"] == 19


def test_a_row_of_another_version_begins_afresh(
    boucle: asyncio.Runner, echange: Echange, ailleurs: Conversations
) -> None:
    conversation, _ = hold(boucle, echange, ("j’ai 19 ans",))
    boucle.run(
        ailleurs._table.put(conversation, Ligne('[{"event": "inconnu"}]', "", "autre"), None)
    )
    ailleurs._vivantes.clear()
    messages = boucle.run(echange.say(conversation, "j’habite à Vesoul"))
    assert messages[-1]["orientation"]["situation"]["commune"] == "70550"


def test_rasas_debug_logs_hold_nothing_that_was_typed() -> None:
    modele = ensure_model()
    programme = f"""
import asyncio, logging
from rasa.utils.log_utils import configure_structlog
configure_structlog(logging.DEBUG)
from rasa.core.agent import load_agent
from rasa.core.utils import AvailableEndpoints
from bot.channel.echange import Echange
from bot.nlu.modele import unwrap_store

async def converse():
    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    agent = await load_agent({str(modele)!r}, endpoints=endpoints)
    unwrap_store(agent)
    echange = Echange(agent)
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
