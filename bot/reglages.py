"""The settings of an installation: endpoints.yml and credentials.yml, or the file that takes their place.

PASSERELLE_REGLAGES names that one file: each of its sections takes the place of the same one. What
would lose or mix conversations is refused before anything listens.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.catalogue.yaml_situe import read_yaml
from bot.installation import FICHIER, ReglageInvalide, read_variable

RACINE = Path(__file__).parents[1]
VARIABLE = "PASSERELLE_REGLAGES"
SECRET = "PASSERELLE_SECRET"
CANAL = "bot.channel.CanalPasserelle"
TRAVAILLEURS_MAX = 64
SECTIONS = ("tracker_store", "lock_store", "nlg", CANAL)
TRAVAILLEURS = "travailleurs"
_VARIABLE = re.compile(r"\$\{(\w+)(?::-([^}]*))?\}")
_POSTGRESQL = ("postgresql://", "postgres://")
_REDIS = ("redis://", "rediss://", "unix://")

Section = dict[str, Any]


@dataclass(frozen=True)
class Reglages:
    """What was read. `sections` are those of Rasa; `canal` are the settings of our channel."""

    sections: Mapping[str, Section]
    canal: Section
    travailleurs: int = 1

    @property
    def postgresql(self) -> str | None:
        """Where workers keep conversations and counts together; None when a file of this machine does."""
        return self.sections.get("tracker_store", {}).get("url")

    @property
    def redis(self) -> str | None:
        """Where workers keep their locks; None when this process is alone."""
        return self.sections.get("lock_store", {}).get("url")

    def endpoints(self) -> Any:
        """The settings as Rasa takes them."""
        from rasa.core.utils import AvailableEndpoints
        from rasa.utils.endpoints import EndpointConfig

        return AvailableEndpoints(
            **{nom: EndpointConfig.from_dict(dict(lue)) for nom, lue in self.sections.items()}
        )


def read_settings() -> Reglages:
    """The settings of this installation. Raises `ReglageInvalide`."""
    lus = {**_read(RACINE / "endpoints.yml"), **_read(RACINE / "credentials.yml")}
    if choisi := os.environ.get(VARIABLE):
        lus |= _read(Path(choisi))
    travailleurs = lus.pop(TRAVAILLEURS, 1)
    if isinstance(travailleurs, str) and travailleurs.isdigit():  # it came from a variable
        travailleurs = int(travailleurs)
    canal = lus.pop(CANAL, None) or {}
    reglages = Reglages(lus, canal, travailleurs)
    _check(reglages)
    return reglages


def _read(chemin: Path) -> dict[str, Any]:
    """The sections of one file, its ${VARIABLES} replaced."""
    if not chemin.is_file():
        raise ReglageInvalide(f"Le fichier de réglages « {chemin} » n’existe pas ({VARIABLE}).")
    lu, erreurs = read_yaml(chemin, chemin.name)
    if erreurs:
        raise ReglageInvalide(str(erreurs[0]))
    if not isinstance(lu, dict):
        raise ReglageInvalide(f"{chemin.name} : écrivez des sections, comme dans endpoints.yml.")
    possibles = (TRAVAILLEURS, *SECTIONS)
    for nom, section in lu.items():
        if nom not in possibles:
            raise ReglageInvalide(
                f"{chemin.name}, « {nom} » : cette section n’existe pas (possibles : "
                f"{', '.join(possibles)})."
            )
        if nom != TRAVAILLEURS and not isinstance(section, dict | None):
            raise ReglageInvalide(
                f"{chemin.name}, « {nom} » : écrivez ses réglages en dessous, un par ligne."
            )
    return {nom: _filled(section, chemin.name) for nom, section in lu.items()}


def _filled(valeur: Any, nom: str) -> Any:
    """A value with what the environment holds in the place of each ${VARIABLE} or ${VARIABLE:-else}."""
    if isinstance(valeur, dict):
        return {cle: _filled(element, nom) for cle, element in valeur.items()}
    if not isinstance(valeur, str):
        return valeur

    def read(trouve: re.Match[str]) -> str:
        lue = read_variable(trouve[1]) or trouve[2]
        if lue is None:
            raise ReglageInvalide(
                f"{nom} demande la variable {trouve[1]} : donnez-la, ou {trouve[1]}{FICHIER} "
                "avec le nom d’un fichier qui la contient."
            )
        return lue

    return _VARIABLE.sub(read, valeur)


def _check(reglages: Reglages) -> None:
    """Refuse what cannot be, and what would lose or mix conversations."""
    combien = reglages.travailleurs
    if isinstance(combien, bool) or not isinstance(combien, int):
        raise ReglageInvalide(f"« {TRAVAILLEURS} » : écrivez un nombre entier.")
    if not 1 <= combien <= TRAVAILLEURS_MAX:
        raise ReglageInvalide(f"« {TRAVAILLEURS} » : écrivez un nombre de 1 à {TRAVAILLEURS_MAX}.")
    for nom, adresse, debuts in (
        ("tracker_store", reglages.postgresql, _POSTGRESQL),
        ("lock_store", reglages.redis, _REDIS),
    ):
        if adresse is not None and not str(adresse).startswith(debuts):
            raise ReglageInvalide(f"« {nom} », « url » : écrivez une adresse en {debuts[0]}…")
    if combien == 1 and reglages.postgresql is None:
        return
    quand = f"Avec {combien} travailleurs" if combien > 1 else "Avec PostgreSQL"
    if reglages.postgresql is None:
        raise ReglageInvalide(
            f"{quand}, chacun aurait ses propres conversations : donnez à « tracker_store » "
            "l’« url » d’un PostgreSQL, ou écrivez travailleurs: 1 (deploy/grappe/reglages.yml)."
        )
    if reglages.redis is None:
        raise ReglageInvalide(
            f"{quand}, deux messages d’une conversation pourraient se répondre en même temps : "
            "donnez à « lock_store » l’« url » d’un Redis (deploy/grappe/reglages.yml)."
        )
    if not read_variable(SECRET):
        raise ReglageInvalide(
            f"{quand}, tous signent du même secret : donnez la même variable {SECRET} à toutes les "
            f"machines ({SECRET}{FICHIER} pour un fichier)."
        )
    if combien > 1 and not reglages.canal.get("mandataires"):
        raise ReglageInvalide(
            f"{quand}, un nginx les met derrière une seule adresse : écrivez mandataires: 1, "
            "sans quoi les limites par adresse ne comptent plus personne."
        )
