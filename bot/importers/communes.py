"""INSEE codes as files write them, brought to the communes of today."""

from __future__ import annotations

import re

from bot.importers.refus import Ecarts
from bot.importers.tableau import Besoin, Ligne
from bot.territoires import Territoires

ENTETES = (
    "insee", "codeinsee", "codesinsee", "codgeo", "inseecom", "codeinseecommune",
    "codecommune", "codeinseedelacommune", "codesinseedescommunes", "codeinseecommunes", "inseecommune",
    "codescommunes", "codcom", "codecom", "comcode", "depcom", "codeofficielcommune",
    "codeofficielgeographique", "codeofficielcommunearrondissementmunicipal", "codeinseedescommunes",
    "inseecommunes", "communesinsee", "listecommunes", "listeinsee",
)  # fmt: skip
EXEMPLE = "Écrivez le code INSEE en cinq caractères, par exemple 70550 pour Vesoul."

_CODE = re.compile(r"(?:\d{2}|2[AB])\d{3}")
_SANS_ZERO = re.compile(r"\d{4}")  # a spreadsheet made a number of 01053
_SEPARATEURS = re.compile(r"[\s,;|/+]+")


class Communes:
    """Resolves the codes of one file, and remembers what is worth a warning."""

    def __init__(self, territoires: Territoires, ecarts: Ecarts) -> None:
        self._territoires = territoires
        self._ecarts = ecarts
        self._connues: dict[str, str | None] = {}
        self.ecrites: set[str] = set()

    def read(self, ligne: Ligne, colonne: str, valeur: str) -> list[str]:
        """The codes written in a cell, as they are written but for a lost zero. Notes bad ones."""
        codes = []
        for morceau in _SEPARATEURS.split(valeur.strip().upper()):
            code = morceau.zfill(5) if _SANS_ZERO.fullmatch(morceau) else morceau
            if not _CODE.fullmatch(code):
                self._ecarts.refuse(ligne.ou, colonne, valeur, EXEMPLE)
                return []
            codes.append(code)
        self.ecrites.update(codes)
        return codes

    def today(self, code: str, ligne: Ligne) -> str | None:
        """The code of today's commune; None, with a warning, when the table does not know it."""
        if code not in self._connues:
            commune = self._territoires.commune(code)
            self._connues[code] = commune.code if commune else None
            if commune is None:
                self._ecarts.warn(
                    "codes de commune inconnus du code officiel géographique, laissés de côté",
                    f"{code} ({ligne.ou})",
                )
            elif commune.code != code:
                self._ecarts.warn(
                    "anciens codes de commune, remplacés par ceux d’aujourd’hui",
                    f"{code} → {commune.code} {commune.nom}",
                )
        return self._connues[code]


def besoin_commune(*autres: str) -> Besoin:
    """The column of INSEE codes; `autres` are headings that one list alone may use for it."""
    return Besoin(
        "commune", "le code INSEE de la commune (par exemple « insee »)", (*ENTETES, *autres)
    )
