"""Work: the key `en_emploi`."""

from bot.comprehension.emploi.activite import (
    is_a_bare_trade,
    is_only_a_trade,
    only_names_an_apprenticeship,
    tells_a_trade_only,
)
from bot.comprehension.emploi.lecture import read_emploi
from bot.comprehension.emploi.non_declare import is_undeclared, was_at_work

__all__ = [
    "is_a_bare_trade",
    "is_only_a_trade",
    "is_undeclared",
    "only_names_an_apprenticeship",
    "read_emploi",
    "tells_a_trade_only",
    "was_at_work",
]
