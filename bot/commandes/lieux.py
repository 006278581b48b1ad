"""`passerelle catalogue importer data-inclusion`: places brought into this installation."""

from __future__ import annotations

from collections.abc import Sequence

from bot.catalogue import load_catalogue
from bot.catalogue.correspondances import load_correspondances
from bot.cli import FAIT, AppelInvalide
from bot.lieux import imported_places
from bot.territoires import Territoires, imported_lists


def importer_lieux(departements: Sequence[str | None]) -> int:
    """Import the places of départements, one after the other; None is all of France at once."""
    from bot.importers import ImportImpossible
    from bot.importers.data_inclusion import import_places, open_api

    territoires = Territoires(importes=imported_lists())
    ecrites = load_catalogue(territoires).structures
    correspondances = load_correspondances()
    sortie = imported_places()
    for departement in departements:
        try:
            bilan = import_places(
                departement, sortie, territoires, correspondances, ecrites, open_api()
            )
        except ImportImpossible as impossible:
            raise AppelInvalide(str(impossible)) from None
        for phrase in bilan.phrases(departement):
            print(phrase)
    if not territoires.imports.get("centres"):
        print(
            "À noter : sans les centres des communes, un lieu n’est proposé que dans sa commune, son "
            "intercommunalité ou la zone qu’il dit, sans distance. Pour le plus proche : passerelle "
            "catalogue importer centres, puis importez de nouveau les lieux."
        )
    print("« passerelle servir » prend ces lieux à la prochaine orientation, sans être relancé.")
    return FAIT
