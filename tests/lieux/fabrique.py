"""Files of imported places made in one line, and the engine over them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.importers.data_inclusion.rangement import write_places
from bot.importers.refus import Ecarts
from bot.importers.stockage import write_list
from bot.lieux import Lieu
from bot.territoires import Territoires

TRACE = {"origine": "essai", "importe_le": "2026-11-22T10:00:00+01:00"}
CENTRES = {
    "70550": (47.6253, 6.1550),  # Vesoul
    "70378": (47.6050, 6.1480),  # Navenne, 2 km
    "70310": (47.6860, 6.4960),  # Lure, 26 km
    "70279": (47.4460, 5.5890),  # Gray, 47 km
    "90010": (47.6386, 6.8628),  # Belfort, 53 km
    "25056": (47.2380, 6.0240),  # Besançon, 44 km
    "13055": (43.2965, 5.3698),
    "13203": (43.3110, 5.3800),
}


def table_with_centres(dossier: Path) -> Territoires:
    """The shipped table, and the centres of a few communes."""
    lignes = [{"commune": c, "latitude": la, "longitude": lo} for c, (la, lo) in CENTRES.items()]
    trace = {**TRACE, "empreinte": "0" * 64, "lignes": len(lignes)}
    write_list(dossier / "territoires.sqlite", "centres", lignes, trace)
    return Territoires(importes=dossier / "territoires.sqlite")


def lieu(identifiant: str, commune: str, *zones: str, **autres: Any) -> Lieu:
    """A place of the PLIE at the centre of its commune, unless told otherwise."""
    donnees: dict[str, Any] = {
        "lot": commune[:2],
        "nom": identifiant.title(),
        "dessertes": {"plie": frozenset(zones)},
        "source": "essai",
        "date_maj": "2026-10-05",
        "score": 0.5,
        "point": CENTRES.get(commune),
    }
    return Lieu(id=identifiant, commune=commune, **{**donnees, **autres})


def write(fichier: Path, lieux: Iterable[Lieu], table: Territoires) -> Path:
    """Write a file of places, in place of what it held."""
    fichier.unlink(missing_ok=True)
    write_places(fichier, lieux, None, table, TRACE, Ecarts())
    return fichier
