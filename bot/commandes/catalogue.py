"""`passerelle catalogue …`: the catalogue's life."""

from __future__ import annotations

import sys
from datetime import date

from bot.catalogue import CatalogueInvalide, load_catalogue
from bot.catalogue.verification import verify
from bot.cli import EN_DEFAUT, FAIT
from bot.territoires import Territoires


def verifier() -> int:
    """`catalogue verifier`: 1 when something falls short, each mistake with its file and line."""
    try:
        check_catalogue()
    except CatalogueInvalide as invalide:
        print(invalide, file=sys.stderr)
        return EN_DEFAUT
    return FAIT


def check_catalogue() -> None:
    """Check every fiche with its cases, and every structure, and say how many there are.

    Raises `CatalogueInvalide` with all the mistakes at once.
    """
    territoires = Territoires()
    catalogue = load_catalogue(territoires)
    erreurs = verify(catalogue, territoires, date.today())
    if erreurs:
        raise CatalogueInvalide(erreurs)
    cas = sum(len(fiche.cas) for fiche in catalogue.fiches.values())
    print(
        f"{len(catalogue.fiches)} fiches, leurs {cas} cas et {len(catalogue.structures)} structures : tout est en ordre."
    )
