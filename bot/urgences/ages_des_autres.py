"""The age of whoever strikes or frightens, taken out of what is told of them. Pure.

"Son beau-père de 50 ans la frappe", "son oncle a 40 ans, il la frappe": the same as without the years.
"""

from __future__ import annotations

import re

_QUI = (
    r"(?:mon|ma|son|sa|leur) (?:beau |bele |grand |demi |petite? |ex )?(?:copain|copine|mari|conjointe?|compagnone?|"
    r"compagne|concubin|mec|keum|meuf|home|feme|fiancee?|ami|amie|ex|pere|mere|papa|maman|oncle|tante|tonton|cousine?|"
    r"frere|soeur|voisine?|coloc\w*|proprio|patron|educateur)"
)
# Whoever lodges or strikes, and is no relative: "chez un mec de 35 ans", "par un homme de 40 ans".
_UN_TIERS = (
    r"(?:chez|par|avec) (?:une? (?:mec|gars|home|type|keum|feme|adulte|majeur|inconue?)|quelqu un)"
)
_SON_AGE = re.compile(
    rf"(?<= )(?P<qui>{_QUI}|{_UN_TIERS}) (?:, )?(?:(?:de|d|age de|agee de|qui a|il a|ele a|a) )?"
    r"\d{2} ans (?:, )?(?:(?:et|qui|il|ele) )*"
)


def without_ages_of_others(lu: str) -> str:
    """What `ecriture.read_folded` gives, without the ages of the partners, the relatives, the
    strangers that it names."""
    return _SON_AGE.sub(r"\g<qui> ", lu)
