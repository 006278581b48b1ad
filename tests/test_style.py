"""The code passes its linter and its type checker."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

RACINE = Path(__file__).parents[1]


@pytest.mark.parametrize("outil", [["ruff", "check", "."], ["mypy"]], ids=["ruff", "mypy"])
def test_code_passes(outil: list[str]) -> None:
    resultat = subprocess.run(
        [sys.executable, "-m", *outil], cwd=RACINE, capture_output=True, text=True, check=False
    )
    assert resultat.returncode == 0, resultat.stdout + resultat.stderr
