"""`passerelle converser`, `servir` and `entrainer`."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

from bot.nlu import modele
from bot.nlu.modele import current_model, ensure_model
from bot.nlu.sources import CODE, RACINE, SOURCES, fingerprint
from tests.commandes.conftest import Appel, check_refusal


@pytest.fixture(scope="module", autouse=True)
def _trained() -> None:
    ensure_model()


def test_a_conversation_in_the_terminal(appeler: Appel) -> None:
    entree = "\nj’ai 19 ans\n#1\n#99\n#²\n/restart\nje dors dehors ce soir\n/quitter\nj’ai 30 ans\n"
    rendu = appeler("converser", entree=entree)
    assert (rendu.code, rendu.erreurs) == (0, "")
    accueil, aide, question, *suite, urgence, fin = rendu.sortie.split("> ")
    assert "Passerelle" in accueil and "/quitter" in accueil
    assert "Écrivez quelques mots" in aide
    assert "#1 " in question
    assert len(suite) == 4 and all(reponse.strip() for reponse in suite)
    assert "115" in urgence
    assert fin == "", "nothing is answered after /quitter"


@pytest.mark.parametrize(
    "entree", [b"", b"bonjour", b"\xff\xfe\n", b"\x00\n", "é".encode("latin-1") * 3 + b"\n"]
)
def test_the_end_of_input_or_odd_bytes_end_cleanly(appeler: Appel, entree: bytes) -> None:
    rendu = appeler("converser", "--mode", "educateur", entree=entree)
    assert (rendu.code, rendu.erreurs) == (0, "")
    assert "mode éducateur" in rendu.sortie
    assert rendu.sortie.endswith("> \n")


def heed_interrupts() -> None:
    """A suite that runs in the background was told to ignore Ctrl+C, and so would its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_in_the_terminal_stops_at_once() -> None:
    terminal = pexpect.spawn(
        sys.executable,
        ["-m", "bot", "converser"],
        cwd=str(RACINE),
        encoding="utf-8",
        timeout=60,
        preexec_fn=heed_interrupts,
    )
    terminal.expect("> ")
    terminal.sendintr()
    terminal.expect(pexpect.EOF, timeout=10)
    terminal.close()
    assert terminal.exitstatus == 0
    assert "Traceback" not in terminal.before


def test_a_broken_catalogue_is_told_before_rasa_hides_it(
    appeler: Appel, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.catalogue import CatalogueInvalide, Erreur

    def broken() -> None:
        raise CatalogueInvalide([Erreur("catalogue/e2c.yml", 3, "clé inconnue « etap ».")])

    for module in ("bot.nlu.modele", "bot.server"):
        monkeypatch.setattr(f"{module}.open_passerelle", broken)
    for commande in (
        ("converser",),
        ("comprendre", "bonjour"),
        ("entrainer",),
        ("servir", "--port", "59999"),
    ):
        check_refusal(appeler(*commande), "catalogue/e2c.yml, ligne 3", "« etap »")


def test_a_port_already_taken_is_2_before_rasa_is_loaded() -> None:
    with socket.socket() as pris:
        pris.bind(("127.0.0.1", 0))
        pris.listen()
        port = pris.getsockname()[1]
        programme = (
            "import sys; from bot.cli import main; "
            f"code = main(['servir', '--port', '{port}']); print(code, 'rasa.core' in sys.modules)"
        )
        rendu = subprocess.run(
            [sys.executable, "-c", programme],
            cwd=RACINE,
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert rendu.stdout.split() == ["2", "False"]
    assert f"Le port {port} est déjà pris" in rendu.stderr and f"--port {port + 1}" in rendu.stderr


def test_an_address_that_does_not_exist_is_2(appeler: Appel) -> None:
    check_refusal(
        appeler("servir", "--adresse", "192.0.2.1", "--port", "59999"),
        "192.0.2.1:59999",
        "--adresse",
    )


def test_training_leaves_a_model_that_is_current(
    appeler: Appel, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(modele, "MODELES", tmp_path / "models")
    rendu = appeler("entrainer")
    assert (rendu.code, rendu.sortie) == (0, "")
    assert "Entraînement du modèle" in rendu.erreurs and "Modèle prêt" in rendu.erreurs
    assert current_model(modeles=tmp_path / "models") == tmp_path / "models" / "passerelle.tar.gz"


def test_training_on_broken_data_is_2_in_french(
    appeler: Appel, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    racine = copy_sources(tmp_path)
    (racine / "domain.yml").write_text("intents: [\n", encoding="utf-8")
    monkeypatch.setattr(modele, "MODELES", tmp_path / "models")
    monkeypatch.setattr(modele, "RACINE", racine)
    rendu = appeler("entrainer")
    assert (rendu.code, rendu.sortie) == (2, "")
    assert "L’entraînement a échoué" in rendu.erreurs and "Traceback" not in rendu.erreurs
    assert current_model(racine, tmp_path / "models") is None


def copy_sources(tmp_path: Path) -> Path:
    racine = tmp_path / "copie"
    for nom in (*SOURCES, *CODE):
        (racine / nom).parent.mkdir(parents=True, exist_ok=True)
        if (RACINE / nom).is_dir():
            shutil.copytree(RACINE / nom, racine / nom)
        elif (RACINE / nom).exists():
            shutil.copy(RACINE / nom, racine / nom)
    return racine


@pytest.fixture
def copie(tmp_path: Path) -> tuple[Path, Path]:
    """A copy of what the model is made from, and a folder of models that is current for it."""
    racine = copy_sources(tmp_path)
    modeles = tmp_path / "models"
    modeles.mkdir()
    archive = ensure_model()
    shutil.copy(archive, modeles / archive.name)
    connu = json.loads((archive.parent / "empreinte.json").read_text(encoding="utf-8"))
    (modeles / "empreinte.json").write_text(
        json.dumps({**connu, "donnees": fingerprint(racine)}), encoding="utf-8"
    )
    assert current_model(racine, modeles) == modeles / archive.name
    return racine, modeles


@pytest.mark.parametrize(
    "fichier",
    ["config.yml", "domain.yml", "data/nlu/situation.yml", "data/rules/chemin.yml", "data/responses/accueil.yml",
     "bot/nlu/lecteur_de_situation.py", CODE[1]],
)  # fmt: skip
def test_a_source_that_changed_makes_the_model_stale(
    copie: tuple[Path, Path], fichier: str
) -> None:
    racine, modeles = copie
    with (racine / fichier).open("a", encoding="utf-8") as source:
        source.write("\n# une ligne de plus\n")
    assert current_model(racine, modeles) is None


def test_a_source_added_removed_or_renamed_makes_the_model_stale(copie: tuple[Path, Path]) -> None:
    racine, modeles = copie
    nouveau = racine / "data" / "nlu" / "nouveau.yml"
    nouveau.write_text("version: '3.1'\n", encoding="utf-8")
    assert current_model(racine, modeles) is None
    nouveau.unlink()
    assert current_model(racine, modeles) is not None
    (racine / "data/nlu/service.yml").rename(racine / "data/nlu/services.yml")
    assert current_model(racine, modeles) is None
    (racine / "data/nlu/services.yml").unlink()
    assert current_model(racine, modeles) is None


def test_what_the_model_does_not_learn_from_changes_nothing(copie: tuple[Path, Path]) -> None:
    racine, modeles = copie
    (racine / "README.md").write_text("bonjour", encoding="utf-8")
    (racine / "bot/nlu/__pycache__").mkdir(exist_ok=True)
    (racine / "bot/nlu/__pycache__/x.pyc").write_bytes(b"x")
    assert current_model(racine, modeles) is not None


@pytest.mark.parametrize("contenu", [b"", b"pas une archive"])
def test_a_damaged_model_is_not_current(copie: tuple[Path, Path], contenu: bytes) -> None:
    racine, modeles = copie
    (modeles / "passerelle.tar.gz").write_bytes(contenu)
    assert current_model(racine, modeles) is None


@pytest.mark.parametrize("contenu", [None, "", "{", "[]", "12", "{}", '{"modele": 3}'])
def test_a_model_without_a_readable_fingerprint_is_not_current(
    copie: tuple[Path, Path], contenu: str | None
) -> None:
    racine, modeles = copie
    if contenu is None:
        (modeles / "empreinte.json").unlink()
    else:
        (modeles / "empreinte.json").write_text(contenu, encoding="utf-8")
    assert current_model(racine, modeles) is None
