"""What is told beside a sign and puts it behind: a stroke since which one looks after somebody, a wound
of last week, an order of protection that ended, the police that somebody else is calling.

Guards of `gardes`, each of the signs that it names; none of them cancels what goes on. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.urgences.contexte import Contexte, has

_MOIS = r"(?:janvier|fevrier|mars|avril|mai|juin|juilet|aout|septembre|octobre|novembre|decembre)"
_NOMBRE = r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs|des)"
_MALADIE = re.compile(
    r" (?:avc|infarctus|crise cardiaque|aret cardiaque|ataque|coma|anevrisme|embolie|hemoragie|meningite|overdose|septicemie) "
)
_EUE = re.compile(r" (?:a|ai|ont|avait|a deja) (?:eu|fait|refait|subi) | eu (?:une?|des?|son) ")
# Months or years since, or what one does for somebody since.
_DEPUIS = re.compile(
    rf" depuis (?:(?:le|l|mois|de|debut|fin|mi|cet|cete|bientot|presque|maintenant|plus|environ) )*(?:{_MOIS}|{_NOMBRE} (?:mois|an[es]*s?|semaines)|longtemps|"
    r"an (?:dernier|pase)|ane[e]? (?:derniere|pase[e]?)|ete|hiver|printemps|automne|rentre[e]?|noel|(?:19|20)\d\d)(?= )"
    rf"| (?:en|debut|fin|mois de|mois d) {_MOIS}(?= )"
    r"| (?:me|se) (?:suis )?(?:ocupe|ocuper) (?:toujours )?(?:de|d) (?:lui|ele|mon|ma|mes|tout)(?= )| (?:aidante?|aidant familial)(?= )| jour et nuit(?= )"
    r"| (?:en|dans un) fauteuil(?= )| (?:reeduc\w*|hemipleg\w*|ehpad|sequel\w*|invalid\w*|dependante?|orthophon\w*|kine)(?= )"
)
_EN_COURS = re.compile(
    r" (?:vite|secours|au secours|maintenant|en train|en ce moment|ce matin|ce soir|cete nuit|cet apres midi|hier|aujourd hui|tout de suite|vien[ts]? de|"
    r"depuis (?:\d+|une?|deux|trois|quelques) (?:minutes?|heures?|h)|respir\w*|inconscient\w*|bouge|reveil\w*|samu|pompiers?|urgen\w*|repond|"
    r"que faire|quoi faire|fais quoi|aide[rz]? moi|aidez|encore|nouveau|rechute\w*|recomence\w*|saign\w*|sang) "
)
_BLESSURE = re.compile(
    r" (?:couteau\w*|lame|machete|poignard\w*|bale\w*|arme|coups?|plante\w*|tire\w*|cuter) "
)
_L_AUTRE_JOUR = re.compile(
    rf" (?:(?:la )?semaine (?:derniere|pase[e]?)|(?:le )?(?:mois|week end|we) (?:dernier|pase)|y a {_NOMBRE} (?:jours|semaines?|mois|an[es]*s?)|"
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|pase)|l an dernier|ane[e]? derniere|l autre (?:jour|fois|soir)|recem[e]?nt|"
    rf"en {_MOIS}|quand (?:il|je|ele) avait?) "
)
_TOUJOURS_MENACE = re.compile(
    r" (?:menac\w*|peur|veulent|veut|cherche\w*|revien\w*|revenir|retrouv\w*|dehors|poursui\w*|atend\w*|vengean\w*|venger|represail\w*) "
)
_ORDONANCE_FINIE = re.compile(
    r" (?:ordonance|protection|ele|elle|ca|c|telephone|bracelet) (?:\w+ ){0,3}?(?:fini\w*|termine\w*|expire\w*|echue?|perime\w*|plus valable|arive a (?:echeance|la fin)|"
    r"s aret\w*|prend fin|pris fin|fini\w*)(?= )| (?:fin|bout|echeance|renouvel\w*) (?:de )?(?:l |mon |ma |cete |une )?ordonance | avais une ordonance de protection (?=\||,|$)"
)
_REVIENT = re.compile(
    r" (?:peur|menac\w*|revien\w*|revenu|revenir|rode\w*|harcel\w*|danger|suit|atend|guete|frap\w*|tap\w*|bat|ce soir|maintenant|recomence\w*|retrouve\w*|respecte\w*|"
    r"devant chez|viole\w*|aproche\w*) "
)
_POLICE = re.compile(r" (?:police|flics?|gendarmes?|gendarmerie|keufs|17) ")
_UN_AUTRE_APELE = re.compile(
    r" (?:ele|eles|il|ils|educ\w*|asistante|sociale|infirmiere|cpe|prof\w*|directeur|directrice|principale?|proviseure?|mere|maman|pere|papa|voisine?s?|copine|copain|amie?s?|"
    r"soeur|frere|tante|tata|oncle|colegue|chef|cheffe|dame|monsieur|mamie|quelqu un|foyer|ecole|college|lycee)"
    r" (?:(?:va|vont|a|ont|est|sont|en|train|de|deja|vient|me|dit|qu|que|bien|aussi) )*$"
)
_VITE = re.compile(
    r" (?:vite|svp|urgent\w*|secours|aide[rz]?|help|venez|faut|il a un|arme|couteau|frap\w*|tape|tuer) "
)


def was_survived(contexte: Contexte) -> bool:
    """A stroke, a heart attack of months ago, since which somebody is looked after."""
    if not _MALADIE.search(f" {contexte.texte.strip()} {contexte.apres}"):
        return False
    return (
        _EUE.search(f" {contexte.avant[-30:]}{contexte.texte.strip()} ") is not None
        and _DEPUIS.search(contexte.lu) is not None
        and not _EN_COURS.search(contexte.lu)
    )


def is_an_old_wound(contexte: Contexte) -> bool:
    """A stab, a shot of last week, by whom is no relative, and nothing feared since."""
    signe = f" {contexte.texte.strip()} {contexte.apres}"
    return (
        _BLESSURE.search(signe) is not None
        and _L_AUTRE_JOUR.search(contexte.phrase + " ") is not None
        and not (_EN_COURS.search(contexte.lu) or _TOUJOURS_MENACE.search(contexte.lu))
        and not has(contexte.lu, "COUPLE|PARENT")
    )


def has_expired(contexte: Contexte) -> bool:
    """An order of protection that came to its end, and nobody who comes back."""
    return (
        "protection" in contexte.texte
        and _ORDONANCE_FINIE.search(contexte.lu) is not None
        and not _REVIENT.search(contexte.lu)
    )


def somebody_else_calls(contexte: Contexte) -> bool:
    """ "L’éducatrice appelle la police": it is being done, and nothing presses besides."""
    return (
        _POLICE.search(f" {contexte.texte.strip()} ") is not None
        and _UN_AUTRE_APELE.search(f" {contexte.avant.strip()} ") is not None
        and not _VITE.search(contexte.lu)
    )


_EN_CELULE = re.compile(
    r" (?:incarcere[es]*|ecroue[es]*|detenue?|en detention|en celule|en maison d aret|emprisone[es]*)(?= )(?! (?:y a|pendant|en (?:19|20)\d\d|l an dernier|avant))"
)
_DEHORS_DEPUIS = re.compile(
    r" (?:(?<!la )(?<!sa )(?<!de )(?<!ma )sorti[es]*|sortant|sors|libere[es]*|etait|etais|ete|avait|avais|apres|anciene?|ex|ce soir|cete nuit|hier|aujourd hui|demain|dort|dors|dorment|maintenant|"
    r"mari|pere|conjoint|copain|compagnon|ex|frere|fils|feme|enfants?) "
)


def is_inside(contexte: Contexte) -> bool:
    """No roof of one’s own, told of somebody who is in prison today: "incarcéré aux Baumettes, SDF"."""
    return are_inside(contexte.lu)


def are_inside(lu: str) -> bool:
    """Whether a folded message tells of somebody in prison today, and of nobody outside."""
    return _EN_CELULE.search(lu) is not None and _DEHORS_DEPUIS.search(lu) is None


# name: True when the sign is cancelled
DERRIERE_SOI: dict[str, Callable[[Contexte], bool]] = {
    "survecu": was_survived,
    "blessure-ancienne": is_an_old_wound,
    "protection-finie": has_expired,
    "police-prevenue": somebody_else_calls,
    "en-cellule": is_inside,
}
