"""What the encoder answers: one question for each key, and the role of some words.

The order of these tables is that of the trained weights: to change them is to train again.
"""

from __future__ import annotations

from typing import Any

from bot.situation import BOOLEENS, DIPLOMES, FREINS, LOGEMENTS, cles

# Keys of which it only says whether they are stated; their values are words of the sentence.
PRESENTES = (
    "age",
    "commune",
    "departement",
    "quartier",
    "mois_sans_emploi",
    "mois_dans_la_commune",
    "suivi",
    "refus",
)
# The urgences: a second net under `bot.urgences`, which alone answers when this one is not there.
URGENCES = ("15", "17", "114", "115", "119", "3114", "3919")
# (key, the values that it tells apart); "not stated" comes first in the weights.
GROUPES: tuple[tuple[str, tuple[Any, ...]], ...] = (
    *((cle, (True, False)) for cle in BOOLEENS),
    ("diplome", DIPLOMES),
    ("logement", LOGEMENTS),
    *((cle, (None,)) for cle in PRESENTES),
    *(("freins", (frein,)) for frein in FREINS),
    ("freins", ((),)),
    *(("urgences", (code,)) for code in URGENCES),
)
# What a stretch of words gives: nothing of these, or the key.
ROLES = ("age", "mois_sans_emploi", "mois_dans_la_commune", "suivi", "refus", "commune")
QUESTIONS: tuple[str | None, ...] = (None, *cles())
