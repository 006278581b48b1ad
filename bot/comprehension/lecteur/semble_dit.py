"""What a sentence only seems to tell: a wished trade, a diploma that was missed, children who are grown up.

Each takes out facts, of the rules or of the encoder, that the words name and do not state. Pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.comprehension.diplome_manque import without_what_was_missed
from bot.comprehension.emploi import (
    is_a_bare_trade,
    is_undeclared,
    only_names_an_apprenticeship,
    tells_a_trade_only,
)
from bot.comprehension.famille.grands import without_their_care
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.voeu_de_metier import without_the_field


def without_what_only_looks_told(
    phrase: Phrase,
    faits: list[Fait],
    lus: list[Fait],
    question: str | None,
    connu: Mapping[str, Any],
) -> list[Fait]:
    """The facts that are told; `lus`: those of the rules, `question`: the key just asked."""
    if is_undeclared(phrase):  # kept by nobody, and read out to nobody
        faits = [fait for fait in faits if fait.cle not in ("en_emploi", "mois_sans_emploi")]
    if only_names_an_apprenticeship(phrase):  # asked for, and not begun
        faits = [fait for fait in faits if (fait.cle, fait.valeur) != ("en_emploi", True)]
    sans_emploi = connu.get("en_emploi") is False and tells_a_trade_only(phrase)
    if sans_emploi or (question == "en_emploi" and is_a_bare_trade(phrase)):
        faits = [fait for fait in faits if fait.cle != "en_emploi"]  # of today, or of before?
    faits = without_the_field(phrase, faits, lus)
    faits = without_what_was_missed(phrase, faits)
    return without_their_care(phrase, faits, question)
