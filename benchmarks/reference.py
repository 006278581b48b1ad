"""Our server beside the one of `rasa init`, in the same run: `python -m benchmarks.reference DOSSIER`.

DOSSIER holds the environment of the reference, made the first time. The two are measured in turn,
several rounds, and what counts is the ratio of the medians.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import statistics
import time
from collections import defaultdict
from pathlib import Path

import aiohttp

from benchmarks.serveurs import Passerelle, Reference, Serveur, disk, serving

ENSEMBLE = (8, 32)
BUTS = {
    "message seul (ms)": 0.4,
    "8 à la fois (messages/s)": 4.0,
    "32 à la fois (messages/s)": 4.0,
    "premier message (s)": 0.1,
    "mémoire (Mo)": 0.25,
    "installation (Mo)": 1 / 3,
    "200e tour / 5e": 2.0,
}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("dossier", type=Path)
    options.add_argument("--manches", type=int, default=3)
    choix = options.parse_args()
    robots = (Passerelle(), Reference(choix.dossier))
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cœurs")
    mesures: dict[str, dict[str, list[float]]] = {r.nom: defaultdict(list) for r in robots}
    for manche in range(choix.manches):
        for robot in robots:
            with serving(robot) as serveur:
                asyncio.run(measure(robot, serveur, mesures[robot.nom]))
            print(f"manche {manche + 1}, {robot.nom} : faite", flush=True)
    for robot in robots:
        mesures[robot.nom]["installation (Mo)"].append(disk(robot.python))
        robot.close()
    show(mesures)


async def measure(
    robot: Passerelle | Reference, serveur: Serveur, mesures: dict[str, list[float]]
) -> None:
    """One round: messages alone, several conversations at once, a long conversation, memory."""
    mesures["premier message (s)"].append(serveur.pret_en)
    async with aiohttp.ClientSession(f"http://127.0.0.1:{serveur.port}") as session:
        await hold(robot, session, 3)
        seuls = await hold(robot, session, 15)
        mesures["message seul (ms)"].append(statistics.median(seuls))
        for ensemble in ENSEMBLE:
            debut = time.perf_counter()
            durees = await asyncio.gather(*(hold(robot, session, 3) for _ in range(ensemble)))
            passe = time.perf_counter() - debut
            mesures[f"{ensemble} à la fois (messages/s)"].append(sum(map(len, durees)) / passe)
        if isinstance(robot, Passerelle):
            tours = await hold(robot, session, 1, fois=52)
            avant, apres = statistics.median(tours[2:8]), statistics.median(tours[196:204])
            mesures["200e tour / 5e"].append(apres / avant)
    mesures["mémoire (Mo)"].append(serveur.memory())


async def hold(
    robot: Passerelle | Reference,
    session: aiohttp.ClientSession,
    conversations: int,
    fois: int = 1,
) -> list[float]:
    """Milliseconds of each message of whole conversations, one after the other."""
    durees = []
    for _ in range(conversations):
        qui = await robot.open(session)
        for texte in robot.conversation * fois:
            debut = time.perf_counter()
            await robot.say(session, qui, texte)
            durees.append((time.perf_counter() - debut) * 1000)
    return durees


def show(mesures: dict[str, dict[str, list[float]]]) -> None:
    ici, la = mesures[Passerelle.nom], mesures[Reference.nom]
    print(f"\n{'':28} {Passerelle.nom:>12} {Reference.nom:>12} {'rapport':>8} {'but':>6}")
    for quoi, but in BUTS.items():
        nous = statistics.median(ici[quoi])
        eux = statistics.median(la[quoi]) if la[quoi] else None
        rapport = nous / eux if eux else nous
        ecrit = f"{eux:12.1f}" if eux else f"{'—':>12}"
        print(f"{quoi:28} {nous:12.1f} {ecrit} {rapport:8.2f} {but:6.2f}")


if __name__ == "__main__":
    main()
