"""The YAML of a catalogue that was loaded, so that what is wrong is told with its file and line."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bot.catalogue.yaml_situe import Bloc, Erreur, read_yaml
from bot.orientation.fiches import Catalogue


@dataclass(frozen=True)
class Sources:
    """A catalogue and the folders where it was read."""

    catalogue: Catalogue
    dossier_fiches: Path
    dossier_structures: Path

    @cached_property
    def fiches(self) -> dict[str, Bloc]:
        """Each fiche as it is written."""
        return {
            nom: read_yaml(self.dossier_fiches / f"{nom}.yml", nom)[0]
            for nom in self.catalogue.fiches
        }

    @cached_property
    def structures(self) -> dict[str, tuple[str, Bloc]]:
        """Each structure as it is written, and the file that holds it."""
        trouvees: dict[str, tuple[str, Bloc]] = {}
        for chemin in sorted(self.dossier_structures.glob("*.yml")):
            suite, _ = read_yaml(chemin, chemin.name)
            for bloc in suite or ():
                if isinstance(bloc, Bloc):
                    trouvees[str(bloc.get("id"))] = (chemin.name, bloc)
        return {s.id: trouvees[s.id] for s in self.catalogue.structures if s.id in trouvees}

    def of_fiche(self, nom: str, cle: str, texte: str, *, grave: bool = True) -> Erreur:
        """What is wrong at a key of a fiche."""
        ligne = self.fiches[nom].line_of(cle)
        return Erreur(f"{self.dossier_fiches.name}/{nom}.yml", ligne, texte, grave)

    def of_structure(self, nom: str, cle: str, texte: str, *, grave: bool = True) -> Erreur:
        """What is wrong at a key of a structure."""
        fichier, bloc = self.structures[nom]
        return Erreur(f"{self.dossier_structures.name}/{fichier}", bloc.line_of(cle), texte, grave)
