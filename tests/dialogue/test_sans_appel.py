"""The next step of whoever does not telephone."""

from __future__ import annotations

import re

import pytest

from bot.dialogue.messages import first_sentences
from bot.dialogue.sans_appel import without_a_call
from bot.passerelle import open_passerelle

FICHES = open_passerelle().catalogue.fiches
# Known by a number alone: somebody else calls.
PAR_NUMERO = {"point-justice", "siao-115"}


@pytest.mark.parametrize("code", sorted(FICHES))
def test_no_first_step_is_a_call(code: str) -> None:
    pas = first_sentences(without_a_call(FICHES[code].demarche))
    assert not re.search(r"(?<!Faites )\b[Aa]ppelez\b|3949", pas)
    assert "Faites appeler" not in pas or code in PAR_NUMERO


def test_the_other_door_takes_the_place_of_the_call() -> None:
    pas = without_a_call(FICHES["france-travail"].demarche)
    assert pas.startswith("Ouvrez francetravail.fr")
    assert without_a_call(FICHES["ccas"].demarche).startswith("Passez à la mairie et demandez")
    assert without_a_call("Demandez à la mairie.") == "Demandez à la mairie."
