"""The first sentence of every demarche: what one does tomorrow morning."""

from __future__ import annotations

import pytest

from bot.dialogue.messages import first_sentences
from bot.passerelle import open_passerelle

FICHES = open_passerelle().catalogue.fiches
IMPERATIFS = (
    "Allez", "Appelez", "Cherchez", "Contactez", "Demandez", "Ouvrez", "Parlez-en", "Poussez", "Prenez",
    "Regardez", "Venez",
)  # fmt: skip


@pytest.mark.parametrize("code", FICHES)
def test_every_demarche_begins_with_what_to_do(code: str) -> None:
    premiere = first_sentences(FICHES[code].demarche, 1)
    assert premiere.split()[0].rstrip(",.") in IMPERATIFS, premiere
    assert len(premiere.split()) >= 4 and premiere.endswith("."), premiere
