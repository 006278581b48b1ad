"""One plain word and its place in the text that was typed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mot:
    """One plain word (or "|" for a break) and its span in the text.

    `rupture` is "" for a word, "fort", "faible" or "deux-points" for a break; `lie` is true
    after a hyphen.
    """

    texte: str
    debut: int
    fin: int
    rupture: str = ""
    lie: bool = False
    interrogatif: bool = False
