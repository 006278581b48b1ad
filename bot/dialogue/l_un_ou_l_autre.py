"""Two dispositifs set side by side: "CEJ ou EPIDE ?", "lequel pour lui ?". Pure."""

from __future__ import annotations

import re

from bot.texte import words_only

_COMPARE = re.compile(
    r"\b(?:differences?|differe|lequel|laquelle|lesquel\w*|plutot|mieux|meilleur\w*|choisir|choix|compar\w*|versus|vs)\b|\b\w+ ou (?:l |la |le |un |une |plutot )*\w+"
)
_LEQUEL = re.compile(
    r"^(?:(?:oui|ok|mais|et|alors|bon|du coup|c est|merci|d accord) )*(?:(?:pour|a) (?:moi|lui|elle|nous|ce jeune|cette personne) )?(?:c est )?(?:lequel|laquelle|lesquel\w*)"
    r"(?: (?:est|serait|irait|va|vaut|correspond|convient|conviendrait|des deux|le|la|mieux|plus|adapte\w*|bien|pour|a|moi|lui|elle|me|nous|alors|choisir|prendre|du coup))*$"
)

_L_UN_OU_L_AUTRE = re.compile(
    r"^(?:(?:et|alors|bon|bonjour|plutot|donc|entre|pour (?:lui|elle|moi)) )*(?:(?:l|la|le|un|une) )?(?:\w+ ){1,4}?ou (?:(?:bien|plutot|l|la|le|un|une) )*\w+"
)

_AVEC_L_AUTRE = re.compile(
    r"\b(?:differences?|differ\w*|pareil|meme chose)\b.*\b(?:avec|que|de|entre|et)\b"
)


def sets_one_against_the_other(texte: str) -> bool:
    """Whether a message begins with two names to choose from: "E2C ou EPIDE, il a 18 ans"."""
    return _L_UN_OU_L_AUTRE.match(words_only(texte)) is not None


def compares(texte: str) -> bool:
    """Whether a message that names several sets them side by side."""
    return _COMPARE.search(words_only(texte)) is not None


def tells_apart(texte: str) -> bool:
    """Whether a message asks what differs between one that it names and the one spoken of."""
    return _AVEC_L_AUTRE.search(words_only(texte)) is not None


def asks_which(texte: str) -> bool:
    """Whether a message asks no more than which of those just told: "oui mais pour lui lequel"."""
    return _LEQUEL.match(words_only(re.split(r"[,;.?!]", texte.strip(), maxsplit=1)[0])) is not None
