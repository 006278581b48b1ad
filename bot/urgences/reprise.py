"""A question to the service, told after an urgence: "et le RSA c’est combien ?", "je cherche un travail".

Read on the folded message; only ever asked of a message that follows an urgence. What tells of the
danger itself, or of the number, is none.
"""

from __future__ import annotations

import re

# What a question goes on with: "et pour ma formation je fais quoi", "comment je trouve du travail".
MATIERE = (
    r"(?:ecole|colege|lyce|cours|etudes?|formations?|stages?|aprentisage|alternance|travail|boulot|taf|job|emploi|"
    r"metier|permis|papiers|titre de sejour|cni|paseport|carte (?:d |de )?identite|carte vitale|rsa|caf|diplome|cap|bac|inscription|"
    r"logement (?:durable|social|a moi|stable)|hlm|mision locale|france travail)"
)
# What only a plain request, or a question mark, makes a matter.
_SERVICE = (
    rf"(?:{MATIERE}|boulots|tafs|jobs|emplois|metiers|logements?|aparts?|apartements?|studios?|apl|aides?|alocations?|are|chomage|prime d activite|"
    r"orientation|interim|service civique|cv|creche|nounou|travailer|boser|dosier|permi|papier|bourses?|dip?lomes?)"
)
_DEMANDE = (
    r"(?:(?:je|on|il|ele|ils) (?:\w+ )?(?:fais|fait|font|faire|vois|dois|peux) (?:quoi|qui|coment|ou)|"
    r"coment|ou est ce que|ou je|je vais ou|qu est ce que|quele?s?|qui (?:peut|contacter|voir)|quoi faire)"
)
_SUJET = re.compile(
    rf" (?:pour|et) (?:\w+ ){{1,2}}?{MATIERE} (?:[\w,]+ ){{0,4}}?{_DEMANDE} | {_DEMANDE} (?:\w+ ){{0,5}}?{MATIERE} "
    rf"| (?:et|apres|ensuite|maintenant) (?:ben |du coup |alors )?(?:pour )?(?:ma|mon|mes|l|la|le|les|sa|son|une?|du) {MATIERE}(?: \w+)? $"
)
_DES_SECOURS = re.compile(
    r" (?:j?apel\w*|savoir|sache|sauront|previen\w*|prevenir|signal\w*|numero|\d{2,4}|police|frap\w*|tap\w*|bat|mourir|vivre|dormir) "
)
_ENTRE = (
    r"(?:(?!(?:pas|plus|jamais|rien|areter|quiter|lacher|perdre|aler|il|ele|ils|lui) )\w+ ){0,4}?"
)
_DEMANDE_AU_SERVICE = re.compile(
    rf" (?:c est quoi|c quoi|qu est ce que|combien|cherche|cherchons|recherche|chercher|voudrais|voudrait|veux|aimerais|aimerait|me faut|besoin|aider|aide|aidez|"
    rf"trouver|trouve|droit|toucher|demander|y a|avez|existe|proposez|inscrire|posible) {_ENTRE}{_SERVICE} "
    rf"| {_SERVICE} (?:\w+ ){{0,3}}?(?:posible|combien|quoi|coment|payante?|gratuite?) "
)
_RIEN_DEMANDE = re.compile(
    r" (?:pas|plus|jamais|rien|peur|honte|mal|marre|force|oblige|interdit|empeche|sert|enferme\w*|tue\w*|crever|ce soir|cete nuit|nuit) "
)
_QUI_MENACE = re.compile(r" (?:il|ele|ils|lui|mari|ex|copain|pere|mere|frere|conjoint) ")
_BREF = 12
_MATIERE_SEULE = re.compile(rf" {_SERVICE} ")

# "On reprend", beside what the 115 said: not "je continue d’appeler".
_ON_REPREND = re.compile(
    r" (?:on (?:peut )?(?:continu\w*|repren\w*|poursui\w*|avance\w*|enchaine\w*|y va|pase a la suite|en etait ou)|continuons|reprenons|alons y|la suite|"
    r"(?:veux|veut|voudrais|peux|peut on|faut) (?:bien )?(?:continuer|reprendre|avancer)) "
    r"(?!(?:a |de |d )?(?:l |le |les )?(?:apeler|rapeler|chercher|atendre|essayer|demander|115))"
)


def takes_up_again(lu: str) -> bool:
    """Whether a message says that one goes on here, and not with a call: "pas de place, on reprend"."""
    return _ON_REPREND.search(lu) is not None


def asks_for_a_service(lu: str, *, interroge: bool) -> bool:
    """Whether a message asks something of school, work, papers, a home: to go on, and not of the number.

    `interroge`: whether it holds a question mark.
    """
    if _DES_SECOURS.search(lu):
        return False
    if _SUJET.search(lu):
        return True
    if _RIEN_DEMANDE.search(lu) or len(lu.split()) > _BREF:
        return False
    if _DEMANDE_AU_SERVICE.search(lu):
        return True
    return interroge and bool(_MATIERE_SEULE.search(lu)) and not _QUI_MENACE.search(lu)
