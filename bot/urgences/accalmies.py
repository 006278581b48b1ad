"""What a whole message tells that calms what the encoder alone would see in it: a way out of prison or
hospital on a day to come, an attempt of long ago, behind or only told.

The rules have guards of their own around each sign; these speak of the message, for whoever did not
read signs.
"""

from __future__ import annotations

import re

from bot.urgences.contexte import has
from bot.urgences.derriere_soi import are_inside
from bot.urgences.detection import detect_urgences
from bot.urgences.ecriture import fold_message, read_folded
from bot.urgences.gardes import SORTIRA

_CE_JOUR = "TOUT_DE_SUITE"
_DEJA_DEHORS = "CE_SOIR|dort|dors|actuellement"
# "TSO", "en TS" are an educator’s; "mon TS" is a titre de séjour; "TS" alone is said of an attempt.
_TENTATIVE = re.compile(
    r"(?<! mon)(?<! ton)(?<! son)(?<! le| un| du| ce| de| en| au) ts | (?:(?:une|un|sa|ma|la|(?<!demande )(?<!renouvelement )de|anciene|1|2|deux|plusieurs|ses|mes) ts|tentatives? de? ?suicid\w*|"
    r"(?:tente|es+aye|voulu) (?:de |a )?(?:me |m |se |s )?(?:suicider|tuer|pendre|mourir|en finir)|pase(?:e|age)? a l acte) "
)
_ANCIENNE = re.compile(
    r" (?:l an (?:dernier|pase)|l ane[e]? (?:derniere|pasee)|y a (?:\d+|un|deux|trois|quatre|cinq|dix|plusieurs|quelques|des) an[es]*|"
    r"(?:quand|lorsque) (?:je|il|ele) (?:avais?|avait|etais|etait)|(?:en|ts) (?:19|20)\d\d|dans le pase|par le pase|a l epoque|"
    r"anciene[s]?|antecedents?|a (?:1\d|[89]) ans|a l adolescence|ado) "
)
_DES_MOIS = re.compile(  # not a year ago, and no day that a sign names
    r" (?:(?:mois|semaine|printemps|ete|hiver|automne) (?:dernier[e]?|pase[e]?)|y a (?:[2-9]|1\d|deux|trois|quatre|cinq|six|huit|plusieurs|quelques|des) mois|"
    r"(?:en |au mois d[e]? )?(?:janvier|fevrier|mars|avril|mai|juin|juilet|aout|septembre|octobre|novembre|decembre) (?:dernier|pase)) "
)
_VA_MIEUX = re.compile(
    r" (?:(?:va|vais|ca va|alait|sent|sens|est) (?:\w+ )?(?:mieux|bien)|(?:maintenant|aujourd hui|depuis|la) (?:,? )?(?:ca|tout) (?:va|roule)|"
    r"stabilise\w*|remise?|retabli\w*|c est (?:deriere|pase|fini|du pase)|s en est sorti\w*|m en suis sorti\w*|tout va bien) "
)
_PAS_MIEUX = re.compile(
    r" (?:va|vais|sent|sens|est) (?:(?:toujours|vraiment|tres|encore) )*(?:pas|plus|jamais|mal|moins)(?: \w+)? |"
    r" (?:encore|recomence\w*|a nouveau|idees? noires?|idees? suicidaires?|envie de mourir|rechut\w*|refait|inquiet\w*|crains?|peur) "
)
_GARDE_LES_PETITS = re.compile(
    r" (?:je|j) (?:(?:dois|me|m|vais|suis obligee? de) )*(?:garde[r]?|garde aussi|ocupe de|ocuper de|surveille[r]?|eleve|baby sit\w*) (?:toute la journe |souvent |toujours )?"
    r"(?:mes|mon|ma|les|nos) (?:\w+ )?(?:petite?s? )?(?:freres?|soeurs?|fratrie|neveux?|nieces?|cousine?s?)(?= )"
)
_EN_DANGER = re.compile(
    r" (?:frap\w*|tap\w*|bat\w*|coups?|cri\w*|hurl\w*|peur|danger\w*|seule?s?|sans|persone|abandon\w*|partie?s?|jamais|manger|mange|faim|boi\w*|boire|drog\w*|"
    r"viol\w*|touch\w*|insult\w*|enferm\w*|dehors|disparu\w*|maltrait\w*|malade|plus|enpeuxplus|secours|aide[rz]?|vite) "
)


def gets_out_later(texte: str) -> bool:
    """Whether somebody gets out on a day to come, or is inside, and nothing is told of tonight: "sort
    lundi", "incarcéré aux Baumettes, SDF"."""
    lu = f" {read_folded(fold_message(texte)).strip()} "
    if are_inside(lu):
        return True
    return SORTIRA.search(lu) is not None and not has(lu, _CE_JOUR) and not has(lu, _DEJA_DEHORS)


def tells_an_old_attempt(texte: str) -> bool:
    """Whether an attempt of a year ago or more is told as behind: "TS l’an dernier, va mieux"."""
    lu = f" {read_folded(fold_message(texte)).strip()} "
    return (
        _ANCIENNE.search(lu) is not None
        and _VA_MIEUX.search(lu) is not None
        and _recalls(lu, texte)
    )


def recalls_an_attempt(texte: str) -> bool:
    """Whether an attempt of months or years ago is told, and nothing of today: "TS l’an dernier"."""
    lu = f" {read_folded(fold_message(texte)).strip()} "
    autrefois = _ANCIENNE.search(lu) or _DES_MOIS.search(lu)
    return autrefois is not None and _recalls(lu, texte)


def _recalls(lu: str, texte: str) -> bool:
    return (
        _TENTATIVE.search(lu) is not None
        and not _PAS_MIEUX.search(lu)
        and not detect_urgences(texte)
    )


def minds_the_little_ones(texte: str) -> bool:
    """Whether a brother or a sister minds the little ones, and nothing is told of a danger."""
    lu = f" {read_folded(fold_message(texte)).strip()} "
    return _GARDE_LES_PETITS.search(lu) is not None and not _EN_DANGER.search(lu)
