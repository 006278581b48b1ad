"""The doors that a text names, less those that the person refused. Pure.

"Demandez à la mairie, à la Mission Locale ou à France Travail" sends nobody back to whom they do
not want to see: a refused door leaves the enumeration, as long as another one is left in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from bot.orientation.fiches import Fiche

_A = r"(?:à la |à l’|à |au |de la |de |du |la |le )"
_AUTREMENT = r"(?:(?:parlez-en|demandez|appelez|avant \d+ ans) )?"
_APRES = r"(?:, au \d{4}(?: \([^)]*\))?,?| \([^)]*\))?"
_SUIVANTE = r"(?=(?:à|aux?|de|du|d’|la|le|l’)\b(?! \d))"
_PRECEDENTE = re.compile(r", ((?:à|aux?|de|du|d’)\b(?! \d)(?:[^,;.:()]|\([^)]*\))*)$")


def told_without(fiche: Fiche, refus: Collection[str], fiches: Mapping[str, Fiche]) -> Fiche:
    """A fiche that sends nobody to the dispositifs they refused, where it names other doors."""
    noms = [fiches[code].nom for code in sorted(refus) if code in fiches and code != fiche.id]
    if not noms:
        return fiche
    return replace(
        fiche,
        demarche=leave_out(fiche.demarche, noms),
        prescription=fiche.prescription and leave_out(fiche.prescription, noms),
        a_confirmer=fiche.a_confirmer and leave_out(fiche.a_confirmer, noms),
    )


def ways_to_tell(fiche: Fiche, fiches: Mapping[str, Fiche]) -> dict[str, Fiche]:
    """Every other wording of a fiche: the refused codes that change it, joined by "+" -> the fiche."""
    textes = f"{fiche.demarche} {fiche.prescription} {fiche.a_confirmer}"
    nommees = [code for code in sorted(fiches) if _short(fiches[code].nom) in textes]
    doors = [code for code in nommees if told_without(fiche, (code,), fiches) != fiche]
    return {
        "+".join(refus): told_without(fiche, refus, fiches)
        for nombre in range(1, len(doors) + 1)
        for refus in combinations(doors, nombre)
    }


def leave_out(texte: str, noms: Iterable[str]) -> str:
    """`texte` without these doors, by the names of their fiches, where others are named beside."""
    for nom in noms:
        court = _short(nom)
        if court in texte:
            texte = _without(texte, court)
    return texte


def _short(nom: str) -> str:
    """A name as a text says it: "O2R (offre de repérage…)" is "O2R"."""
    return nom.partition(" (")[0]


@lru_cache(maxsize=512)
def _without(texte: str, nom: str) -> str:
    """Kept, because the pattern reads a text again from each of its letters."""
    nom = rf"{re.escape(nom)}\b"
    pattern = re.compile(
        rf"(?P<debut>[^.;]*?)(?:(?P<derniere>,? ou {_AUTREMENT}{_A}{nom}{_APRES})"
        rf"|(?P<milieu>, {_A}?{nom}{_APRES})(?=, | ou )"
        rf"|(?:(?<=\()|\b(?={_A})){_A}?{nom}{_APRES}(?:,? ou |, )(?:{_SUIVANTE}|(?<=, )(?=[A-ZÀ-Ý])))"
    )
    return pattern.sub(_rest, texte)


def _rest(trouve: re.Match[str]) -> str:
    debut = trouve["debut"]
    if trouve["derniere"] is None:
        return debut
    return _PRECEDENTE.sub(r" ou \1", debut)  # the one before is now the last
