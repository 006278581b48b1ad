"""Talks for three hundred turns in one conversation."""

from __future__ import annotations

from itertools import cycle, islice
from statistics import median

import pytest

from tests.channel.conftest import Serveur

PHRASES = (
    "j’ai 19 ans", "j’habite à Vesoul", "c’est quoi l’E2C ?", "je ne sais pas", "non", "je n’ai pas le permis",
    "merci", "c’est gratuit ?", "je touche le RSA", "blorp gniak", "en fait j’ai 20 ans", "où est la mission locale ?",
)  # fmt: skip


@pytest.mark.long
def test_the_three_hundredth_turn_is_as_fast_as_the_first_ones(ensemble: Serveur) -> None:
    """Breaks: patience. Expected: every turn answered, and the last ones in at most two and a half
    times what the first ones took."""
    jeton = ensemble.open()
    durees = []
    for phrase in islice(cycle(PHRASES), 300):
        rendu = ensemble.message(jeton, texte=phrase)
        assert rendu.status_code == 200, rendu.text
        durees.append(rendu.elapsed.total_seconds())
    debut, fin = median(durees[5:25]), median(durees[-20:])
    print(f"tours 5 à 25 : {debut * 1000:.0f} ms, vingt derniers : {fin * 1000:.0f} ms")
    assert fin <= 2.5 * debut
