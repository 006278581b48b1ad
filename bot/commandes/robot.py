"""`passerelle servir`, `converser` and `entrainer`: the commands that run the bot."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli import FAIT, AppelInvalide
from bot.nlu.modele import EntrainementImpossible, ensure_model, load_agent, train
from bot.server import PortIndisponible, serve

if TYPE_CHECKING:
    from bot.channel.echange import Echange, Message

ADIEU = ("/quitter", "/q")


def servir(port: int, adresse: str, developpement: bool) -> int:
    try:
        serve(port, adresse, developpement=developpement)
    except (PortIndisponible, EntrainementImpossible) as erreur:
        raise AppelInvalide(str(erreur)) from erreur
    return FAIT


def entrainer() -> int:
    try:
        train()
    except EntrainementImpossible as erreur:
        raise AppelInvalide(str(erreur)) from erreur
    return FAIT


def converser(mode: str) -> int:
    """Hold a conversation in the terminal: one line in, the answers out."""
    try:
        modele = ensure_model()
        with (
            asyncio.Runner() as boucle
        ):  # lines are read outside the loop, so that Ctrl+C stops at once
            _converse(boucle, modele, mode)
    except EntrainementImpossible as erreur:
        raise AppelInvalide(str(erreur)) from erreur
    except EOFError:
        print()
    return FAIT


def _converse(boucle: asyncio.Runner, modele: Path, mode: str) -> None:
    from bot.channel.echange import Echange  # here: `servir` checks its port before Rasa loads

    echange = Echange(boucle.run(load_agent(modele)))
    conversation, messages = boucle.run(echange.open(mode))
    print("(Écrivez, ou choisissez avec #1, #2… /quitter pour sortir.)\n")
    while True:
        _show(messages)
        texte = _ask()
        if texte.lower() in ADIEU:
            return
        messages = boucle.run(_answer(echange, conversation, texte, _buttons(messages)))


async def _answer(
    echange: Echange, conversation: str, texte: str, boutons: list[str]
) -> list[Message]:
    from bot.channel.echange import EnPanne

    try:
        if texte.startswith("#") and texte[1:].isdecimal() and 1 <= int(texte[1:]) <= len(boutons):
            return await echange.press(conversation, boutons[int(texte[1:]) - 1])
        return await echange.say(conversation, texte)
    except EnPanne as panne:
        return panne.messages


def _ask() -> str:
    """The next line that is not empty."""
    while not (texte := _read_line().strip()):
        print("Écrivez quelques mots, par exemple votre âge et votre ville.\n")
    return texte


def _read_line() -> str:
    print("> ", end="", flush=True)
    ligne = sys.stdin.buffer.readline()
    if not ligne:
        raise EOFError
    return ligne.decode("utf-8", "replace")


def _buttons(messages: list[Message]) -> list[str]:
    return [bouton["valeur"] for message in messages for bouton in message.get("boutons", ())]


def _show(messages: list[Message]) -> None:
    numero = 0
    for message in messages:
        print(message["texte"])
        for bouton in message.get("boutons", ()):
            numero += 1
            print(f"   #{numero} {bouton['titre']}")
        print()
