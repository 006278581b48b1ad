"""A small local server, and the import of a text as if it were a downloaded list."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from bot.importers import Bilan, import_list
from bot.territoires import Territoires

# Beside the project, when whoever develops it has them (see the README of that folder).
LISTES_REELLES = Path(__file__).parents[2] / ".." / "shared" / "data"

Repondre = Callable[[BaseHTTPRequestHandler], None]
Importer = Callable[..., Bilan]


@pytest.fixture
def sortie(tmp_path: Path) -> Path:
    return tmp_path / "var" / "territoires.sqlite"


@pytest.fixture
def importer(tmp_path: Path, sortie: Path, territoires: Territoires) -> Importer:
    """Import a text (or bytes) as one of the lists, from a file of this name."""

    def run(liste: str, contenu: str | bytes, nom: str = "liste.csv") -> Bilan:
        fichier = tmp_path / nom
        fichier.write_bytes(contenu.encode() if isinstance(contenu, str) else contenu)
        return import_list(liste, str(fichier), territoires, sortie)

    return run


class Serveur:
    """A local site: `pages` maps a path to what answers it."""

    def __init__(self) -> None:
        self.pages: dict[str, Repondre] = {}
        pages = self.pages

        class Guichet(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                pages.get(self.path, _not_found)(self)

            def log_message(self, *_: object) -> None:
                """Say nothing on standard error."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Guichet)
        self._http.daemon_threads = True
        self._fil = threading.Thread(target=self._http.serve_forever, daemon=True)
        self._fil.start()

    def address(self, chemin: str) -> str:
        return f"http://127.0.0.1:{self._http.server_port}{chemin}"

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._fil.join()


def _not_found(guichet: BaseHTTPRequestHandler) -> None:
    guichet.send_error(404)


def page(contenu: bytes, annonce: int | None = None, statut: int = 200) -> Repondre:
    """Answer this body; `annonce` is the length that is told, when it is not the true one."""

    def answer(guichet: BaseHTTPRequestHandler) -> None:
        guichet.send_response(statut)
        guichet.send_header("Content-Length", str(len(contenu) if annonce is None else annonce))
        guichet.end_headers()
        guichet.wfile.write(contenu)

    return answer


@pytest.fixture
def serveur() -> Iterator[Serveur]:
    site = Serveur()
    yield site
    site.close()
