"""`passerelle catalogue importer data-inclusion` and `territoires`: what public APIs bring here."""

from __future__ import annotations

from collections.abc import Sequence

from bot.catalogue import load_catalogue
from bot.catalogue.correspondances import load_correspondances
from bot.cli import FAIT, AppelInvalide
from bot.lieux import imported_places
from bot.territoires import Territoires, imported_lists
from bot.territoires.choix_de_la_table import RAFRAICHIE


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


def actualiser_territoires() -> int:
    """`catalogue importer territoires`: the communes of today, from geo.api.gouv.fr."""
    from bot.importers import ImportImpossible
    from bot.importers.actualisation import open_geo, refresh_communes
    from bot.importers.refus import counted

    try:
        bilan = refresh_communes(imported_lists().with_name(RAFRAICHIE), open_geo())
    except ImportImpossible as impossible:
        raise AppelInvalide(str(impossible)) from None
    quand = bilan.fait_le.strftime("%d/%m/%Y à %Hh%M")
    print(f"Communes : {counted(bilan.communes)}.\nSource : {bilan.origine}, importée le {quand}.")
    for phrase in bilan.changements or ("Rien n’a changé.",):
        print(phrase)
    for reserve in bilan.reserves:
        print(f"À noter : {reserve}")
    print("Si « passerelle servir » tourne, relancez-le : il ne lit les communes qu’au démarrage.")
    return FAIT
