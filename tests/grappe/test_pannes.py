"""Breaks a worker, PostgreSQL, Redis or all of them, while people talk. The table: docs/fiabilite.md."""

from __future__ import annotations

import random
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
import requests

from tests.channel.conftest import Serveur
from tests.grappe.conftest import Grappe, port_of
from tests.grappe.flux import check_kept, talking, wait_for_answers, writings
from tests.grappe.serveurs import Nginx, wait_for
from tests.pannes.conftest import (
    CONVERSATIONS,
    NUMEROS,
    PROMESSE,
    check_panne,
    check_urgence,
    kill,
    sante,
    situation,
)

PERSONNES = 6


def test_a_worker_killed_at_any_moment(grappe: Grappe) -> None:
    """Breaks: kill -9 of either worker, at random moments. Expected: nginx asks the other one;
    nobody sees anything, each message counts once.

    One falls at a time: of two workers, a message that one has refused waits for the other alone.
    """
    hasard = random.Random(9)
    with writings(grappe.postgresql) as ecritures:
        with talking(grappe.porte, PERSONNES) as personnes:
            for tour in range(4):
                time.sleep(0.3 + hasard.random())
                rang = tour % 2
                kill(grappe.travailleurs[rang])
                time.sleep(0.5)
                port = port_of(grappe.travailleurs[rang])
                grappe.travailleurs[rang] = grappe.start(port=port)
                wait_for_answers(personnes)
        check_kept(personnes, ecritures)
        assert sum(personne.refus for personne in personnes) == 0


def test_all_workers_are_dead(grappe: Grappe) -> None:
    """Breaks: kill -9 of every worker. Expected: nginx itself gives the numbers, to the widget and
    to whoever opens a page."""
    jeton = grappe.porte.open()
    for travailleur in grappe.travailleurs:
        kill(travailleur)
    check_panne(grappe.porte.message(jeton, texte="je veux mourir"))
    check_panne(grappe.porte.post(CONVERSATIONS, {}))
    page = requests.get(f"{grappe.porte.adresse}/catalogue", timeout=20)
    assert page.status_code == 503
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert all(f":{numero}" in page.text for numero in NUMEROS)


@contextmanager
def switched_off() -> Iterator[int]:
    """A port where nobody answers at all, not even by a refusal, as that of a machine that is off."""
    with socket.socket() as muet, ExitStack() as pile:
        muet.bind(("127.0.0.1", 0))
        muet.listen(0)
        for _ in range(4):  # its queue is full: the next ones are not even told so
            autre = pile.enter_context(socket.socket())
            autre.setblocking(False)
            autre.connect_ex(muet.getsockname())
        yield int(muet.getsockname()[1])


def test_a_machine_that_is_off(grappe: Grappe, tmp_path: Path) -> None:
    """Breaks: one of the workers that nginx knows is on a machine that is off. Expected: its people
    wait half a second, and another worker answers."""
    nginx = Nginx(tmp_path)
    with switched_off() as port:
        nginx.start([port, *map(port_of, grappe.travailleurs)])
        try:
            porte = Serveur(nginx.adresse, *_of(grappe))
            durees = []
            for _ in range(12):
                jeton = porte.open()
                rendu = porte.message(jeton, texte="j’ai 19 ans")
                assert rendu.status_code == 200
                durees.append(rendu.elapsed.total_seconds())
            assert max(durees) > 0.45, "nobody was given to the machine that is off"
            assert max(durees) < PROMESSE
        finally:
            nginx.stop()


def test_a_worker_that_is_frozen(grappe: Grappe) -> None:
    """Breaks: a worker stops (SIGSTOP, 9 seconds) with its port open. Expected: safe words in 8
    seconds to its people; what they say again counts once, whatever it finds when it wakes up."""
    travailleur = grappe.travailleurs[0]
    with writings(grappe.postgresql) as ecritures:
        with talking(grappe.porte, PERSONNES) as personnes:
            travailleur.processus.send_signal(signal.SIGSTOP)
            time.sleep(9)
            travailleur.processus.send_signal(signal.SIGCONT)
        check_kept(personnes, ecritures)


def test_postgresql_restarts(grappe: Grappe) -> None:
    """Breaks: PostgreSQL restarts, twice. Expected: what was told is still known, and each message
    counts once."""
    with writings(grappe.postgresql) as ecritures:
        with talking(grappe.porte, PERSONNES) as personnes:
            for _ in range(2):
                time.sleep(0.5)
                grappe.postgresql.restart()
        check_kept(personnes, ecritures)
    assert "age" in situation(grappe.porte.say(personnes[0].jeton, "merci"))


def test_postgresql_is_stopped(grappe: Grappe) -> None:
    """Breaks: PostgreSQL is stopped, then started. Expected: 503 with the numbers, urgences
    answered, /sante says it; it goes on without a hand, where it was."""
    jeton = grappe.porte.open()
    grappe.porte.say(jeton, "j’ai 19 ans")
    grappe.postgresql.stop()
    try:
        for _ in range(3):
            check_panne(grappe.porte.message(jeton, texte="j’habite à Vesoul"))
        check_panne(grappe.porte.post(CONVERSATIONS, {}))
        check_panne(grappe.porte.erase(jeton))
        check_urgence(grappe.porte.message(jeton, texte="je veux mourir"), "3114")
        check_panne(sante(grappe.travailleurs[0]))
    finally:
        grappe.postgresql.start()
    wait_for(lambda: sante(grappe.travailleurs[0]).status_code == 200, "la grappe")
    connue = situation(grappe.porte.say(jeton, "j’habite à Vesoul"))
    assert (connue["age"], connue["commune"]) == (19, "70550")


def test_a_worker_starts_while_postgresql_is_stopped(grappe: Grappe) -> None:
    """Breaks: PostgreSQL is not there when a worker starts. Expected: it says so, answers urgences,
    and takes up its conversations once it is there."""
    jeton = grappe.porte.open()
    grappe.porte.say(jeton, "j’ai 19 ans")
    port = port_of(grappe.travailleurs[0])
    kill(grappe.travailleurs[0])
    grappe.postgresql.stop()
    try:
        serveur = grappe.travailleurs[0] = grappe.start(port=port, pret=False)
        wait_for(lambda: _listens(serveur), "le travailleur")
        check_urgence(serveur.message(jeton, texte="je veux mourir"), "3114")
        assert "PostgreSQL ne répond pas" in serveur.journal.read_text(encoding="utf-8")
    finally:
        grappe.postgresql.start()
    wait_for(lambda: sante(serveur).status_code == 200, "le travailleur")
    assert situation(serveur.say(jeton, "j’habite à Vesoul"))["age"] == 19


def test_postgresql_is_frozen(grappe: Grappe) -> None:
    """Breaks: PostgreSQL stops answering with its connections open (SIGSTOP, 8 seconds). Expected:
    safe words in time, and then each message once, even those whose writing was under way."""
    with writings(grappe.postgresql) as ecritures:
        with talking(grappe.porte, PERSONNES) as personnes:
            grappe.postgresql.freeze(signal.SIGSTOP)
            try:
                time.sleep(1)
                urgence = grappe.porte.message(personnes[0].jeton, texte="je veux mourir")
                check_urgence(urgence, "3114")
                time.sleep(7)
            finally:
                grappe.postgresql.freeze(signal.SIGCONT)
        check_kept(personnes, ecritures)
        assert sum(personne.refus for personne in personnes) > 0


@pytest.mark.parametrize("panne", ["arrêté", "figé", "vidé"])
def test_redis_is_stopped_frozen_or_flushed(grappe: Grappe, panne: str) -> None:
    """Breaks: Redis is stopped, frozen (SIGSTOP) or flushed. Expected: nobody sees anything, no turn
    is lost or doubled."""
    with writings(grappe.postgresql) as ecritures:
        with talking(grappe.porte, PERSONNES) as personnes:
            if panne == "vidé":
                for _ in range(20):
                    grappe.redis.client.flushall()
                    time.sleep(0.1)
            else:
                with _without_redis(grappe, panne):
                    time.sleep(3)
            time.sleep(2.5)  # the workers ask it again
        check_kept(personnes, ecritures)
        assert sum(personne.refus for personne in personnes) == 0


@pytest.mark.parametrize("panne", ["arrêté", "vidé"])
def test_fifty_messages_at_once_without_redis(grappe: Grappe, panne: str) -> None:
    """Breaks: Redis is stopped, or flushed all the time, while one conversation gets messages at both
    workers at once. Expected: the base itself keeps the turns in order, none lost, none twice."""
    jeton = grappe.travailleurs[0].open()

    def send(rang: int) -> int:
        porte = grappe.travailleurs[rang % 2]
        for _ in range(10):
            rendu = porte.message(jeton, texte=f"j’ai {16 + rang % 10} ans", id=f"m{rang}")
            if rendu.status_code == 200:
                break
        return rendu.status_code

    with writings(grappe.postgresql) as ecritures, ThreadPoolExecutor(50) as fils:
        if panne == "arrêté":
            with _without_redis(grappe, panne):
                rendus = list(fils.map(send, range(50)))
        else:
            envois = [fils.submit(send, rang) for rang in range(50)]
            while not all(envoi.done() for envoi in envois):
                grappe.redis.client.flushall()
                time.sleep(0.01)
            rendus = [envoi.result() for envoi in envois]
        assert rendus == [200] * 50
        prises = ecritures.requests(jeton)
        assert len(prises) == len(set(prises)) == 50


@contextmanager
def _without_redis(grappe: Grappe, panne: str) -> Iterator[None]:
    if panne == "figé":
        grappe.redis.freeze(signal.SIGSTOP)
    else:
        grappe.redis.stop()
    try:
        yield
    finally:
        if panne == "figé":
            grappe.redis.freeze(signal.SIGCONT)
        else:
            grappe.redis.start()


@pytest.fixture
def petit_disque(grappe: Grappe) -> Iterator[Path]:
    """Two megabytes on which PostgreSQL keeps the conversations."""
    disque = grappe.postgresql.dossier / "disque"
    disque.mkdir()
    monte = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=777", "passerelle", str(disque)]
    if subprocess.run(monte, check=False, capture_output=True).returncode != 0:
        pytest.skip("monter un petit disque n’est pas permis ici")
    try:
        grappe.postgresql.tablespace("petit", disque)
        yield disque
    finally:
        grappe.postgresql.no_tablespace("petit")
        subprocess.run(["umount", "--lazy", str(disque)], check=True)


def test_the_disk_of_postgresql_is_full(grappe: Grappe, petit_disque: Path) -> None:
    """Breaks: not one page is left where PostgreSQL keeps the conversations. Expected: 503 with the
    numbers, urgences answered; once there is room again, all that was known is known."""
    jeton = grappe.porte.open()
    grappe.porte.say(jeton, "j’ai 19 ans")
    bouchon = petit_disque / "bouchon"
    with bouchon.open("wb", buffering=0) as plein, pytest.raises(OSError):
        while True:
            plein.write(bytes(8192))
    for _ in range(300):  # the pages that it has hold some more
        rendu = grappe.porte.post(CONVERSATIONS, {})
        if rendu.status_code == 503:
            break
    check_panne(rendu)
    check_urgence(grappe.porte.message(jeton, texte="je veux mourir"), "3114")
    bouchon.unlink()
    wait_for(lambda: grappe.porte.post(CONVERSATIONS, {}).status_code == 201, "la grappe")
    connue = situation(grappe.porte.say(jeton, "j’habite à Vesoul"))
    assert (connue["age"], connue["commune"]) == (19, "70550")


def test_a_request_answered_and_lost_everywhere_counts_once(grappe: Grappe) -> None:
    """Breaks: a worker dies after it wrote a turn, and Redis forgot the answer. Expected: the same
    request is not taken twice; it says so, and where the conversation is."""
    un, autre = grappe.travailleurs
    jeton = un.open()
    demande = {"texte": "j’ai 19 ans, j’habite à Vesoul", "id": "perdue"}
    assert un.message(jeton, **demande).status_code == 200
    grappe.redis.client.flushall()
    with writings(grappe.postgresql) as ecritures:
        rendu = autre.message(jeton, **demande)
        assert rendu.status_code == 200
        messages = rendu.json()["messages"]
        assert "s’est perdue" in messages[0]["texte"]
        assert situation(messages)["age"] == 19
        assert len(messages) > 1 and ecritures.requests(jeton)[1:] == []
    danger = {"texte": "je veux mourir", "id": "perdue-aussi"}
    un.message(jeton, **danger)
    grappe.redis.client.flushall()
    check_urgence(autre.message(jeton, **danger), "3114")


def _of(grappe: Grappe) -> tuple[subprocess.Popen[bytes], Path]:
    return grappe.travailleurs[0].processus, grappe.travailleurs[0].journal


def _listens(serveur: Serveur) -> bool:
    try:
        return sante(serveur).status_code in (200, 503)
    except requests.RequestException:
        return False
