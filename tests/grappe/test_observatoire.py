"""Several workers count together in PostgreSQL, as one file would count alone."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any

import pytest

from bot.observatoire import Observatoire
from bot.observatoire.envoi import Envoi
from bot.observatoire.releve import Releve
from tests.grappe.conftest import Grappe
from tests.observatoire.monde import ARBRE, FREIN

JOUR, CLOTURE = date(2026, 11, 29), date(2027, 1, 16)
UN = Releve("70550", "18-25", (FREIN,), ("cej",))


@pytest.fixture
def deux(grappe: Grappe) -> Iterator[list[Observatoire]]:
    """Two workers' counts over one empty base."""
    deux = [Observatoire(adresse=grappe.postgresql.adresse) for _ in range(2)]
    asyncio.run(deux[0].shown(ARBRE, JOUR))
    grappe.postgresql.ask("TRUNCATE comptes, clos, envois")
    yield deux
    for observatoire in deux:
        observatoire.close()
    grappe.postgresql.ask("TRUNCATE comptes, clos, envois")


def alone() -> Observatoire:
    return Observatoire(en_memoire=True)


def shown(observatoire: Observatoire) -> dict[str, Any]:
    return {t: dict(c) for t, c in asyncio.run(observatoire.shown(ARBRE, CLOTURE)).items()}


def test_what_several_count_is_what_one_would(deux: list[Observatoire]) -> None:
    seul = alone()
    for observatoire in deux:
        asyncio.run(observatoire.count([UN] * 10, ARBRE, JOUR))
        asyncio.run(seul.count([UN] * 10, ARBRE, JOUR))
    assert shown(deux[0]) == shown(deux[1]) == shown(seul) != {}


def test_additions_at_once_lose_nothing(deux: list[Observatoire], grappe: Grappe) -> None:
    def add(observatoire: Observatoire) -> None:
        for _ in range(10):
            asyncio.run(observatoire.count([UN] * 5, ARBRE, JOUR))

    with ThreadPoolExecutor(2) as fils:
        list(fils.map(add, deux))
    lues = grappe.postgresql.ask(
        "SELECT nombre FROM comptes WHERE lieu = %s AND mesure = 'freins' AND code = %s",
        "70550",
        FREIN,
    )
    assert lues == [(100,)]


def test_a_sending_counts_once_whoever_gets_it(deux: list[Observatoire], grappe: Grappe) -> None:
    envoi = Envoi("0123456789abcdef01234567", "2026-T4", (UN,) * 5)
    for observatoire in (*deux, deux[0]):
        asyncio.run(observatoire.receive(envoi, ARBRE))
    assert grappe.postgresql.ask("SELECT count(*) FROM envois") == [(1,)]
    seul = alone()
    asyncio.run(seul.receive(envoi, ARBRE))
    assert shown(deux[1]) == shown(seul)


def test_who_still_waits_is_counted_before_another_closes(deux: list[Observatoire]) -> None:
    """Two people wait in one worker, three in the other: on the eve both are written, with France
    at least, whichever closes."""
    un, autre = deux
    asyncio.run(un.count([UN] * 7, ARBRE, JOUR))
    asyncio.run(autre.count([UN] * 8, ARBRE, JOUR))
    for observatoire in deux:
        asyncio.run(observatoire.settle(ARBRE, CLOTURE - timedelta(days=1)))
        assert not observatoire._attentes
    with ThreadPoolExecutor(2) as fils:
        montres = list(fils.map(shown, deux))
    assert montres[0] == montres[1]
