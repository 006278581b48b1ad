"""What a note tells of a relative between brackets: "sa mère (48 ans, en CDI)". It is nobody else’s. Pure."""

from __future__ import annotations

import re

# Adults, of whom no fact is the person’s; a child’s age is.
_UN_ADULTE = (
    r"(?:m[èe]re|p[èe]re|maman|papa|fr[èe]re|s(?:œ|oe)ur|mari|femme|conjointe?|compagnon|compagne|copain|copine|tante|oncle|cousine?|"
    r"grand-?m[èe]re|grand-?p[èe]re|mamie|papi|beau-?p[èe]re|belle-?m[èe]re|ex|voisine?)"
)
_CE_QU_IL_EST = (
    r"(?:\d\d ?ans|en (?:cdi|cdd|int[ée]rim|formation|retraite|arr[êe]t|invalidit[ée]|prison|maison de retraite)|au (?:ch[ôo]mage|rsa)|[àa] la retraite|"
    r"retrait[ée]e?|malade|invalide|handicap[ée]e?|sans emploi|d[ée]c[ée]d[ée]e?|travaille|alcoolique|d[ée]pressi[vf]e?)"
)
_ENTRE_PARENTHESES = re.compile(
    rf"\b(?P<qui>(?:sa|son|leur) {_UN_ADULTE}(?: [A-ZÉ][\w-]+)?) ?\((?=[^()]{{0,60}}?{_CE_QU_IL_EST})[^()]{{1,80}}\)",
    re.IGNORECASE,
)


def without_asides_on_relatives(texte: str) -> str:
    """The text, without what is told of an adult relative between brackets, of the same length."""
    return _ENTRE_PARENTHESES.sub(
        lambda dit: dit["qui"] + " " * (len(dit.group()) - len(dit["qui"])), texte
    )
