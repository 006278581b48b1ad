"""The page of the conversation, "/": the welcome is in it, so that it is read before any script."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from string import Template
from typing import Any

from bot.pages.balises import Html, balise, html
from bot.pages.fichiers import web_files
from bot.pages.filtres import read_filters
from bot.territoires import Territoires
from bot.urgences.numeros import EN_PANNE, URGENCES

ACCUEIL = "/"
WEB = "/web"
WIDGET = "/widget.js"
MODES = ("habitant", "educateur")
ENTREE = "widget/page.js"
TITRE = "Passerelle"
TITRE_MAX = 40
INVITES = {"habitant": "Votre âge", "educateur": "Âge, commune, freins…"}
_COULEUR = re.compile(r"#[0-9a-fA-F]{6}")
_NUMEROS = [URGENCES[code] for code in EN_PANNE]
_BLANCS = re.compile(r">\s+<")


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
        web = web_files()
        self._style = web.par_nom["widget/style.css"].texte
        self._modele = Template(_BLANCS.sub("> <", web.par_nom["widget/page.html"].texte))
        self._pictogrammes = Html("".join(symbols(web.par_nom["widget/pictogrammes.svg"].texte)))
        self._racine = f"{WEB}/{web.version}"
        self._modules = web.modules(ENTREE)

    @property
    def style_hash(self) -> str:
        """What allows the style of the page, and no other, in its Content-Security-Policy."""
        return f"'sha256-{b64encode(sha256(self._style.encode('utf-8')).digest()).decode()}'"

    def draw(self, champs: Mapping[str, str], accueils: Mapping[str, str]) -> str:
        """The page of an address; `accueils` are the welcome texts by name, "{lieu}" among them."""
        demande = read_demand(champs, self._territoires)
        donnees = {
            "mode": demande.mode,
            "territoire": demande.territoire,
            "couleur": demande.couleur,
            "freins": self._freins,
            "etapes": self._etapes[demande.mode],
            "urgences": {numero.code: _capital(numero.pour) for numero in _NUMEROS},
        }
        return self._modele.substitute(
            integre=Html("data-integre") if demande.integre else "",
            mode=demande.mode,
            titre=html(demande.titre),
            racine=self._racine,
            modules=html(self._preloads()),
            style=self._style,
            pictogrammes=self._pictogrammes,
            accueil=_paragraphs(_welcome(demande, accueils)),
            invite=html(INVITES[demande.mode]),
            numeros=html(_number(numero) for numero in _NUMEROS),
            donnees=json.dumps(donnees, ensure_ascii=False).replace("<", "\\u003c"),
        )

    def _preloads(self) -> list[Html]:
        """All the modules at once: on a slow network, one that asks for another costs a round trip."""
        liens = [
            balise("link", rel="modulepreload", href=f"{self._racine}/{nom}")
            for nom in self._modules
            if nom != ENTREE
        ]
        entree = balise("script", type="module", src=f"{self._racine}/{ENTREE}")
        return [*liens, entree]


def _welcome(demande: Demande, accueils: Mapping[str, str]) -> str:
    ici = demande.mode == "habitant" and demande.territoire is not None
    texte = accueils.get(f"utter_accueil_{demande.mode}{'_ici' if ici else ''}", "")
    return texte.replace("{lieu}", demande.lieu)


def _paragraphs(texte: str) -> Html:
    lignes = [ligne for ligne in texte.split("\n") if ligne.strip()]
    return balise(
        "p", *(html(balise("br") if rang else None, dit) for rang, dit in enumerate(lignes))
    )


def _number(numero: Any) -> Html:
    dit = f"Par SMS : {numero.pour}" if numero.moyen == "sms" else _capital(numero.pour)
    lien = balise("a", balise("strong", numero.code), " ", balise("span", dit), href=numero.lien)
    return balise("li", lien)


def symbols(svg: str) -> list[str]:
    """The pictograms of a file, to be put in a page."""
    return re.findall(r"<symbol.*?</symbol>", svg)


def _capital(texte: str) -> str:
    return texte[:1].upper() + texte[1:]
