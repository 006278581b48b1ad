"""`passerelle tester`: data, conversations, understanding, then one line that sums it up."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from bot.catalogue import CatalogueInvalide
from bot.channel.echange import Echange
from bot.cli import EN_DEFAUT, FAIT
from bot.commandes.catalogue import check_catalogue
from bot.essais.comprehension import JEUX, evaluate, floors, table
from bot.essais.conversations import conversation_files, replay
from bot.essais.donnees import validate_data
from bot.essais.mesures import Bilan as Mesure
from bot.essais.rapport import write_report
from bot.nlu.modele import EntrainementImpossible, ensure_model, load_agent
from bot.nlu.sources import RACINE
from bot.passerelle import open_passerelle

RAPPORT = RACINE / "var" / "rapports" / "comprehension.html"
DEJA_FAITS = ("test_replayed_conversations.py", "comprehension/test_developpement.py")
PROCESSUS_MAX = 4  # of the long suite; each loads the bot, and some start servers


def tester(*, long: bool) -> int:
    """Run every check, say what falls short, and return 1 when something does."""
    bilan = Bilan()
    bilan.run("1. Le catalogue", _catalogue)
    bilan.run("2. Les données de Rasa", _data)
    try:
        open_passerelle()
        modele = ensure_model()
    except CatalogueInvalide:
        print("\nSans catalogue en ordre, les conversations ne se jouent pas.")
    except EntrainementImpossible as erreur:
        refus = str(erreur)
        bilan.run("3. Le modèle", lambda: (0, [refus]))
    else:
        with _measuring(modele) as mesures:
            bilan.run("3. Les conversations", lambda: asyncio.run(_conversations(modele)))
            bilan.run("4. La compréhension", lambda: _understanding(mesures.result()))
    print(f"\n{bilan.reussis} passed, {bilan.manques} failed")
    code = EN_DEFAUT if bilan.manques else FAIT
    if long:
        print("\n5. Le reste de la suite de tests", flush=True)
        suite = subprocess.run(
            [sys.executable, "-m", "pytest", *suite_options()], cwd=RACINE, check=False
        )
        code = EN_DEFAUT if suite.returncode != 0 else code
    return code


def suite_options() -> list[str]:
    """The long suite, without what steps 3 and 4 have just played and measured; two processes more
    than there are processors: those that break servers wait most of their time."""
    processus = min((os.cpu_count() or 1) + 2, PROCESSUS_MAX)
    faits = [f"--ignore=tests/{nom}" for nom in DEJA_FAITS]
    return ["-q", "--long", f"--numprocesses={processus}", "--no-loadscope-reorder", *faits]


@dataclass
class Bilan:
    """How many checks are right so far, how many fall short."""

    reussis: int = 0
    manques: int = 0

    def run(self, titre: str, etape: Callable[[], tuple[int, list[str]]]) -> None:
        """Run one step, which returns what is right (a count) and what falls short (texts), and say it."""
        debut = time.monotonic()
        print(f"\n{titre}", flush=True)
        bons, ecarts = etape()
        self.reussis += bons
        self.manques += len(ecarts)
        for ecart in ecarts:
            print(f"\n✗ {ecart}")
        print(f"   {bons} bons, {len(ecarts)} en défaut ({time.monotonic() - debut:.0f} s)")


def _catalogue() -> tuple[int, list[str]]:
    try:
        check_catalogue()
    except CatalogueInvalide as invalide:
        return 0, [str(erreur) for erreur in invalide.erreurs]
    return 1, []


def _data() -> tuple[int, list[str]]:
    ecarts = validate_data()
    return (0, ecarts) if ecarts else (1, [])


async def _conversations(modele: Path) -> tuple[int, list[str]]:
    echange = Echange(await load_agent(modele))
    rejeux = [await replay(echange, chemin) for chemin in conversation_files()]
    ecarts = [rejeu.transcription for rejeu in rejeux if rejeu.ecarts]
    return len(rejeux) - len(ecarts), ecarts


@contextmanager
def _measuring(modele: Path) -> Iterator[Future[list[Mesure]]]:
    """The understanding is measured in a process of its own, while others checks are made here."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as autre:
        yield autre.submit(_measure, modele)


def _measure(modele: Path) -> list[Mesure]:
    async def measure() -> list[Mesure]:
        agent = await load_agent(modele)
        return [await evaluate(agent, jeu) for jeu in JEUX]

    return asyncio.run(measure())


def _understanding(mesures: list[Mesure]) -> tuple[int, list[str]]:
    """Tell each set; one falls short when it does worse than when it was last measured."""
    planchers = floors()
    ecarts = []
    for jeu, mesure in zip(JEUX, mesures, strict=True):
        print(f"\n   Jeu « {jeu.nom} »\n{table(mesure, montre=jeu.montre)}", flush=True)
        ecarts += planchers[jeu.nom].shortfalls(mesure)
    write_report(mesures, RAPPORT)
    print(f"\n   Le rapport complet : {RAPPORT.relative_to(RACINE)}")
    return len(JEUX) - len({ecart.split(",")[0] for ecart in ecarts}), ecarts
