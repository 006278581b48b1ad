"""What an editor checks besides loading, each subject in its module; `verify` runs them all."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.catalogue.chargement import CATALOGUE, STRUCTURES, plain_names
from bot.catalogue.glossaire import names_of_fiches, read_glossaire
from bot.catalogue.verification.cas import check_cases
from bot.catalogue.verification.conditions import check_conditions
from bot.catalogue.verification.contradictions import check_contradictions
from bot.catalogue.verification.fraicheur import check_dates
from bot.catalogue.verification.sources import Sources
from bot.catalogue.verification.textes import check_texts
from bot.catalogue.yaml_situe import Erreur
from bot.orientation.dossier import TableTerritoires
from bot.orientation.fiches import Catalogue

__all__ = ["verify"]


def verify(
    catalogue: Catalogue,
    territoires: TableTerritoires,
    jour: date,
    dossier_fiches: Path = CATALOGUE,
    dossier_structures: Path = STRUCTURES,
    quartiers: TableTerritoires | None = None,
) -> list[Erreur]:
    """Everything that fiches and structures which load may still get wrong, by file and line.

    The folders are where the catalogue was read: the lines are found there. `quartiers` knows more
    quartiers prioritaires than `territoires`: those that this installation imported.
    """
    sources = Sources(catalogue, dossier_fiches, dossier_structures)
    erreurs = [
        *check_cases(sources, territoires, quartiers or territoires),
        *check_conditions(sources, territoires),
        *check_contradictions(sources),
        *check_texts(sources),
        *names_of_fiches(read_glossaire()[0], plain_names(catalogue.fiches)),
        *check_dates(sources, jour),
    ]
    return sorted(erreurs, key=lambda erreur: (erreur.fichier, erreur.ligne))
