"""A real server, started once as `passerelle servir` starts it, and what tests ask of it."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests
from sanic import Blueprint, Sanic

from bot.channel.origines import Origines
from bot.channel.pages import add_pages
from bot.channel.terrain import add_terrain
from bot.installation import VARIABLE
from bot.nlu.modele import ensure_model
from bot.nlu.sources import RACINE

DELAI_DE_DEPART = (
    300  # seconds that a start may take where the model is trained first, both cores busy
)
CANARI = "xylophage"  # a word that no text of the bot holds
LANCE = "import sys; from bot.cli import main; sys.exit(main())"


def free_port() -> int:
    with socket.socket() as essai:
        essai.bind(("127.0.0.1", 0))
        return int(essai.getsockname()[1])


@dataclass
class Serveur:
    """The address of the server, its process, and the file that holds all it prints."""

    adresse: str
    processus: subprocess.Popen[bytes]
    journal: Path

    def post(
        self, chemin: str, corps: Any = None, jeton: str | None = None, **options: Any
    ) -> requests.Response:
        entetes = {"Authorization": f"Bearer {jeton}"} if jeton else {}
        if corps is not None:
            options["json"] = corps
        return requests.post(self.adresse + chemin, headers=entetes, timeout=20, **options)

    def open(self, mode: str = "habitant") -> str:
        """The token of a new conversation."""
        rendu = self.post("/webhooks/passerelle/conversations", {"mode": mode})
        assert rendu.status_code == 201, rendu.text
        return str(rendu.json()["jeton"])

    def message(self, jeton: str, **corps: Any) -> requests.Response:
        return self.post("/webhooks/passerelle/messages", corps, jeton)

    def say(self, jeton: str, texte: str) -> list[dict[str, Any]]:
        rendu = self.message(jeton, texte=texte)
        assert rendu.status_code == 200, rendu.text
        messages: list[dict[str, Any]] = rendu.json()["messages"]
        return messages

    def erase(self, jeton: str) -> requests.Response:
        entetes = {"Authorization": f"Bearer {jeton}"}
        return requests.delete(
            f"{self.adresse}/webhooks/passerelle/conversations", headers=entetes, timeout=20
        )

    def wait_until_ready(self) -> None:
        limite = time.monotonic() + DELAI_DE_DEPART
        while time.monotonic() < limite:
            assert self.processus.poll() is None, self.journal.read_text(encoding="utf-8")
            try:
                if requests.get(f"{self.adresse}/sante", timeout=5).status_code == 200:
                    return
            except (requests.ConnectionError, requests.Timeout):
                pass
            time.sleep(0.1)
        raise AssertionError(self.journal.read_text(encoding="utf-8"))


@contextmanager
def started(
    dossier: Path,
    *,
    racine: Path = RACINE,
    programme: str = "",
    avant: tuple[str, ...] = (),
    port: int | None = None,
    options: tuple[str, ...] = (),
    **environnement: str,
) -> Iterator[Serveur]:
    """A server as `passerelle servir` starts it, its journal in a folder; stopped at the end.

    `programme`: lines of Python that break something first; `avant`: the command that runs it.
    """
    port = port or free_port()
    environnement.setdefault(VARIABLE, str(dossier / "var"))  # no two services over one folder
    bot = ["-c", f"{programme}\n{LANCE}"] if programme else ["-m", "bot"]
    journal = dossier / "journal.txt"
    with journal.open("ab") as sortie:
        processus = subprocess.Popen(
            [*avant, sys.executable, *bot, "servir", "--port", str(port), *options],
            cwd=racine,
            env={**os.environ, "LOG_LEVEL": "DEBUG", "PYTHONUNBUFFERED": "1", **environnement},
            stdout=sortie,
            stderr=subprocess.STDOUT,
        )
        serveur = Serveur(f"http://127.0.0.1:{port}", processus, journal)
        try:
            yield serveur
        finally:
            processus.terminate()
            processus.wait(timeout=20)


@pytest.fixture(scope="session")
def serveur(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serveur]:
    ensure_model()
    with started(tmp_path_factory.mktemp("serveur")) as serveur:
        serveur.wait_until_ready()
        yield serveur


@pytest.fixture(scope="session")
def vitrine() -> Iterator[str]:
    """The address of a server that has the pages alone, in this process."""
    Sanic.test_mode = True
    app = Sanic("vitrine", configure_logging=False)
    blueprint = Blueprint("pages")
    add_pages(blueprint, Origines(["https://www.ville.fr"]))
    add_terrain(blueprint)
    app.blueprint(blueprint)
    port = free_port()
    boucle = asyncio.new_event_loop()
    pret = threading.Event()

    async def run() -> None:
        serveur = await app.create_server("127.0.0.1", port, return_asyncio_server=True)
        await serveur.startup()
        await serveur.start_serving()
        pret.set()

    def turn() -> None:
        boucle.run_until_complete(run())
        boucle.run_forever()

    fil = threading.Thread(target=turn, daemon=True)
    fil.start()
    assert pret.wait(20)
    yield f"http://127.0.0.1:{port}"
    boucle.call_soon_threadsafe(boucle.stop)
    fil.join(10)


@pytest.fixture
def jeton(serveur: Serveur) -> str:
    return serveur.open()


def french_error(reponse: requests.Response) -> str:
    """The `erreur` of an answer, after checking its shape."""
    corps = reponse.json()
    assert set(corps) <= {"erreur", "messages"}
    assert isinstance(corps["erreur"], str) and corps["erreur"].strip()
    assert reponse.headers["content-type"].startswith("application/json")
    return str(corps["erreur"])
