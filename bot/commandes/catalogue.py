"""`passerelle catalogue …`: the catalogue's life."""

from __future__ import annotations

from datetime import date

from bot.catalogue import CatalogueInvalide, load_catalogue
from bot.catalogue.verification import verify
from bot.cli import FAIT
from bot.territoires import Territoires


def verifier() -> int:
    """Check every fiche with its cases, and every structure; all the mistakes are told at once."""
    territoires = Territoires()
    catalogue = load_catalogue(territoires)
    erreurs = verify(catalogue, territoires, date.today())
    if erreurs:
        raise CatalogueInvalide(erreurs)
    cas = sum(len(fiche.cas) for fiche in catalogue.fiches.values())
    print(
        f"{len(catalogue.fiches)} fiches, leurs {cas} cas et {len(catalogue.structures)} structures : tout est en ordre."
    )
    return FAIT
