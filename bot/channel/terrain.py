"""The addresses of the page without a network: the catalogue and the départements."""

from __future__ import annotations

import asyncio
import re

from sanic import Blueprint, Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.channel.reponses import METHODES, SURES, sent_if_new
from bot.passerelle import open_passerelle

CATALOGUE_JSON = "/api/catalogue.json"
TERRITOIRES_JSON = "/api/territoires.json"
TERRITOIRES = "/api/territoires"
ENTETES = {**SURES, "Cache-Control": "no-cache"}
_DEPARTEMENT = re.compile(r"(\d{2}|2[AB]|9[78]\d)\.json", re.IGNORECASE)


def add_terrain(blueprint: Blueprint) -> None:
    """Put them on a blueprint; each is built apart from the messages, once for a catalogue."""

    @blueprint.route(CATALOGUE_JSON, methods=METHODES, name="catalogue_json")
    async def catalogue(request: Request) -> HTTPResponse:
        """GET /api/catalogue.json: shape in `bot.orientation.compilation`."""
        fichier = await asyncio.to_thread(open_passerelle().donnees.catalogue)
        return sent_if_new(request, fichier, ENTETES)

    @blueprint.route(TERRITOIRES_JSON, methods=METHODES, name="territoires_json")
    async def territoires(request: Request) -> HTTPResponse:
        """GET /api/territoires.json: the départements, and how heavy each is."""
        fichier = await asyncio.to_thread(open_passerelle().donnees.departements)
        return sent_if_new(request, fichier, ENTETES)

    @blueprint.route(f"{TERRITOIRES}/<nom:str>", methods=METHODES, name="territoire_json")
    async def territoire(request: Request, nom: str) -> HTTPResponse:
        """GET /api/territoires/70.json: shape in `bot.territoires.compilation`."""
        lu = _DEPARTEMENT.fullmatch(nom)
        if lu is None:
            return _refused(400, f"Écrivez le code d’un département : {TERRITOIRES}/70.json.")
        code = lu[1].upper()
        fichier = await asyncio.to_thread(open_passerelle().donnees.departement, code)
        if fichier is None:
            return _refused(404, f"Aucun département n’a le code « {code} ».")
        return sent_if_new(request, fichier, ENTETES)


def _refused(statut: int, phrase: str) -> HTTPResponse:
    return json_response({"erreur": phrase}, status=statut, headers=SURES, ensure_ascii=False)
