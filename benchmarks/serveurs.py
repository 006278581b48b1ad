"""Servers to be measured: ours, and the one that `rasa init` gives, each in a process of its own."""

from __future__ import annotations

import importlib.metadata
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

RACINE = Path(__file__).parents[1]
PYTHON_DE_LA_REFERENCE = "python3.10"  # the last that Rasa 3.6.21 declares
ATTENTE = 180.0  # seconds for a server to be ready


@dataclass
class Serveur:
    """A server that answers: its port, its process, the seconds from its start to its first answer."""

    port: int
    pid: int
    pret_en: float

    def memory(self) -> float:
        """Resident memory in MB, children included."""
        lignes = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii").splitlines()
        return next(int(ligne.split()[1]) / 1024 for ligne in lignes if ligne.startswith("VmRSS"))


class Passerelle:
    """Our bot: whole catalogue, whole of France, conversations kept on disk."""

    nom = "Passerelle"
    python = Path(sys.executable)
    # What fills slots and is answered by suggestions.
    conversation = ("19 ans, Vesoul", "pas le permis et j’ai arrêté le lycée", "non pas de travail", "en fait j’ai 20 ans")  # fmt: skip

    def __init__(self) -> None:
        self._var = tempfile.mkdtemp()

    def command(self, port: int) -> tuple[list[str], Path, dict[str, str]]:
        lance = [str(self.python), "-m", "bot", "servir", "--port", str(port)]
        return lance, RACINE, {"PASSERELLE_VAR": self._var}

    async def open(self, session: aiohttp.ClientSession) -> str:
        async with session.post("/webhooks/passerelle/conversations", json={}) as rendu:
            rendu.raise_for_status()
            return str((await rendu.json())["jeton"])

    async def say(self, session: aiohttp.ClientSession, qui: str, texte: str) -> None:
        entetes = {"Authorization": f"Bearer {qui}"}
        async with session.post(
            "/webhooks/passerelle/messages", json={"texte": texte}, headers=entetes
        ) as rendu:
            rendu.raise_for_status()
            assert (await rendu.json())["messages"][-1]["orientation"]["propositions"]

    def close(self) -> None:
        shutil.rmtree(self._var)


class Reference:
    """What `rasa init` makes, with its default configuration, in its own environment.

    Made once in `dossier`: packages of requirements/reference.txt, project, model.
    """

    nom = "rasa init"
    conversation = ("hello", "I am feeling great", "are you a bot?", "bye")

    def __init__(self, dossier: Path) -> None:
        self._environnement, self._projet = dossier / "venv", dossier / "projet"
        self.python = self._environnement / "bin" / "python"
        self._compteur = 0
        if not (self._projet / "models").is_dir():
            self._make()

    def _make(self) -> None:
        print(
            "La référence est installée puis entraînée, une seule fois (cinq minutes)…", flush=True
        )
        self._projet.mkdir(parents=True, exist_ok=True)
        python = shutil.which(PYTHON_DE_LA_REFERENCE)
        if python is None:
            raise SystemExit(f"La référence demande {PYTHON_DE_LA_REFERENCE}.")
        subprocess.run([python, "-m", "venv", str(self._environnement)], check=True)
        pip = [str(self.python), "-m", "pip", "install", "-q", "--require-hashes"]
        for liste in ("pip.txt", "reference.txt"):
            subprocess.run([*pip, "-r", str(RACINE / "requirements" / liste)], check=True)
        subprocess.run(
            [self._environnement / "bin" / "rasa", "init", "--no-prompt"],
            cwd=self._projet,
            env={**os.environ, "RASA_TELEMETRY_ENABLED": "false"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        (self._projet / "credentials.yml").write_text("rest:\n", encoding="utf-8")

    def command(self, port: int) -> tuple[list[str], Path, dict[str, str]]:
        lance = [str(self._environnement / "bin" / "rasa"), "run", "--port", str(port)]
        return lance, self._projet, {"RASA_TELEMETRY_ENABLED": "false"}

    async def open(self, session: aiohttp.ClientSession) -> str:
        self._compteur += 1
        return f"essai-{time.time_ns()}-{self._compteur}"

    async def say(self, session: aiohttp.ClientSession, qui: str, texte: str) -> None:
        corps = {"sender": qui, "message": texte}
        async with session.post("/webhooks/rest/webhook", json=corps) as rendu:
            rendu.raise_for_status()
            assert await rendu.json()

    def close(self) -> None:
        """Nothing to take away: the environment serves again."""


async def _answers(robot: Passerelle | Reference, port: int) -> bool:
    try:
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
            await robot.say(session, await robot.open(session), robot.conversation[0])
    except (aiohttp.ClientError, AssertionError, OSError):
        return False
    return True


@contextmanager
def serving(robot: Passerelle | Reference) -> Iterator[Serveur]:
    """Start a server, wait for its first answer, and stop it at the end."""
    import asyncio

    with socket.socket() as libre:
        libre.bind(("127.0.0.1", 0))
        port = int(libre.getsockname()[1])
    lance, dossier, variables = robot.command(port)
    debut = time.monotonic()
    processus = subprocess.Popen(
        lance,
        cwd=dossier,
        env={**os.environ, **variables},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not asyncio.run(_answers(robot, port)):
            if processus.poll() is not None or time.monotonic() - debut > ATTENTE:
                raise RuntimeError(f"{robot.nom} ne répond pas.")
            time.sleep(0.05)
        yield Serveur(port, processus.pid, time.monotonic() - debut)
    finally:
        processus.terminate()
        processus.wait(timeout=30)


def disk(python: Path) -> float:
    """The size in MB of an environment that serves, bytecode included; test tools are not counted."""
    racine = python.parents[1]
    fichiers = {f for f in racine.rglob("*") if f.is_file() and not f.is_symlink()}
    return sum(f.stat().st_size for f in fichiers - set(_of_the_tests(racine))) / 1e6


def _of_the_tests(racine: Path) -> Iterator[Path]:
    """The files of the packages that only the tests want."""
    voulus, tests = (
        set(re.findall(r"^([\w.-]+)==", (RACINE / "requirements" / nom).read_text("utf-8"), re.M))
        for nom in ("execution.txt", "tests.txt")
    )
    for paquet in importlib.metadata.distributions(
        path=map(str, racine.glob("lib/*/site-packages"))
    ):
        if paquet.metadata["Name"].lower() in tests - voulus:
            yield from (Path(str(f.locate())).resolve() for f in paquet.files or ())
