"""Reads `data/referentiels/data-inclusion.yml`: what the codes of data·inclusion become here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bot.catalogue.referentiels import REFERENTIELS, load_referentiels
from bot.catalogue.yaml_situe import read_yaml
from bot.lieux.correspondances import Correspondances, Prestation

NOM = "data-inclusion.yml"
_CLES = {"reseau", "service", "dispositifs", "thematiques", "types", "sans_zone"}


def load_correspondances(dossier: Path = REFERENTIELS) -> Correspondances:
    """The table, or a `ValueError` that says in French which line does not suit."""
    suite, fautes = read_yaml(dossier / NOM, f"{dossier.name}/{NOM}")
    if fautes:
        raise ValueError("\n".join(map(str, fautes)))
    reseaux: dict[str, tuple[str, ...]] = {}
    prestations: list[Prestation] = []
    communes: set[str] = set()
    for bloc, ligne in zip(suite, suite.lignes, strict=True):
        _check(bloc, ligne)
        dispositifs = tuple(bloc["dispositifs"])
        if bloc.get("sans_zone"):
            communes.update(dispositifs)
        if "reseau" in bloc:
            reseaux[bloc["reseau"]] = dispositifs
        else:
            themes, types = frozenset(bloc["thematiques"]), frozenset(bloc.get("types", ()))
            prestations.append(Prestation(themes, types, dispositifs))
    freins: dict[str, tuple[str, ...]] = {}
    for code, frein in load_referentiels(dossier).freins.items():
        for thematique in frein["thematiques"]:
            freins[thematique] = (*freins.get(thematique, ()), code)
    return Correspondances(reseaux, tuple(prestations), frozenset(communes), freins)


def _check(bloc: Any, ligne: int) -> None:
    ou = f"{REFERENTIELS.name}/{NOM}, ligne {ligne}"
    if not isinstance(bloc, dict) or not isinstance(bloc.get("dispositifs"), list):
        raise ValueError(f"{ou} : écrivez un réseau ou un service, et ses « dispositifs: [e2c] ».")
    if inconnues := sorted(bloc.keys() - _CLES):
        raise ValueError(f"{ou} : clé inconnue « {inconnues[0]} ».")
    if ("reseau" in bloc) == ("thematiques" in bloc):
        raise ValueError(f"{ou} : écrivez « reseau », ou bien « thematiques », l’un des deux.")
    if bloc.get("sans_zone", "commune") != "commune":
        raise ValueError(f"{ou} : « sans_zone » n’attend que « commune ».")
