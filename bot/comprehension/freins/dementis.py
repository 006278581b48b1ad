"""Whether the words around a barrier say that it is not there, or no longer: "pas de vrai problème de", "j’ai arrêté"."""

from __future__ import annotations

import re

from bot.comprehension.logement.sans_abri import was_outside_before
from bot.comprehension.phrase.squelette import Squelette

_NON = r"(?:pas|plus|jamais|aucun|sans|ni|zero|non|rien)"
_NON_DEDANS = re.compile(rf" (?:{_NON}|personne|peu|mal|non|apeine) ")
# What may stand between a denial and what it denies: "pas de vrai problème de…".
_LIEN = (
    r"(?:eu|trop|gros|grosse|vrai|besoin|avoir|etre|ete|toucher|prendre|boire|fumer|consommer|non|"
    r"vraiment|parler|autre|bien|mobilite|dit|dire|question|connu|fait|faire|si|beaucoup|particulier|"
    r"devoir|subi|tomber|moi|ni|mettre|passer|me|se|en|y|avec|problem[a-z]*|probleme|histoire)"
)
_NIE_AVANT = re.compile(rf" {_NON} (?:{_LIEN} ){{0,3}}$")
_NIE_APRES = re.compile(
    r"^ (?:\| )?(?:non|aucun|jamais|ras|ok|rien signaler|zero|pas (?:probleme|question|un probleme|"
    r"concerne|pour|du|mon cas|moi)|du tout)(?= (?:\||$))|^ (?:pas|plus|jamais)(?= (?:\||$|depuis|du))"
)
# "pas la mobilité le souci": the denial is of the word that follows.
SANS_PROBLEME = re.compile(
    r" (?:pas|plus|aucun|sans|ni|jamais|zero)(?: (?:eu|trop|gros|un|avoir|vraiment|besoin|non|moindre|"
    r"plus|particulier|autre|specialement|de))* (?:probleme|galere|besoin|difficile|peine)(?= )"
)
_CESSE = re.compile(
    r" (?:arreter|expire|finir|fini|sevre|gueri|sorti(?= drogue| alcool)|regle|payer|stoppe|lache|remis|abstinent|"
    r"plus)(?: (?:avec|mettre|prendre|boire|fumer|consommer|toucher|definitivement|tout|mes|dans|"
    r"se|me|la|completement)){0,3} $"
)
_CESSERAIT = re.compile(
    r" (?:essai[a-z]*|essayer|vouloir|voudrais|aimerais|envie|besoin|faut|pouvoir|arriver|chercher|aider|difficile|"
    r"devoir|objectif|mal|tente|decide|galere|aide)(?: (?:pas|plus|pour|me|m|jamais|vraiment)){0,2} (?:arreter|sortir|finir|gueri|sevre)"
)
_REGLE_DEPUIS = re.compile(
    r"^ (?:(?!pas |plus |jamais |mais )[a-z0-9]+ |\| ){0,7}?(?<! pas )(?:regle|regles|reglee|solde|soldee?s?|gueri|"
    r"guerie?|sevre|sevree|abstinent|clean|tout payer|mais rien|rien grave|pas grave|derriere (?:moi|lui|elle)|etait avant|passer pour "
    r"(?:moi|lui|elle)|vieux souvenir|histoire ancienne|rumeur|c etait avant|fini pour (?:moi|lui|elle)|"
    r"payer (?:en|depuis)|en remission totale|reparee?|resolu|resolue|levee?s?|main levee|termine[es]*|effectue[es]*|"
    r"toucher (?:plus|jamais)|pas retouche|plus retouche)(?= )"
)
_MESURE_FINIE = re.compile(
    r"^ (?:[a-z]+ )?(?:levee?s?|termine[es]*|expire|retire|effectue[es]*|cloture[es]*|derriere (?:moi|lui|elle))(?= )"
)
_ENFANCE = re.compile(r" a (?:l age de )?\d{1,2} ans $")
_DEJA_EU = re.compile(
    r" (?:j|je|il|elle|on) (?:deja |longtemps )?eu (?:un |probleme |gros |des )*$"
)


def is_over(code: str, squelette: Squelette, trouve: re.Match[str], avant: str) -> bool:
    """True when what follows or comes before says that it is past and solved."""
    if code in ("finances", "addictions", "sante-mentale") and _DEJA_EU.search(avant):
        return True
    if code in ("sante", "addictions") and _ENFANCE.search(
        squelette.clause(trouve.start() + 1).texte
    ):
        return True
    if code == "logement" and _was_before(squelette, trouve):
        return True
    if code == "justice" and "casier" not in trouve.group():
        return bool(_MESURE_FINIE.match(squelette.texte[trouve.end() : trouve.end() + 40]))
    return bool(_REGLE_DEPUIS.match(squelette.texte[trouve.end() : trouve.end() + 60]))


def _was_before(squelette: Squelette, trouve: re.Match[str]) -> bool:
    """True for the night outside that came before prison or a foyer."""
    phrase = squelette.phrase
    places = phrase.places(*squelette.span(trouve.start(), trouve.end()))
    if not places:
        return False
    fin = places[-1][1]
    return was_outside_before(phrase.norme[: fin + 1][-60:], phrase.norme[fin:])


def is_denied(squelette: Squelette, trouve: re.Match[str], avant: str) -> bool:
    """True when the words around say that the barrier is not there."""
    texte = trouve.group() + " "
    if SANS_PROBLEME.search(avant[-50:] + texte.lstrip()):
        return True
    if _NIE_APRES.match(squelette.texte[trouve.end() : trouve.end() + 40]):
        return not _NON_DEDANS.search(texte)
    if _NON_DEDANS.search(texte):
        return False
    return bool(
        (_CESSE.search(avant[-50:]) and not _CESSERAIT.search(avant[-60:]))
        or _NIE_AVANT.search(avant[-60:])
    )
