"""The observatoire over HTTP: its page and its CSV, what phones send, the conversations that end."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Iterable
from typing import Any

from sanic import Blueprint, Request
from sanic.response import HTTPResponse

from bot.channel.demandes import Refus, read_json
from bot.channel.reponses import ENTETES, METHODES, fields, fresh, refusal_page
from bot.conversations.trace import slots_kept
from bot.dialogue.orientation import orientation_of
from bot.observatoire import Observatoire
from bot.observatoire.envoi import EnvoiInvalide, read_sending
from bot.observatoire.releve import Releve, is_countable, releve_of
from bot.pages.demande import CSV, OBSERVATOIRE
from bot.passerelle import open_passerelle
from bot.runtime.journaux import where

ENVOI_MAX = 64 * 1024  # bytes: two hundred people
PAUSE = 0.02  # seconds between two conversations that are counted: messages go first
ILLISIBLE = "Les chiffres ne se lisent pas pour le moment."

journal = logging.getLogger("passerelle.observatoire")


def add_observatoire(blueprint: Blueprint, observatoire: Observatoire) -> None:
    """Put the page and its CSV on a blueprint."""

    async def answer(
        request: Request, draw: Callable[[Any, Any, Any], tuple[int, str]]
    ) -> tuple[int, str] | None:
        passerelle = open_passerelle()
        page, jour = passerelle.page_observatoire, passerelle.today()
        try:
            montre = await observatoire.shown(page.arbre, jour)
        except Exception as erreur:
            journal.error("observatoire illisible : %s", where(erreur))
            return None
        return await asyncio.to_thread(draw, page, montre, jour)

    @blueprint.route(OBSERVATOIRE, methods=METHODES, name="observatoire")
    async def page(request: Request) -> HTTPResponse:
        champs = fields(request)
        rendu = await answer(request, lambda page, montre, jour: page.draw(champs, montre, jour))
        return fresh(request, *rendu) if rendu else refusal_page(503, ILLISIBLE, None)

    @blueprint.route(CSV, methods=METHODES, name="observatoire_csv")
    async def csv(request: Request) -> HTTPResponse:
        champs = fields(request)
        rendu = await answer(request, lambda page, montre, _: page.csv(champs, montre))
        if rendu is None:
            return refusal_page(503, ILLISIBLE, None)
        statut, corps = rendu
        if statut != 200:
            return refusal_page(statut, corps, None)
        entetes = {**ENTETES, "Content-Disposition": 'attachment; filename="observatoire.csv"'}
        return HTTPResponse(corps, 200, entetes, "text/csv; charset=utf-8")


async def take_sending(request: Request, observatoire: Observatoire) -> HTTPResponse:
    """POST /api/observatoire (docs/observatoire.md) -> 204. Raises `Refus`."""
    passerelle = open_passerelle()
    corps = read_json(request)
    try:
        envoi = read_sending(
            corps, passerelle.territoires, passerelle.catalogue.fiches, passerelle.today()
        )
    except EnvoiInvalide as invalide:
        raise Refus(400, str(invalide)) from invalide
    try:
        await observatoire.receive(envoi, passerelle.page_observatoire.arbre)
    except Exception as erreur:
        journal.error("envoi non compté : %s", where(erreur))
        raise Refus(503, "Les comptes ne s’écrivent pas. Gardez-les, et renvoyez-les.") from erreur
    return HTTPResponse(status=204)


async def count_conversations(oubliees: Iterable[str], observatoire: Observatoire) -> None:
    """Count conversations that were just erased, from what was kept of each; never raises."""
    try:
        passerelle = open_passerelle()
        arbre, releves = passerelle.page_observatoire.arbre, []
        for etat in oubliees:
            releve = await asyncio.to_thread(_releve, etat, passerelle)
            if releve is not None:
                releves.append(releve)
            await asyncio.sleep(PAUSE)
        if releves:
            await observatoire.count(releves, arbre, passerelle.today())
    except Exception as erreur:
        journal.error("conversations non comptées : %s", where(erreur))


def _releve(etat: str, passerelle: Any) -> Releve | None:
    """What a conversation says, None when it says nothing or cannot be read."""
    try:
        slots = slots_kept(json.loads(etat))
        if not is_countable(slots):
            return None
        propositions = orientation_of(slots, passerelle)["propositions"]
        return releve_of(slots, propositions, passerelle.page_observatoire.arbre)
    except Exception as erreur:  # written by another version, a commune that is no more…
        journal.error("conversation non comptée : %s", where(erreur))
        return None
