"""Notes without commas, as educators type them: "18a f trappes", "Trappes H24 bac pro". Pure."""

from __future__ import annotations

import re

_AGE_PUIS_LETTRE = re.compile(r"(?<=\d)( ?(?:a|ans)) ([hf]) (?=[^\W\d])", re.IGNORECASE)
_LETTRE_ET_AGE = re.compile(
    r"^(?P<avant>(?:[^\W\d][\w'’-]*[ ]){1,3})(?P<qui>[hf][1-6]\d) ", re.IGNORECASE
)
# "Il bosse H24", "dispo h24": round the clock.
_JOUR_ET_NUIT = re.compile(
    r"\b(?:bosse|travaille|taffe?|dispo|disponible|ouverte?|dehors|joue|fume|boit|dort|reste|seule?|garde|est|suis|je|il|elle|on|la|le|les|mon|ma|son|sa|"
    r"chez|au|en|a|à|de|du|pas|joignable|telephone|tel|numero|numéro|service|urgence|urgences|surveillance|ecran|écran|console|jeux|jour)\b",
    re.IGNORECASE,
)


def loosened(texte: str) -> str:
    """The text with a comma where a note puts the sex beside the age: "18a,f,trappes"; as long as it was."""
    texte = _AGE_PUIS_LETTRE.sub(r"\1,\2,", texte)
    trouve = _LETTRE_ET_AGE.match(texte)
    if trouve is None or _JOUR_ET_NUIT.search(trouve["avant"]):
        return texte
    coupe = trouve.end("avant") - 1
    if trouve["avant"].strip().lower() == "jeune":
        return texte
    return f"{texte[:coupe]},{texte[coupe + 1 :]}"
