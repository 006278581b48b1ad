"""A diploma that one sat for and did not get: "le CAP je l’ai pas eu", "raté mon bac". Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase

_NIVEAUX = {
    "cap": "cap-bep",
    "bep": "cap-bep",
    "bac": "bac",
    "bts": "superieur",
    "dut": "superieur",
    "licence": "superieur",
    "master": "superieur",
}
_QUOI = rf"(?P<quoi>{'|'.join(_NIVEAUX)})"
_PAS_EU = (
    r"(?:(?:pas|jamais) (?:encore |meme )?(?:eu|u|obtenu|valide|reussi|decroche)|non (?:obtenu|valide|eu)|rate|ratee|loupe|louper|foire|plante|echoue|"
    r"recalee?)"
)
_RATE_AVANT = re.compile(
    rf" {_PAS_EU} (?:(?:a|au|mon|ma|mes|le|la|son|sa|l|examen|epreuves?|de|du|d|un|une) )*{_QUOI}(?= )"
)
_RATE_APRES = re.compile(
    rf" {_QUOI}(?: (?:pro|general|techno|[a-z]{{5,}}))? (?:\| )?(?:(?:je|j|il|elle|l|le|la|lai|ai|a|n|ne) )*"
    rf"{_PAS_EU}(?! (?:mon|ma|le|la|son|sa|un|une|de|d|au|a) )(?= )"
)


def missed_diplomas(phrase: Phrase) -> frozenset[str]:
    """The levels of the diplomas that a message says not to have got, and of which no other is named."""
    rates = [
        _NIVEAUX[trouve["quoi"]]
        for motif in (_RATE_AVANT, _RATE_APRES)
        for trouve in motif.finditer(phrase.norme)
        if not phrase.clause_at(trouve.start("quoi")).autre
    ]
    nommes = [_NIVEAUX[mot] for mot in phrase.norme.split() if mot in _NIVEAUX]
    return frozenset(
        niveau for niveau in rates if nommes.count(niveau) <= max(1, rates.count(niveau))
    )


def without_what_was_missed(phrase: Phrase, faits: list[Fait]) -> list[Fait]:
    """The facts, but for the diploma that was not got."""
    rates = missed_diplomas(phrase)
    return [fait for fait in faits if fait.cle != "diplome" or fait.valeur not in rates]
