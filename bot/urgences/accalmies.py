"""What a whole message tells that calms what the encoder alone would see in it: a way out of prison or
hospital on a day to come, an attempt of long ago that is behind.

The rules have guards of their own around each sign; these speak of the message, for whoever did not
read signs.
"""

from __future__ import annotations

import re

from bot.urgences.contexte import has
from bot.urgences.detection import detect_urgences
from bot.urgences.ecriture import fold_message, read_folded
from bot.urgences.gardes import SORTIRA

_CE_JOUR = "TOUT_DE_SUITE"
_DEJA_DEHORS = "CE_SOIR|dort|dors|actuellement"
# "TSO", "en TS" are an educator’s; "TS" alone is said of an attempt.
_TENTATIVE = re.compile(
    r"(?:^| \|) ts | (?:(?:une|un|sa|ma|la|de|anciene|1|2|deux|plusieurs|ses|mes) ts|tentatives? de? ?suicid\w*|"
    r"(?:tente|essaye|voulu) (?:de |a )?(?:me |m |se |s )?(?:suicider|tuer|pendre|mourir|en finir)|pase(?:e|age)? a l acte) "
)
_ANCIENNE = re.compile(
    r" (?:l an (?:dernier|pase)|l ane[e]? (?:derniere|pasee)|y a (?:\d+|un|deux|trois|quatre|cinq|dix|plusieurs|quelques|des) an[es]*|"
    r"(?:quand|lorsque) (?:je|il|ele) (?:avais?|avait|etais|etait)|en (?:19|20)\d\d|dans le pase|par le pase|a l epoque|"
    r"anciene[s]?|antecedents?|a (?:1\d|[89]) ans|a l adolescence|ado) "
)
_VA_MIEUX = re.compile(
    r" (?:(?:va|vais|ca va|alait|sent|sens|est) (?:\w+ )?(?:mieux|bien)|(?:maintenant|aujourd hui|depuis|la) (?:,? )?(?:ca|tout) (?:va|roule)|"
    r"stabilise\w*|remise?|retabli\w*|c est (?:deriere|pase|fini|du pase)|s en est sorti\w*|m en suis sorti\w*|tout va bien) "
)
_PAS_MIEUX = re.compile(
    r" (?:va|vais|sent|sens|est) (?:(?:toujours|vraiment|tres|encore) )*(?:pas|plus|jamais|mal|moins)(?: \w+)? |"
    r" (?:encore|recomence\w*|a nouveau|idees? noires?|idees? suicidaires?|envie de mourir|rechut\w*|refait|inquiet\w*|crains?|peur) "
)


def gets_out_later(texte: str) -> bool:
    """Whether somebody gets out on a day to come, and nothing is told of tonight: "sort lundi"."""
    lu = f" {read_folded(fold_message(texte)).strip()} "
    return SORTIRA.search(lu) is not None and not has(lu, _CE_JOUR) and not has(lu, _DEJA_DEHORS)


def tells_an_old_attempt(texte: str) -> bool:
    """Whether an attempt of a year ago or more is told as behind: "TS l’an dernier, va mieux"."""
    lu = f" {read_folded(fold_message(texte)).strip()} "
    if not (_TENTATIVE.search(lu) and _ANCIENNE.search(lu) and _VA_MIEUX.search(lu)):
        return False
    return not _PAS_MIEUX.search(lu) and not detect_urgences(texte)
