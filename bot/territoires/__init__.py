"""Territoires: from words to communes, QPV and départements, over a read-only table."""

from __future__ import annotations

from bot.territoires.lecture import LectureTerritoire, read_territoire
from bot.territoires.table import (
    TABLE,
    Commune,
    Departement,
    Quartier,
    Territoires,
    TerritoiresIntrouvables,
)

__all__ = [
    "TABLE",
    "Commune",
    "Departement",
    "LectureTerritoire",
    "Quartier",
    "Territoires",
    "TerritoiresIntrouvables",
    "read_territoire",
]
