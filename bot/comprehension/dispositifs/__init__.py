"""The dispositifs that a sentence names, and what it says of each: followed, refused, asked about."""

from bot.comprehension.dispositifs.lecture import read_dispositifs
from bot.comprehension.dispositifs.noms import Noms

__all__ = ["Noms", "read_dispositifs"]
