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
# Several at once: "on cherche à orienter 3 jeunes".
_ORIENTE = re.compile(
    r" (?:on|je|nous|j) (?:(?:cherche|cherchons|veux|voudrais|voudrions|souhaite|souhaitons|doit|dois|"
    r"devons|ai|avons|a|aimerais|essaie) )?(?:(?:a|d|de|besoin) )*(?:orienter|oriente|orientons|accompagne|"
    r"accompagner|accompagnons|suis|suivons) (?:\d+|des|plusieurs|quelques|nos|mes|les|deux|trois|quatre|cinq) "
    r"(?:[a-z]+ )?(?:jeunes|personnes(?! agees)|hommes|femmes|usagers|usageres|mineurs|beneficiaires|"
    r"familles|menages|adolescents|demandeurs d emploi)(?= )"
)


def accompanies(phrase: Phrase) -> bool:
    """Whether who writes follows somebody by trade."""
    return any(
        not (clause.hypothese or clause.passe)
        for motif in (_ACCOMPAGNE, _ORIENTE)
        for _, clause in matches(phrase, motif)
    )
