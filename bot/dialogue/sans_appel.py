"""A next step told to whoever does not telephone: the same doors, without the call. Pure."""

from __future__ import annotations

import re

_NUMERO = r"\d[\d ]*\d(?: \([^)]*\))?"
_REGLES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(motif), remplace)
    for motif, remplace in (
        (rf",? ou au {_NUMERO},?", ""),
        (rf", au {_NUMERO}", ""),
        (rf",? ou appelez le {_NUMERO}", ""),
        (r" \(numéro sur [^)]*\)", ""),
        (r"\bAppelez ((?:la|l’)[^,(;.:]*?), ou poussez la porte,", r"Passez à \1"),
        (r"\bAppelez ((?:la|l’) ?)", r"Passez à \1"),
        (r"\b(et|puis) appelez\b", r"\1 écrivez"),
        (r"\b([Dd])emandez le numéro du\b", r"\1emandez l’adresse du"),
    )
)
# The step that comes first is the call: the other one, told after it, takes its place.
_APPEL_OU = re.compile(rf"\b(?P<a>[Aa])ppelez le {_NUMERO},? ou (?P<suite>\w)")
_APPEL = re.compile(r"\b(?P<a>[Aa])ppelez (?=le \d)")


def without_a_call(texte: str) -> str:
    """`texte` as somebody who does not telephone can follow it; where nothing but a number is known,
    somebody else calls."""
    texte = _APPEL_OU.sub(lambda m: _as_begun(m["a"], m["suite"]), texte)
    for motif, remplace in _REGLES:
        texte = motif.sub(remplace, texte)
    return _APPEL.sub(lambda m: f"{_as_begun(m['a'], 'f')}aites appeler ", texte)


def _as_begun(modele: str, lettre: str) -> str:
    """A letter, in capital where the one that it replaces was."""
    return lettre.upper() if modele.isupper() else lettre.lower()
