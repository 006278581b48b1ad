"""The pages that show the catalogue: from the catalogue to HTML, nothing else; served by `bot.channel`."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.orientation.fiches import Catalogue
from bot.orientation.moteur import Moteur
from bot.pages.feuille import CATALOGUE, STYLE, error_page, style_sheet
from bot.pages.fiche import PageDeFiche
from bot.pages.filtres import read_filters
from bot.pages.liste import PageDeListe
from bot.pages.selection import Rayons
from bot.territoires import Territoires

__all__ = ["CATALOGUE", "STYLE", "Pages", "error_page", "style_sheet"]

_PROCHES = 4


class Pages:
    """The pages of one catalogue, arranged once; each answer is (HTTP status, HTML)."""

    def __init__(
        self,
        catalogue: Catalogue,
        moteur: Moteur,
        territoires: Territoires,
        freins: Mapping[str, Mapping[str, Any]],
        etapes: Mapping[str, Mapping[str, Any]],
    ) -> None:
        self._territoires = territoires
        paroles = {code: str(frein["educateur"]) for code, frein in freins.items()}
        boutons = {code: str(frein["libelle"]) for code, frein in freins.items()}
        libelles = {code: str(etape["libelle"]) for code, etape in etapes.items()}
        self._fiches = catalogue.fiches
        rayons = Rayons(catalogue, moteur, paroles, libelles)
        self._fiche = PageDeFiche(rayons, territoires, libelles)
        self._liste = PageDeListe(rayons, territoires, libelles, boutons, self._fiche)

    def catalogue(self, champs: Mapping[str, str], jour: date) -> tuple[int, str]:
        """The catalogue through the filters of a query string: 200, or 400 when one cannot be read."""
        filtres = read_filters(champs, self._territoires)
        return 400 if filtres.erreurs else 200, self._liste.draw(filtres, jour)

    def fiche(self, identifiant: str, champs: Mapping[str, str], jour: date) -> tuple[int, str]:
        """One fiche: 200, or 404 with the list when there is none of this id."""
        fiche = self._fiches.get(identifiant)
        if fiche is None:
            codes = difflib.get_close_matches(identifiant[:60].lower(), self._fiches, n=_PROCHES)
            return 404, self._liste.not_found(self._fiches[code] for code in codes)
        return 200, self._fiche.draw(fiche, read_filters(champs, self._territoires), jour)
