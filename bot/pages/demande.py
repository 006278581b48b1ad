"""What the address of the observatoire asks: a place, a period, the example; and what is wrong in it. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlencode

from bot.observatoire.lieux import FRANCE
from bot.observatoire.periodes import is_quarter
from bot.observatoire.vue import TOUT
from bot.pages.filtres import CARACTERES_MAX, INCONNU, name_of, read_place
from bot.territoires import Territoires

OBSERVATOIRE = "/observatoire"
CSV = f"{OBSERVATOIRE}.csv"
EXEMPLE = "exemple"
_SIREN = re.compile(r"(?:^|\()([0-9]{9})\)?$")  # the code of an EPCI


class Demande:
    """What the address asks, and what is wrong in it."""

    def __init__(self, champs: Mapping[str, str], territoires: Territoires) -> None:
        self.ecrit = " ".join("".join(c if c.isprintable() else " " for c in champs.get("lieu", "")).split())[:CARACTERES_MAX]  # fmt: skip
        self.exemple = champs.get(EXEMPLE) == "oui"
        self.erreurs: dict[str, str] = {}
        self.choix: list[tuple[str, str]] = []
        self.territoire = self._read(territoires) if self.ecrit else FRANCE
        periode = champs.get("periode", "")[:CARACTERES_MAX]
        annee = periode.isascii() and periode.isdigit() and len(periode) == 4
        bonne = periode in ("", TOUT) or annee or (periode.isascii() and is_quarter(periode))
        if not bonne:
            self.erreurs["periode"] = (
                "Cette période n’est pas dans la liste : choisissez une ligne."
            )
        self.periode = periode if bonne else ""

    def _read(self, territoires: Territoires) -> str:
        siren = _SIREN.search(self.ecrit)
        nom = territoires.epci_nom(siren[1]) if siren else None
        if siren and nom:
            self.ecrit = f"{apostrophe(nom)} ({siren[1]})"
            return siren[1]
        lu = read_place(self.ecrit, territoires)
        commune = territoires.commune(str(lu["commune"])) if "commune" in lu else None
        if commune:
            return commune.parente or commune.code
        self.choix = [(f"{c.nom} ({c.code})", name_of(c)) for c in lu.get("choix", ())]  # type: ignore[attr-defined]  # communes, as read_place gives them
        if "departement" in lu and not self.choix:
            return str(lu["departement"])
        if not self.choix:
            self.erreurs["lieu"] = INCONNU
        return FRANCE

    def address(self, chemin: str = OBSERVATOIRE, **autres: str) -> str:
        """The address of this demand, with some fields changed."""
        champs = {
            "lieu": self.ecrit,
            "periode": self.periode,
            EXEMPLE: "oui" if self.exemple else "",
            **autres,
        }
        dits = {cle: valeur for cle, valeur in champs.items() if valeur}
        return f"{chemin}?{urlencode(dits, errors='replace')}" if dits else chemin


def apostrophe(nom: str) -> str:
    """A name with the apostrophe of the pages."""
    return nom.replace("'", "’")
