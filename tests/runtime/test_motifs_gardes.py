"""Patterns kept from one start to the next are those that Python would compile, or count for nothing."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.nlu.modele import MODELES, ensure_model
from bot.runtime import motifs_gardes
from bot.runtime.motifs_gardes import MotifsGardes

MOTIFS: tuple[tuple[str, int], ...] = (
    (r"(?P<age>\d+) ?ans", 0),
    (r"pas(?! mal)|jamais", re.IGNORECASE),
    (r"^[a-zà-ÿ’]+(?:-[a-z]+)*$", re.MULTILINE | re.VERBOSE),
    (r"(?<!mon )(?<!ton )ex\b", 0),
)
TEXTES = ("J’ai 19 ans", "PAS maintenant", "pas mal", "Belle-\nville", "mon ex", "un ex", "")


class Compilateur:
    """Python's, which counts what it is asked for."""

    def __init__(self) -> None:
        self.demandes: list[Any] = []
        self.__code__ = motifs_gardes._installes[0]._compile.__code__
        self.__globals__ = motifs_gardes._installes[0]._compile.__globals__

    def __call__(self, motif: Any, flags: int = 0) -> re.Pattern[Any]:
        self.demandes.append(motif)
        compile_: re.Pattern[Any] = motifs_gardes._installes[0]._compile(motif, flags)
        return compile_


@pytest.fixture
def fichier(tmp_path: Path) -> Path:
    """The patterns above, kept by a first start."""
    premier = MotifsGardes(Compilateur(), tmp_path / "motifs.bin")
    for motif, flags in MOTIFS:
        premier.compile(motif, flags)
    premier.keep()
    assert [chemin.name for chemin in tmp_path.iterdir()] == ["motifs.bin"]
    return tmp_path / "motifs.bin"


def found(motif: re.Pattern[str]) -> list[Any]:
    vus = [(m.span(), m.groups(), m.groupdict()) for t in TEXTES for m in motif.finditer(t)]
    return [motif.pattern, motif.flags, motif.groups, dict(motif.groupindex), vus]


def test_a_later_start_takes_them_without_compiling(fichier: Path) -> None:
    compilateur = Compilateur()
    suivant = MotifsGardes(compilateur, fichier)
    for motif, flags in MOTIFS:
        assert found(suivant.compile(motif, flags)) == found(re.compile(motif, flags))
    assert compilateur.demandes == []


def test_the_same_text_with_other_flags_is_another_pattern(fichier: Path) -> None:
    compilateur = Compilateur()
    suivant = MotifsGardes(compilateur, fichier)
    assert suivant.compile(MOTIFS[0][0], re.ASCII).flags == re.ASCII
    assert suivant.compile(rb"octets").pattern == rb"octets"
    assert compilateur.demandes == [MOTIFS[0][0], rb"octets"]


@pytest.mark.parametrize("ou", [0, 40, -1])
def test_a_damaged_file_counts_for_nothing(fichier: Path, ou: int) -> None:
    contenu = bytearray(fichier.read_bytes())
    contenu[ou] ^= 1
    fichier.write_bytes(contenu)
    compilateur = Compilateur()
    assert MotifsGardes(compilateur, fichier).compile(*MOTIFS[1]).search("PAS maintenant")
    assert compilateur.demandes == [MOTIFS[1][0]]


def test_what_another_python_kept_counts_for_nothing(
    fichier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version", "3.99.0")
    compilateur = Compilateur()
    assert MotifsGardes(compilateur, fichier).compile(*MOTIFS[0]).search("19 ans")
    assert compilateur.demandes == [MOTIFS[0][0]]


def test_a_folder_that_may_not_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "plein").write_text("un fichier, et non un dossier", encoding="utf-8")
    gardes = MotifsGardes(Compilateur(), tmp_path / "plein" / "motifs.bin")
    assert gardes.compile(*MOTIFS[0]).search("19 ans")
    gardes.keep()


def test_a_pattern_that_python_refuses_is_not_kept(fichier: Path) -> None:
    gardes = MotifsGardes(Compilateur(), fichier)
    with pytest.raises(re.error):
        gardes.compile("(")
    gardes.keep()
    assert fichier.exists()


def test_training_keeps_what_the_reading_compiles() -> None:
    """Some of them are compiled again: the code is the same, word for word."""
    ensure_model()
    gardes = motifs_gardes._read(MODELES / "motifs.bin")
    du_bot = {motif for motif, _ in gardes} & {
        motif for motif, _ in motifs_gardes._installes[0]._vus
    }
    assert len(du_bot) > 1000
    for cle in sorted(gardes)[::40]:
        assert gardes[cle] == motifs_gardes._installes[0]._code_of(*cle)
