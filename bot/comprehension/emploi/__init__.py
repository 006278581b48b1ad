"""Work: the key `en_emploi`."""

from bot.comprehension.emploi.lecture import read_emploi

__all__ = ["read_emploi"]
