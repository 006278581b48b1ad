"""Purges without a pause while people talk."""

from __future__ import annotations

import json
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from bot.conversations.magasin import FICHIER
from tests.channel.conftest import Serveur
from tests.pannes.conftest import Lance, situation

SANS_PAUSE = """
from bot.runtime.superflu import serve_lightly
serve_lightly()
from bot.channel import canal
canal.MENAGE = 0.01
"""
PHRASES = ("j’ai {} ans", "j’habite à Vesoul", "je touche le RSA", "je n’ai pas le permis")


def talk(serveur: Serveur, age: int) -> tuple[str, int]:
    jeton = serveur.open()
    for phrase in PHRASES:
        messages = serveur.say(jeton, phrase.format(age))
    connue = situation(messages)
    attendu = {"age": age, "commune": "70550", "rsa": True, "freins": ["mobilite"]}
    assert connue.items() >= attendu.items()
    return jeton, age


def test_a_purge_during_conversations_loses_and_doubles_nothing(
    lance: Lance, tmp_path: Path
) -> None:
    """Breaks: the sweep of what is idle runs all the time, with hundreds of old conversations made
    meanwhile. Expected: the old ones go, the live ones keep each turn, once."""
    serveur = lance(programme=SANS_PAUSE)
    serveur.open()
    with closing(sqlite3.connect(tmp_path / "var" / FICHIER, isolation_level=None)) as base:
        base.execute("PRAGMA busy_timeout = 10000")
        with ThreadPoolExecutor(4) as fils:
            vivants = [fils.submit(talk, serveur, age) for age in range(16, 36)]
            for lot in range(20):
                base.execute("BEGIN IMMEDIATE")
                base.executemany(
                    "INSERT INTO conversations (id, etat, vu) VALUES (?, '[]', 0)",
                    [(f"vieille-{lot}-{rang}",) for rang in range(50)],
                )
                base.execute("COMMIT")
                time.sleep(0.05)
            ages = dict(vivant.result() for vivant in vivants)
        for jeton, age in ages.items():
            assert situation(serveur.say(jeton, "merci"))["age"] == age
        limite = time.monotonic() + 90  # each is counted in its turn: the last ones wait
        while base.execute("SELECT 1 FROM conversations WHERE vu = 0").fetchone():
            assert time.monotonic() < limite, "the old ones stay"
            time.sleep(0.2)
        lus = dict(base.execute("SELECT id, etat FROM conversations"))
    tours = [sum(e["event"] == "user" for e in json.loads(etat)) for etat in lus.values()]
    assert sorted(tours) == [0, *[len(PHRASES) + 1] * len(ages)]
