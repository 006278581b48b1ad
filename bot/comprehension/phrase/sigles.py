"""Capital letters that an educator writes for a prison, a treatment, an identity card: "sort de MA",
"sous TSO", "pas de PI"."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase

_SIGLES = (
    # "MA" in capitals only, after what says that one gets out of it: "ma" is a word
    (
        "justice",
        re.compile(
            r"\b(?i:sor(?:t|s|ti|tie|tir|tira|tant|tante)|lib[ée]r(?:[ée]e?|able)|[ée]crou[ée]e?|d[ée]tenue?)"
            r"(?i: (?:ce matin|hier|prochaine?|pr[ée]vue|bient[ôo]t))?(?: (?:de|de la|du|d’un|d'un|en|[àa]|[àa] la|au))? "
            r"(?P<sigle>MA|CD|QSL|MAF)\b"
        ),
    ),
    (
        "addictions",
        re.compile(
            r"(?<!pas de )(?<!plus de )(?<!sans )(?<!arrêt du )\b(?P<sigle>TSO|tso)\b(?! (?:termin|arr[êe]t|fini))"
        ),
    ),
    # "PI", a "pièce d’identité", that is missing; small letters may be "puis"
    (
        "droits",
        re.compile(
            r"\b(?i:pas de|plus de|sans|ni|aucune|perdu sa|perdu la|refaire sa|refaire la|vol[ée] sa) (?P<sigle>PI|pi)\b"
        ),
    ),
    (
        "droits",
        re.compile(
            r"\b(?P<sigle>PI)\b(?i: (?:est )?(?:p[ée]rim[ée]e|expir[ée]e|perdue|vol[ée]e|[àa] refaire|[àa] renouveler|en cours|en attente|non valable|manquante|absente))"
        ),
    ),
)


def read_sigles(ecrit: str, phrase: Phrase) -> list[Fait]:
    """Facts `freins` of the capitals of a text that asks nothing; their case tells them from words."""
    if ecrit.isupper() or any(clause.question for clause in phrase.clauses):
        return []
    return [
        Fait("freins", frein, *trouve.span("sigle"))
        for frein, motif in _SIGLES
        for trouve in motif.finditer(ecrit)
    ]
