"""The plain form in which every reader of the project compares French text.

Pure; standard library only.
"""

from __future__ import annotations

import re
import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"})
_NOT_WORD = re.compile(r"[^a-z0-9]+")


def spell_out(texte: str) -> str:
    """Replace ligatures ("œ" -> "oe"), the only step that changes the length of a text."""
    return texte.translate(_LIGATURES)


def fold(texte: str) -> str:
    """Lower case, no accents, plain apostrophes and hyphens; one character out for each one in.

    The length is kept (of a text already passed through `spell_out`), so that a position found
    in the folded text is the same position in the text that was typed.

    >>> fold("J’habite à Héricourt")
    "j'habite a hericourt"
    """
    return spell_out(texte).translate(_FOLDED)


def words_only(texte: str) -> str:
    """Folded words separated by single spaces: "St-Étienne (42)" -> "st etienne 42"."""
    return _NOT_WORD.sub(" ", fold(texte)).strip()


class _Folded(dict[int, str]):
    """Code point -> its folded character, worked out the first time that one is met."""

    def __missing__(self, code: int) -> str:
        plie = _fold_character(chr(code))
        if code < 0x3000:  # letters and signs of the languages people write here
            self[code] = plie
        return plie


_FOLDED = _Folded()


def _fold_character(character: str) -> str:
    if character.isascii():
        return character.lower()
    if character in "’‘ʼ´`′":
        return "'"
    if character in "‐‑‒–—−":
        return "-"
    if character.isspace():
        return " "
    base = unicodedata.normalize("NFKD", character)[0].lower()
    return base[0] if base else " "
