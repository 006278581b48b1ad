"""Read whether the person has a job today."""

from __future__ import annotations

from bot.comprehension.emploi.absence import find_absence
from bot.comprehension.emploi.indices import find_signs
from bot.comprehension.emploi.presence import find_job
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase


def read_emploi(phrase: Phrase) -> list[Fait]:
    """Facts `en_emploi` of a sentence, in the order in which they stand."""
    negatifs, nies = find_absence(phrase)
    positifs = find_job(phrase, negatifs)
    faits = nies + positifs
    if not faits:
        faits = find_signs(phrase)
    return sorted(faits, key=lambda fait: (fait.debut, fait.fin))
