"""Breaks one action (it raises, it blocks): its person is told what to call, all others are served."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.channel.conftest import CANARI, Serveur
from tests.pannes.conftest import Lance, check_panne, check_urgence, kill, sante, situation

# The server runs with one action that fails the first time; nothing of that is in the product.
CASSE = """
import inspect
import time
from bot.runtime import actions_sur_place

vrai = actions_sur_place.apart
pannes = ["une"]

def apart(action):
    if action.__self__.name() != {nom!r}:
        return vrai(action)

    {definition} panne(dispatcher, tracker, domain):
        if pannes and pannes.pop():
            {fait}
        rendu = action(dispatcher, tracker, domain)
        return await rendu if inspect.isawaitable(rendu) else rendu

    return vrai(panne)

actions_sur_place.apart = apart
"""
SANS_ATTENDRE = CASSE.replace("await rendu if inspect.isawaitable(rendu) else rendu", "rendu")
OUVRE = "action_ask_commune"  # what answers « j’ai 19 ans »


def casse(nom: str, fait: str, definition: str = "def") -> str:
    modele = SANS_ATTENDRE if definition == "def" else CASSE
    return modele.format(nom=nom, fait=fait, definition=definition)


def others_are_served(serveur: Serveur) -> None:
    assert sante(serveur).elapsed.total_seconds() < 3
    jeton = serveur.open()
    assert serveur.say(jeton, "merci")
    check_urgence(serveur.message(jeton, texte="je veux mourir"), "3114")


def test_an_action_that_raises_is_told_with_the_numbers(lance: Lance) -> None:
    """Breaks: the action that explains a dispositif raises. Expected: 503 and the numbers, what
    was known before still known, the next answer whole, no word of the error in the logs."""
    serveur = lance(programme=casse("action_repondre_dispositif", f"raise OSError({CANARI!r})"))
    jeton = serveur.open()
    connue = situation(serveur.say(jeton, "j’ai 19 ans, j’habite à Vesoul"))
    check_panne(serveur.message(jeton, texte="c’est quoi l’E2C ?"))
    others_are_served(serveur)
    assert "E2C" in serveur.say(jeton, "c’est quoi l’E2C ?")[0]["texte"]
    assert situation(serveur.say(jeton, "merci")).items() >= connue.items()
    assert CANARI not in serveur.journal.read_text(encoding="utf-8")


def test_an_urgence_whose_action_raises_is_answered_first(lance: Lance) -> None:
    """Breaks: the very action that answers urgences raises. Expected: the number, all the same, in
    the next message, whatever the conversation was asking."""
    serveur = lance(programme=casse("action_urgence", f"raise OSError({CANARI!r})"))
    jeton = serveur.open()
    serveur.say(jeton, "j’ai 19 ans, j’habite à Vesoul")
    check_urgence(serveur.message(jeton, texte="je veux mourir"), "3114")
    others_are_served(serveur)


@pytest.mark.parametrize(
    ("nom", "definition"),
    [(OUVRE, "def"), ("validate_formulaire_situation", "async def")],
)
def test_an_action_that_blocks_for_70_seconds_holds_nobody_else(
    lance: Lance, nom: str, definition: str
) -> None:
    """Breaks: an action, written as a function or as a coroutine, blocks in time.sleep(70).
    Expected: the safe text within 8 seconds, everybody else served meanwhile."""
    serveur = lance(programme=casse(nom, "time.sleep(70)", definition))
    jeton = serveur.open()
    with ThreadPoolExecutor(2) as fils:
        bloque = fils.submit(serveur.message, jeton, texte="j’ai 19 ans")
        time.sleep(0.5)
        assert not bloque.done()
        others_are_served(serveur)
        assert not bloque.done(), "it held the others until its own end"
        check_panne(bloque.result())
    check_urgence(serveur.message(jeton, texte="je veux mourir"), "3114")
    kill(serveur)  # else it would wait for the end of the action
