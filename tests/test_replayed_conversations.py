"""Each conversation of tests/conversations, through the real bot with its actions."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.channel.echange import Echange
from bot.essais.conversations import conversation_files, replay

FICHIERS = conversation_files()


@pytest.mark.parametrize("chemin", FICHIERS, ids=[f"{f.parent.name}/{f.stem}" for f in FICHIERS])
def test_conversation_goes_as_written(
    boucle: asyncio.Runner, echange: Echange, chemin: Path
) -> None:
    rejeu = boucle.run(replay(echange, chemin))
    assert not rejeu.ecarts, rejeu.transcription
