"""Takes the network away, and looks for whoever would use it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.installation import VARIABLE
from bot.nlu.sources import RACINE
from tests.pannes.conftest import Lance, situation

# Python tells of each attempt before it is made, whoever makes it.
ECOUTE = """
import sys

def listen(nom, arguments):
    if nom in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        adresse = str(arguments[-1] if nom in ("socket.connect", "socket.sendto") else arguments[0])
        if "127.0.0.1" not in adresse:
            print("TENTATIVE", nom, adresse, flush=True)

sys.addaudithook(listen)
"""

# In a network of its own, where only the machine itself answers; then a conversation.
SANS_RESEAU = """
import fcntl, socket, struct, sys
from pathlib import Path
with socket.socket() as prise:  # « lo » is down in a new network: put it up
    fcntl.ioctl(prise, 0x8914, struct.pack("16sh", b"lo", 0x49))
from tests.channel.conftest import started
with started(Path({dossier!r}), {variable}={var!r}, avant={avant!r}) as serveur:
    serveur.wait_until_ready()
    jeton = serveur.open()
    serveur.say(jeton, "j’ai 19 ans, j’habite à Vesoul")
    print(serveur.say(jeton, "c’est quoi l’E2C ?")[-1]["orientation"]["situation"]["commune"])
"""


def may_unshare() -> bool:
    if shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode == 0


def test_nothing_is_asked_of_the_network(lance: Lance) -> None:
    """Breaks: nothing; listens to each call of Python to the network. Expected: from start to answer,
    only this very machine is called."""
    serveur = lance(programme=ECOUTE)
    jeton = serveur.open()
    serveur.say(jeton, "j’ai 19 ans, j’habite à Vesoul")
    assert situation(serveur.say(jeton, "c’est quoi l’E2C ?"))["commune"] == "70550"
    assert "TENTATIVE" not in serveur.journal.read_text(encoding="utf-8")


def test_it_serves_where_there_is_no_network(tmp_path: Path) -> None:
    """Breaks: the network, which is not there at all. Expected: the server starts and answers, and
    no system call even tries to go out (when strace is there to see it)."""
    if not may_unshare():
        pytest.skip("« unshare -rn » n’est pas permis ici")
    trace = tmp_path / "appels.txt"
    avant: tuple[str, ...] = ()
    if shutil.which("strace") is not None:
        appels = "trace=connect,sendto,sendmsg"
        avant = ("strace", "-D", "-f", "--seccomp-bpf", "-e", appels, "-o", str(trace))
    programme = SANS_RESEAU.format(
        dossier=str(tmp_path), variable=VARIABLE, var=str(tmp_path / "var"), avant=avant
    )
    rendu = subprocess.run(
        ["unshare", "-rn", sys.executable, "-c", programme],
        cwd=RACINE,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert rendu.returncode == 0, rendu.stderr
    assert rendu.stdout.strip().endswith("70550")
    if avant:
        appels = trace.read_text(encoding="utf-8", errors="replace").splitlines()
        dehors = [a for a in appels if "AF_INET" in a and "127.0.0.1" not in a]
        assert not dehors
