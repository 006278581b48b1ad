"""Who tells of a gesture of their own on somebody they look after or live with: "hier je l’ai poussée".

They are no victim: what the encoder alone saw of blows in it is none suffered. Pure.
"""

from __future__ import annotations

import re

from bot.urgences.ecriture import fold_message, read_folded

_PROCHE = (
    r"(?:mon|ma|mes) (?:\w+ )?(?:pere|mere|parents|papa|maman|mari|feme|conjointe?|compagne|compagnon|copine|copain|ex|fils|file|files|enfants?|bebe|"
    r"grand mere|grand pere|mamie|papi|frere|soeur|oncle|tante|gosses?|petite?)"
)
_GESTE = r"(?:pous|gifl|frap|tap|secou|bouscul|cogn|claqu|brutalis|malmen|violent|insult|engueul|maltrait|batu|brusqu)(?:e|es|e[ez]|er|u|ue|us)?"
_CRIE = r"(?:cri|hurl|gueul|cris|braile?|emporte?|enerv)(?:e|es|er|ais|ait)?(?: (?:desus|dedans|apres))?"
_AUTEUR = re.compile(
    rf" je (?:l |la |le |les |lui )?(?:l |le |la |lui )?(?:ai|avais) (?:\w+ ){{0,2}}?{_GESTE} (?:un peu |fort )?{_PROCHE}(?= )"
    rf"| je (?:la|le|les|l|lui) (?:ai |avais )(?:\w+ ){{0,2}}?{_GESTE}(?= )(?! (?:a |vers |dans les bras |sur (?:l )?ordi))"
    rf"| (?:je|moi qui) (?:l|la|le|lui) (?:ai|a) (?:\w+ ){{0,2}}?{_GESTE}(?= )(?! (?:a |vers ))"
    r"| je (?:lui|leur) (?:ai |en ai )?(?:\w+ ){0,2}?(?:mis|done|coll?e|mets|done|mis) (?:\w+ )?(?:claque|gifle|bafe|tape|coups?|fese\w*)(?= )(?! de (?:main|pouce|fil|tel))"
    rf"| je (?:la|le|les) {_GESTE}(?= )(?! (?:a |vers |sur (?:l )?ordi|au (?:propre|clavier)))"
    rf"| je (?:tape|frape|gifle|pouse|secoue|bouscule|bat|bats|maltraite) {_PROCHE}(?= )"
    r"| je suis (?:devenu |devenue |parfois |un peu )*(?:violente?|brutale?|mechante?|agresive?) (?:avec|envers) (?:ele|lui|eux|mon|ma|mes)(?= )"
    rf"| je (?:lui|leur) (?:ai )?(?:{_CRIE}|parle mal)(?= )| je (?:{_CRIE}) (?:sur|apres|contre|desus) (?:ele|lui|eux|{_PROCHE})(?= )"
    r"| (?:arive|ariv\w*|fini\w*|peux|peut|fait|envie|pas m empecher|peur|ai peur|failli) (?:de |d |par |a )?(?:la|le|les|lui|leur) "
    r"(?:crier|hurler|gueuler|pouser|taper|fraper|gifler|secouer|bousculer|parler mal|metre une (?:claque|gifle))(?= )"
    rf"| je (?:ai |me suis )?(?:leve|levai|leve) la main sur (?:ele|lui|eux|{_PROCHE})(?= )| je me (?:suis )?enerve\w* (?:sur|contre|apres) (?:ele|lui|eux|{_PROCHE})(?= )"
)
# Blows that one suffers too, or what asks for somebody now.
_SUBIS = re.compile(
    r" (?:il|ele|mari|ex|on|ils|qui|pere|mere) (?:me|m|nous) (?!fait (?:pas|rien|pitie|peine)|en )(?:a |ont )?(?:frap\w*|tap\w*|bat\w*|gifl\w*|pous\w*|cogn\w*|menac\w*|etrangl\w*|viol\w*|fait (?:du )?mal|mord\w*|grif\w*)"
    r"|(?<!personne)(?<!persone) me (?:frape|tape|bat|menace|cogne) | (?:me|m) defend\w* | legitime defense | mon tour "
)


def strikes_somebody(texte: str) -> bool:
    """Whether who writes tells a gesture of theirs, and none that they suffer."""
    lu = f" {read_folded(fold_message(texte)).strip()} "
    return _AUTEUR.search(lu) is not None and _SUBIS.search(lu) is None
