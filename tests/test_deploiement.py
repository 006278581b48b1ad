"""What is written for those who run the service names what exists: files, commands, settings."""

from __future__ import annotations

import inspect
import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import bot.server
from bot.catalogue.yaml_situe import read_yaml
from bot.channel.canal import CanalPasserelle
from bot.channel.reglages import LISTES, NOMBRES
from bot.cli import build_parser
from bot.conversations import Conversations
from bot.installation import VARIABLE
from bot.nlu.modele import MODELES
from bot.nlu.sources import RACINE
from bot.reglages import CANAL
from bot.server import COMME_ROOT

UNITE = RACINE / "deploy/passerelle.service"
CONTENEUR = RACINE / "deploy/Containerfile"
EXPLOITATION = RACINE / "docs/exploitation.md"
PAGES = (EXPLOITATION, RACINE / "docs/vie-privee.md", RACINE / "SECURITY.md")
INSTALLE = Path("/opt/passerelle")
CHEMINS_SERVIS = {
    route.uri
    for route in CanalPasserelle().blueprint(None)._future_routes  # type: ignore[arg-type]
}


def read(chemin: Path) -> str:
    return chemin.read_text(encoding="utf-8")


def settings(nom: str) -> dict[str, Any]:
    lus, erreurs = read_yaml(RACINE / nom, nom)
    assert not erreurs
    return dict(lus)


@pytest.fixture(scope="module")
def service() -> dict[str, list[str]]:
    """The [Service] of the unit: each key with its values, in order."""
    lus: dict[str, list[str]] = {}
    dans = ""
    for ligne in read(UNITE).splitlines():
        if ligne.startswith("["):
            dans = ligne
        elif dans == "[Service]" and ligne and not ligne.startswith("#"):
            cle, _, valeur = ligne.partition("=")
            lus.setdefault(cle, []).append(valeur)
    return lus


def test_the_unit_runs_a_real_command_and_writes_where_the_code_writes(
    service: dict[str, list[str]],
) -> None:
    programme, *arguments = shlex.split(service["ExecStart"][0])
    assert programme == str(INSTALLE / ".venv/bin/passerelle"), "what ./passerelle installs"
    assert build_parser().parse_args(arguments).commande is not None
    ecrits = {
        RACINE / Path(chemin).relative_to(INSTALLE)
        for chemin in service["ReadWritePaths"][0].split()
    }
    assert ecrits == {MODELES, RACINE / "var"}
    assert service["User"] != ["root"] and service["NoNewPrivileges"] == ["yes"]
    assert "WatchdogSec" not in service, "nothing tells systemd that it is alive"


def test_systemd_accepts_the_unit(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze n’est pas installé")
    copie = tmp_path / UNITE.name
    copie.write_text(read(UNITE).replace(str(INSTALLE), str(tmp_path)), encoding="utf-8")
    programme = tmp_path / ".venv/bin/passerelle"
    programme.parent.mkdir(parents=True)
    programme.touch(mode=0o755)
    rendu = subprocess.run(
        ["systemd-analyze", "verify", str(copie)], capture_output=True, text=True, timeout=60
    )
    assert (rendu.returncode, rendu.stderr) == (0, "")


def test_the_image_copies_what_the_bot_reads_and_no_secret() -> None:
    lignes = read(CONTENEUR).replace("\\\n", " ").splitlines()
    copies = [nom for ligne in lignes if ligne.startswith("COPY ") for nom in ligne.split()[1:-1]]
    assert all((RACINE / nom).exists() for nom in copies)
    assert {"bot", "actions", "data", "config.yml", "domain.yml"} <= set(copies)
    assert {"credentials.yml", "endpoints.yml", "requirements/execution.txt"} <= set(copies)
    assert not {"var", "models", ".", ".git"} & set(copies)
    assert "PASSERELLE_SECRET=" not in read(CONTENEUR)
    utilisateurs = [ligne.split()[1] for ligne in lignes if ligne.startswith("USER ")]
    assert utilisateurs and "root" not in utilisateurs
    commandes = re.findall(r"python -m bot (\w+)|\"bot\", (\"servir\".*)\]", read(CONTENEUR))
    assert len(commandes) == 2
    for entrainer, servir in commandes:
        arguments = [entrainer] if entrainer else re.findall(r'"([^"]+)"', servir)
        assert build_parser().parse_args(arguments).commande is not None


def test_the_image_installs_as_the_launcher_does() -> None:
    lanceur, image = read(RACINE / "passerelle"), read(CONTENEUR)
    for commun in (
        "pip install --no-deps --ignore-requires-python --require-hashes -r",
        "--require-hashes -r",
        "import bot.runtime.demarrage",
        "passerelle.pth",
    ):
        assert commun in lanceur and commun in image
    assert re.search(r"^FROM python:3\.1[12]-slim", image, re.MULTILINE)


def test_health_is_asked_where_it_is_answered() -> None:
    for page in (CONTENEUR, EXPLOITATION):
        for port, chemin in re.findall(r"127\.0\.0\.1:(\d+)(/\w+)", read(page)):
            assert int(port) == bot.server.PORT and chemin in CHEMINS_SERVIS
    for chemin in re.findall(r"(?:GET|POST|DELETE) (/[\w/]+)", "".join(map(read, PAGES))):
        assert chemin in CHEMINS_SERVIS


def test_every_setting_is_told_and_every_setting_told_exists() -> None:
    dit = read(EXPLOITATION)
    canal = settings("credentials.yml")[CANAL]
    tableau = dit.split("| réglage |")[1].split("\n\n")[0]
    dits = set(re.findall(r"`(\w+)`", re.sub(r"\|[^|]*\|$", "", tableau, flags=re.MULTILINE)))
    assert dits == set(canal) == {*LISTES, *NOMBRES}
    rangement = settings("endpoints.yml")["tracker_store"]
    assert "heures" in inspect.signature(Conversations).parameters
    for page in PAGES[:2]:
        assert "`heures`" in read(page) and "endpoints.yml" in read(page)
        assert re.search(rf"\b{rangement['heures']}\b", read(page))


def test_every_variable_told_is_read_by_the_code() -> None:
    code = "".join(read(fichier) for fichier in (RACINE / "bot").rglob("*.py"))
    dites = set(re.findall(r"PASSERELLE_[A-Z]+", "".join(map(read, (*PAGES, UNITE, CONTENEUR)))))
    assert {"PASSERELLE_SECRET", "PASSERELLE_VAR", "PASSERELLE_COMPLET"} <= dites
    assert all(f'"{variable}"' in code for variable in dites)


def test_what_health_says_is_explained() -> None:
    canal = read(RACINE / "bot/channel/canal.py") + read(RACINE / "bot/channel/echange.py")
    dites = re.findall(r"^\| « (Le modèle [^»]+?) » \|", read(EXPLOITATION), re.MULTILINE)
    assert len(dites) == 3 and all(f'"{dite}"' in canal for dite in dites)


def test_the_figures_told_are_those_that_are_given() -> None:
    figures = CanalPasserelle()._mesures.text().decode()
    for nom in re.findall(r"`((?:passerelle|process)_\w+)`", read(EXPLOITATION)):
        assert f"# TYPE {nom} " in figures or f"# TYPE {nom.removesuffix('_total')}" in figures


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_and_links_that_are_named_exist(page: Path) -> None:
    for lien in re.findall(r"\]\(([^)#]+)\)", read(page)):
        assert (page.parent / lien).exists(), lien
    for nom in re.findall(r"`((?:bot|deploy|docs|requirements)/[\w./-]*)`", read(page)):
        assert (RACINE / nom).exists(), nom
    assert len(read(page).splitlines()) <= 110


@pytest.mark.parametrize(("uid", "dit"), [(0, f"{COMME_ROOT}\n"), (1000, "")])
def test_a_service_started_as_root_says_so_and_goes_on(
    uid: int,
    dit: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    class Suite(Exception):
        pass

    def go_on() -> None:
        raise Suite

    monkeypatch.setenv(VARIABLE, str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: uid)
    monkeypatch.setattr(bot.server, "check_port", lambda *_: None)
    monkeypatch.setattr(bot.server, "open_passerelle", go_on)
    with pytest.raises(Suite):
        bot.server.serve()
    assert capsys.readouterr().err == dit
