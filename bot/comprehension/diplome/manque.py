"""A diploma that one sat for or prepared, and did not get: "le CAP je l’ai pas eu", "j’ai lâché mon bac pro". Pure."""

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

# Begun and left: "j’ai arrêté mon CAP", "un an de bac pro puis j’ai lâché".
_LAISSE = r"(?:tout )?(?:arret|lach|abandonn|stopp|plaqu|quitt|interromp|laiss|decroch)(?:e|er|ee|es|u|ue|ez)?(?: tomber)?(?: tout)?"
_PAS_FINI = (
    r"(?:pas|jamais) (?:(?:encore|pu|ete|alle?|aller|reussi a) )*(?:fini[er]?|finir|terminer?|tenu|tenir|continue[r]?|(?:jusqu )?au bout)|"
    r"inacheve|pas complet|stop|sans (?:le |la |l )?(?:finir|terminer|avoir|valider)"
)
_SON = r"(?:(?:mon|ma|mes|le|la|l|un|une|en|de|d|du|son|sa|ce|annee|ans|premiere|deuxieme|1ere|2eme|pendant|fin|avant) )*"
_LAISSE_AVANT = re.compile(rf" (?:{_LAISSE}|{_PAS_FINI}) {_SON}{_QUOI}(?= )")
_OBJET = r"(?! (?:(?:mon|ma|mes|le|la|l|les|un|une|de|d|du|au|a|son|sa|cette|ce) )+(?!cours|bout|milieu|fin|cause|j |je )[a-z])"
_LAISSE_APRES = re.compile(
    rf"(?<! ai mon)(?<! ai un)(?<! ai le) {_QUOI}(?: (?!et |mais |puis |oui |que |obtenu|valide|fini)[a-z]{{2,}}){{0,2}} (?:\| )?"
    rf"(?:(?:et|mais|puis|apres|que|qui|je|j|il|elle|on|l|le|la|ai|a|ete|ensuite|apres|bon|\|) )*(?:{_LAISSE}|{_PAS_FINI})(?= ){_OBJET}"
)


def missed_diplomas(phrase: Phrase) -> frozenset[str]:
    """The levels of the diplomas that a message says not to have got, or finished; of which no other is named."""
    rates = [
        _NIVEAUX[trouve["quoi"]]
        for motif in (_RATE_AVANT, _RATE_APRES, _LAISSE_AVANT, _LAISSE_APRES)
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
