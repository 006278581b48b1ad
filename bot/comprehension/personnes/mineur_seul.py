"""A minor who is in France without parents, or whose minority is doubted. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.ailleurs import PAYS
from bot.comprehension.phrase import Phrase

_LE_NOM = re.compile(r" (?:mineure?s? (?:etrangere?s? )?(?:isolee?s?|non accompagnee?s?)|mna) ")
# Of others, or asked about: "les mineurs non accompagnés y ont accès ?".
_DES_AUTRES = re.compile(
    r" (?:les|des|aux|pour (?:les|un|une|des)|nos|mes|plusieurs|service|foyer|c est quoi (?:un|une|le|la|les)?|quoi|"
    r"(?:acc|ac)ueill[a-z]*|prenez|recevez) (?:[a-z]+ ){0,2}?(?:mineure?s?|mna) "
)
_LA_BAS = rf"(?:au (?:pays|bled|village)|la bas|en afrique|d afrique|l afrique|(?:en|au|aux|du|de|d|de la) (?:{PAYS}))"
_SEUL = re.compile(
    rf" (?:tout )?(?:toute )?seule? (?:(?:ici|moi) )*en france | (?:suis|je) (?:arrivee?|venue?|partie?) (?:(?:tout|toute|ici|en france|deja) )*seule? "
    rf"(?:(?:en france|ici) )?(?:{_LA_BAS}|en france|par la mer|par la libye|par l espagne|par l italie|sans (?:mes parents|famille|personne))(?= )"
    rf"| (?:suis|je) (?:arrivee?|venue?) (?:{_LA_BAS}|en france) (?:(?:tout|toute) )?(?:seule?|sans (?:mes parents|famille|personne))(?= )"
    rf"| (?:mes parents|ma famille|ma mere|mon pere|papa et maman|maman et papa) (?:(?:sont|est|restes?|restee?|vivent|vit|habitent|encore|tous|c est) )+{_LA_BAS}(?= )"
    r"| pas (?:de )?papa (?:ni |et |\| )?pas (?:de )?maman | (?:sans|pas de|ni) (?:papa ni maman|maman ni papa|parents|famille) (?:ici|en france) "
    r"| (?:orpheline?|plus (?:de|mes) parents|parents (?:sont )?(?:morts?|decedes?)) (?:[a-z]+ ){0,4}?(?:seule? )?(?:ici|en france) "
)
_MAJEUR_DIT_ON = re.compile(
    r" (?:dit|disent|dise|pense|pensent|croit|croient|declare[ets]*|evaluee?|reconnu|juge[e]?|estime[nt]*|trouve[nt]*|fait passer pour) "
    r"(?:(?:que|qu|je|j|suis|etais|on|m|me|a|est|ete|pour|comme|etre|plus) )*majeure?(?= )"
    r"| (?:pas reconnue?|refuse[er]?s?|rejete[er]?) (?:[a-z]+ ){0,2}?(?:minorite|mineure?)(?= )| minorite (?:[a-z]+ ){0,3}?(?:refusee?|contestee?|rejetee?|pas reconnue) "
    r"| (?:croit|croient|crois) (?:pas|plus) (?:que |qu )?(?:(?:j|je|on|suis|ai|a) )*(?:mon age|mineure?|1[0-7] ans)(?= )"
    r"| (?:me|m) (?:croit|croient|croi) pas (?:[a-z]+ ){0,3}?(?:age|mineure?) "
    r"| (?:dit|disent|pense|pensent) (?:\| )?(?:que |qu )?(?:je suis|j etais|suis|moi) pas mineure?(?= )"
    r"| (?:dit|disent|pense|pensent) (?:que |qu )?(?:j|je|on) (?:ai|a|avais|avait) pas 1[0-7] ans "
)
_MINEUR = re.compile(r" (?:mineure?|1[0-7] ans) ")
MAJORITE = 18


def is_a_lone_minor(phrase: Phrase, age: int | None) -> bool:
    """Whether a minor says to be here without parents, or not to be believed; `age`: what is known of it."""
    norme = phrase.norme
    if age is not None and age >= MAJORITE:
        return False
    if _LE_NOM.search(norme) and not _DES_AUTRES.search(norme):
        return True
    mineur = age is not None or _MINEUR.search(norme) is not None
    return mineur and (_SEUL.search(norme) or _MAJEUR_DIT_ON.search(norme)) is not None
