"""Work: the key `en_emploi`."""

from bot.comprehension.emploi.activite import is_only_a_trade, only_names_an_apprenticeship
from bot.comprehension.emploi.lecture import read_emploi
from bot.comprehension.emploi.non_declare import is_undeclared, was_at_work

__all__ = [
    "is_only_a_trade",
    "is_undeclared",
    "only_names_an_apprenticeship",
    "read_emploi",
    "was_at_work",
]
