"""The file of the counts: what it never holds, what it shows and when, and what a broken disk changes."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.observatoire import Observatoire
from bot.observatoire.envoi import Envoi
from bot.observatoire.releve import Releve
from bot.rangement import sqlite
from tests.observatoire.monde import ARBRE, AUTRE, FREIN

JOUR = date(2026, 11, 29)
CLOTURE = date(2027, 1, 16)
ID = "0123456789abcdef01234567"
VESOUL = "70550"
CINQ = (Releve(VESOUL, "18-25", (FREIN,), ("cej",)),) * 5


@pytest.fixture
def chemin(tmp_path: Path) -> Path:
    return tmp_path / "observatoire.sqlite"


@pytest.fixture
def observatoire(chemin: Path) -> Iterator[Observatoire]:
    ouvert = Observatoire(chemin)
    yield ouvert
    ouvert.close()


def rows(chemin: Path, table: str = "comptes") -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(chemin)) as base:
        return base.execute(f"SELECT * FROM {table}").fetchall()


def written(chemin: Path) -> bytes:
    return b"".join(f.read_bytes() for f in chemin.parent.glob(f"{chemin.name}*"))


def count(observatoire: Observatoire, *releves: Releve, jour: date = JOUR) -> None:
    asyncio.run(observatoire.count(releves, ARBRE, jour))


def send(observatoire: Observatoire, *releves: Releve, identifiant: str = ID) -> None:
    asyncio.run(observatoire.receive(Envoi(identifiant, "2026-T4", releves), ARBRE))


def shown(observatoire: Observatoire, jour: date = CLOTURE) -> dict[str, Any]:
    return dict(asyncio.run(observatoire.shown(ARBRE, jour)))


def test_the_file_holds_nothing_of_four_people_then_counts_of_five(
    observatoire: Observatoire, chemin: Path
) -> None:
    count(observatoire, *CINQ[:4])
    assert rows(chemin) == [] and b"mobilite" not in written(chemin)
    count(observatoire, CINQ[4])
    assert rows(chemin) == [
        ("2026-T4", "70", "freins_par_age", f"{FREIN}/18-25", 5),
        ("2026-T4", "70", "personnes", "", 5),
        ("2026-T4", VESOUL, "freins", FREIN, 5),
        ("2026-T4", VESOUL, "proposes", "cej", 5),
    ]


def test_conversations_and_rounds_add_up(observatoire: Observatoire, chemin: Path) -> None:
    count(observatoire, *CINQ[:2])
    send(observatoire, *CINQ[:3])
    assert ("2026-T4", VESOUL, "freins", FREIN, 5) in rows(chemin)


def test_the_same_sending_counts_once_even_after_a_restart(
    observatoire: Observatoire, chemin: Path
) -> None:
    send(observatoire, *CINQ)
    send(observatoire, *CINQ)
    observatoire.close()
    autre = Observatoire(chemin)
    send(autre, *CINQ)
    send(autre, *CINQ, identifiant=ID[::-1])
    autre.close()
    assert ("2026-T4", VESOUL, "freins", FREIN, 10) in rows(chemin)
    assert ID.encode() not in written(chemin)


def test_a_quarter_is_shown_once_closed_and_the_file_then_holds_what_is_shown(
    observatoire: Observatoire, chemin: Path
) -> None:
    rare = Releve(VESOUL, "18-25", (AUTRE,))
    count(observatoire, *CINQ, *CINQ, *CINQ[:2], rare, rare, rare)
    assert shown(observatoire, JOUR) == {} == shown(observatoire, date(2027, 1, 15))
    assert AUTRE.encode() in written(chemin)
    avant = shown(observatoire)
    assert avant["2026-T4"][VESOUL, "freins", FREIN] == 10
    assert all(nombre % 5 == 0 and nombre for *_, nombre in rows(chemin))
    assert AUTRE.encode() not in written(chemin), "what is not shown is erased, bytes and all"
    count(observatoire, *CINQ, jour=CLOTURE)
    assert shown(observatoire) == avant, "a quarter that was shown never changes"


def test_who_waits_when_a_quarter_closes_is_told_of_the_place_above(
    observatoire: Observatoire,
) -> None:
    lure = Releve("70310", "18-25", (FREIN,))
    count(observatoire, *CINQ[:3], lure, lure)
    publies = shown(observatoire)["2026-T4"]
    assert publies["70", "freins", FREIN] == 5 == publies["70", "personnes", ""]


def test_a_stop_writes_who_waits_with_the_place_above(
    observatoire: Observatoire, chemin: Path
) -> None:
    lure = Releve("70310", "18-25", (FREIN,))
    count(observatoire, *CINQ[:3], lure, lure, Releve("90010", "18-25", (AUTRE,)))
    asyncio.run(observatoire.leave(ARBRE))
    asyncio.run(observatoire.leave(ARBRE))
    assert ("2026-T4", "70", "freins", FREIN, 5) in rows(chemin)
    assert AUTRE.encode() not in written(chemin)


def test_names_of_sendings_are_forgotten_once_their_month_is_refused(
    observatoire: Observatoire, chemin: Path
) -> None:
    send(observatoire, *CINQ)
    count(observatoire, *CINQ, jour=CLOTURE)
    shown(observatoire, CLOTURE)
    assert len(rows(chemin, "envois")) == 1
    shown(observatoire, date(2027, 4, 16))
    assert rows(chemin, "envois") == []


def test_a_sending_that_could_not_be_written_may_come_again(
    observatoire: Observatoire, chemin: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    send(observatoire, *CINQ[:3], identifiant=ID[::-1])
    monkeypatch.setattr(sqlite, "ATTENTE", 0.1)
    observatoire.close()
    with closing(sqlite3.connect(chemin, isolation_level=None)) as autre:
        autre.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError):
            send(observatoire, *CINQ[:2])
        autre.execute("ROLLBACK")
    assert rows(chemin) == []
    send(observatoire, *CINQ[:2])
    assert ("2026-T4", VESOUL, "freins", FREIN, 5) in rows(chemin)


def test_a_damaged_file_is_put_aside_and_made_anew(
    observatoire: Observatoire, chemin: Path
) -> None:
    count(observatoire, *CINQ)
    observatoire.close()
    chemin.write_bytes(b"xylophage" * 1000)
    count(observatoire, *CINQ)
    assert ("2026-T4", VESOUL, "freins", FREIN, 5) in rows(chemin)
    assert chemin.with_suffix(".illisible").read_bytes().startswith(b"xylophage")


def test_only_the_service_reads_the_file(observatoire: Observatoire, chemin: Path) -> None:
    count(observatoire, *CINQ)
    assert chemin.stat().st_mode & 0o077 == 0
