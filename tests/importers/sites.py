"""Local sites for the visit of the links: what each page answers, and what was asked of whom."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

Page = Callable[[BaseHTTPRequestHandler], None]


class Demande(NamedTuple):
    """One request, and when it came in."""

    methode: str
    hote: str
    chemin: str
    agent: str
    quand: float


class Sites:
    """A real server on this machine; `pages` maps a path, or "host/path", to what answers it.

    `ailleurs` answers what is not among them.
    """

    def __init__(self, certificat: Path | None = None) -> None:
        self.pages: dict[str, Page] = {}
        self.ailleurs = status(404)
        self.demandes: list[Demande] = []
        sites = self

        class Guichet(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                hote = self.headers["Host"].partition(":")[0]
                page = sites.pages.get(f"{hote}{self.path}") or sites.pages.get(self.path)
                agent = self.headers.get("User-Agent", "")
                recue = Demande(self.command, hote, self.path, agent, time.monotonic())
                sites.demandes.append(recue)
                self.close_connection = True
                (page or sites.ailleurs)(self)

            do_HEAD = do_GET

            def log_message(self, *_: object) -> None:
                """Say nothing on standard error."""

        class Guichets(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: object) -> None:
                """A client that refuses the certificate hangs up: nothing to say."""

        self._http = Guichets(("127.0.0.1", 0), Guichet)
        if certificat is not None:
            contexte = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            contexte.load_cert_chain(certificat)
            self._http.socket = contexte.wrap_socket(
                self._http.socket, server_side=True, do_handshake_on_connect=False
            )
        self._schema = "http" if certificat is None else "https"
        self.port = self._http.server_port
        self._fil = threading.Thread(target=self._http.serve_forever, daemon=True)
        self._fil.start()

    def address(self, chemin: str, hote: str = "127.0.0.1") -> str:
        return f"{self._schema}://{hote}:{self.port}{chemin}"

    def methods(self, chemin: str) -> list[str]:
        return [demande.methode for demande in self.demandes if demande.chemin == chemin]

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._fil.join()


def status(code: int, **entetes: str) -> Page:
    """Answer this code, with these headers ("Retry_After" is Retry-After)."""

    def answer(guichet: BaseHTTPRequestHandler) -> None:
        guichet.send_response(code)
        for nom, valeur in entetes.items():
            guichet.send_header(nom.replace("_", "-"), valeur)
        guichet.send_header("Content-Length", "0")
        guichet.end_headers()

    return answer


def by_method(head: Page, get: Page) -> Page:
    """Answer one thing to HEAD and another to GET."""
    return lambda guichet: (head if guichet.command == "HEAD" else get)(guichet)


def in_turn(*pages: Page) -> Page:
    """Answer each request with the next page, the last one for ever."""
    reste = list(pages)
    return lambda guichet: (reste.pop(0) if len(reste) > 1 else reste[0])(guichet)


def after(secondes: float, suite: Page) -> Page:
    """Wait, then answer."""

    def answer(guichet: BaseHTTPRequestHandler) -> None:
        time.sleep(secondes)
        suite(guichet)

    return answer


def hang_up(guichet: BaseHTTPRequestHandler) -> None:
    """Close the connection without a word."""
    guichet.connection.close()


def make_certificate(fichier: Path, *noms: str) -> None:
    """A certificate, with its key, that signs itself and is good for these names."""
    cle = ec.generate_private_key(ec.SECP256R1())
    sujet = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, noms[0])])
    jour = timedelta(days=1)
    maintenant = datetime.now(UTC)
    certificat = (
        x509.CertificateBuilder()
        .subject_name(sujet)
        .issuer_name(sujet)
        .public_key(cle.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(maintenant - jour)
        .not_valid_after(maintenant + jour)
        .add_extension(x509.SubjectAlternativeName([_name(nom) for nom in noms]), critical=False)
        .sign(cle, hashes.SHA256())
    )
    prive = cle.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    fichier.write_bytes(prive + certificat.public_bytes(serialization.Encoding.PEM))


def _name(nom: str) -> x509.GeneralName:
    return x509.IPAddress(ip_address(nom)) if nom[0].isdigit() else x509.DNSName(nom)
