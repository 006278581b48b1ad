"""The words of a message, for what is recognised by them alone. Pure."""

from __future__ import annotations

from bot.comprehension.phrase.decoupage import cut
from bot.memoire import once_a_message
from bot.texte import spell_out


@once_a_message
def plain(texte: str) -> str:
    """The words of a message as the reader spells them, and nothing between them."""
    phrase = cut(spell_out(texte))
    return " ".join(mot.texte for mot in phrase.dits) if phrase else ""
