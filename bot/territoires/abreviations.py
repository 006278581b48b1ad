"""Short ways to write a town ("vsl" for Vesoul) that may be something else: sure only where a town is
expected."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path

from bot.texte import words_only

ABREVIATIONS = Path(__file__).parents[2] / "data" / "territoires" / "abreviations.csv"
_LA = r"(?:(?:a|au|sur|vers|de|c est|je suis|suis|je|j|moi|ici|oui|ben|bah|euh|habite|habites?|jabite|vis|loge|reste|viens|ville|commune) )*"
_HABITE = r"(?:habite|habitons|jabite|j abite|abite|vis|vit|loge|domicilie|domiciliee|residence)"
# Beside these, the same letters are a ride to the hospital, a lesson…
_AUTRE_CHOSE = re.compile(
    r"\b(?:en|le|un|du|les|des|mon|par|prends?|prendre|taxi|ambulances?|soins?|hopital|transports?|rendez vous medical|medecin|dialyse|bon)\b"
)


@cache
def _read() -> dict[str, str]:
    with ABREVIATIONS.open(encoding="utf-8", newline="") as fichier:
        return {ligne["abreviation"]: ligne["commune"] for ligne in csv.DictReader(fichier)}


def town_of(texte: str, *, attendue: bool) -> str | None:
    """The commune that a message says by its short name, for sure: it answers the question of the town
    (`attendue`), or says that one lives there."""
    mots = words_only(texte)
    for court, code in _read().items():
        if attendue and re.fullmatch(rf"{_LA}{court}(?: {code[:2]}\d*)?", mots):
            return code
        if re.search(rf"\b{_HABITE} (?:(?:a|sur|vers|pres de) )?{court}\b", mots):
            return code
    return None


def town_maybe(texte: str) -> str | None:
    """The commune that a message may say by its short name: to be asked."""
    mots = words_only(texte)
    if _AUTRE_CHOSE.search(mots):
        return None
    return next((code for court, code in _read().items() if court in mots.split()), None)
