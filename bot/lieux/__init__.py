"""Lieux: the places that this installation imported, and which of them is nearest to a person.

Pure reading over one SQLite file of `var/`; `bot.importers.data_inclusion` writes it.
"""

from __future__ import annotations

from bot.lieux.lieu import CLES_DE_STRUCTURE, Lieu, Proche, imported_places
from bot.lieux.table import Lieux

__all__ = ["CLES_DE_STRUCTURE", "Lieu", "Lieux", "Proche", "imported_places"]
