"""One, two and four workers behind nginx, over PostgreSQL and Redis: `python -m benchmarks.grappe`.

Real servers from Debian's packages, on loopback. For each number of workers: messages a second and how
long each takes with many conversations at once, and the processor time that each part spends on a
message. From these, what a bigger service needs (docs/fiabilite.md).
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import aiohttp

from benchmarks.serveurs import Passerelle, Serveur
from bot.grappe.travailleurs import VARIABLE as TRAVAILLEUR
from bot.installation import VARIABLE as VAR
from bot.nlu.modele import ensure_model
from bot.nlu.sources import RACINE
from bot.reglages import SECRET
from bot.reglages import VARIABLE as REGLAGES
from tests.channel.conftest import free_port
from tests.grappe.serveurs import Nginx, PostgreSQL, Redis, answers, running, wait_for

ENSEMBLE = 32  # conversations at once
MESSAGES = 1200  # of one measure
# A national service at its peak: people answer about every 25 seconds.
CONVERSATIONS, SECONDES_ENTRE = 2000, 25.0
OCCUPATION = 0.6  # of a core, at the peak: above, a message waits for others
TICS = os.sysconf("SC_CLK_TCK")
Temps = dict[str, float]  # seconds of processor by part


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("travailleurs", type=int, nargs="*", default=[1, 2, 4])
    choix = options.parse_args()
    ensure_model()
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cœurs")
    print(f"{ENSEMBLE} conversations à la fois, {MESSAGES} messages par mesure\n")
    print(f"{'travailleurs':>12} {'messages/s':>11} {'médiane':>9} {'95 %':>9}   processeur par message (ms)")  # fmt: skip
    for combien in choix.travailleurs:
        with tempfile.TemporaryDirectory(prefix="passerelle-charge-", ignore_cleanup_errors=True) as dossier:  # fmt: skip
            temps, durees, passe = measure(Path(dossier), combien)
        parts = ", ".join(f"{nom} {1000 * t / MESSAGES:.2f}" for nom, t in temps.items())
        print(
            f"{combien:12} {MESSAGES / passe:11.1f} {statistics.median(durees):7.0f} ms "
            f"{statistics.quantiles(durees, n=20)[-1]:6.0f} ms   {parts}",
            flush=True,
        )
    predict(temps)


def measure(dossier: Path, combien: int) -> tuple[Temps, list[float], float]:
    """Processor time of each part, milliseconds of each message, seconds of the whole."""
    (dossier / "base").mkdir()
    (dossier / "nginx").mkdir()
    dossier.chmod(0o755)
    postgresql, redis = PostgreSQL(dossier / "base"), Redis(dossier)
    nginx = Nginx(dossier / "nginx")
    with ExitStack() as pile:
        pile.enter_context(running(postgresql))
        pile.enter_context(running(redis))
        environnement = {
            REGLAGES: str(RACINE / "deploy/grappe/reglages.yml"),
            TRAVAILLEUR: "1",
            SECRET: secrets.token_hex(16),
            "PASSERELLE_POSTGRESQL": postgresql.adresse,
            "PASSERELLE_REDIS": redis.adresse,
        }
        ports = [free_port() for _ in range(combien)]
        travailleurs = [pile.enter_context(_worker(dossier, port, environnement)) for port in ports]
        nginx.start(ports)
        pile.callback(nginx.stop)
        for port in ports:
            wait_for(lambda port=port: answers(f"http://127.0.0.1:{port}"), "un travailleur", 90)
        assert redis.processus is not None and nginx.processus is not None
        maitre = int((dossier / "base/donnees/postmaster.pid").read_text().splitlines()[0])
        pieces = {
            "travailleurs": travailleurs,
            "PostgreSQL": [maitre],
            "Redis": [redis.processus.pid],
            "nginx": [nginx.processus.pid],
        }
        asyncio.run(talk(nginx.port, ENSEMBLE * 4))  # warm
        avant = {nom: sum(map(_spent, pids)) for nom, pids in pieces.items()}
        debut = time.perf_counter()
        durees = asyncio.run(talk(nginx.port, MESSAGES))
        passe = time.perf_counter() - debut
        temps = {nom: sum(map(_spent, pids)) - avant[nom] for nom, pids in pieces.items()}
        ((octets, connexions),) = postgresql.ask(
            "SELECT (SELECT avg(pg_column_size(c.*)) FROM conversations c), "
            "(SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'passerelle%%')"
        )
        memoire = Serveur(ports[0], travailleurs[0], 0.0).memory()
        print(f"{'':12} un travailleur : {memoire:.0f} Mo, {int(str(connexions)) / combien:.0f} connexions ; une conversation : {float(str(octets)):.0f} octets")  # fmt: skip
        return temps, durees, passe


async def talk(port: int, messages: int) -> list[float]:
    """Milliseconds of each of so many messages, from conversations that each wait for their answer."""
    robot = Passerelle()
    durees: list[float] = []

    async def hold(session: aiohttp.ClientSession) -> None:
        while len(durees) < messages:
            qui = await robot.open(session)
            for texte in robot.conversation:
                debut = time.perf_counter()
                await robot.say(session, qui, texte)
                durees.append((time.perf_counter() - debut) * 1000)

    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
        await asyncio.gather(*(hold(session) for _ in range(ENSEMBLE)))
    robot.close()
    return durees[:messages]


def predict(temps: Temps) -> None:
    """What a national service needs, from the processor time of each part."""
    debit = CONVERSATIONS / SECONDES_ENTRE
    print(f"\n{CONVERSATIONS} conversations à la fois, un message toutes les {SECONDES_ENTRE:.0f} s : {debit:.0f} messages/s")  # fmt: skip
    for nom, passe in temps.items():
        coeurs = debit * passe / MESSAGES / OCCUPATION
        print(f"  {nom:13} {coeurs:5.2f} cœurs occupés à {OCCUPATION:.0%}")


@contextmanager
def _worker(dossier: Path, port: int, environnement: dict[str, str]) -> Iterator[int]:
    processus = subprocess.Popen(
        [sys.executable, "-m", "bot", "servir", "--port", str(port)],
        cwd=RACINE,
        env={**os.environ, **environnement, VAR: str(dossier / f"var{port}")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield processus.pid
    finally:
        processus.terminate()
        processus.wait(30)


def _spent(pid: int) -> float:
    """Seconds of processor of a process, its children included, those that ended too."""
    champs = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    enfants = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return sum(map(int, champs[11:15])) / TICS + sum(_spent(int(enfant)) for enfant in enfants)


if __name__ == "__main__":
    main()
