"""The switch that brings TensorFlow back, `requirements/diet.txt`: a real one, beside ours."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

RACINE = Path(__file__).parents[2]
PAQUETS = RACINE / "requirements" / "diet.txt"

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        (sys.platform, platform.machine()) != ("linux", "x86_64") or sys.version_info >= (3, 12),
        reason="tensorflow-cpu 2.12.1 has no build for this machine",
    ),
]

CONVERSATIONS = """
import asyncio, sys
from bot.channel.echange import Echange
from bot.essais.conversations import conversation_files, replay
from bot.nlu.modele import ensure_model, load_agent

async def converse():
    echange = Echange(await load_agent(ensure_model()))
    for chemin in conversation_files()[::8]:
        print((await replay(echange, chemin)).transcription)

asyncio.run(converse())
import tensorflow
print(tensorflow.__version__, file=sys.stderr)
"""
CONFIG = """
recipe: default.v1
language: fr
assistant_id: essai
pipeline:
- name: WhitespaceTokenizer
- name: CountVectorsFeaturizer
- name: DIETClassifier
  epochs: 5
"""
NLU = """
version: "3.1"
nlu:
- intent: saluer
  examples: |
    - bonjour
    - salut
- intent: quitter
  examples: |
    - au revoir
    - à demain
"""


@pytest.fixture(scope="module")
def tensorflow(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a process for which the packages of the switch are installed."""
    dossier = tmp_path_factory.mktemp("tensorflow")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
    subprocess.run([*pip, "--target", str(dossier), "-r", str(PAQUETS)], check=True, timeout=600)
    return {"PYTHONPATH": str(dossier), "PASSERELLE_COMPLET": "1"}


def python(*arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=RACINE,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_answers_are_the_same_with_tensorflow_and_without(tensorflow: dict[str, str]) -> None:
    sans = python("-c", CONVERSATIONS, env={})
    avec = python("-c", CONVERSATIONS, env=tensorflow)
    assert avec.returncode == sans.returncode == 0, avec.stderr + sans.stderr
    assert avec.stderr.splitlines()[-1] == "2.12.1"  # the real one was loaded
    assert sans.stderr.splitlines()[-1] == "0"  # and the stand-in
    assert avec.stdout == sans.stdout
    assert avec.stdout.count("  usager") > 100


def test_diet_is_trained_with_it_and_refused_without(
    tensorflow: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "config.yml").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "nlu.yml").write_text(NLU, encoding="utf-8")
    entrainer = ("-m", "rasa", "train", "nlu", "--config", str(tmp_path / "config.yml"))
    entrainer += ("--nlu", str(tmp_path / "nlu.yml"), "--out", str(tmp_path / "models"))
    refuse = python(*entrainer, env={})
    assert refuse.returncode != 0 and "requirements/diet.txt" in refuse.stderr
    assert not list(tmp_path.glob("models/*"))
    entraine = python(*entrainer, env=tensorflow)
    assert entraine.returncode == 0, entraine.stderr
    assert len(list(tmp_path.glob("models/*.tar.gz"))) == 1
