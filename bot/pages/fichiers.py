"""What a browser loads: the files of `bot/web`, compressed once, named by what they say."""

from __future__ import annotations

import gzip
import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType

DOSSIER = Path(__file__).parents[1] / "web"
GENRES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".html": "text/html; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
}
_IMPORT = re.compile(r"^(?:import|export) .*from '(\.{1,2}/[\w./-]+)'$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Fichier:
    """One file as it is sent; `serre` is the same with gzip, `etag` names what it says."""

    genre: str
    corps: bytes
    serre: bytes
    etag: str

    @property
    def texte(self) -> str:
        return self.corps.decode("utf-8")


@dataclass(frozen=True, slots=True)
class Fichiers:
    """The files by name ("widget/page.js"), and a version that changes when any of them does."""

    par_nom: Mapping[str, Fichier]
    version: str

    def modules(self, entree: str) -> tuple[str, ...]:
        """The names of the modules that one imports as it starts, itself last; not those for later."""
        vus: dict[str, None] = {}

        def follow(nom: str) -> None:
            for importe in _IMPORT.findall(self.par_nom[nom].texte):
                chemin = posixpath.normpath(posixpath.join(posixpath.dirname(nom), importe))
                if chemin not in vus:
                    follow(chemin)
            vus[nom] = None

        follow(entree)
        return tuple(vus)


@cache
def web_files() -> Fichiers:
    """The files of `bot/web`, read once."""
    lus = {
        chemin.relative_to(DOSSIER).as_posix(): make_file(chemin.suffix, chemin.read_bytes())
        for chemin in sorted(DOSSIER.rglob("*"))
        if chemin.suffix in GENRES
    }
    empreinte = blake2b(digest_size=9)
    for nom, fichier in lus.items():
        empreinte.update(nom.encode() + b"\0" + fichier.corps)
    return Fichiers(MappingProxyType(lus), empreinte.hexdigest())


def make_file(suffixe: str, corps: bytes) -> Fichier:
    """A content ready to be sent; `mtime=0`: the same bytes for the same content."""
    return Fichier(GENRES[suffixe], corps, gzip.compress(corps, 9, mtime=0), etag_of(corps))


def etag_of(corps: bytes) -> str:
    """The name of a content, the same for the same content."""
    return f'"{blake2b(corps, digest_size=12).hexdigest()}"'
