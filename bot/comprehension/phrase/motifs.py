"""Named patterns over the plain words, and what stands around a match: negation, wish.

A pattern is written on plain words separated by single spaces and begins with a space; "|" is
the break between two clauses, which no pattern crosses unless it says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from bot.comprehension.phrase.clauses import Clause, Phrase
from bot.comprehension.vocabulaire.proches import PROCHES

_LIEN = (
    r"(?:de|d|du|des|le|la|les|l|un|une|mon|ma|mes|son|sa|ses|au|aux|a|en|y|encore|vraiment|trop|"
    r"tres|meme|eu|non|plus|toujours|jamais|propre|petit|vrai|place|assez|du tout|tout|autre|"
    r"moyen|acces|passe|beneficiaire|allocataire|titulaire|touche|percois|ete|est|suis|ai|obtenu|"
    r"grand|chose|comme|non plus|bien|forcement|pour|moi|par)"
)
_NEGATION = (
    r"(?:pas(?! mal | que )|plus(?! de \d)|jamais|aucun|sans|ni|zero|0|non|nul|ancien|ancienne|"
    r"(?<!mon )(?<!son )(?<!ton )ex)"
)
_NIE = re.compile(rf" {_NEGATION}(?: {_LIEN}){{0,4}} $")
_NIE_APRES = re.compile(
    r"^ (?:pas(?! mal | que | encore)|plus(?! de | en | que | mon)|jamais|aucun) "
)
_NON_APRES = re.compile(r"^ (?:non|aucun) (?:$|\|)")
_SOUHAIT = re.compile(
    r" (?:veux|veut|voudrais|voudrait|aimerais|aimerait|cherche|recherche|souhaite|souhaiterais|"
    r"envie|espere|pense|projet|compte|reve|trouver|reprendre|retourner|entrer|rentrer|integrer|"
    r"devenir|avoir|pouvoir|passer|preparer|obtenir|commencer|demande|demander|signer|"
    r"faire|aller|besoin|interesse|interessee|objectif|avant|apres|attends|attente|bientot|"
    r"etre|refuse|propose|peur|faut|faudrait|repasser|dossier|candidature|postule|pour|"
    r"inscription|trouve pas|trouve)"
    r"(?: [a-z0-9]+){0,4} $"
)

_D_UN_PROCHE = re.compile(
    rf"^ (?:de|d|du|des|a|pour) (?:mon|ma|mes|son|sa|ses|notre|leur) (?:[a-z]+ )?{PROCHES}(?= )"
)

Regle = tuple[str, "re.Pattern[str]"]


def compile_table(table: Mapping[str, Iterable[str]]) -> tuple[Regle, ...]:
    """One compiled pattern for each line of a table value -> patterns."""
    return tuple(
        (valeur, re.compile(f" (?:{motif})(?= )" if not motif.startswith(" ") else motif))
        for valeur, motifs in table.items()
        for motif in motifs
    )


def matches(phrase: Phrase, motif: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Clause]]:
    """Each match of a pattern, with the clause that holds it."""
    for trouve in motif.finditer(phrase.norme):
        yield trouve, phrase.clause_at(trouve.start() + 1)


def is_negated(phrase: Phrase, debut: int, fin: int) -> bool:
    """True when what stands from `debut` to `fin` is denied by the words around it."""
    avant = phrase.before(debut)[-60:]
    apres = phrase.after(fin)
    return bool(_NIE.search(avant) or _NON_APRES.match(phrase.norme[fin : fin + 12])) or bool(
        _NIE_APRES.match(apres)
    )


def is_a_relative_s(phrase: Phrase, fin: int) -> bool:
    """True when what ends at `fin` is somebody else’s: "la RQTH de mon père"."""
    return bool(_D_UN_PROCHE.match(phrase.norme[fin : fin + 50]))


def is_wished(phrase: Phrase, debut: int) -> bool:
    """True when what follows is wanted, prepared or feared rather than there."""
    return bool(_SOUHAIT.search(phrase.before(debut)[-70:]))


def overlaps(trouve: re.Match[str], places: Iterable[tuple[int, int]]) -> bool:
    """True when a match stands on one of the places already taken."""
    return any(debut < trouve.end() and trouve.start() < fin for debut, fin in places)
