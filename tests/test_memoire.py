"""What is worked out once of a message, and goes with it."""

from __future__ import annotations

import asyncio
import gc
import secrets
import threading
from contextvars import copy_context
from typing import Any

import pytest

import bot.urgences.detection as detection
from bot.channel.echange import Echange
from bot.memoire import once_a_message, one_message
from bot.passerelle import open_passerelle

PHRASES = (
    "g 19 ans jabite vesoul enfin non je me suis gouré 20 ans, pas le permis",
    "ma fille a 16 ans elle va plus au lycée depuis la toussaint, on est à lure",
    "TS l’an dernier, va mieux, sort lundi de l’hôpital et sait pas où dormir",
    "j’ai un CAP, j’avais oublié, et si je fais un petit boulot je perds le RSA ?",
)


class Compte:
    """A function that counts how often it works."""

    def __init__(self) -> None:
        self.fois = 0
        self.lit = once_a_message(self._lit)

    def _lit(self, texte: str, *, fort: bool = False) -> list[str]:
        self.fois += 1
        if not texte:
            raise ValueError
        return texte.upper().split() if fort else texte.split()


def test_the_same_words_are_worked_out_once_within_a_message_and_each_time_outside() -> None:
    compte = Compte()
    with one_message():
        assert compte.lit("un deux") is compte.lit("un deux")
        assert compte.lit("un deux", fort=True) == ["UN", "DEUX"]
        assert compte.fois == 2
        with one_message():  # a reader within the message goes on with what is known of it
            compte.lit("un deux")
        compte.lit("un deux")
        assert compte.fois == 2
    compte.lit("un deux")
    compte.lit("un deux")
    with one_message():
        compte.lit("un deux")
    assert compte.fois == 5


def test_what_fails_fails_again() -> None:
    compte = Compte()
    with one_message():
        for _ in range(2):
            with pytest.raises(ValueError):
                compte.lit("")
    assert compte.fois == 2


def test_tasks_and_threads_of_a_message_share_it_and_other_messages_do_not() -> None:
    compte = Compte()

    async def ask(texte: str) -> None:
        compte.lit(texte)
        await asyncio.sleep(0)
        await asyncio.wait_for(asyncio.to_thread(compte.lit, texte), 5)

    async def answer() -> None:
        with one_message():
            await asyncio.wait_for(ask("un"), 5)
            compte.lit("un")

    async def both() -> None:
        await asyncio.gather(answer(), answer())

    asyncio.run(both())
    assert compte.fois == 2


def test_nothing_stays_once_the_message_is_answered_whoever_still_holds_it() -> None:
    compte = Compte()
    mot = secrets.token_hex(8)
    with one_message():
        compte.lit(f"{mot} un")
        contexte = copy_context()  # as a task that hangs would keep it
        fil = threading.Thread(target=contexte.run, args=(compte.lit, f"{mot} un"))
        fil.start()
        fil.join()
    assert compte.fois == 1
    gc.collect()
    listes = [o for o in gc.get_objects() if isinstance(o, list)]
    assert not [o for o in listes if o and isinstance(o[0], str) and o[0] == mot]


def test_a_sentence_is_read_alike_whatever_was_read_of_it_before() -> None:
    """What the readers share they leave as they found it."""
    lecteur = open_passerelle().lecteur
    for texte in PHRASES:
        for question in (None, "age", "en_emploi", "freins"):
            seule = lecteur.read(texte, question=question)
            with one_message():
                for _ in range(2):
                    assert lecteur.read(texte, question=question) == seule


def test_a_message_is_searched_for_urgences_once(
    boucle: asyncio.Runner, echange: Echange, monkeypatch: pytest.MonkeyPatch
) -> None:
    lus: list[str] = []

    def read(plie: str) -> str:
        lus.append(plie)
        return vraie(plie)

    vraie: Any = detection.read_folded
    monkeypatch.setattr(detection, "read_folded", read)
    conversation, _ = boucle.run(echange.open())
    boucle.run(echange.say(conversation, "mon mari me tape je sais pas où aller"))
    assert lus == ["mon mari me tape je sais pas ou aller"]
