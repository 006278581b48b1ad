"""The workers of one machine: one process and one port each, kept alive, renewed one after the other.

SIGTERM stops them once they have answered; SIGHUP renews them, one by one, each when the one before
answers again: a new version of the program is taken without a message lost.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from types import FrameType

VARIABLE = "PASSERELLE_TRAVAILLEUR"  # set in a worker: it serves, and starts nobody
PAS = 0.1  # seconds between two looks
ARRET = 20.0  # seconds given to a worker to end what it answers
PRET = 180.0  # seconds for a worker to answer: it may train its model first
TOUR_DE_GARDE = 5.0  # seconds between two questions to each worker
SILENCE = 8.0  # seconds without a word; /sante answers in 7 at most
SILENCES = 2  # questions without any answer, after which a worker is taken for frozen
REPRISE, REPRISE_MAX = 1.0, 30.0  # seconds before a worker that died starts again
REGLAGE_FAUX = 2  # its exit code when starting again would change nothing


@dataclass
class Travailleur:
    """A worker: its port, its process, and when it may start again."""

    port: int
    commande: list[str]
    processus: subprocess.Popen[bytes] | None = None
    depuis: float = 0.0
    attente: float = REPRISE
    a_repartir: float = 0.0
    vu: float = 0.0
    silences: int = 0

    def start(self) -> None:
        self.processus = subprocess.Popen(self.commande, env={**os.environ, VARIABLE: "1"})
        self.depuis = self.vu = time.monotonic()
        self.silences = 0

    def stop(self) -> None:
        """Ask it to end, and make it end when it does not."""
        if self.processus is None:
            return
        self.processus.terminate()
        try:
            self.processus.wait(ARRET)
        except subprocess.TimeoutExpired:
            self.processus.kill()
            self.processus.wait()

    def answers(self, adresse: str) -> bool:
        """Whether a message would be answered."""
        return self._health(adresse) == 200

    def is_frozen(self, adresse: str) -> bool:
        """Whether it holds its port and says nothing, several times running."""
        maintenant = time.monotonic()
        if maintenant - self.vu < TOUR_DE_GARDE:
            return False
        self.silences = self.silences + 1 if self._health(adresse) is None else 0
        self.vu = time.monotonic()
        return self.silences >= SILENCES

    def _health(self, adresse: str) -> int | None:
        """What /sante says; 0 when nobody listens yet, None for somebody who listens and is silent."""
        try:
            with urllib.request.urlopen(
                f"http://{adresse}:{self.port}/sante", timeout=SILENCE
            ) as rendu:
                return int(rendu.status)
        except urllib.error.HTTPError as erreur:
            return erreur.code
        except TimeoutError:
            return None
        except OSError as erreur:
            return None if isinstance(getattr(erreur, "reason", None), TimeoutError) else 0


class Equipe:
    """The workers of this machine. `run` returns the exit code of the command."""

    def __init__(
        self, adresse: str, port: int, combien: int, options: tuple[str, ...] = ()
    ) -> None:
        base = [sys.executable, "-m", "bot", "servir", "--adresse", adresse, *options]
        self._adresse = "127.0.0.1" if adresse in ("0.0.0.0", "::") else adresse
        self._travailleurs = [
            Travailleur(p, [*base, "--port", str(p)]) for p in range(port, port + combien)
        ]
        self._arret = self._renouveler = False

    def run(self) -> int:
        """Serve until SIGTERM or Ctrl+C."""
        for signe in (signal.SIGTERM, signal.SIGINT):
            signal.signal(signe, self._on_stop)
        signal.signal(signal.SIGHUP, self._on_renew)
        ports = [travailleur.port for travailleur in self._travailleurs]
        _say(f"Passerelle : {len(ports)} travailleurs, ports {ports[0]} à {ports[-1]}.")
        for travailleur in self._travailleurs:
            travailleur.start()
        premiers = True  # none has answered yet: a setting may be wrong
        try:
            while not self._arret:
                if self._renouveler:
                    self._renouveler = False
                    self._renew()
                code = self._look()
                if code == REGLAGE_FAUX and premiers:
                    return code
                premiers = premiers and not self._travailleurs[0].answers(self._adresse)
                time.sleep(PAS)
            return 0
        finally:
            self._stop_all()

    def _look(self) -> int | None:
        """Start again those that died; the exit code of one that did."""
        mort = None
        maintenant = time.monotonic()
        for travailleur in self._travailleurs:
            assert travailleur.processus is not None
            code = travailleur.processus.poll()
            if code is None:
                if travailleur.is_frozen(self._adresse):
                    _say(f"Le travailleur du port {travailleur.port} ne dit plus rien.")
                    travailleur.processus.kill()
                continue
            mort = code
            if not travailleur.a_repartir:
                tenu = maintenant - travailleur.depuis > REPRISE_MAX
                travailleur.attente = REPRISE if tenu else min(2 * travailleur.attente, REPRISE_MAX)
                travailleur.a_repartir = maintenant + travailleur.attente
                _say(
                    f"Le travailleur du port {travailleur.port} s’est arrêté ({code}) : il repart."
                )
            elif maintenant >= travailleur.a_repartir:
                travailleur.a_repartir = 0.0
                travailleur.start()
        return mort

    def _renew(self) -> None:
        """Renew the workers one by one; when one does not answer again, the others stay as they are."""
        for travailleur in self._travailleurs:
            travailleur.stop()
            travailleur.start()
            limite = time.monotonic() + PRET
            while not travailleur.answers(self._adresse):
                assert travailleur.processus is not None
                fini = travailleur.processus.poll() is not None
                if self._arret or fini or time.monotonic() > limite:
                    _say(
                        f"Le travailleur du port {travailleur.port} ne repart pas : les autres "
                        "gardent la version d’avant."
                    )
                    return
                time.sleep(PAS)
        _say("Tous les travailleurs sont renouvelés.")

    def _stop_all(self) -> None:
        for travailleur in self._travailleurs:
            if travailleur.processus is not None:
                travailleur.processus.terminate()
        for travailleur in self._travailleurs:
            travailleur.stop()

    def _on_stop(self, _: int, __: FrameType | None) -> None:
        self._arret = True

    def _on_renew(self, _: int, __: FrameType | None) -> None:
        self._renouveler = True


def _say(phrase: str) -> None:
    print(phrase, file=sys.stderr, flush=True)


def is_worker() -> bool:
    """Whether this process was started as a worker."""
    return bool(os.environ.get(VARIABLE))
