"""`passerelle servir` with several workers: started, kept alive, renewed under load, stopped."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.grappe.travailleurs import VARIABLE as TRAVAILLEUR
from bot.installation import VARIABLE as VAR
from bot.nlu.sources import RACINE
from bot.reglages import SECRET
from bot.reglages import VARIABLE as REGLAGES
from tests.channel.conftest import Serveur, free_port
from tests.grappe.conftest import FICHIER, Grappe
from tests.grappe.flux import check_kept, talking, writings
from tests.grappe.serveurs import Nginx, answers, wait_for


def free_ports() -> int:
    """The first of two free ports that follow each other."""
    for _ in range(50):
        port = free_port()
        try:
            import socket

            with socket.socket() as essai:
                essai.bind(("127.0.0.1", port + 1))
            return port
        except OSError:
            continue
    raise AssertionError("no two ports")


@contextmanager
def team(grappe: Grappe, dossier: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Two workers as `passerelle servir` starts them, with the settings of deploy/grappe."""
    environnement = {**os.environ, **grappe.environment(dossier), "PASSERELLE_TRAVAILLEURS": "2"}
    environnement.pop(TRAVAILLEUR)
    with (dossier / "journal.txt").open("ab") as sortie:
        processus = subprocess.Popen(
            [sys.executable, "-m", "bot", "servir", "--port", str(port)],
            cwd=RACINE,
            env=environnement,
            stdout=sortie,
            stderr=subprocess.STDOUT,
        )
    try:
        yield processus
    finally:
        processus.terminate()
        processus.wait(40)


def pids(port: int) -> set[int]:
    """The processes of the workers."""
    trouves = set()
    for commande in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            mots = commande.read_bytes().split(b"\0")
        except OSError:
            continue
        if b"servir" in mots and {str(port).encode(), str(port + 1).encode()} & set(mots):
            trouves.add(int(commande.parent.name))
    return trouves


def test_workers_are_renewed_under_load_kept_alive_and_stopped(
    grappe: Grappe, tmp_path: Path
) -> None:
    """Breaks: every worker is replaced while people talk (SIGHUP), then one is killed, then one is
    frozen. Expected: nobody sees the renewal; whoever dies or freezes is replaced; SIGTERM stops all."""
    port = free_ports()
    nginx = Nginx(tmp_path)
    with team(grappe, tmp_path, port) as equipe:
        for rang in (0, 1):
            wait_for(lambda rang=rang: answers(f"http://127.0.0.1:{port + rang}"), "l’équipe", 90)
        nginx.start([port, port + 1])
        porte = Serveur(nginx.adresse, equipe, tmp_path / "journal.txt")
        avant = pids(port) - {equipe.pid}
        try:
            with writings(grappe.postgresql) as ecritures:
                with talking(porte, 6) as personnes:
                    equipe.send_signal(signal.SIGHUP)
                    wait_for(lambda: "renouvelés" in journal(tmp_path), "le renouvellement", 60)
                check_kept(personnes, ecritures)
            assert sum(personne.refus for personne in personnes) == 0
            apres = pids(port) - {equipe.pid}
            assert len(apres) == 2 and not avant & apres
            mort, fige = sorted(apres)
            os.kill(mort, signal.SIGKILL)
            os.kill(fige, signal.SIGSTOP)
            wait_for(lambda: not {mort, fige} & pids(port), "le remplacement", 60)
            wait_for(lambda: all(answers(f"http://127.0.0.1:{port + r}") for r in (0, 1)), "l’équipe", 60)  # fmt: skip
            assert "age" not in porte.say(personnes[0].jeton, "merci")[-1]
        finally:
            nginx.stop()
        equipe.terminate()
        assert equipe.wait(40) == 0
    wait_for(lambda: not pids(port), "l’arrêt", 10)


def journal(dossier: Path) -> str:
    return (dossier / "journal.txt").read_text(encoding="utf-8")


REFUS = {
    "sans PostgreSQL": ("  url: ${PASSERELLE_POSTGRESQL}.*\n", "", "propres conversations"),
    "sans Redis": ("  url: ${PASSERELLE_REDIS}.*\n", "", "en même temps"),
    "sans mandataire": ("mandataires: 1", "mandataires: 0", "mandataires: 1"),
    "un nombre faux": ("travailleurs: .*", "travailleurs: quatre", "nombre entier"),
    "trop": ("travailleurs: .*", "travailleurs: 400", "de 1 à 64"),
    "une section inconnue": ("lock_store:", "lock_stor:", "n’existe pas"),
    "une adresse fausse": ("url: ${PASSERELLE_REDIS}", "url: http://ici", "redis://"),
}


@pytest.mark.parametrize("cas", REFUS)
def test_what_would_lose_or_mix_conversations_is_refused(cas: str, tmp_path: Path) -> None:
    motif, a_la_place, dit = REFUS[cas]
    livres = FICHIER.read_text(encoding="utf-8")
    ecrits = re.sub(motif.replace("${", r"\$\{").replace("}", r"\}"), a_la_place, livres)
    assert ecrits != livres
    rendu = refused(tmp_path, ecrits, **{SECRET: "x" * 32})
    assert rendu.returncode == 2 and dit in rendu.stderr, rendu.stderr


def test_a_secret_is_asked_for_and_a_missing_variable_told(tmp_path: Path) -> None:
    livres = FICHIER.read_text(encoding="utf-8")
    rendu = refused(tmp_path, livres)
    assert rendu.returncode == 2 and SECRET in rendu.stderr
    rendu = refused(tmp_path, livres, **{"PASSERELLE_REDIS": ""})
    assert rendu.returncode == 2 and "PASSERELLE_REDIS_FICHIER" in rendu.stderr


def test_variables_may_be_read_from_files(tmp_path: Path) -> None:
    """As containers and systemd give secrets. Refused for its workers only: what was read is right."""
    secret = tmp_path / "adresse"
    secret.write_text("redis://127.0.0.1:1/0\n", encoding="utf-8")
    sans = FICHIER.read_text(encoding="utf-8").replace("mandataires: 1", "mandataires: 0")
    environnement = {"PASSERELLE_REDIS": "", "PASSERELLE_REDIS_FICHIER": str(secret)}
    rendu = refused(tmp_path, sans, **{SECRET: "x" * 32, **environnement})
    assert rendu.returncode == 2 and "mandataires: 1" in rendu.stderr
    environnement["PASSERELLE_REDIS_FICHIER"] = str(tmp_path / "absent")
    rendu = refused(tmp_path, sans, **{SECRET: "x" * 32, **environnement})
    assert rendu.returncode == 2 and "ne se lit pas" in rendu.stderr


def test_another_secret_than_the_others_is_refused(grappe: Grappe, tmp_path: Path) -> None:
    environnement = {**grappe.environment(tmp_path), SECRET: "un autre secret"}
    rendu = refused(tmp_path, FICHIER.read_text(encoding="utf-8"), **environnement)
    assert rendu.returncode == 2 and "n’est pas le secret des autres" in rendu.stderr


def refused(dossier: Path, reglages: str, **environnement: str) -> subprocess.CompletedProcess[str]:
    fichier = dossier / "reglages.yml"
    fichier.write_text(reglages, encoding="utf-8")
    adresses = {
        "PASSERELLE_POSTGRESQL": "postgresql://ici@127.0.0.1:1/x",
        "PASSERELLE_REDIS": "redis://127.0.0.1:1/0",
    }
    variables = {k: v for k, v in os.environ.items() if not k.startswith("PASSERELLE_")}
    return subprocess.run(
        [sys.executable, "-m", "bot", "servir", "--port", str(free_port())],
        cwd=RACINE,
        env={**variables, **adresses, VAR: str(dossier), **environnement, REGLAGES: str(fichier)},
        capture_output=True,
        text=True,
        timeout=90,
    )
