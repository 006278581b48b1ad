"""`passerelle servir`, `converser` and `entrainer`: the commands that run the bot."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

from bot.cli import FAIT, AppelInvalide
from bot.nlu.modele import EntrainementImpossible, ensure_model, load_agent, train
from bot.server import PortIndisponible, serve

if TYPE_CHECKING:
    from bot.channel.echange import Message

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
        asyncio.run(_converse(mode))
    except EntrainementImpossible as erreur:
        raise AppelInvalide(str(erreur)) from erreur
    except EOFError:
        print()
    return FAIT


async def _converse(mode: str) -> None:
    from bot.channel.echange import Echange, EnPanne  # here: `servir` checks its port before Rasa loads

    echange = Echange(await load_agent(ensure_model()))
    conversation, messages = await echange.open(mode)
    print("(Écrivez, ou choisissez avec #1, #2… /quitter pour sortir.)\n")
    _show(messages)
    boutons = _buttons(messages)
    while True:
        texte = (await asyncio.to_thread(_read_line)).strip()
        if texte.lower() in ADIEU:
            return
        if not texte:
            print("Écrivez quelques mots, par exemple votre âge et votre ville.\n")
            continue
        try:
            if texte.startswith("#") and texte[1:].isdigit() and 1 <= int(texte[1:]) <= len(boutons):
                messages = await echange.press(conversation, boutons[int(texte[1:]) - 1])
            else:
                messages = await echange.say(conversation, texte)
        except EnPanne as panne:
            messages = panne.messages
        _show(messages)
        boutons = _buttons(messages)


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
