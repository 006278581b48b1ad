"""Watches the files of the catalogue, so that a running bot takes a change without being restarted."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from bot.catalogue.chargement import CATALOGUE, STRUCTURES, read_catalogue
from bot.catalogue.yaml_situe import Erreur
from bot.orientation.dossier import TableTerritoires
from bot.orientation.fiches import Catalogue

PERIODE = 1.0  # seconds between two looks; a change is taken at the second look that finds it still
ERREURS_DITES = 3

journal = logging.getLogger("passerelle.catalogue")

Empreinte = tuple[tuple[str, int, int], ...]


class Veille:
    """Looks at two folders; `take` gets each catalogue that is new and whole.

    `refus` holds the mistakes of a change that was refused: the catalogue before it goes on serving.
    """

    def __init__(
        self,
        territoires: TableTerritoires,
        take: Callable[[Catalogue], None],
        dossier_fiches: Path = CATALOGUE,
        dossier_structures: Path = STRUCTURES,
    ) -> None:
        self._territoires = territoires
        self._take = take
        self._dossiers = (dossier_fiches, dossier_structures)
        self._lue = self._vue = self._footprint()
        self.refus: list[Erreur] = []

    def look(self) -> bool:
        """Take a change that lasts since the last look; whether one was taken. Never raises."""
        vue, self._vue = self._vue, self._footprint()
        if self._vue == self._lue or self._vue != vue:
            return False
        self._lue = self._vue
        try:
            catalogue, erreurs = read_catalogue(self._territoires, *self._dossiers)
            if not erreurs:
                self._take(catalogue)
        except Exception as erreur:  # a file that vanishes while it is read
            erreurs = [Erreur("catalogue", 1, f"il ne se lit pas ({type(erreur).__name__}).")]
        self.refus = erreurs
        if erreurs:
            journal.error("catalogue refusé, le précédent sert encore : %s", self.told())
            return False
        journal.info("nouveau catalogue : %d fiches", len(catalogue.fiches))
        return True

    def told(self) -> str:
        """The first mistakes of a refused change, in French; empty when nothing is refused."""
        suite = len(self.refus) - ERREURS_DITES
        dites = " ".join(str(erreur) for erreur in self.refus[:ERREURS_DITES])
        return f"{dites} (et {suite} autres)" if suite > 0 else dites

    def _footprint(self) -> Empreinte:
        lus = []
        for dossier in self._dossiers:
            for chemin in sorted(dossier.glob("*.y*ml")):
                try:
                    etat = chemin.stat()
                except OSError:
                    continue
                lus.append((f"{dossier.name}/{chemin.name}", etat.st_mtime_ns, etat.st_size))
        return tuple(lus)
