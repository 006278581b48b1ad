"""`passerelle tester --nouveau`: hold a conversation, and keep it as a story to replay."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.channel.echange import Echange
from bot.cli import EN_DEFAUT, FAIT, AppelInvalide
from bot.commandes.terminal import Terminal, ask
from bot.essais.conversations import CONVERSATIONS, replay
from bot.essais.enregistrement import Enregistrement
from bot.nlu.modele import EntrainementImpossible, load_agent, model_to_serve
from bot.nlu.sources import RACINE

FIN = ("/fin", "/f")
ABANDON = ("/quitter", "/q")


def enregistrer(mode: str, racine: Path = CONVERSATIONS) -> int:
    """Write the story, replay it at once, and return 1 when it does not go the same way again."""
    try:
        modele = model_to_serve()
    except EntrainementImpossible as erreur:
        raise AppelInvalide(str(erreur)) from erreur
    with asyncio.Runner() as boucle:
        echange = Echange(boucle.run(load_agent(modele)))
        try:
            gardee = _hold(boucle, echange, mode)
            if gardee is None:
                print("Rien n’est enregistré.")
                return FAIT
            chemin = _save(gardee, racine)
        except EOFError:
            print("\nRien n’est enregistré : finissez par /fin, puis un titre et un dossier.")
            return EN_DEFAUT
        rejeu = boucle.run(replay(echange, chemin))
    print(f"Enregistrée : {_shown(chemin)}. Relisez ce qui est attendu, et gardez l’essentiel.")
    if rejeu.ecarts:
        print(f"Rejouée, elle ne va pas pareil :\n{rejeu.transcription}")
        return EN_DEFAUT
    return FAIT


def _hold(boucle: asyncio.Runner, echange: Echange, mode: str) -> Enregistrement | None:
    """The conversation as it was held; None when it is given up, or empty."""
    terminal = Terminal(echange, *boucle.run(echange.open(mode)))
    gardee = Enregistrement(mode)
    print("(Parlez au robot. /fin pour enregistrer, /quitter pour tout laisser.)\n")
    while True:
        terminal.show()
        texte = ask()
        if texte.lower() in ABANDON:
            return None
        if texte.lower() in FIN:
            return gardee if gardee.tours else None
        presse = boucle.run(terminal.answer(texte))
        gardee.add(texte, presse, terminal.messages)


def _save(gardee: Enregistrement, racine: Path) -> Path:
    dossiers = sorted(d.name for d in racine.iterdir() if d.is_dir()) if racine.is_dir() else []
    titre = ask("Titre, une phrase qui dit la situation : ")
    dossier = ask(f"Dossier ({', '.join(dossiers)}, ou un nouveau) : ")
    return gardee.save(titre, dossier, racine)


def _shown(chemin: Path) -> str:
    return str(chemin.relative_to(RACINE)) if chemin.is_relative_to(RACINE) else str(chemin)
