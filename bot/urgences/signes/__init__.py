"""The signs of an urgence: what people write, and the numbers it calls for.

One `Signe` per idea, its motifs in the language of `motifs`: better a frame that joins lists of
words (who & what & when) than the words of one sentence. To add a phrasing: write the sentence
in tests/urgences/explicites.yml, see it fail, add a motif here. What looks alike and is nothing
goes to tests/urgences/presque.yml, then to `faux_amis`. Other languages: see `langues`.
"""

from __future__ import annotations

from bot.urgences.signes.couple import COUPLE
from bot.urgences.signes.danger import DANGER
from bot.urgences.signes.dehors import DEHORS
from bot.urgences.signes.enfance import ENFANCE
from bot.urgences.signes.signe import Signe
from bot.urgences.signes.suicide import SUICIDE
from bot.urgences.signes.tentative import TENTATIVE
from bot.urgences.signes.vital import VITAL
from bot.urgences.signes.voix import CHUT, CRI, SOURD

# Signs by family: the members of one share what only looks like them, and their guards.
FAMILLES_DE_SIGNES = {
    "vital": VITAL,
    "tentative": TENTATIVE,
    "suicide": SUICIDE,
    "violences": (*DANGER, *COUPLE, *ENFANCE),
    "dehors": DEHORS,
}

__all__ = ["CHUT", "CRI", "DANGER", "FAMILLES_DE_SIGNES", "SOURD", "Signe"]
