"""The parts of Passerelle, put together once per process: tables, catalogue, engine, reader."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from bot.catalogue import load_catalogue
from bot.catalogue.referentiels import Referentiels, load_referentiels
from bot.comprehension import Lecteur
from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from bot.territoires import Territoires


@dataclass(frozen=True)
class Passerelle:
    """What the actions, the NLU components and the commands work with."""

    territoires: Territoires
    referentiels: Referentiels
    catalogue: Catalogue
    moteur: Moteur
    lecteur: Lecteur

    def today(self) -> date:
        """The day against which dispositifs begin and end."""
        return date.today()


@cache
def open_passerelle() -> Passerelle:
    """Open the tables and load the catalogue of this installation, once.

    Raises `TerritoiresIntrouvables` or `CatalogueInvalide`, whose messages are in French.
    """
    territoires = Territoires()
    catalogue = load_catalogue(territoires)
    alias = {fiche.id: (fiche.nom, *fiche.alias) for fiche in catalogue.fiches.values()}
    return Passerelle(
        territoires=territoires,
        referentiels=load_referentiels(),
        catalogue=catalogue,
        moteur=Moteur(catalogue, territoires),
        lecteur=Lecteur(territoires, alias),
    )
