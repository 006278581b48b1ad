"""The page of the conversation, "/": the welcome is in it, so that it is read before any script."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.pages.balises import Html, balise, html
from bot.pages.filtres import read_filters
from bot.pages.navigateur import Gabarit, emergency_words
from bot.territoires import Territoires

ACCUEIL = "/"
WIDGET = "/widget.js"
MODES = ("habitant", "educateur")
ENTREE = "widget/page.js"
TITRE = "Passerelle"
TITRE_MAX = 40
INVITES = {"habitant": "Votre âge", "educateur": "Âge, commune, freins…"}
_COULEUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Demande:
    """What the address of the page asks; what cannot be read is left out."""

    mode: str = "habitant"
    territoire: str | None = None  # a commune, else a département
    lieu: str = ""  # its name
    couleur: str | None = None
    titre: str = TITRE
    integre: bool = False


def read_demand(champs: Mapping[str, str], territoires: Territoires) -> Demande:
    """The fields `mode`, `territoire` (a code, or a name), `couleur`, `titre`, `integre`."""
    mode = champs.get("mode", "")
    lieu = read_filters({"lieu": champs.get("territoire", "")}, territoires)
    couleur = champs.get("couleur", "")
    titre = " ".join(c for c in champs.get("titre", "").split() if c.isprintable())
    code = lieu.commune or lieu.departement
    commune = territoires.commune(lieu.commune) if lieu.commune else None
    departement = territoires.departement(lieu.departement) if lieu.departement else None
    trouve = commune or departement
    return Demande(
        mode=mode if mode in MODES else "habitant",
        territoire=code,
        lieu=trouve.nom if trouve else "",
        couleur=couleur if _COULEUR.fullmatch(couleur) else None,
        titre=titre[:TITRE_MAX] or TITRE,
        integre="integre" in champs,
    )


class PageDeConversation:
    """The page, with the words of the référentiels; `draw` gives HTML."""

    def __init__(
        self,
        territoires: Territoires,
        freins: Mapping[str, str],
        etapes: Mapping[str, Mapping[str, Any]],
    ) -> None:
        self._territoires = territoires
        self._freins = dict(freins)
        self._etapes = {
            mode: {code: str(etape[cle]) for code, etape in etapes.items()}
            for mode, cle in (("habitant", "libelle"), ("educateur", "educateur"))
        }
        self._gabarit = Gabarit("widget/page.html", ENTREE, ("widget/style.css",))
        self.style_hash = self._gabarit.style_hash

    def draw(self, champs: Mapping[str, str], accueils: Mapping[str, str]) -> str:
        """The page of an address; `accueils` are the welcome texts by name, "{lieu}" among them."""
        demande = read_demand(champs, self._territoires)
        donnees = {
            "mode": demande.mode,
            "territoire": demande.territoire,
            "couleur": demande.couleur,
            "freins": self._freins,
            "etapes": self._etapes[demande.mode],
            "urgences": emergency_words(),
        }
        return self._gabarit.fill(
            donnees,
            integre=Html("data-integre") if demande.integre else "",
            mode=demande.mode,
            titre=html(demande.titre),
            accueil=_paragraphs(_welcome(demande, accueils)),
            invite=html(INVITES[demande.mode]),
        )


def _welcome(demande: Demande, accueils: Mapping[str, str]) -> str:
    ici = demande.mode == "habitant" and demande.territoire is not None
    texte = accueils.get(f"utter_accueil_{demande.mode}{'_ici' if ici else ''}", "")
    return texte.replace("{lieu}", demande.lieu)


def _paragraphs(texte: str) -> Html:
    lignes = [ligne for ligne in texte.split("\n") if ligne.strip()]
    return balise(
        "p", *(html(balise("br") if rang else None, dit) for rang, dit in enumerate(lignes))
    )
