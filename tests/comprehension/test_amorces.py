"""The first letters of a pattern: a reason not to try it that never costs a match."""

from __future__ import annotations

import re

import pytest

from bot.comprehension.phrase import cut
from bot.comprehension.phrase.amorces import heads, openings
from bot.comprehension.phrase.squelette import draw
from bot.comprehension.vocabulaire.freins import DITS
from tests.comprehension.freins.test_aucun_frein import RIEN_A_LIRE
from tests.comprehension.freins.test_freins import COURANTS, VOIX


@pytest.mark.parametrize(
    ("motif", "attendu"),
    [
        ("permis|voiture", {"perm", "voit"}),
        ("(?:pas|plus) permis", {"perm"}),
        ("(?:pas )?permis", {"perm"}),
        ("(?:pas ){0,2}(?:permis|code)", {"perm", "code"}),
        ("(?<!voiture )sans permis", {"sans"}),
        ("sans (?! mais)(?:gros )*budget", {"sans"}),
        ("retires?", {"reti"}),
        ("addict[a-z]*", {"addi"}),
        (r"\| (?:je )?seul", {"seul"}),
        (r"\d+ euro", {"euro"}),
        ("[a-z]+ permis", {"perm"}),
        ("(?:x|[a-z]+) permis", {"perm"}),
        ("(?:me |m )?(?:rater|planter) tout", {"rate", "plan"}),
        ("non(?:voyant|entendant)", {"non"}),
        (r"\d+ (?:je )?", None),
        ("(?:permis )?", None),
        ("a?permis", None),
    ],
)
def test_openings(motif: str, attendu: set[str] | None) -> None:
    assert openings(motif) == attendu


def test_heads() -> None:
    assert heads(" | je sais ") == {"|", "j", "je", "s", "sa", "sai", "sais"}


def test_no_match_is_lost() -> None:
    textes = [texte for table in (COURANTS, VOIX) for ligne in table.values() for texte in ligne]
    phrases = [cut(texte) for texte in [*textes, *RIEN_A_LIRE]]
    os = [draw(phrase).texte for phrase in phrases if phrase is not None]
    tetes = [heads(texte) for texte in os]
    passes = 0
    for motif in (motif for lignes in DITS.values() for motif in lignes):
        amorces, compile_ = openings(motif), re.compile(f" (?:{motif})(?= )")
        for texte, lettres in zip(os, tetes, strict=True):
            if amorces is not None and amorces.isdisjoint(lettres):
                passes += 1
                assert not compile_.search(texte), (motif, texte)
    assert passes > 1000
