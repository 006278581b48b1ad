"""Where one lives: the key `logement`."""

from bot.comprehension.logement.lecture import read_logement

__all__ = ["read_logement"]
