"""A page that a browser brings to life: its style within it, its modules beside, its data as JSON."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from string import Template
from typing import Any

from bot.pages.balises import Html, balise, html
from bot.pages.fichiers import web_files
from bot.urgences.numeros import EN_PANNE, URGENCES, UrgenceTexte

WEB = "/web"
_BLANCS = re.compile(r">\s+<")
_SYMBOLES = re.compile(r"<symbol.*?</symbol>")
_NUMEROS = [URGENCES[code] for code in EN_PANNE]


class Gabarit:
    """The HTML of a folder of `bot/web`, whose `$names` are filled in; every page has the
    emergency numbers in it, so that they are there without any network."""

    def __init__(self, page: str, entree: str, styles: tuple[str, ...]) -> None:
        web = web_files()
        self._racine = f"{WEB}/{web.version}"
        self._style = "".join(web.par_nom[style].texte for style in styles)
        self._modele = Template(_BLANCS.sub("> <", web.par_nom[page].texte))
        dessins = web.par_nom["widget/pictogrammes.svg"].texte
        self._pictogrammes = Html("".join(_SYMBOLES.findall(dessins)))
        self.modules = tuple(f"{self._racine}/{nom}" for nom in web.modules(entree))

    @property
    def style_hash(self) -> str:
        """What allows the style of the page, and no other, in its Content-Security-Policy."""
        return f"'sha256-{b64encode(sha256(self._style.encode('utf-8')).digest()).decode()}'"

    def fill(self, donnees: Mapping[str, Any], **champs: str) -> str:
        """The page; `donnees` are what its modules read, `champs` HTML or text already escaped."""
        return self._modele.substitute(
            racine=self._racine,
            modules=self._loads(),
            style=self._style,
            pictogrammes=self._pictogrammes,
            numeros=html(_number(numero) for numero in _NUMEROS),
            donnees=json.dumps(donnees, ensure_ascii=False).replace("<", "\\u003c"),
            **champs,
        )

    def _loads(self) -> Html:
        """All the modules at once: on a slow network, one that asks for another costs a round trip."""
        *avant, entree = self.modules
        liens = [balise("link", rel="modulepreload", href=adresse) for adresse in avant]
        return html(*liens, balise("script", type="module", src=entree))


def emergency_words() -> dict[str, str]:
    """Number -> what it is for, and that one writes to it where one does."""
    return {numero.code: _words(numero) for numero in _NUMEROS}


def _number(numero: UrgenceTexte) -> Html:
    dit = balise("span", _words(numero))
    return balise("li", balise("a", balise("strong", numero.code), " ", dit, href=numero.lien))


def _words(numero: UrgenceTexte) -> str:
    return f"Par SMS : {numero.pour}" if numero.moyen == "sms" else _capital(numero.pour)


def _capital(texte: str) -> str:
    return texte[:1].upper() + texte[1:]
