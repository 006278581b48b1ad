"""Which of the listed suggestions a message points at: "le premier", "la 2", "la dernière". Pure."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase

_MOTS_MAX = 9
DERNIER = -1
_RANGS = (
    (1, r"premiere?|1 ?(?:er|ere|re)|1"),
    (2, r"deuxieme|seconde?|2 ?(?:e|eme|nd|nde|ieme)|2"),
    (3, r"troisieme|3 ?(?:e|eme|ieme)|3"),
    (4, r"quatrieme|4 ?(?:e|eme|ieme)|4"),
    (5, r"cinquieme|5 ?(?:e|eme|ieme)|5"),
    (6, r"sixieme|6 ?(?:e|eme|ieme)|6"),
    (DERNIER, r"derniere?"),
)
_ARTICLE = r"(?:le|la|l|du|au|numero|num|n|no|piste|choix|option|celui|celle)"
# What may follow: nothing, a verb, a courtesy; "la 2e chance" and "le 3 mars" are other things.
_SUITE = (
    r"$|\||(?:c est|c|ca|sa|il|elle|me|m|qui|svp|stp|s il|merci|plutot|paye|est|a l air|pour|je|j|alors|"
    r"oui|ok|l|la|de|dans|en|y|aussi|mais|et|piste|choix|option|proposition|m interesse|interesse|ou|on|sur) "
    r"(?!arrondissement|annee)"
)
_DIT = {
    rang: re.compile(rf" {_ARTICLE} (?:numero |n |piste |choix )?(?:{mots}) (?={_SUITE})")
    for rang, mots in _RANGS
}
_AUTRE_SENS = re.compile(
    r" (?:de la |du |le |la )?(?:2|deuxieme|seconde) ?(?:e|eme)? chance | arrondissement | \d{1,2} ?(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
    r"| (?:premiere?|derniere?|seconde?|deuxieme|troisieme) (?:fois|annee|mois|semaine|emploi|job|enfant|chance|jour|cours|travail|boulot|etage|arrondissement|diplome)"
    r"| en (?:premiere|seconde|troisieme|quatrieme|cinquieme|sixieme|3|4|5|6)"
    r"| (?:annee|mois|semaine|niveau|niv|ligne|bus|tram|metro|dans le|habite le) "
)


def read_rang(phrase: Phrase) -> int | None:
    """The rank pointed at, from 1, or `DERNIER`; None when the message points at none."""
    if len(phrase.dits) > _MOTS_MAX or _AUTRE_SENS.search(phrase.norme):
        return None
    return next((rang for rang, motif in _DIT.items() if motif.search(phrase.norme)), None)
