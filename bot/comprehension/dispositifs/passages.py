"""A dispositif that somebody was in, and is not any more: "l’EPIDE, j’y étais, je me suis barré". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.comprehension.lecture import Mention
from bot.comprehension.phrase import Phrase

_QUI = r"(?:j|je|il|elle|on)"
_QUITTE = (
    r"(?:barree?|cassee?|tiree?|enfuie?|fait virer|fait viree?|viree?|exclue?|renvoyee?|partie?|"
    r"sortie?|arretee?|lachee?|quittee?|plaquee?|abandonnee?|finie?|terminee?)"
)
# When it was: what was done "l’an dernier" is over.
_IL_Y_A = (
    r"(?:l (?:an|ans|annee|ete|hiver|automne) (?:dernier|derniere|passe|passee|d avant)|en (?:19|20)\d\d|il y a|y a|avant|dans le temps|a l epoque|"
    r"le (?:mois|printemps) dernier|quand|jusqu|pendant|a ses|a mes|a \d\d ans)"
)
_AVANT = re.compile(
    rf" (?:{_QUI} (?:n )?(?:y )?(?:etais|etait)|{_QUI} (?:l )?(?:ai|a) (?:deja )?(?:fait|ete|suivi|connu|frequente)|"
    rf"{_QUI} (?:(?:me|m|s|se) )?(?:suis|est|ai|a) (?:deja |fait )?{_QUITTE}|anciennement|ancien|ancienne|sortie?|passe par|passee par)"
    r" (?:(?:a|au|aux|en|de|du|d|la|le|l|les|un|une|mon|ma|son|sa|chez|par|inscrite?|suivie?|dans|volontaire|jeune|des|deux|trois|plusieurs|\d) )*$"
)
_APRES = re.compile(
    r"^(?: (?!mais )[a-z0-9|]+){0,8}? "
    rf"(?:{_QUI} l (?:ai|a) (?:deja )?(?:fait|faite|suivi|suivie|eu|eue|termine|terminee|fini|finie) (?:{_IL_Y_A})|"
    rf"{_QUI} y (?:etais|etait|ai ete|a ete|suis passee?|est passee?)|{_QUI} (?:en )?(?:(?:me|m|s|se) )?(?:suis|est|ai|a|en suis|en est) (?:deja |fait |tout )?{_QUITTE}|"
    r"(?:m|l) (?:ont|a) (?:vire|viree|exclu|exclue|renvoye|renvoyee))(?= )"
)
_REVENIR = re.compile(
    r" (?:y )?(?:retourner|revenir|reprendre|refaire|re integrer|reintegrer|rentrer|recommencer)(?= )"
)


def read_past_stays(phrase: Phrase, mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The ids of the dispositifs that were left; none when something is asked, or they are wanted again."""
    if any(clause.question for clause in phrase.clauses) or _REVENIR.search(phrase.norme):
        return ()
    return tuple(
        dict.fromkeys(
            mention.dispositif
            for mention in mentions
            if mention.sens == "mention" and _was_left(phrase, mention)
        )
    )


def is_over(phrase: Phrase, debut: int, fin: int) -> bool:
    """Whether the name that stands from `debut` to `fin` of the plain words is of what one did, and when:
    "le CEJ il l’a fait l’an dernier"."""
    clause = phrase.clause_at(debut + 1)
    return not clause.question and _FAIT_AVANT.match(phrase.norme[fin:]) is not None


_FAIT_AVANT = re.compile(
    rf"^ (?:\| )?{_QUI} (?:l )?(?:ai|a) (?:deja )?(?:fait|faite|suivi|suivie|eu|eue|termine|terminee|fini|finie) (?:{_IL_Y_A})(?= )"
)


def _was_left(phrase: Phrase, mention: Mention) -> bool:
    places = [
        (depart, depart + len(mot.texte))
        for mot, depart in zip(phrase.mots, phrase.departs, strict=True)
        if not mot.rupture and mention.debut <= mot.debut < mention.fin
    ]
    if not places:
        return False
    debut, fin = places[0][0], places[-1][1]
    return bool(_AVANT.search(phrase.norme[:debut]) or _APRES.match(phrase.norme[fin:]))
