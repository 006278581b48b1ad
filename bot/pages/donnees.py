"""What the page without a network keeps: the catalogue and the départements as JSON, built once.

Of one catalogue; built when they are first asked for, in the thread that asks.
"""

from __future__ import annotations

import json
from threading import Lock
from typing import Any

from bot.lieux import Lieux
from bot.lieux.compilation import compile_places
from bot.orientation.compilation import Liste, compile_catalogue
from bot.orientation.fiches import Catalogue
from bot.pages.fichiers import Fichier, make_file
from bot.territoires import Territoires
from bot.territoires.compilation import VERSION, compile_departement


class Donnees:
    """Files ready to be sent; `listes` are freins, etapes, diplomes and logements."""

    def __init__(
        self,
        catalogue: Catalogue,
        territoires: Territoires,
        lieux: Lieux,
        listes: dict[str, Liste],
    ) -> None:
        self._catalogue = catalogue
        self._territoires = territoires
        self._lieux = lieux
        self._listes = listes
        self._lieux_lus = lieux.marque
        self._faits: dict[str, Fichier] = {}
        self._verrou = Lock()

    def catalogue(self) -> Fichier:
        """All that the engine needs but the places (see `bot.orientation.compilation`)."""
        with self._verrou:
            if "" not in self._faits:
                rendu = compile_catalogue(self._catalogue, self._territoires, **self._listes)
                self._faits[""] = _written(rendu)
            return self._faits[""]

    def departement(self, code: str) -> Fichier | None:
        """One département (see `bot.territoires.compilation`), with the places that were imported
        (`lieux`, see `bot.lieux.compilation`); None when there is none of this code."""
        departement = self._territoires.departement(code)
        if departement is None:
            return None
        with self._verrou:
            marque = self._lieux.marque
            if marque != self._lieux_lus:  # places were imported since
                self._lieux_lus = marque
                self._faits = {nom: fait for nom, fait in self._faits.items() if not nom}
            if departement.code not in self._faits:
                rendu = compile_departement(self._territoires, departement)
                lieux = compile_places(self._lieux, self._territoires, departement)
                self._faits[departement.code] = _written({**rendu, "lieux": lieux})
            return self._faits[departement.code]

    def departements(self) -> Fichier:
        """The list of them: how heavy each is (whole, and as it is sent), and its ETag."""
        lignes = []
        for departement in self._territoires.departements():
            fichier = self.departement(departement.code)
            if fichier is not None:
                octets = {"octets": len(fichier.corps), "transfert": len(fichier.serre)}
                ligne = {"code": departement.code, "nom": departement.nom, **octets}
                lignes.append({**ligne, "etag": fichier.etag})
        return _written({"version": VERSION, "departements": lignes})


def _written(rendu: dict[str, Any]) -> Fichier:
    texte = json.dumps(rendu, ensure_ascii=False, separators=(",", ":"))
    return make_file(".json", texte.encode("utf-8"))
