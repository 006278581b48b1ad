"""Real servers to break, each with a folder of its own for conversations and secret."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import requests

from bot.installation import VARIABLE
from bot.nlu.modele import ensure_model
from tests.channel.conftest import DELAI_DE_DEPART, Serveur, french_error, started

CONVERSATIONS = "/webhooks/passerelle/conversations"
MESSAGES = "/webhooks/passerelle/messages"
ORIENTER = "/api/orienter"
NUMEROS = {"15", "17", "114", "115", "119", "3114", "3919"}
PROMESSE = 8.0  # seconds: what the product promises at worst

Lance = Callable[..., Serveur]


@pytest.fixture(scope="package")
def ensemble(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serveur]:
    """The server of the tests that break nothing in it; its folder is `var` beside its journal."""
    ensure_model()
    dossier = tmp_path_factory.mktemp("pannes")
    with started(dossier, **{VARIABLE: str(dossier / "var")}) as serveur:
        serveur.wait_until_ready()
        yield serveur


@pytest.fixture
def lance(tmp_path: Path) -> Iterator[Lance]:
    """Starts servers over one folder (`var` in that of the test), and stops them at the end."""
    ensure_model()
    with ExitStack() as pile:

        def start(*, pret: bool = True, **reglages: Any) -> Serveur:
            reglages.setdefault(VARIABLE, str(tmp_path / "var"))
            serveur = pile.enter_context(started(tmp_path, **reglages))
            if pret:
                serveur.wait_until_ready()
            else:
                wait_until_listening(serveur)
            return serveur

        yield start


def wait_until_listening(serveur: Serveur) -> None:
    """Wait for any answer, were it an error."""
    limite = time.monotonic() + DELAI_DE_DEPART
    while time.monotonic() < limite:
        assert serveur.processus.poll() is None, serveur.journal.read_text(encoding="utf-8")
        try:
            requests.get(f"{serveur.adresse}/sante", timeout=20)
            return
        except (requests.ConnectionError, requests.Timeout):
            time.sleep(0.1)
    raise AssertionError(serveur.journal.read_text(encoding="utf-8"))


def kill(serveur: Serveur) -> None:
    """Stop a server at once (kill -9)."""
    serveur.processus.kill()
    serveur.processus.wait(timeout=20)


def sante(serveur: Serveur) -> requests.Response:
    return requests.get(f"{serveur.adresse}/sante", timeout=20)


def situation(messages: list[dict[str, Any]]) -> dict[str, Any]:
    """What the conversation knows, from the last message of an answer."""
    connue: dict[str, Any] = messages[-1]["orientation"]["situation"]
    return connue


def check_panne(rendu: requests.Response) -> None:
    """A 503 in French, with all the numbers, in the time that is promised."""
    assert rendu.status_code == 503, rendu.text
    french_error(rendu)
    mots = " ".join(message["texte"] for message in rendu.json()["messages"]).split()
    assert set(mots) >= NUMEROS
    assert rendu.elapsed.total_seconds() < PROMESSE


def check_urgence(rendu: requests.Response, numero: str) -> None:
    """The number in the first message, in the time that is promised."""
    assert rendu.status_code == 200, rendu.text
    assert numero in rendu.json()["messages"][0]["texte"]
    assert rendu.elapsed.total_seconds() < PROMESSE


def check_answer(rendu: requests.Response) -> None:
    """Answered, or refused in French."""
    assert 200 <= rendu.status_code < 500, rendu.text
    if rendu.status_code >= 400:
        french_error(rendu)
