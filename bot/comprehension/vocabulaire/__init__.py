"""Words and phrases of the people who write, in plain tables."""

from __future__ import annotations


def words(texte: str) -> frozenset[str]:
    """The words of a text, as a set to look one up in."""
    return frozenset(texte.split())
