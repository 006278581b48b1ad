"""`passerelle catalogue …`: the catalogue's life."""

from __future__ import annotations

from bot.catalogue import load_catalogue
from bot.cli import FAIT
from bot.territoires import Territoires


def verifier() -> int:
    """Check every fiche and structure; `CatalogueInvalide` tells all the mistakes at once."""
    catalogue = load_catalogue(Territoires())
    print(f"{len(catalogue.fiches)} fiches et {len(catalogue.structures)} structures, tout est en ordre.")
    return FAIT
