"""What is asked of a roof by somebody who has one: for later, or in case it is lost. Pure.

"Où je peux dormir si mon pote me vire", "un truc où dormir sinon": the lasting doors, and the 115 for
tonight. What is told of tonight, or as having happened, is never for later.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.urgences.ecriture import fold_message, read_folded

LE_TOIT = "115"
LOGES = frozenset({"heberge", "hebergement", "stable"})
_OU_DORMIR = re.compile(
    r" (?:ou|endroit|truc|lieu|place|plan|coin|solution|chose|quoi|foyer|logement|apart\w*|chambre)(?= ).* (?:dormir|dors|dort|coucher|loger|aler|heberger|heberge|rester|vivre)(?= )"
    r"| (?:dormir|loger|aler|coucher) (?:\w+ )?ou(?= )"
)
_AU_CAS_OU = re.compile(
    r" si (?:jamais )?(?:(?:mon|ma|mes|le|la|les|leur|un|une) )?(?:\w+ )?(?:il|ele|ils|on|pote|potes|copain|copine|copin|ami|amie|amis|mere|pere|parents?|soeur|frere|tante|"
    r"oncle|cousine?|famile|gens|coloc|proprio|colegue) (?:\w+ ){0,2}?(?:vire\w*|met\w*|jet\w*|fout|degage\w*|chase\w*|garde plus|veut plus|veulent plus|heberge\w* plus|peut plus|peuvent plus|lache\w*|demenage\w*|change d avis)(?: dehors| a la (?:porte|rue))?(?= )"
    r"| (?:au )?cas ou "
)
_SINON = re.compile(r" sinon ")
_CE_SOIR = re.compile(
    r" (?:ce soir|cete nuit|maintenant|tout de suite|aujourd hui|demain|dehors|rue|urgen\w*|nule part|vite|froid|sais pas|sais plus|persone|"
    r"(?:a|ai|ont|suis|ete|est) (?:vire\w*|mis|mise|jete\w*|chase\w*)|(?:me|nous) (?:a|ont) (?:vire\w*|mis|mise|jete\w*|chase\w*|dit)|115|samu) "
)

_UN_JOUR = r"(?:demain|apres demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|semaine prochaine|mois prochain|fin (?:du|de) mois|fin de semaine|dans (?:\d+|deux|trois|quatre|quelques|une) (?:jours?|semaines?|mois))"
_UN_JOUR_A_VENIR = re.compile(rf" {_UN_JOUR}(?! (?:dernier|derniere|pase|pasee)) ")
_ON_PERD_SON_LIT = re.compile(
    r" (?:me|m|nous|va me|va nous|vont me|vont nous) (?:vire|virent|virer|met|metent|metre|jete|jetent|fout|foutent|foutre|degage|degagent|chase|chasent|lache|lachent)(?: (?:dehors|a la (?:porte|rue)))?(?= )"
    r"| (?:dois|faut que je|faut qu on|devons|doit|oblige de|obligee de|vais devoir|va faloir) (?:\w+ )?(?:degage\w*|libere\w*)(?= )"
    r"| (?:dois|faut que je|faut qu on|devons|vais devoir|va faloir(?: que je)?) (?:parte|partions|partir|men aler|me barer|me casse|me tire)(?= ).* (?:sais (?:pas|plus) ou|nule part|ou (?:aler|dormir)|pas d endroit|aucun endroit|plus de toit)(?= )"
    r"| (?:sais (?:pas|plus) ou|nule part|ou) (?:aler|dormir|dors)(?= ).* (?:dois|faut que je|devons|vais devoir) (?:parte|partir)(?= )"
    r"| (?:ce soir|cete nuit) (?:ca va|c est bon|c bon|ok|j ai)(?: \w+){0,4} (?:, |\| |mais )*(?:demain|apres|dimanche|lundi)(?: \w+){0,2} (?:sais pas|sais plus|rien|plus rien)(?= )"
)
_NI_CE_SOIR_NI_AILLEURS = re.compile(
    r" (?:ce soir|cete nuit|maintenant|tout de suite|aujourd hui|dehors depuis|urgen\w*|(?:a|ont|ai|suis|ete) (?:vire\w*|mis|mise|jete\w*|chase\w*)|frap\w*|tap\w*|115|"
    r"patron\w*|boulot|taf|travail|boite|interim|chef|lyce\w*|colege|ecole|cfa|formation|prison|hopital|vacances) "
)
_CE_SOIR_CA_VA = re.compile(
    r" (?:pas )?(?:ce soir|cete nuit) (?:ca va|c est bon|c bon|ok|j ai (?:un|une|de) \w+)(?= )| pas (?:ce soir|cete nuit) "
)

# In prison, a bed is lost for the day of the release; days away, or once out, the 115 comes first.
_A_LA_SORTIE = re.compile(
    r" (?:dehors|sort|sortira|sortie|libere\w*|liberation|liberable)(?: (?:prevue?|est|en|le|vers|que))* "
    r"(?:(?:dans )?(?:\d+|une?|deux|trois|quatre|cinq|six|quelques) (?:semaines?|mois)|dans longtemps)(?= )"
)
_PRESQUE_DEHORS = re.compile(
    r" (?:ce soir|cete nuit|maintenant|tout de suite|aujourd hui|demain|hier|dehors|rue|urgen\w*|dort|dors|jours?|"
    r"sort|sorti|sortie|sortant\w*|libere\w*|bracelet|semi liberte|permision|115|samu|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) "
)
_A_LA_MAJORITE = re.compile(
    r" (?:a|pour|apres|pases?|quand (?:il|ele|j) (?:aura|aurai|ai|a)|a partir de|des) (?:(?:ses|mes|les|sa|ma|la) )?"
    r"(?:18 ans|majorite|18)(?= )"
)

_EST_SORTI = re.compile(
    r" (?:(?:suis|est|ai ete|a ete) (?:bien |enfin |deja )?(?:sorti|sortie|libere|liberee|dehors|libre)"
    r"|(?:viens|vient) (?:de sortir|d etre libere)|(?:sorti|sortie|libere|liberee) (?:hier|avant hier|ce matin|aujourd hui|depuis|il y a|la semaine))(?= )"
)


def _read(texte: str) -> str:
    """The plain words of a message, between two spaces."""
    return f" {read_folded(fold_message(texte)).strip(' |')} "


def is_out_again(texte: str) -> bool:
    """Whether whoever was in prison is told to be out: "il est sorti hier"."""
    lu = _read(texte)
    return _EST_SORTI.search(_A_LA_SORTIE.sub(" ", lu)) is not None


def is_lost_before_the_release(texte: str) -> bool:
    """Whether what is told of a bed, by or of somebody in prison, is of a release weeks away."""
    lu = _read(texte)
    return _PRESQUE_DEHORS.search(_A_LA_SORTIE.sub(" ", lu)) is None


def is_for_the_coming_of_age(texte: str) -> bool:
    """Whether a minor’s roof is asked of for later: "à ses 18 ans il dort où ?"."""
    lu = f" {read_folded(fold_message(texte)).strip()} "
    return bool(
        _A_LA_MAJORITE.search(lu) and re.search(r" ou (?!il faut )", lu) and not _CE_SOIR.search(lu)
    )


def is_lost_another_day(texte: str) -> bool:
    """Whether a bed is to be lost on a day to come, and one sleeps somewhere tonight: "demain ils me
    virent", "dimanche je dois partir et je sais pas où aller"."""
    lu = _read(texte)
    if _UN_JOUR_A_VENIR.search(lu) is None or _ON_PERD_SON_LIT.search(lu) is None:
        return False
    return _NI_CE_SOIR_NI_AILLEURS.search(_CE_SOIR_CA_VA.sub(" ", lu)) is None


def is_lost_tomorrow(texte: str) -> bool:
    """Whether the day that a message names is tomorrow, and it does not say that tonight is well."""
    lu = _read(texte)
    return " demain " in lu.replace(" apres demain ", " ") and not _CE_SOIR_CA_VA.search(lu)


def is_for_another_night(texte: str, codes: Collection[str], logement: str | None) -> bool:
    """Whether a message whose only urgence is a roof asks for later, by whoever has one: said so
    (`logement`, the key of the Situation), or by "si mon pote me vire"."""
    if set(codes) != {LE_TOIT}:
        return False
    lu = f" {read_folded(fold_message(texte)).strip()} "
    au_cas_ou = _AU_CAS_OU.search(lu)
    if _CE_SOIR.search(_AU_CAS_OU.sub(" ", lu)) or not _OU_DORMIR.search(lu):
        return False
    if au_cas_ou:
        return logement != "sans-abri"
    return logement in LOGES and _SINON.search(lu) is not None
