"""Territoires: from words to communes, QPV and départements, over a read-only table."""

from __future__ import annotations

from bot.territoires.choix_de_la_table import TABLE
from bot.territoires.entites import Commune, Departement, Quartier
from bot.territoires.importees import imported_lists
from bot.territoires.lecture import read_territoire
from bot.territoires.resultat import LectureTerritoire
from bot.territoires.table import ListesIllisibles, Territoires, TerritoiresIntrouvables

__all__ = [
    "TABLE",
    "Commune",
    "Departement",
    "LectureTerritoire",
    "ListesIllisibles",
    "Quartier",
    "Territoires",
    "TerritoiresIntrouvables",
    "imported_lists",
    "read_territoire",
]
