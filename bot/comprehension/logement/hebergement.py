"""Sheltered by an institution: a CHRS, a hotel, a centre."""

from __future__ import annotations

import re

from bot.comprehension.logement.cadres import AU_TRAVAIL, PAS_LA, PERDU
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import is_negated, is_wished
from bot.comprehension.vocabulaire.logis import INSTITUTIONS

_ENTREES = re.compile(
    r" (?:dans (?:le|la|un|une|l|les)|au|aux|en|a la|a l|chez (?:l|le|la))(?: (?:petit|grand|"
    r"meme))? $"
)
_DETERMINE = re.compile(
    r" (?:le|la|les|un|une|des|du|ce|cet|cette|aucun|aux|de|d|l|pas|mon|son|notre) $"
)
_AU_CENTRE = re.compile(
    r" (?:suis|est|sommes|vis|vit|vivons|loge|loges|heberge|dors|dort|reste|accueilli|chambre|"
    r"place|lit|"
    r"integre|entre|rentre|admis|reside|residons|studio|nuits?)(?: [a-z]+){0,4} $"
)


def is_sheltered(phrase: Phrase, trouve: re.Match[str]) -> bool:
    avant = phrase.before(trouve.start())
    if is_negated(phrase, trouve.start(), trouve.end()) or is_wished(phrase, trouve.start()):
        return False
    if re.search(r" (?:jamais|pas) (?:ete |etais |suis )?(?:[a-z]+ ){0,3}$", avant):
        return False
    if PERDU.search(avant[-45:]) or AU_TRAVAIL.search(avant[-60:]):
        return False
    if PAS_LA.match(phrase.after(trouve.end())):
        return False
    mots = trouve.group()
    if re.match(
        rf" {INSTITUTIONS} (?:qui )?(?:(?:nous|m|me|l|les|ma|mon|a) |"
        r"(?:[a-z|]+ ){0,4}?(?:donne|prete|trouve) (?:a )?(?:moi|nous) )",
        mots,
    ):
        return True
    if re.match(r" (?:de|d|sous) ", mots) and not re.search(
        r" (?:chambre|nuits?|place|sortir) $", avant
    ):
        return False
    if re.search(r" (?:foyer|hotel)", mots) and re.search(r" (?:mere|femme|pere|homme) $", avant):
        return False
    if re.search(r" (?:du|de|d) $", avant):
        return bool(
            re.search(
                r" (?:chambre|place|lit|residente?|studio|pensionnaire|usagere?|heberge|"
                r"accueillie?) (?:du|de|d) $",
                avant,
            )
        )
    if _DETERMINE.search(avant) and not _ENTREES.search(avant):
        return bool(_AU_CENTRE.search(avant))
    return True
