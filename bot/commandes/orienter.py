"""`passerelle orienter`: Situations in, Orientations out, without Rasa."""

from __future__ import annotations

import json
from typing import Any

from bot.catalogue import load_catalogue
from bot.cli import FAIT, AppelInvalide
from bot.commandes.entrees import name_of, parse_day, parse_json, read_text
from bot.lieux import Lieux, imported_places
from bot.orientation.moteur import Moteur
from bot.situation import Situation, SituationInvalide
from bot.territoires import Territoires, imported_lists


def orienter(fichier: str, mode: str, jour: str | None) -> int:
    """Print the Orientation of a Situation, or the list of those of a list."""
    quand = parse_day(jour)
    donnees = parse_json(read_text(fichier), name_of(fichier))
    territoires = Territoires(importes=imported_lists())
    catalogue = load_catalogue(territoires)
    moteur = Moteur(catalogue, territoires, Lieux(imported_places(), catalogue.structures))

    def orient(donnee: Any, rang: int | None) -> dict[str, Any]:
        try:
            situation = Situation.from_json(donnee)
            moteur.check_dispositifs(situation)
            return moteur.orient(situation, jour=quand, mode=mode)
        except SituationInvalide as invalide:
            ou = f"Situation n° {rang} : " if rang is not None else ""
            raise AppelInvalide("\n".join(f"{ou}{erreur}" for erreur in invalide.erreurs)) from None

    rendu: Any
    if isinstance(donnees, list):
        rendu = [orient(donnee, rang) for rang, donnee in enumerate(donnees, start=1)]
    else:
        rendu = orient(donnees, None)
    print(json.dumps(rendu, ensure_ascii=False, indent=2))
    return FAIT
