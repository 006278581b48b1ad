"""A professional who speaks of somebody to orient: "j’accompagne un jeune de 20 ans". Pure."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import matches

# Not "je suis un jeune", which is of oneself, nor "j’accompagne une personne âgée", a trade.
_ACCOMPAGNE = re.compile(
    r" (?:j accompagne|(?:nous|on) (?:accompagne|accompagnons|recoit|recevons|oriente|orientons)|"
    r"je (?:recois|vous oriente|vous adresse)|j oriente) (?:actuellement |aussi |en ce moment )?"
    r"(?:un|une|ce|cette) (?:[a-z]+ )?(?:jeune|homme|femme|dame|monsieur|personne(?! agee)|usagere?|"
    r"mineure?|adolescente?|demandeu(?:r|se) d emploi)(?= )"
)


def accompanies(phrase: Phrase) -> bool:
    """Whether who writes follows somebody by trade."""
    return any(not (clause.hypothese or clause.passe) for _, clause in matches(phrase, _ACCOMPAGNE))
