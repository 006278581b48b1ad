"""The review of a change of the catalogue: the text that it gives, and the forges' jobs that post it."""

from __future__ import annotations

import importlib.util
import re
import shlex
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from bot.cli import build_parser

RACINE = Path(__file__).parents[1]
GITHUB = sorted(RACINE.glob(".github/workflows/*.yml"))
GITLAB = RACINE / ".ci/gitlab-catalogue.yml"
ROBOT = """#!/bin/sh
case "$*" in
  --help) exit {installe} ;;
  "catalogue verifier") printf '%b\\n' '{verifier}'; exit {code_verifier} ;;
  "catalogue comparer "*) echo "$3 et $4"; printf '%b\\n' '{comparer}' >&2; exit {code_comparer} ;;
esac
"""


@pytest.fixture
def relecture() -> ModuleType:
    """The script, as a module."""
    plan = importlib.util.spec_from_file_location("relecture", RACINE / ".ci/relecture.py")
    assert plan is not None and plan.loader is not None
    module = importlib.util.module_from_spec(plan)
    plan.loader.exec_module(module)
    return module


@pytest.fixture
def projet(
    relecture: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Path]:
    """A project of one commit whose commands say what they are told to say."""
    git = ["git", "-c", "user.name=essai", "-c", "user.email=essai@exemple.fr"]
    subprocess.run([*git, "init", "-q", "-b", "main"], cwd=tmp_path, check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "un"], cwd=tmp_path, check=True)
    monkeypatch.setattr(relecture, "RACINE", tmp_path)

    def make(**dits: object) -> Path:
        tous = {"installe": 0, "verifier": "tout est en ordre", "code_verifier": 0, "comparer": "", "code_comparer": 0}  # fmt: skip
        (tmp_path / "passerelle").write_text(ROBOT.format(**{**tous, **dits}), encoding="utf-8")
        (tmp_path / "passerelle").chmod(0o755)
        return tmp_path

    return make


@pytest.mark.parametrize(
    ("dits", "code", "titre"),
    [
        ({}, 0, "en ordre"),
        ({"code_verifier": 1}, 1, "à corriger"),
        ({"code_comparer": 1}, 1, "un territoire se vide, à lire avant d’accepter"),
        ({"code_comparer": 2}, 2, "vérifié, mais pas comparé"),
        ({"code_verifier": 1, "code_comparer": 2}, 1, "à corriger"),
    ],
)
def test_the_text_tells_what_both_commands_said(
    relecture: ModuleType,
    projet: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
    dits: dict[str, Any],
    code: int,
    titre: str,
) -> None:
    dossier = projet(comparer="EPIDE : de plus", **dits)
    assert relecture.main(["main", "--dans", str(dossier / "texte.md")]) == code
    texte = capsys.readouterr().out
    assert texte == (dossier / "texte.md").read_text(encoding="utf-8")
    assert texte.startswith(f"## Relecture du catalogue : {titre}\n")
    assert "```text\ntout est en ordre\n```" in texte
    assert ("EPIDE : de plus" in texte) is (dits != {"code_verifier": 1, "code_comparer": 2})


def test_what_others_changed_since_is_not_of_this_change(
    relecture: ModuleType, projet: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    dossier = projet()
    git = ["git", "-C", str(dossier), "-c", "user.name=essai", "-c", "user.email=essai@exemple.fr"]
    depart = subprocess.check_output([*git, "rev-parse", "HEAD"], text=True).strip()
    subprocess.run([*git, "switch", "-q", "-c", "travail"], check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "à moi"], check=True)
    subprocess.run([*git, "switch", "-q", "main"], check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "à eux"], check=True)
    subprocess.run([*git, "switch", "-q", "travail"], check=True)
    assert relecture.main([]) == 0
    assert f"{depart} et ." in capsys.readouterr().out


def test_a_revision_that_does_not_exist_is_told_by_the_command(
    relecture: ModuleType, projet: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    projet(code_comparer=2)
    assert relecture.main(["nulle-part"]) == 2
    assert "nulle-part et ." in capsys.readouterr().out


def test_an_installation_that_fails_is_told_alone(
    relecture: ModuleType, projet: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    projet(installe=2)
    assert relecture.main(["main"]) == 2
    assert capsys.readouterr().out == ""


def test_a_comment_is_never_too_long_and_what_is_wrong_stays_whole(
    relecture: ModuleType, projet: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    dossier = projet(comparer="\\n".join(f"Exemple {n} : une longue phrase" for n in range(3000)))
    assert relecture.main(["main", "--dans", str(dossier / "texte.md")]) == 0
    court = (dossier / "texte.md").read_text(encoding="utf-8")
    assert len(court) <= relecture.LONGUEUR_MAX < len(capsys.readouterr().out)
    assert "tout est en ordre" in court and relecture.SUITE in court
    assert court.rstrip().endswith("```")


def test_a_text_cannot_leave_its_block(relecture: ModuleType) -> None:
    rendu = relecture.Rendu(1, "```\n@tous <script>\n```")
    assert "````text\n```\n@tous <script>\n```\n````" in relecture.tell(
        rendu, relecture.Rendu(0, "")
    )


# The jobs of the forges.


def scripts() -> Iterator[tuple[str, str]]:
    """What each job runs: where, and the shell text."""
    for chemin in GITHUB:
        for metier in yaml.safe_load(chemin.read_text(encoding="utf-8"))["jobs"].values():
            yield from ((chemin.name, pas["run"]) for pas in metier["steps"] if "run" in pas)
    for nom, metier in yaml.safe_load(GITLAB.read_text(encoding="utf-8")).items():
        for cle in ("script", "after_script"):
            yield from ((f"{GITLAB.name}, {nom}", ligne) for ligne in metier.get(cle, ()))


SCRIPTS = list(scripts())


@pytest.mark.parametrize(("ou", "script"), SCRIPTS, ids=[f"{ou}-{n}" for n, (ou, _) in enumerate(SCRIPTS)])  # fmt: skip
def test_a_job_runs_what_exists(ou: str, script: str) -> None:
    verifie = subprocess.run(
        ["sh", "-n"], input=script, text=True, capture_output=True, check=False
    )
    assert verifie.returncode == 0, verifie.stderr
    for commande in re.findall(r"^\./passerelle (.*?)(?: \|\||>| >|$)", script, re.MULTILINE):
        build_parser().parse_args(shlex.split(commande))
    for fichier in re.findall(r"python3 (\S+)", script):
        assert (RACINE / fichier).is_file()
    assert "${{" not in script, "ce qui vient de la forge passe par une variable"


def test_every_forge_reviews_with_the_same_script_and_tells_the_month() -> None:
    tout = "\n".join(script for _, script in SCRIPTS)
    assert tout.count("python3 .ci/relecture.py") == 2
    assert tout.count("catalogue verifier --a-relire") == tout.count("catalogue liens") == 2


@pytest.mark.parametrize("chemin", GITHUB, ids=[chemin.name for chemin in GITHUB])
def test_a_job_may_only_write_its_text(chemin: Path) -> None:
    lu = yaml.safe_load(chemin.read_text(encoding="utf-8"))
    droits = lu["permissions"]
    assert droits.pop("contents") == "read" and list(droits.values()) == ["write"]
    declencheurs = lu[True]  # YAML 1.1 reads the key "on" as a boolean
    assert "pull_request_target" not in declencheurs
    dossiers = declencheurs.get("pull_request", {}).get("paths", [])
    assert all((RACINE / dossier.removesuffix("/**")).is_dir() for dossier in dossiers)


def test_the_whole_history_is_there_when_it_is_compared() -> None:
    lu = yaml.safe_load((RACINE / ".github/workflows/catalogue.yml").read_text(encoding="utf-8"))
    assert lu["jobs"]["relecture"]["steps"][0]["with"]["fetch-depth"] == 0
    assert yaml.safe_load(GITLAB.read_text(encoding="utf-8"))[".catalogue"]["variables"] == {"GIT_DEPTH": "0"}  # fmt: skip
