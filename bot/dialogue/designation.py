"""The piste that a message points at by what it is: "la crèche", "la formation", "le foyer". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.comprehension.vocabulaire import words
from bot.orientation.fiches import Fiche
from bot.texte import words_only

FORMATION = "formation"  # the only étape whose name people give to its pistes
# What a fiche may begin with, and says nothing of what it is.
_TROP_LARGES = words("""accompagnement aide centre conseil dispositif fonds initiative lieu numero
    offre plan point service""")
_DEBUT = re.compile(r"une? (\w+)")
_AU_DEBUT = r"(?:(?:et|mais|alors|ok|oui|plutot|bon|moi|je (?:prends|choisis|veux|prefere)) )*"
_ARTICLE = r"(?:la|le|l|cette|cet|ce)"


def kinds(fiche: Fiche) -> set[str]:
    """The plain nouns that say what it is: "creche", "ecole", "foyer", "contrat"."""
    dits = {words_only(fiche.nom).split()[0]}
    debut = _DEBUT.match(words_only(fiche.resume))
    if debut is not None:
        dits.add(debut[1])
    if fiche.etape == FORMATION:
        dits.add(FORMATION)
    return dits - _TROP_LARGES


def designated(texte: str, fiches: Iterable[Fiche], *, question: bool) -> list[str]:
    """The ids of the fiches that a message points at, among those just told.

    "La crèche c’est payant ?" and "plutôt la formation" do; "j’ai arrêté la formation", which asks
    nothing and does not begin with it, does not.
    """
    mots = words_only(texte)
    debut = rf"\b{_ARTICLE}" if question else rf"{_AU_DEBUT}{_ARTICLE}"
    chercher = re.search if question else re.match
    return [
        fiche.id
        for fiche in fiches
        if chercher(rf"{debut} (?:{'|'.join(sorted(kinds(fiche))) or '$'})\b", mots)
    ]
