"""The steps of an import of places: receive, translate, write aside, compare, replace."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.importers.appels import Appels
from bot.importers.data_inclusion.comparaison import compare_places
from bot.importers.data_inclusion.pages import ADRESSE, JETON, VARIABLE, Pages
from bot.importers.data_inclusion.rangement import LOT_FRANCE, write_places
from bot.importers.data_inclusion.traduction import Traduction
from bot.importers.refus import Ecarts, ImportImpossible, counted
from bot.importers.stockage import replacing
from bot.lieux.correspondances import Correspondances
from bot.orientation.fiches import Structure
from bot.territoires import Territoires

OU_DEMANDER = "https://data.inclusion.gouv.fr"
_PART_ILLISIBLE = 0.5  # of what was received; above, it is not what we think it is


@dataclass(frozen=True, slots=True)
class Bilan:
    """What an import did. The lists hold French sentences, none of them empty."""

    origine: str
    importe_le: datetime
    structures: int
    services: int
    lieux: int
    sans_fiche: int
    reprises: int
    changements: tuple[str, ...]
    differences: tuple[str, ...]
    reserves: tuple[str, ...]

    def phrases(self, departement: str | None) -> list[str]:
        """What is told to whoever called, one sentence or more a line."""
        quand = self.importe_le.strftime("%d/%m/%Y à %Hh%M")
        rendu = [
            f"Lieux pour {_place(departement)} : {counted(self.lieux)}, tirés de "
            f"{counted(self.structures)} structures et de leurs services ({counted(self.services)}). "
            f"Structures qui ne sont le lieu d’aucune fiche : {counted(self.sans_fiche)}.",
            f"Source : {self.origine}, importée le {quand}.",
        ]
        if self.reprises:
            rendu.append(f"Reprise d’un import interrompu : {self.reprises} pages étaient déjà là.")
        rendu += self.changements
        if self.differences:
            rendu.append("À comparer avec data/structures, où rien n’est changé :")
            rendu += [f"- {phrase}" for phrase in self.differences]
        return rendu + [f"À noter : {reserve}" for reserve in self.reserves]


def open_api(appeler: Callable[[str, str], Appels] = Appels) -> Appels:
    """The API that the environment names, with its token. Raises `ImportImpossible` without one."""
    jeton = os.environ.get(JETON, "").strip()
    if not jeton:
        raise ImportImpossible(
            f"Il manque le jeton de data·inclusion : demandez-le sur {OU_DEMANDER}, puis donnez-le "
            f"dans la variable {JETON}."
        )
    return appeler(os.environ.get(VARIABLE, "").strip() or ADRESSE, jeton)


def import_places(
    departement: str | None,
    sortie: Path,
    territoires: Territoires,
    correspondances: Correspondances,
    ecrites: Iterable[Structure],
    appels: Appels,
) -> Bilan:
    """Import the places of a département, or of all of France, into `sortie`.

    Nothing there changes unless all was received and read. What was received stays beside it until
    then, and the next call goes on from there. Raises `ImportImpossible`.
    """
    if departement is not None and territoires.departement(departement) is None:
        raise ImportImpossible(
            f"Aucun département n’a le code « {departement} ». Écrivez par exemple 70, 2A ou 974."
        )
    lot = departement.upper() if departement else None
    filtres = {"code_departement": lot} if lot else {}
    ecarts = Ecarts()
    maintenant = datetime.now().astimezone()
    with replacing(sortie) as nouveau:
        recu = sortie.parent / "en-cours" / f"data-inclusion-{(lot or LOT_FRANCE).lower()}"
        with appels:
            pages = Pages(recu, appels, filtres)
            try:
                structures, services = pages.receive("structures"), pages.receive("services")
            except ImportImpossible as impossible:
                raise ImportImpossible(f"{impossible}{_kept(pages)}") from None
        if not structures and not services:
            pages.close()
            raise ImportImpossible(
                f"{appels.hote} n’a rien pour {_place(lot)} : rien n’a été importé."
            )
        traduction = Traduction(correspondances, territoires, ecarts, lot)
        lieux = traduction.places(
            partial(pages.items, "structures"), partial(pages.items, "services")
        )
        trace = {
            "origine": appels.adresse,
            "importe_le": maintenant.isoformat(timespec="seconds"),
        }
        nombre = write_places(nouveau, lieux, lot, territoires, trace, ecarts)
        if traduction.illisibles > _PART_ILLISIBLE * (structures + services):
            pages.close()
            raise ImportImpossible(
                f"{counted(traduction.illisibles)} éléments sur {counted(structures + services)} ne "
                "se lisent pas : ce n’est pas l’API v1 de data·inclusion. Vérifiez l’adresse "
                f"({VARIABLE}). Rien n’a été importé."
            )
        changements, differences = compare_places(sortie, nouveau, ecrites, lot)
    pages.close()
    return Bilan(
        appels.adresse,
        maintenant,
        structures,
        services,
        nombre,
        traduction.sans_fiche,
        pages.reprises,
        tuple(changements),
        tuple(differences),
        tuple(ecarts.reserves()),
    )


def _kept(pages: Pages) -> str:
    if not pages.recues:
        return ""
    mots = (
        "La page reçue est gardée"
        if pages.recues == 1
        else f"Les {pages.recues} pages reçues sont gardées"
    )
    return f"\n{mots} jusqu’à demain : la même commande reprendra à la suivante."


def _place(lot: str | None) -> str:
    return f"le département {lot}" if lot else "la France"
