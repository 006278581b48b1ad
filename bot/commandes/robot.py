"""`passerelle servir`, `converser` and `entrainer`: the commands that run the bot."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.cli import FAIT, AppelInvalide
from bot.commandes.terminal import Terminal, ask
from bot.installation import ReglageInvalide
from bot.nlu.modele import EntrainementImpossible, load_agent, model_to_serve, train
from bot.server import PortIndisponible, serve

ADIEU = ("/quitter", "/q")


def servir(port: int, adresse: str, developpement: bool) -> int:
    try:
        return serve(port, adresse, developpement=developpement)
    except (PortIndisponible, EntrainementImpossible, ReglageInvalide) as erreur:
        raise AppelInvalide(str(erreur)) from erreur


def entrainer() -> int:
    try:
        train()
    except EntrainementImpossible as erreur:
        raise AppelInvalide(str(erreur)) from erreur
    return FAIT


def converser(mode: str) -> int:
    """Hold a conversation in the terminal: one line in, the answers out."""
    try:
        modele = model_to_serve()
        with (
            asyncio.Runner() as boucle
        ):  # lines are read outside the loop, so that Ctrl+C stops at once
            _converse(boucle, modele, mode)
    except (EntrainementImpossible, ReglageInvalide) as erreur:
        raise AppelInvalide(str(erreur)) from erreur
    except EOFError:
        print()
    return FAIT


def _converse(boucle: asyncio.Runner, modele: Path, mode: str) -> None:
    from bot.channel.echange import Echange  # here: `servir` checks its port before Rasa loads

    echange = Echange(boucle.run(load_agent(modele)))
    terminal = Terminal(echange, *boucle.run(echange.open(mode)))
    print("(Écrivez, ou choisissez avec #1, #2… /quitter pour sortir.)\n")
    while True:
        terminal.show()
        texte = ask()
        if texte.lower() in ADIEU:
            return
        boucle.run(terminal.answer(texte))
