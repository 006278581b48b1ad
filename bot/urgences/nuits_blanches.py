"""Nights without sleep, told of a mind that turns: no roof is missing. Pure."""

from __future__ import annotations

import re

from bot.urgences.ecriture import fold_message, read_folded

_SANS_SOMMEIL = re.compile(
    r" (?:dors?|dort|dormons|dorment|dormir|dodo|someil) (?:(?:presque|meme|du tout|vraiment|quasi) )*(?:plus|pas|mal|jamais|peu)(?= )"
    r"| (?:arive|arivons|arivent|pas|plus|peux|peut) (?:(?:plus|pas|jamais|meme|vraiment) )*(?:a )?(?:dormir|m endormir|s endormir|trouver le someil)(?= )"
    r"| insomni\w*(?= )| nuits? blanches?(?= )| perdu le someil(?= )"
    r"| (?:tourne\w*|cogite\w*|rumine\w*|resas\w*|gamberge\w*|pense\w*|reveil\w*|pleure\w*) (?:\w+ ){0,4}(?:toute (?:la|les) nuits?|la nuit|les nuits)(?= )"
)
# What makes it the night of who has no bed: a place, a search, somebody who lets nobody in.
_UN_LIEU = re.compile(
    r" (?:dehors|rues?|trotoirs?|voiture|camion|squat\w*|gare|bus|metro|tram|parking|hal|caves?|tente|porche|banc|abri\w*|froid|toit|logement|log\w*|"
    r"heberg\w*|hotel|foyer|canape|chez|ou|nule|vile|apart\w*|maison|chambre|studio|lit|matelas|porte|expuls\w*|vire\w*|jete\w*|cles?|serure|sdf|115|"
    r"place|endroit|partir|parti\w*|rentre\w*|sort\w*|marche\w*|train\w*|ere\w*|ville|quartier|parc|forets?|sacs?|afaires) "
)
_A_LA_MAISON = re.compile(
    r"(?<= )(?:tourne\w*|marche|cogite|rumine|pleure|reste)(?: en rond| a cogiter)?(?: (?:dans|a) (?:la |ma |mon |l |le )?(?:maison|apart\w*|chambre|lit|salon|cuisine)| chez moi)?(?= )"
)
# What is no mere night: blows, shouts, a life, a child who is at risk.
_PIRE = re.compile(
    r" (?:frap\w*|tap\w*|bat|batu\w*|coups?|viol\w*|menac\w*|peur|secou\w*|hurl\w*|craqu\w*|mour\w*|mort\w*|suicid\w*|finir|danger|"
    r"seule?s?|mal|malade|fievre|respir\w*|saign\w*|faim|manger|mange) "
)
_DORS_MAL = re.compile(r" dor\w+ (?:tres |trop )?mal(?= )")


def only_lies_awake(texte: str) -> bool:
    """Whether a message tells of nights without sleep, and of no bed, blow or life at stake: "je dors
    plus, je tourne en rond toute la nuit", not "je dors plus chez ma mère"."""
    lu = _DORS_MAL.sub(" dors pas", f" {read_folded(fold_message(texte)).strip()} ")
    if _SANS_SOMMEIL.search(lu) is None or _PIRE.search(lu):
        return False
    return _UN_LIEU.search(_A_LA_MAISON.sub(" ", lu)) is None
