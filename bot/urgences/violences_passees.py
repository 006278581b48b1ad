"""Blows of a partner that are told as over: "mon ex me battait, il est en prison".

Nothing is over that is still feared, or told of a parent, a child, or tonight. Pure, on the folded
message.
"""

from __future__ import annotations

import re

from bot.urgences.ecriture import fold_message, read_folded
from bot.urgences.motifs import compile_motif

_IMPARFAIT = re.compile(
    r" (?:frap|tap|bat|cogn|gifl|tabas|violent|maltrait|brutalis|etrangl|bouscul|pous)(?:ais|ait|aient)(?= )"
    r"| (?:levait la main|etait (?:tres |si |trop )?violente?|donait des (?:coups|claques|gifles|bafes)|faisait (?:subir )?des violences)(?= )"
    r"| (?:faisais?|faisait|fesai[st]?) (?:taper|fraper|batre|cogner|gifler|maltraiter|tabaser)(?= )"
    # an accent that a phone lost: "mon mari me tapé avant"
    r"| (?:me|nous|ma) (?:a )?(?:frape|tape|cogne|batu)e? (?:\w+ )?avant (?!hier|que|ce|de|la|le|midi|minuit)"
    r"|(?<= )avant (?:, )?(?:(?:il|mon|ex|mari|copain|conjoint) ){1,3}(?:me|nous) (?:frape|tape|cogne)(?= )"
)
_FINI = re.compile(
    r" (?:divorce[es]*|separe[es]*|remarie[es]*)(?= )| (?:ai|suis|l ai|me suis) (?:\w+ )?(?:quite[es]*|parti[es]*|sauve\w*|enfui[es]*)(?= )"
    r"| (?:en|a la) prison(?= )| (?:est|ete|etait|fut) (?:\w+ )?(?:incarcere|condamne|emprisone|juge|mort|decede|enferme)(?= )"
    r"| (?:il|ele|lui) (?:(?:me|nous|le|la|l|y|a|fait|n) )*(?:fait|frape|tape|bat|touche|recomence|leve la main|recomence|frapait) plus(?= )"
    r"| (?:il|ele|lui) (?:a|se est) (?:arete|calme|soigne|change|fait soigner)(?= )(?! de (?:travail|parler))"
    r"| (?:c est|c|est|tout est) (?:bien )?(?:fini|termine|du pase|deriere)[es]*(?= )| (?:divorce|relation|couple|mariage|histoire|tout) (?:est )?(?:fini|termine)e?(?= )"
    r"| (?:aucun|plus de|plus aucun) (?:contact|nouveles?)(?= )| (?:vis|suis|habite) plus avec (?:lui|ele)(?= )"
)
_PARTI = re.compile(r" (?:il|ele|lui|ex|mari) (?:est |a ete )?parti(?= )")
_SANS_RETOUR = re.compile(
    r" (?:ex|exmari|plainte|divorc\w*|separe\w*|ordonance|avocate?|tribunal|juge|depuis (?:\d+|un|deux|trois|longtemps|des))(?= )"
)
_PAS_FINI = re.compile(
    r" (?:encore|toujours|recomence|recomencer|revien\w*|revenu|revenir|menac\w*|peur|harcel\w*|suit|atend|guete|rode|hier|bleus?|"
    r"ce soir|ce matin|cete nuit|aujourd hui il|sort|sorti|sortir|sortira|libere|liberation|retrouv\w*|cherche (?:moi|apres)|me cherche|danger|"
    r"sait pas|crains?|pas fini|pas parti|retrait|retire|fils|file|enfants?|bebe|gosses?|petits?|parait|mineure?) "
)
# What a note names as past: "violences du mari passées", "antécédents de violences conjugales".
_VIOLENCES = r"(?:violences?|vif|vc)"
_NOMMEES_PASSEES = re.compile(
    rf" {_VIOLENCES} (?:(?:conjug\w*|intra\w*|familiales|physiques?|subies?|dans le couple|(?:du|de|d|par|avec) (?:(?:son|l|le|un|anciene?) )*(?:ex|mari|conjoint|compagnon|copain|exmari)(?: mari| conjoint)?|\||,) )*"
    r"(?:pase[es]*|ancien[e]?s|anterieures?|(?:par|dans|du) (?:le )?pase|d autrefois|autrefois|(?:il )?y a (?:\d+|un|deux|trois|dix|plusieurs|longtemps|des) ?(?:ans?|ane[e]?s)?)(?= )"
    rf"| (?:antecedents?|anciene victime|ex victime|pase) (?:de |d )?{_VIOLENCES}(?= )"
)
_PAS_DE_DANGER = re.compile(r" (?:pas|plus|aucun|hors)(?: de| d)? danger(?= )")
_DU_COUPLE = re.compile(
    r" (?:conjug\w*|vif|vc|couple|mari|exmari|ex|conjointe?|compagn\w*|copain|concubin)(?= )"
)
_QUI_DURENT = re.compile(
    r" (?:encore|toujours|recomence\w*|revien\w*|revenu|revenir|menac\w*|peur|harcel\w*|suit|atend|guete|rode|hier|bleus?|actuel\w*|recente?s?|en cours|"
    r"ce soir|ce matin|cete nuit|aujourd hui|sort|sorti|sortir|sortira|libere|liberation|retrouv\w*|danger|crains?|frape|tape|bat|cogne|"
    r"sur (?:(?:les|ses|ces|son|sa|mes|mon|ma) )*(?:enfants?|fils|file|files|bebe)) "
)


def blows_are_over(texte: str) -> bool:
    """Whether a message tells blows of a partner, of before, and that they ended."""
    return are_behind(f" {read_folded(fold_message(texte)).strip()} ")


def are_behind(lu: str) -> bool:
    """The same of a message that was folded."""
    if _are_named_as_past(lu):
        return True
    if _IMPARFAIT.search(lu) is None or _PAS_FINI.search(lu) or not _names_only_a_couple(lu):
        return False
    if _FINI.search(lu):
        return True
    return _PARTI.search(lu) is not None and _SANS_RETOUR.search(lu) is not None


def _are_named_as_past(lu: str) -> bool:
    """Whether a note calls the violences of a couple past, and tells nothing that goes on; children who
    are there too make nothing of it last."""
    if _NOMMEES_PASSEES.search(lu) is None or _DU_COUPLE.search(lu) is None:
        return False
    return _QUI_DURENT.search(_PAS_DE_DANGER.sub(" ", lu)) is None


def _names_only_a_couple(lu: str) -> bool:
    """Whether a husband, a partner or an ex is named, and no parent."""
    parent = compile_motif("PARENT").search(lu) is not None
    return not parent and compile_motif("COUPLE").search(lu) is not None
