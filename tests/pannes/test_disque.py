"""Breaks the disk under the conversations: locked, read-only, full; then mends it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.conversations.magasin import FICHIER
from bot.installation import VARIABLE
from tests.pannes.conftest import (
    CONVERSATIONS,
    PROMESSE,
    Lance,
    check_panne,
    check_urgence,
    kill,
    sante,
    situation,
)

AGES = range(16, 28)
SUPER_UTILISATEUR = hasattr(os, "geteuid") and os.geteuid() == 0
SANS_PASSE_DROIT = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")


@contextmanager
def locked(fichier: Path) -> Iterator[None]:
    """Another program holds the file."""
    with closing(sqlite3.connect(fichier, isolation_level=None)) as autre:
        autre.execute("BEGIN EXCLUSIVE")
        try:
            yield
        finally:
            autre.execute("ROLLBACK")


@pytest.mark.long
def test_a_file_that_another_process_locks_for_12_seconds(lance: Lance, tmp_path: Path) -> None:
    """Breaks: another connection holds an exclusive lock for 12 seconds, while twelve people write.
    Expected: each gets the numbers in 8 seconds, urgences their own, and then all goes on with what
    was known before."""
    serveur = lance()
    jetons = {age: serveur.open() for age in AGES}
    for age, jeton in jetons.items():
        serveur.say(jeton, f"j’ai {age} ans")
    with locked(tmp_path / "var" / FICHIER), ThreadPoolExecutor(20) as fils:
        fin = time.monotonic() + 12
        envois = [
            fils.submit(serveur.message, j, texte="j’habite à Vesoul") for j in jetons.values()
        ]
        ouverture = fils.submit(serveur.post, CONVERSATIONS, {})
        effacement = fils.submit(serveur.erase, jetons.pop(AGES[-1]))
        assert sante(serveur).elapsed.total_seconds() < PROMESSE
        for envoi in envois:
            check_panne(envoi.result())
        check_panne(ouverture.result())
        check_panne(effacement.result())
        assert time.monotonic() < fin
        urgences = [
            fils.submit(serveur.message, j, texte="je veux mourir") for j in jetons.values()
        ]
        for urgence in urgences:
            check_urgence(urgence.result(), "3114")
        time.sleep(max(0.0, fin - time.monotonic()))
    assert sante(serveur).status_code == 200
    for age, jeton in jetons.items():
        connue = situation(serveur.say(jeton, "j’habite à Vesoul"))
        assert (connue["age"], connue["commune"]) == (age, "70550")


def without_privilege() -> tuple[str, ...]:
    """What takes from the super-user the right to write everywhere; nothing for other users."""
    if not SUPER_UTILISATEUR:
        return ()
    if shutil.which("setpriv") is None:
        pytest.skip(
            "le super-utilisateur écrit partout, et setpriv n’est pas là pour l’en empêcher"
        )
    return SANS_PASSE_DROIT


def test_a_folder_that_is_read_only_from_the_start(lance: Lance, tmp_path: Path) -> None:
    """Breaks: after a kill -9, the folder and its files may only be read. Expected: the server
    starts, says that it is out of order, answers urgences; once mended it goes on by itself, and
    the conversation of before too."""
    avant = without_privilege()
    var = tmp_path / "var"
    serveur = lance()
    jeton = serveur.open()
    serveur.say(jeton, "j’ai 19 ans")
    kill(serveur)
    droits = {chemin: chemin.stat().st_mode for chemin in [var, *var.iterdir()]}
    for chemin in droits:
        chemin.chmod(0o500 if chemin == var else 0o400)
    try:
        serveur = lance(pret=False, avant=avant)
        check_panne(sante(serveur))
        check_panne(serveur.message(jeton, texte="j’habite à Vesoul"))
        check_panne(serveur.post(CONVERSATIONS, {}))
        check_panne(serveur.erase(jeton))
        check_urgence(serveur.message(jeton, texte="je veux mourir"), "3114")
    finally:
        for chemin, mode in droits.items():
            chemin.chmod(mode)
    assert sante(serveur).status_code == 200
    connue = situation(serveur.say(jeton, "j’habite à Vesoul"))
    assert (connue["age"], connue["commune"]) == (19, "70550")


@pytest.fixture
def petit_disque(tmp_path: Path) -> Iterator[Path]:
    """A disk of half a megabyte."""
    disque = tmp_path / "disque"
    disque.mkdir()
    monte = ["mount", "-t", "tmpfs", "-o", "size=512k", "passerelle", str(disque)]
    if not SUPER_UTILISATEUR or shutil.which("mount") is None:
        pytest.skip("il faut être super-utilisateur pour monter un petit disque")
    if subprocess.run(monte, check=False, capture_output=True).returncode != 0:
        pytest.skip("monter un disque n’est pas permis ici")
    try:
        yield disque
    finally:
        subprocess.run(["umount", "--lazy", str(disque)], check=True)


def test_a_full_disk(lance: Lance, petit_disque: Path) -> None:
    """Breaks: not one byte is left. Expected: 503 with the numbers, urgences answered; once there
    is room again all goes on, with what was known before and nothing of the turns that failed."""
    serveur = lance(**{VARIABLE: str(petit_disque / "var")})
    jeton = serveur.open()
    serveur.say(jeton, "j’ai 19 ans")
    bouchon = petit_disque / "bouchon"
    with bouchon.open("wb", buffering=0) as plein, pytest.raises(OSError):
        while True:
            plein.write(bytes(4096))
    refuses = 0
    for _ in range(200):  # the journal of the file has a little room of its own
        rendu = serveur.message(jeton, texte="je préfère ne pas répondre")
        refuses += rendu.status_code == 503
        if rendu.status_code == 503:
            check_panne(rendu)
        if refuses == 3:
            break
    assert refuses == 3
    check_panne(serveur.message(jeton, texte="en fait j’ai 27 ans, j’habite à Gray"))
    check_urgence(serveur.message(jeton, texte="je veux mourir"), "3114")
    bouchon.unlink()
    assert sante(serveur).status_code == 200
    connue = situation(serveur.say(jeton, "merci"))
    assert connue["age"] == 19 and "commune" not in connue
    assert situation(serveur.say(jeton, "j’habite à Vesoul"))["commune"] == "70550"
