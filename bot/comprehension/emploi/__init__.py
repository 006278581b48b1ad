"""Work: the key `en_emploi`."""

from bot.comprehension.emploi.activite import is_only_a_trade
from bot.comprehension.emploi.lecture import read_emploi

__all__ = ["is_only_a_trade", "read_emploi"]
