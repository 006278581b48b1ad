"""Damages the model, in a copy of the program: before it starts, and while it serves."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from bot.nlu.modele import EMPREINTE, MODELES, NOM, current_model, ensure_model
from bot.nlu.sources import RACINE
from tests.pannes.conftest import Lance, check_panne, check_urgence, sante, situation

ARCHIVE = f"{NOM}.tar.gz"
ABIME = b"ceci n'est pas une archive" * 100


@pytest.fixture
def copie(tmp_path: Path) -> Path:
    """The same program, with a model of its own."""
    ensure_model()
    racine = tmp_path / "copie"
    racine.mkdir()
    for nom in (
        "bot",
        "actions",
        "data",
        "config.yml",
        "domain.yml",
        "endpoints.yml",
        "credentials.yml",
        "requirements",
    ):
        (racine / nom).symlink_to(RACINE / nom)
    shutil.copytree(MODELES, racine / "models")
    if (RACINE / ".rasa").is_dir():
        shutil.copytree(RACINE / ".rasa", racine / ".rasa")
    return racine


def test_a_model_that_is_replaced_while_it_serves(lance: Lance, copie: Path) -> None:
    """Breaks: the archive becomes garbage under a running server. Expected: it goes on."""
    serveur = lance(racine=copie, PYTHONPATH=str(copie))
    jeton = serveur.open()
    serveur.say(jeton, "j’ai 19 ans")
    (copie / "models" / ARCHIVE).write_bytes(ABIME)
    assert sante(serveur).status_code == 200
    assert situation(serveur.say(jeton, "j’habite à Vesoul"))["commune"] == "70550"
    assert situation(serveur.say(serveur.open(), "j’ai 19 ans"))["age"] == 19


@pytest.mark.long
def test_a_model_that_was_damaged_before_the_start(lance: Lance, copie: Path) -> None:
    """Breaks: a byte of the archive before the start. Expected: it is never served; the server
    trains again, says so, and answers."""
    archive = copie / "models" / ARCHIVE
    octets = bytearray(archive.read_bytes())
    octets[len(octets) // 2] ^= 0xFF
    archive.write_bytes(octets)
    abime = hashlib.sha256(octets).hexdigest()
    serveur = lance(racine=copie, PYTHONPATH=str(copie))
    assert hashlib.sha256(archive.read_bytes()).hexdigest() != abime
    journal = serveur.journal.read_text(encoding="utf-8")
    assert "Entraînement du modèle" in journal and "Modèle prêt" in journal
    assert current_model(modeles=copie / "models") == archive
    assert situation(serveur.say(serveur.open(), "j’ai 19 ans"))["age"] == 19


def test_a_model_that_is_no_model_though_its_fingerprint_says_so(lance: Lance, copie: Path) -> None:
    """Breaks: the archive is garbage and so is what tells it whole. Expected: nothing is answered
    but the numbers, and urgences."""
    modeles = copie / "models"
    (modeles / ARCHIVE).write_bytes(ABIME)
    connu = json.loads((modeles / EMPREINTE).read_text(encoding="utf-8"))
    connu["modele"] = hashlib.sha256(ABIME).hexdigest()
    (modeles / EMPREINTE).write_text(json.dumps(connu), encoding="utf-8")
    serveur = lance(pret=False, racine=copie, PYTHONPATH=str(copie), PASSERELLE_SECRET="essai")
    check_panne(sante(serveur))
    check_panne(serveur.post("/webhooks/passerelle/conversations", {}))
    from bot.channel.jetons import Jetons

    jeton = Jetons("essai").issue("c", "habitant")
    check_panne(serveur.message(jeton, texte="j’ai 19 ans"))
    check_urgence(serveur.message(jeton, texte="je veux mourir"), "3114")
