"""A piste of which it is said that it has no room now, or that it is not here: "l’EPIDE n’a plus de place",
"la ML ils ont 3 mois d’attente", "on n’a pas de PHC ici, autre chose ?". Pure, on plain words.

What comes next is asked, or meant: where else, and what to do meanwhile. Never what the piste is.
"""

from __future__ import annotations

import re

from bot.comprehension.demandes.posees import asks_something
from bot.comprehension.phrase import plain

COMPLET, PAS_ICI = "complet", "pas_ici"

_NOMBRE = r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|plusieurs|des|quelques)"
_TEMPS = r"(?:jours?|semaines?|mois|ans?|annees?)"
_MOIS = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
_PLUS_TARD = (
    rf"(?:(?:dans|en|a|fin|debut|mi|courant|au mois de|qu en|qu a|pas avant|avant) )*(?:{_MOIS}|l ete|la rentree|l an prochain|l annee prochaine|"
    rf"{_NOMBRE} {_TEMPS}|noel|paques)"
)
_COMPLET = re.compile(
    r" (?:plus|pas|aucune?|zero|0|jamais) (?:de |d |une? |seule )*(?:places?|dispo|dispos|disponible|session|chambres?|creneaux?|lits?)(?= )"
    r"| (?:complete?s?|satures?|saturee?s?|deborde[es]*|surbooke[es]*|blinde[es]*|pleine?s?)(?= (?:\||$|jusqu|pour|en|partout|depuis|a))"
    rf"| {_NOMBRE} {_TEMPS} (?:d ?attente|de delai|de liste|avant (?:un|le|d avoir))(?= )"
    rf"| (?:attente|delai|delais|liste d attente) (?:[a-z]+ ){{0,3}}?(?:de )?{_NOMBRE} {_TEMPS}(?= )"
    r"| (?:y a|ya|a|ont|avec) (?:une |de la |trop d |beaucoup d |deja )?(?:grosse |longue |enorme )?(?:liste d attente|attente)(?= )"
    r"|^ (?:grosse |longue )?liste d attente (?:a|au|aux|en|pour|chez|de|d)(?= )"
    rf"| prochaine?s? (?:session|rentree|promo|promotion|entree|date|rendez vous|rdv|creneau|demarrage|place|recrutement|ouverture)s? (?:\| )?(?:(?:c est|est|sera|que|seulement|pas) )*{_PLUS_TARD}(?= )"
    rf"| (?:met|mettent|donne|donnent|propose|proposent|fixe|file|rappelle|recoit|recoivent|prend|prennent) (?:[a-z]+ ){{0,4}}?(?:rendez vous |rdv )?(?:dans |que dans |pas avant |a )?{_NOMBRE} (?:semaines?|mois)(?= )"
    rf"| (?:rien|pas de rendez vous|pas de rdv|pas d entree|pas d entrees|personne|pas de place|pas) avant {_PLUS_TARD}(?= )"
    r"| (?:prend|prennent|accueille|accueillent|accepte|acceptent|recoit|recoivent) (?:plus|pas) (?:personne|de monde|de nouveaux|de jeunes|grand monde)(?= )"
    r"| (?:toutes? prises?|tous pris|inscriptions? (?:closes?|fermees?|terminees?|finies?)|ferme[es]* les inscriptions|plus d inscriptions?)(?= )"
)
_ICI = r"(?:ici|dans le coin|par ici|par chez nous|chez nous|dans le departement|sur le secteur|dans le secteur|sur le territoire|dans la ville|dans le bassin|a cote|pres d ici)"
_PAS_ICI = re.compile(
    rf" (?:y a|ya|il y a|y en a|(?:on|nous) (?:n )?(?:a|avons|en a)|existe|trouve|trouvons|avons) (?:pas|plus|aucun|aucune) (?:(?:de |d )?(?:[a-z0-9]+ ){{1,5}}?)?{_ICI}(?= )"
    rf"|^ (?:(?:mais|ok|non|bah|ben|oui) )*(?:pas|aucun|aucune|plus) (?:de |d )?(?:[a-z0-9]+ ){{1,5}}?{_ICI}(?= )"
)
_DISPO = re.compile(
    r" (?:y a|ya|il y a|on a|a|trouve) (?:plus|pas|aucune?) (?:de |d )?(?:[a-z0-9]+ ){1,4}?(?:dispo|dispos|disponibles?|de libre|libres?)(?= )"
)
# What is asked next is answered; whether there is room is another question.
_ET_SINON = re.compile(
    r" (?:autre chose|quoi d autre|autres? (?:piste|solution|idee|option)s?|on fait (?:quoi|comment)|je fais quoi|que faire|faire quoi|en attendant|alternative|"
    r"(?:et )?sinon|a la place|(?:on|je) (?:l|le|la) (?:oriente|envoie|mets?) (?:ou|vers qui)|(?:quoi|comment) en attendant|du coup|alors)(?= )"
)
_DEMANDE_S_IL_Y_A = re.compile(
    r" (?:combien|cb|est ce qu|y a t il|savez|sais|c est vrai|quand|comment savoir)"
)


def said_unavailable(texte: str) -> str | None:
    """`COMPLET` or `PAS_ICI` where a message tells it of what it names; None when it asks it, or tells
    something else."""
    lu = f" {plain(texte)} "
    if asks_something(texte) and (_ET_SINON.search(lu) is None or _DEMANDE_S_IL_Y_A.search(lu)):
        return None
    if _PAS_ICI.search(lu):
        return PAS_ICI
    return COMPLET if _COMPLET.search(lu) or _DISPO.search(lu) else None
