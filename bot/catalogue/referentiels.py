"""The small lists that the whole product shares: freins, étapes, diplômes, logements, besoins, urgences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.catalogue.yaml_situe import read_yaml

REFERENTIELS = Path(__file__).parents[2] / "data" / "referentiels"


@dataclass(frozen=True, slots=True)
class Referentiels:
    """Code -> entry, in the order of the contract. Entries keep the keys of their YAML file."""

    freins: Mapping[str, Mapping[str, Any]]
    etapes: Mapping[str, Mapping[str, Any]]
    diplomes: Mapping[str, Mapping[str, Any]]
    logements: Mapping[str, Mapping[str, Any]]
    besoins: Mapping[str, Mapping[str, Any]]

    @property
    def mots_des_freins(self) -> dict[str, tuple[str, str]]:
        """Frein -> its words after "pour" or "aider à": (habitant, educateur)."""
        return {code: (e["habitant"], e["educateur"]) for code, e in self.freins.items()}


def load_referentiels(dossier: Path = REFERENTIELS) -> Referentiels:
    """Read the lists; they change with the code, so a broken one is a `ValueError` of ours."""

    def by_code(nom: str) -> dict[str, Mapping[str, Any]]:
        return {ligne["code"]: ligne for ligne in read_list(nom, dossier)}

    return Referentiels(
        by_code("freins"),
        by_code("etapes"),
        by_code("diplomes"),
        by_code("logements"),
        by_code("besoins"),
    )


def read_list(nom: str, dossier: Path = REFERENTIELS) -> Sequence[Mapping[str, Any]]:
    """The lines of one list, as they are written: "urgences", "sigles"…"""
    lignes, erreurs = read_yaml(dossier / f"{nom}.yml", f"{dossier.name}/{nom}.yml")
    if erreurs:
        raise ValueError("\n".join(str(erreur) for erreur in erreurs))
    return tuple(lignes)
