"""What is raised or refused becomes the JSON errors of the contract, in French, or a page to read."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from sanic import Request
from sanic.exceptions import SanicException
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.channel.demandes import ERREURS, Refus
from bot.channel.echange import EnPanne
from bot.channel.pages import is_page
from bot.channel.reponses import refusal_page
from bot.runtime.journaux import where
from bot.urgences import message_panne

journal = logging.getLogger("passerelle.canal")


def in_french(fonction: Callable[[Request], Awaitable[HTTPResponse]]) -> Callable[..., Any]:
    """Turn what a handler raises into the JSON errors of the contract."""

    async def handler(request: Request) -> HTTPResponse:
        try:
            return await fonction(request)
        except Refus as refus:
            return error_of(refus)
        except EnPanne as panne:
            return error_of(Refus(503, None, panne.messages))

    handler.__name__ = fonction.__name__
    return handler


def answer_error(request: Request, erreur: Exception) -> HTTPResponse:
    """Errors outside our handlers: unknown paths, methods, oversized bodies."""
    statut = min(erreur.status_code, 503) if isinstance(erreur, SanicException) else 503
    if statut >= 500:
        journal.error("demande sans réponse : %s", where(erreur))
    messages = [{"texte": message_panne("habitant")}] if statut >= 500 else None
    return refusal(request, Refus(statut, ERREURS.get(statut, ERREURS[400]), messages))


def refusal(request: Request, refus: Refus) -> HTTPResponse:
    """A refusal as what was asked for would be: a page of the catalogue, or JSON."""
    if is_page(request.path):
        return refusal_page(refus.statut, refus.erreur, refus.attente)
    return error_of(refus)


def error_of(refus: Refus) -> HTTPResponse:
    # The sentence may quote a lone surrogate, which JSON can bring in but UTF-8 cannot write.
    corps: dict[str, Any] = {"erreur": refus.erreur.encode("utf-8", "replace").decode("utf-8")}
    if refus.messages:
        corps["messages"] = refus.messages
    entetes = {"Retry-After": str(refus.attente)} if refus.attente else None
    return json_response(corps, status=refus.statut, headers=entetes, ensure_ascii=False)
