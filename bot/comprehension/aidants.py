"""Who helps nobody: an orphan, or whoever only tells a task and its hours. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase
from bot.comprehension.vocabulaire.metiers import TACHES

_PARENTS = (
    r"(?:parents|mere|pere|maman|papa|papa et maman|maman et papa|mere et (?:mon )?pere|famille)"
)
_ORPHELIN = re.compile(
    r" orpheline?s? | pas (?:de )?papa (?:(?:et|ni|\|) )*pas (?:de )?maman | (?:sans|ni) (?:papa ni maman|pere ni mere) "
    rf"| (?:ai|a) plus (?:de |mes |ses |ma |mon )(?:parents|papa ni maman|mere ni (?:mon )?pere|pere ni (?:ma )?mere)(?= )"
    rf"| (?:perdu|enterre) (?:mes|ses|ma|mon|nos) {_PARENTS}(?= )"
    rf"| (?:mes|nos) parents (?:(?:sont|tous|les|deux|deja|ete) )*(?:morts?|decedes?|tues?|plus la)(?= )"
)
_PETITES_HEURES = r"(?:[1-8]|une?|deux|trois|quatre|cinq|six|sept|huit)"
_MOTS_D_UNE_TACHE = re.compile(
    rf"^(?: (?:je|j|moi|il|elle|fais|fait|travaille|bosse|taf|suis|le|la|les|l|des|du|de|d|en|a|au|aux|chez|une?|dans|et|juste|que|"
    rf"seulement|actuellement|{TACHES}|{_PETITES_HEURES} ?(?:h|heures?)|{_PETITES_HEURES} (?:jours?|fois|matins?|soirs?)|par|jour|jours|"
    r"semaine|matins?|soirs?|midi|nuit|tous|toutes|chaque|lundi|week end|hotel|hotels|restaurants?|resto|bureaux|ecoles?|magasins?|\|))+ $"
)
_TACHE = re.compile(rf" {TACHES}(?= )")


def is_an_orphan(phrase: Phrase) -> bool:
    """Whether a message says that one has no parents left, or none here."""
    return _ORPHELIN.search(phrase.norme) is not None


def only_tells_a_task(phrase: Phrase) -> bool:
    """Whether a message is a task and its few hours: "je fais la plonge deux heures par jour"."""
    norme = phrase.norme
    return _TACHE.search(norme) is not None and _MOTS_D_UNE_TACHE.match(norme) is not None


def needs_not_told(phrase: Phrase) -> frozenset[str]:
    """The needs that the words of a message only look like: nobody is helped, nobody badly paid."""
    if only_tells_a_task(phrase):
        return frozenset({"aidant", "salaire"})
    return frozenset({"aidant"}) if is_an_orphan(phrase) else frozenset()
