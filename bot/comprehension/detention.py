"""Whether the person is in prison today, which is no key of the Situation."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import is_negated, matches

_PRISON = (
    r"(?:prison|taule|tole|detention|maison d arret|centre de detention|centre penitentiaire|"
    r"penitencier|cellule|zonz|zonzon|cabane|epm|quartier mineurs|fleury|fresnes|baumettes)"
)
_DEDANS = re.compile(
    r" (?:(?:je suis|suis|moi|il est|elle est|jeune|toujours|encore|actuellement|\||^|ans)"
    r" (?:(?:toujours|encore|actuellement|moi|en ce moment|deja|un|une) )*"
    rf"(?:incarceree?|detenue?|ecrouee?|emprisonnee?|prisonniere?|(?:en|au|a la|dans une?|dans ma) {_PRISON})"
    rf"|(?:vous ecris|ecris|parle|depuis) (?:de|depuis|d|la|ma) (?:la |ma )?{_PRISON}"
    rf"|(?:je sors|je serai libere|il sort|elle sort|sort|sortie|sortie prevue|sortant|liberable)(?: (?:de |d )?{_PRISON})?(?: (?:est )?prevue)? "
    r"(?:dans|en|le|bientot|au mois|d ici)(?= (?:\d|un|une|deux|quelques|peu|janvier|fevrier|mars|avril|"
    r"mai|juin|juillet|aout|septembre|octobre|novembre|decembre))"
    rf"|{_PRISON} (?:actuellement|en ce moment))(?= )"
)
_DE_PRISON = re.compile(
    rf" (?:incarcer|detenu|ecrou|{_PRISON}|spip |cpip |peine |liberable|libere )"
)
_DEHORS = re.compile(
    rf" (?:sorti|sortie|libere|liberee|sortant|sortante)(?: (?:hier|enfin|juste))? (?:de |d |des )(?:la )?{_PRISON}(?= )"
    rf"| (?:viens de|je) (?:sortir|sors) (?:de |des )(?:la )?{_PRISON}(?= (?:\||$))"
    rf"| (?:ca y est|enfin) (?:\| )?je suis (?:sorti|libre|dehors)e?(?= )"
)


def read_prison(phrase: Phrase) -> bool | None:
    """True for who is inside, False for who is out again, None when nothing is said of it."""
    if not _DE_PRISON.search(phrase.norme) and not _DEHORS.search(phrase.norme):
        return None
    if any(not clause.autre and not clause.question for _, clause in matches(phrase, _DEHORS)):
        return False
    for trouve, clause in matches(phrase, _DEDANS):
        dit = not (clause.autre or clause.passe or clause.hypothese or clause.question)
        if dit and not is_negated(phrase, trouve.start(), trouve.end()):
            return True
    return None
