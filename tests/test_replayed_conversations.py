"""Each conversation of tests/conversations, through the real bot with its actions."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.channel.echange import Echange
from bot.essais.conversations import CONVERSATIONS, conversation_files, replay
from bot.essais.histoire import read_histoire
from bot.passerelle import open_passerelle

FICHIERS = conversation_files()
A_VENIR = conversation_files(CONVERSATIONS.with_name("conversations_a_venir"))


@pytest.mark.parametrize("chemin", FICHIERS, ids=[f"{f.parent.name}/{f.stem}" for f in FICHIERS])
def test_conversation_goes_as_written(
    boucle: asyncio.Runner, echange: Echange, chemin: Path
) -> None:
    rejeu = boucle.run(replay(echange, chemin))
    assert not rejeu.ecarts, rejeu.transcription


@pytest.mark.parametrize("chemin", A_VENIR, ids=[f"{f.parent.name}/{f.stem}" for f in A_VENIR])
def test_conversation_that_does_not_go_yet_is_well_written(chemin: Path) -> None:
    """What people are owed and do not get yet; one that goes is moved to `conversations`."""
    _, erreurs = read_histoire(chemin, chemin.name, open_passerelle().catalogue.fiches)
    assert erreurs == []
    assert not (CONVERSATIONS / chemin.parent.name / chemin.name).exists()
