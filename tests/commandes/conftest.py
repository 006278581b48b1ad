"""Calling commands as the terminal does, in this process."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from typing import NamedTuple

import pytest

from bot.cli import main


class Rendu(NamedTuple):
    """What a command left: its exit code, standard output and standard error."""

    code: int
    sortie: str
    erreurs: str


Appel = Callable[..., Rendu]


@pytest.fixture
def appeler(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Appel:
    """Run `passerelle arguments…`, with `entree` on standard input."""

    def call(*arguments: str, entree: str | bytes = "") -> Rendu:
        octets = entree.encode() if isinstance(entree, str) else entree
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(octets), encoding="utf-8"))
        capsys.readouterr()
        try:
            code = main(arguments)
        except SystemExit as sortie:  # argparse leaves by itself
            code = int(sortie.code or 0)
        return Rendu(code, *capsys.readouterr())

    return call


def check_refusal(rendu: Rendu, *mots: str) -> None:
    """Exit code 2, nothing on standard output, a French message that holds these words."""
    assert rendu.code == 2
    assert rendu.sortie == ""
    assert "Traceback" not in rendu.erreurs and "error:" not in rendu.erreurs
    for mot in mots:
        assert mot in rendu.erreurs
