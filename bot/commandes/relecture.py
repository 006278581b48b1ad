"""`passerelle catalogue verifier --a-relire`: the list of the month, by person in charge."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from bot.catalogue import load_catalogue
from bot.catalogue.chargement import CATALOGUE, STRUCTURES
from bot.catalogue.relecture import list_to_read_again
from bot.catalogue.verification.sources import Sources
from bot.cli import FAIT, AppelInvalide
from bot.territoires import Territoires


def a_relire(mois: str, fiches: Path = CATALOGUE, structures: Path = STRUCTURES) -> int:
    """Print the list of a month ("2026-12", or "" for this one). Raises `AppelInvalide`."""
    jour = date.today()
    lu = re.fullmatch(r"(20[0-9]{2})-(0[1-9]|1[0-2])", mois or f"{jour:%Y-%m}")
    if lu is None:
        raise AppelInvalide(f"« {mois} » n’est pas un mois ; écrivez AAAA-MM, par exemple {jour:%Y-%m}.")  # fmt: skip
    sources = Sources(load_catalogue(Territoires(), fiches, structures), fiches, structures)
    print(list_to_read_again(sources, int(lu[1]), int(lu[2]), jour), end="")
    return FAIT
