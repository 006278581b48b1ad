"""The reader: one French sentence in, the Situation keys that it states out."""

from bot.comprehension.lecteur.examen import Examen
from bot.comprehension.lecteur.lecteur import Lecteur

__all__ = ["Examen", "Lecteur"]
