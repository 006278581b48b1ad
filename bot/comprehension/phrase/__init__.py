"""A sentence before any fact is read in it: its plain words, and its clauses.

A fact is only taken from a clause that *affirms*: the person’s own present, neither asked nor
supposed. Pure.
"""

from bot.comprehension.phrase.clauses import Clause, Phrase
from bot.comprehension.phrase.decoupage import cut
from bot.comprehension.phrase.en_mots import plain

__all__ = ["Clause", "Phrase", "cut", "plain"]
