"""Real servers from Debian's packages, on loopback, each in a folder of its own; to be broken."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psycopg2
import psycopg2.extensions
import pytest
import redis
import requests

from bot.nlu.sources import RACINE
from tests.channel.conftest import free_port

NGINX = RACINE / "deploy" / "nginx"
ATTENTE = 30.0  # seconds for a server to answer
ABSENT = "{} manque : apt install postgresql redis-server nginx"


def find(nom: str, *ailleurs: str) -> str:
    """The path of a program; without it the tests are skipped, except in continuous integration."""
    for chemin in (shutil.which(nom), *sorted(map(str, Path("/").glob(f"usr/lib/postgresql/*/bin/{nom}")), reverse=True)):  # fmt: skip
        if chemin:
            return chemin
    if os.environ.get("CI") == "true":
        pytest.fail(ABSENT.format(nom), pytrace=False)
    pytest.skip(ABSENT.format(nom))


def wait_for(prete: Callable[[], object], quoi: str, limite: float = ATTENTE) -> None:
    """Wait until `prete()` is true."""
    fin = time.monotonic() + limite
    while not prete():
        assert time.monotonic() < fin, f"{quoi} ne répond pas"
        time.sleep(0.05)


@dataclass
class PostgreSQL:
    """A server of its own; root gives way to the user postgres, as PostgreSQL demands."""

    dossier: Path
    port: int = field(default_factory=free_port)

    def __post_init__(self) -> None:
        self._pg_ctl, self._qui = find("pg_ctl"), None
        if os.geteuid() == 0:
            self._qui = pwd.getpwnam("postgres")
            os.chown(self.dossier, self._qui.pw_uid, self._qui.pw_gid)
        self._donnees = self.dossier / "donnees"
        self._run(find("initdb"), "-D", self._donnees, "-U", "passerelle", "-A", "trust", "-E", "UTF8", "--no-instructions")  # fmt: skip
        with open(self._donnees / "postgresql.conf", "a", encoding="ascii") as reglages:
            reglages.write(
                f"port = {self.port}\nlisten_addresses = '127.0.0.1'\nmax_connections = 200\n"
                f"unix_socket_directories = '{self.dossier}'\nshared_buffers = 32MB\n"
            )

    @property
    def adresse(self) -> str:
        return f"postgresql://passerelle@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        self._run(self._pg_ctl, "-D", self._donnees, "-l", self.dossier / "journal", "-w", "start")

    def stop(self, mode: str = "fast") -> None:
        with suppress(subprocess.CalledProcessError):
            self._run(self._pg_ctl, "-D", self._donnees, "-m", mode, "-w", "stop")

    def restart(self) -> None:
        self._run(self._pg_ctl, "-D", self._donnees, "-l", self.dossier / "journal", "-m", "fast", "-w", "restart")  # fmt: skip

    def freeze(self, signe: signal.Signals) -> None:
        """SIGSTOP or SIGCONT to all its processes."""
        maitre = int((self._donnees / "postmaster.pid").read_text().splitlines()[0])
        enfants = Path(f"/proc/{maitre}/task/{maitre}/children").read_text().split()
        for pid in (maitre, *map(int, enfants)):
            with suppress(ProcessLookupError):
                os.kill(pid, signe)

    def ask(self, ordre: str, *valeurs: object) -> list[tuple[object, ...]]:
        """The rows of one order."""
        psycopg2.extensions.set_wait_callback(None)
        with psycopg2.connect(self.adresse) as connexion, connexion.cursor() as curseur:
            curseur.execute(ordre, valeurs)
            return list(curseur.fetchall()) if curseur.description else []

    def tablespace(self, nom: str, dossier: Path) -> None:
        """Keep the conversations on another disk."""
        if self._qui is not None:
            os.chown(dossier, self._qui.pw_uid, self._qui.pw_gid)
        dossier.chmod(0o700)
        self._alone(f"CREATE TABLESPACE {nom} LOCATION '{dossier}'")
        self._move(nom)

    def no_tablespace(self, nom: str) -> None:
        """Keep them where they were."""
        self._move("pg_default")
        self._alone(f"DROP TABLESPACE {nom}")

    def _move(self, nom: str) -> None:
        self._alone(f"ALTER TABLE conversations SET TABLESPACE {nom}")
        for index in ("conversations_pkey", "par_date"):
            self._alone(f"ALTER INDEX {index} SET TABLESPACE {nom}")

    def _alone(self, ordre: str) -> None:
        """An order that bears no transaction."""
        psycopg2.extensions.set_wait_callback(None)
        connexion = psycopg2.connect(self.adresse)
        connexion.autocommit = True
        connexion.cursor().execute(ordre)
        connexion.close()

    def run(self, *commande: object, **options: object) -> subprocess.CompletedProcess[str]:
        """A program of PostgreSQL (pg_dump, psql…) against this server."""
        return subprocess.run([find(str(commande[0])), *map(str, commande[1:]), self.adresse], capture_output=True, text=True, check=True, timeout=60)  # fmt: skip

    def _run(self, *commande: object) -> None:
        subprocess.run(
            [str(mot) for mot in commande],
            check=True,
            user=self._qui.pw_uid if self._qui else None,
            group=self._qui.pw_gid if self._qui else None,
            extra_groups=[] if self._qui else None,
            cwd=self.dossier,
            env={**os.environ, "LC_ALL": "C"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=90,
        )


@dataclass
class Redis:
    """A server of its own, that writes nothing on a disk."""

    dossier: Path
    port: int = field(default_factory=free_port)
    processus: subprocess.Popen[bytes] | None = None

    @property
    def adresse(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    @property
    def client(self) -> redis.Redis:
        return redis.Redis(port=self.port, socket_timeout=2, decode_responses=True)

    def start(self) -> None:
        self.processus = subprocess.Popen(
            [
                find("redis-server"),
                "--port",
                str(self.port),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no",
            ],
            cwd=self.dossier,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for(self.answers, "redis")

    def stop(self) -> None:
        if self.processus is not None:
            self.processus.send_signal(signal.SIGCONT)
            self.processus.terminate()
            self.processus.wait(20)

    def freeze(self, signe: signal.Signals) -> None:
        assert self.processus is not None
        self.processus.send_signal(signe)

    def answers(self) -> bool:
        try:
            return bool(self.client.ping())
        except redis.RedisError:
            return False


@dataclass
class Nginx:
    """nginx with the files of deploy/nginx, over the workers of these ports, without TLS."""

    dossier: Path
    port: int = field(default_factory=free_port)
    processus: subprocess.Popen[bytes] | None = None

    def configure(self, ports: list[int]) -> Path:
        """The files as an administrator copies them; the path of the main one."""
        copie = self.dossier / "passerelle"
        shutil.copytree(NGINX, copie, dirs_exist_ok=True)
        amonts = [ligne.replace("5005", str(port)) for ligne in _servers()[:1] for port in ports]
        (copie / "travailleurs.conf").write_text("\n".join(amonts), encoding="utf-8")
        service = copie / "service.conf"
        service.write_text(
            service.read_text(encoding="utf-8").replace("/etc/nginx/passerelle/", f"{copie}/"),
            encoding="utf-8",
        )
        principal = self.dossier / "nginx.conf"
        qui = "user root; " if os.geteuid() == 0 else ""  # the folders of the tests are its own
        principal.write_text(
            f"{qui}daemon off; pid {self.dossier}/pid; error_log {self.dossier}/erreurs;\n"
            "worker_processes 1; events { worker_connections 4096; }\n"
            f"http {{ client_body_temp_path {self.dossier}/corps; proxy_temp_path {self.dossier}/p; "
            f"fastcgi_temp_path {self.dossier}/f; uwsgi_temp_path {self.dossier}/u; "
            f"scgi_temp_path {self.dossier}/s;\n"
            "include passerelle/amont.conf;\n"
            f"server {{ listen 127.0.0.1:{self.port} backlog=4096; include passerelle/service.conf; }} }}\n",
            encoding="utf-8",
        )
        return principal

    def start(self, ports: list[int]) -> None:
        principal = self.configure(ports)
        self.processus = subprocess.Popen(
            [find("nginx"), "-c", str(principal), "-p", str(self.dossier)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for(lambda: _listens(self.port), "nginx")

    def stop(self) -> None:
        if self.processus is not None:
            self.processus.terminate()
            self.processus.wait(20)

    @property
    def adresse(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def _servers() -> list[str]:
    lignes = (NGINX / "travailleurs.conf").read_text(encoding="utf-8").splitlines()
    return [ligne for ligne in lignes if ligne.startswith("server ")]


def _listens(port: int) -> bool:
    with socket.socket() as essai:
        return essai.connect_ex(("127.0.0.1", port)) == 0


def answers(adresse: str) -> bool:
    """Whether /sante says 200 there."""
    try:
        return requests.get(f"{adresse}/sante", timeout=5).status_code == 200
    except requests.RequestException:
        return False


@contextmanager
def running(serveur: PostgreSQL | Redis) -> Iterator[None]:
    serveur.start()
    try:
        yield
    finally:
        serveur.stop()
