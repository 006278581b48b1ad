"""Whether a message asks for somebody to speak to: no language is hard for who does."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase

# Somebody to speak to is asked for: no language is hard.
_PARLER_A_QUELQU_UN = re.compile(
    r"^(?!.* (?:francais|langue|pas|mal|difficile|dur|honte|peur) ).* parler (?:directement |au telephone |vite )?(?:a|avec|en (?:face|direct|vrai)) "
    r"|^(?!.* (?:francais|langue) ).* (?:a|avec) qui (?:[a-z|]+ ){0,3}parler "
)


def asks_for_somebody(phrase: Phrase) -> bool:
    """Whether a message asks for somebody to speak to: "je peux parler à quelqu’un ?"."""
    return _PARLER_A_QUELQU_UN.search(phrase.norme) is not None
