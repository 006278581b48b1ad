"""The addresses of the catalogue's pages: read-only HTML, one style sheet, nothing from elsewhere."""

from __future__ import annotations

import asyncio

from sanic import Blueprint, Request
from sanic.response import HTTPResponse

from bot.pages import CATALOGUE, STYLE, error_page, footprint, style_sheet
from bot.passerelle import open_passerelle

ENTETES = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
METHODES = ["GET", "HEAD"]


def add_pages(blueprint: Blueprint) -> None:
    """Put the pages on a blueprint, each made from the catalogue that is served at that moment."""

    @blueprint.get(STYLE, name="catalogue_style")
    async def style(request: Request) -> HTTPResponse:
        return _fresh(request, 200, style_sheet(), "text/css")

    @blueprint.route(CATALOGUE, methods=METHODES, name="catalogue")
    async def catalogue(request: Request) -> HTTPResponse:
        passerelle = open_passerelle()
        champs, jour = _fields(request), passerelle.today()
        # Apart from the messages: over many places, a filter takes a moment.
        rendu = await asyncio.to_thread(passerelle.pages.catalogue, champs, jour)
        return _fresh(request, *rendu)

    @blueprint.route(
        f"{CATALOGUE}/<identifiant:path>", methods=METHODES, name="catalogue_fiche", unquote=True
    )
    async def fiche(request: Request, identifiant: str) -> HTTPResponse:
        passerelle = open_passerelle()
        champs, jour, code = _fields(request), passerelle.today(), identifiant.strip("/")
        if not code:
            return await catalogue(request)
        return _fresh(request, *passerelle.pages.fiche(code, champs, jour))


def is_page(chemin: str) -> bool:
    """Whether an address is that of a page, so that a refusal there is one too."""
    return chemin == CATALOGUE or chemin.startswith(f"{CATALOGUE}/")


def refusal_page(statut: int, phrase: str, attente: int | None) -> HTTPResponse:
    """A refusal to read in a browser; `attente` are the seconds after which to try again."""
    entetes = {**ENTETES, **({"Retry-After": str(attente)} if attente else {})}
    corps = error_page(statut, phrase)
    return HTTPResponse(corps, statut, entetes, "text/html; charset=utf-8")


def _fields(request: Request) -> dict[str, str]:
    """The query string, the first value of each field."""
    return {cle: str(valeurs[0]) for cle, valeurs in request.args.items() if valeurs}


def _fresh(request: Request, statut: int, corps: str, genre: str = "text/html") -> HTTPResponse:
    """The content, or 304 when whoever asks has it already: it is named by what it says."""
    nom = f'"{footprint(corps)}"'
    entetes = {**ENTETES, "Cache-Control": "no-cache"}
    if statut == 200:
        entetes["ETag"] = nom
        connus = request.headers.get("if-none-match", "")
        if nom in (connu.strip().removeprefix("W/") for connu in connus.split(",")):
            return HTTPResponse(status=304, headers=entetes)
    return HTTPResponse(corps, statut, entetes, f"{genre}; charset=utf-8")
