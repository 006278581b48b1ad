"""Keeps the compiled regular expressions between two starts, as Python keeps its .pyc files.

Python compiles a pattern anew in each process: for the 3,400 of the reading, half of the time to
start. Training leaves them in `models/`; each later start takes those whose text and flags are the
same, and compiles the others. A file that is missing, damaged, or of another Python counts for
nothing: patterns are then compiled as ever.
"""

from __future__ import annotations

import hashlib
import importlib
import marshal
import os
import platform
import re
import sys
import types
from array import array
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

_FICHIER = Path(__file__).resolve().parents[2] / "models" / "motifs.bin"
_COMPILATEUR: Any = importlib.import_module("re._compiler")
_MOTEUR: Any = _COMPILATEUR._sre
_LONGUEUR = hashlib.sha256().digest_size

Cle = tuple[str, int]  # a pattern and its flags
Compile = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]  # what _sre.compile takes


class MotifsGardes:
    """Stands before Python's compiler of patterns: gives what was kept, notes what it was asked for."""

    def __init__(self, compile_: Callable[..., re.Pattern[Any]], fichier: Path) -> None:
        self._compile = compile_
        self._fichier = fichier
        self._gardes: dict[Cle, Compile] | None = None  # None: the file was not read yet
        self._vus: dict[Cle, None] = {}

    def compile(self, motif: Any, flags: int = 0) -> re.Pattern[Any]:
        """What `re._compiler.compile` gives; what was kept is used once and let go."""
        if type(motif) is not str:
            return self._compile(motif, flags)
        cle = (motif, int(flags))
        if self._gardes is None:
            self._gardes = _read(self._fichier)
        if (garde := self._gardes.pop(cle, None)) is not None:
            drapeaux, code, *reste = garde
            fait = _MOTEUR.compile(motif, drapeaux, array("I", code).tolist(), *reste)
        else:
            fait = self._compile(motif, flags)
        self._vus[cle] = None
        return cast("re.Pattern[str]", fait)

    def keep(self) -> None:
        """Write all the patterns of this process, in one move; nothing where one may not write."""
        contenu = marshal.dumps({cle: self._code_of(*cle) for cle in list(self._vus)})
        attente = self._fichier.with_suffix(f".{os.getpid()}")
        try:
            attente.write_bytes(_digest(contenu) + contenu)
            attente.replace(self._fichier)
        except OSError:
            with suppress(OSError):
                attente.unlink()

    def _code_of(self, motif: str, flags: int) -> Compile:
        """What Python's compiler hands to its engine for one pattern."""
        recus: list[Any] = []
        moteur = SimpleNamespace(
            **{**vars(_MOTEUR), "compile": lambda _, *recu: recus.extend(recu)}
        )
        sans_moteur = {**self._compile.__globals__, "_sre": moteur}
        types.FunctionType(self._compile.__code__, sans_moteur)(motif, flags)
        drapeaux, code, groupes, noms, rangs = recus
        return int(drapeaux), array("I", code).tobytes(), groupes, dict(noms), rangs


def _read(fichier: Path) -> dict[Cle, Compile]:
    try:
        lu = fichier.read_bytes()
    except OSError:
        return {}
    empreinte, contenu = lu[:_LONGUEUR], lu[_LONGUEUR:]
    return marshal.loads(contenu) if empreinte == _digest(contenu) else {}


def _digest(contenu: bytes) -> bytes:
    """Tells what this very Python wrote whole from anything else."""
    return hashlib.sha256(f"{sys.version} {platform.machine()}".encode() + contenu).digest()


_installes: list[MotifsGardes] = []


def install() -> None:
    """Stand before Python's compiler of patterns, once per process."""
    if not _installes:
        _installes.append(MotifsGardes(_COMPILATEUR.compile, _FICHIER))
        _COMPILATEUR.compile = _installes[0].compile


def keep_motifs() -> None:
    """Keep the patterns of this process for the starts to come: called at the end of training."""
    for gardes in _installes:
        gardes.keep()
