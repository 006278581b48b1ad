"""The settings of the channel, as credentials.yml gives them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.installation import ReglageInvalide

NOMBRES = ("mandataires", "par_conversation", "par_adresse", "ouvertures")
LISTES = ("origines", "observateurs")


def check_settings(lus: Mapping[str, Any]) -> dict[str, Any]:
    """The settings, each of its kind. Raises `ReglageInvalide`."""
    for cle, valeur in lus.items():
        if cle not in (*NOMBRES, *LISTES):
            possibles = ", ".join((*LISTES, *NOMBRES))
            raise ReglageInvalide(
                f"credentials.yml, « {cle} » : ce réglage n’existe pas (possibles : {possibles})."
            )
        if cle in NOMBRES and (isinstance(valeur, bool) or not isinstance(valeur, int)):
            raise ReglageInvalide(f"credentials.yml, « {cle} » : écrivez un nombre entier.")
        if cle in NOMBRES and valeur < (0 if cle == "mandataires" else 1):
            raise ReglageInvalide(f"credentials.yml, « {cle} » : écrivez un nombre plus grand.")
        if cle in LISTES and not (
            isinstance(valeur, list) and all(isinstance(element, str) for element in valeur)
        ):
            raise ReglageInvalide(
                f'credentials.yml, « {cle} » : écrivez une liste, par exemple ["…"] ou [].'
            )
    return dict(lus)
