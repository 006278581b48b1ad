"""Several workers over real servers, as deploy/grappe sets them; each test may break any of them."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from bot.grappe.travailleurs import VARIABLE as TRAVAILLEUR
from bot.installation import VARIABLE as VAR
from bot.nlu.modele import ensure_model
from bot.nlu.sources import RACINE
from bot.reglages import SECRET
from bot.reglages import VARIABLE as REGLAGES
from tests.channel.conftest import Serveur, started
from tests.grappe.serveurs import Nginx, PostgreSQL, Redis, running, wait_for

FICHIER = RACINE / "deploy" / "grappe" / "reglages.yml"


@pytest.fixture(scope="package")
def postgresql() -> Iterator[PostgreSQL]:
    # Not below pytest's folders, which it closes to other users each time that it starts.
    with TemporaryDirectory(prefix="passerelle-postgresql-", ignore_cleanup_errors=True) as dossier:
        serveur = PostgreSQL(Path(dossier))
        with running(serveur):
            yield serveur


@pytest.fixture(scope="package")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Redis]:
    serveur = Redis(tmp_path_factory.mktemp("redis"))
    with running(serveur):
        yield serveur


@dataclass
class Grappe:
    """Workers over one PostgreSQL and one Redis, behind one nginx (or asked one by one)."""

    postgresql: PostgreSQL
    redis: Redis
    nginx: Nginx
    travailleurs: list[Serveur]
    dossier: Path
    pile: ExitStack
    secret: str

    @property
    def porte(self) -> Serveur:
        """All of them, by nginx."""
        premier = self.travailleurs[0]
        return Serveur(self.nginx.adresse, premier.processus, premier.journal)

    def start(self, *, port: int | None = None, pret: bool = True, **plus: Any) -> Serveur:
        """One more worker; or one again, on its port."""
        rang = len(list(self.dossier.glob("travailleur*")))
        dossier = self.dossier / f"travailleur{rang}"
        dossier.mkdir()
        serveur = self.pile.enter_context(
            started(dossier, port=port, **self.environment(dossier), **plus)
        )
        if pret:
            serveur.wait_until_ready()
        return serveur

    def environment(self, dossier: Path) -> dict[str, str]:
        return {
            REGLAGES: str(FICHIER),
            TRAVAILLEUR: "1",
            VAR: str(dossier / "var"),
            SECRET: self.secret,
            "PASSERELLE_POSTGRESQL": self.postgresql.adresse,
            "PASSERELLE_REDIS": self.redis.adresse,
        }

    def turns(self, conversation: str) -> int:
        """How many messages of the person a conversation holds, read from the base."""
        ((etat,),) = self.postgresql.ask(
            "SELECT etat FROM conversations WHERE id = %s", conversation
        )
        return str(etat).count('"event": "user"')


@pytest.fixture(scope="package")
def grappe(
    postgresql: PostgreSQL, redis: Redis, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Grappe]:
    """Two workers behind nginx. Who kills one starts it again."""
    ensure_model()
    dossier = tmp_path_factory.mktemp("grappe")
    nginx = Nginx(tmp_path_factory.mktemp("nginx"))
    with ExitStack() as pile:
        grappe = Grappe(postgresql, redis, nginx, [], dossier, pile, secrets.token_hex(16))
        grappe.travailleurs += [grappe.start(pret=False) for _ in range(2)]
        for travailleur in grappe.travailleurs:
            travailleur.wait_until_ready()
        nginx.start([port_of(travailleur) for travailleur in grappe.travailleurs])
        pile.callback(nginx.stop)
        yield grappe


@pytest.fixture(autouse=True)
def mended(grappe: Grappe) -> Iterator[None]:
    """Every test begins with two workers that answer."""
    yield
    for rang, travailleur in enumerate(grappe.travailleurs):
        if travailleur.processus.poll() is not None:
            grappe.travailleurs[rang] = grappe.start(port=port_of(travailleur))
    for travailleur in grappe.travailleurs:
        travailleur.wait_until_ready()
    wait_for(lambda: _is_up(grappe), "la grappe")


def port_of(serveur: Serveur) -> int:
    return int(serveur.adresse.rpartition(":")[2])


def _is_up(grappe: Grappe) -> bool:
    return all(
        grappe.porte.post("/webhooks/passerelle/conversations", {}).status_code == 201
        for _ in range(2)
    )
