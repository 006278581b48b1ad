"""The addresses that a browser opens: the conversation, what it loads, the catalogue's pages.

Read-only, compressed, each with the tightest policy that it works under; nothing from elsewhere.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from sanic import Blueprint, Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.channel.origines import Origines
from bot.channel.reponses import METHODES, SURES, fields, fresh, refusal_page, sent
from bot.pages import CATALOGUE, STYLE, style_sheet
from bot.pages.accessibilite import ACCESSIBILITE, accessibility_page
from bot.pages.conversation import ACCUEIL, WIDGET
from bot.pages.demande import CSV, OBSERVATOIRE
from bot.pages.fichiers import web_files
from bot.pages.navigateur import WEB
from bot.pages.terrain import MANIFESTE, OUVRIER, TERRAIN, manifest
from bot.passerelle import open_passerelle
from bot.territoires.completion import complete_commune

POLITIQUE_DE_L_OUVRIER = "default-src 'none'; connect-src 'self'"  # it only fetches what it keeps
COMMUNES = "/api/communes"
UN_AN = "public, max-age=31536000, immutable"
UN_JOUR = "public, max-age=86400"


def add_pages(blueprint: Blueprint, origines: Origines) -> None:
    """Put the pages on a blueprint, each made from the catalogue that is served at that moment.

    `origines` are the sites that may show the conversation within theirs.
    """

    @blueprint.route(ACCUEIL, methods=METHODES, name="accueil")
    async def accueil(request: Request) -> HTTPResponse:
        page = open_passerelle().page_de_conversation
        corps = page.draw(fields(request), _welcomes(request))
        return fresh(request, 200, corps, politique=_policy(page.style_hash, origines.frames))

    @blueprint.route(WIDGET, methods=METHODES, name="widget")
    async def widget(request: Request) -> HTTPResponse:
        entetes = {**SURES, "Cache-Control": "public, max-age=3600", "Access-Control-Allow-Origin": "*"}  # fmt: skip
        return sent(request, web_files().par_nom["widget/widget.js"], entetes)

    @blueprint.route(f"{WEB}/<version:str>/<nom:path>", methods=METHODES, name="web")
    async def web(request: Request, version: str, nom: str) -> HTTPResponse:
        fichiers = web_files()
        fichier = fichiers.par_nom.get(nom)
        if fichier is None:
            return refusal_page(404, "Cette adresse n’existe pas.", None)
        # An older page may still ask for its own version: it gets today's, which it keeps a moment.
        garde = UN_AN if version == fichiers.version else "no-cache"
        return sent(request, fichier, {"X-Content-Type-Options": "nosniff", "Cache-Control": garde})

    @blueprint.route(TERRAIN, methods=METHODES, name="terrain")
    async def terrain(request: Request) -> HTTPResponse:
        page = open_passerelle().page_de_terrain
        return fresh(request, 200, page.html, politique=_policy(page.style_hash, ()))

    @blueprint.route(OUVRIER, methods=METHODES, name="terrain_hors_ligne")
    async def ouvrier(request: Request) -> HTTPResponse:
        corps = open_passerelle().page_de_terrain.worker
        return fresh(request, 200, corps, ".js", politique=POLITIQUE_DE_L_OUVRIER)

    @blueprint.route(MANIFESTE, methods=METHODES, name="terrain_manifeste")
    async def manifeste(request: Request) -> HTTPResponse:
        return fresh(request, 200, manifest(), ".webmanifest")

    @blueprint.route("/favicon.ico", methods=METHODES, name="icone")
    async def icone(request: Request) -> HTTPResponse:
        fichier = web_files().par_nom["widget/icone.svg"]
        return sent(request, fichier, {**SURES, "Cache-Control": UN_JOUR})

    @blueprint.get(COMMUNES, name="communes")
    async def communes(request: Request) -> HTTPResponse:
        """GET /api/communes?debut=ves&territoire=70: what a name or a postcode may become."""
        champs, territoires = fields(request), open_passerelle().territoires
        ici = champs.get("territoire", "")
        commune = territoires.commune(ici)
        pres_de = commune.departement if commune else ici.upper()
        trouvees = complete_commune(champs.get("debut", "")[:60], territoires, pres_de)
        rendu = [{"code": c.code, "nom": c.nom, "departement": c.departement} for c in trouvees]
        return json_response({"communes": rendu}, ensure_ascii=False, headers={**SURES, "Cache-Control": UN_JOUR})  # fmt: skip

    @blueprint.route(ACCESSIBILITE, methods=METHODES, name="accessibilite")
    async def accessibilite(request: Request) -> HTTPResponse:
        return fresh(request, 200, accessibility_page())

    @blueprint.get(STYLE, name="catalogue_style")
    async def style(request: Request) -> HTTPResponse:
        return fresh(request, 200, style_sheet(), ".css")

    @blueprint.route(CATALOGUE, methods=METHODES, name="catalogue")
    async def catalogue(request: Request) -> HTTPResponse:
        passerelle = open_passerelle()
        champs, jour = fields(request), passerelle.today()
        # Apart from the messages: over many places, a filter takes a moment.
        rendu = await asyncio.to_thread(passerelle.pages.catalogue, champs, jour)
        return fresh(request, *rendu)

    @blueprint.route(
        f"{CATALOGUE}/<identifiant:path>", methods=METHODES, name="catalogue_fiche", unquote=True
    )
    async def fiche(request: Request, identifiant: str) -> HTTPResponse:
        passerelle = open_passerelle()
        champs, jour, code = fields(request), passerelle.today(), identifiant.strip("/")
        if not code:
            return await catalogue(request)
        return fresh(request, *passerelle.pages.fiche(code, champs, jour))


def is_page(chemin: str) -> bool:
    """Whether an address is that of a page, so that a refusal there is one too."""
    return chemin in (
        ACCUEIL,
        ACCESSIBILITE,
        CATALOGUE,
        TERRAIN,
        OBSERVATOIRE,
        CSV,
    ) or chemin.startswith((f"{CATALOGUE}/", f"{WEB}/"))


def _policy(style: str, cadres: Iterable[str]) -> str:
    """What the page of the conversation may do: load from here alone, be shown by those sites."""
    sites = " ".join(("'self'", *cadres))
    return (
        f"default-src 'none'; script-src 'self'; style-src {style}; img-src 'self'; "
        "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; "
        f"frame-ancestors {sites}"
    )


def _welcomes(request: Request) -> dict[str, str]:
    """The welcome texts of the model that is served; none as long as there is none."""
    agent = getattr(request.app.ctx, "agent", None)
    reponses = agent.domain.responses if agent is not None and agent.domain else {}
    return {
        nom: str(textes[0]["text"])
        for nom, textes in reponses.items()
        if nom.startswith("utter_accueil_") and textes
    }
