"""A town named as too far to go to: one does not live there. Pure, on plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.comprehension.candidats import Lieu, plain_span
from bot.comprehension.phrase import Phrase

# Words before the town by which one lives there, whatever is far from it.
_Y_VIT = re.compile(
    r" (?:habite|habiter|vis|vit|vivre|reside|loge|demeure|dors|demenage|emmenage|installee?|arrive|suis|est|reste|mute) "
    r"(?:(?:a|au|sur|dans|de|vers|maintenant|ici|la|le|les) )*$"
)
_TRES = r"(?:(?:trop|tres|super|vraiment|bien|assez|hyper|grave|peu|un|beaucoup|quand meme|plutot|si) )*"
_EST = r"(?:(?:c|c est|est|s est|ca|cela|ca fait|fait|y|moi|la bas|quand meme|surtout|aussi|mais|bah|ben|pour moi|\|) )*"
_NOMBRE = r"(?:\d+|une?|deux|trois|demi|une demi)"
_MESURE = rf"(?:{_NOMBRE} (?:km|kms|kilometres?|bornes?|heures?|h|minutes?|min|mn))"
# A distance from somewhere else tells where one is: "lure, à 30 km de vesoul".
_D_AILLEURS = r"(?! (?:de|d|du) (?!(?:chez|ici|moi|lui|elle|nous|bus|car|cars|route|voiture|train|trajet|marche|velo|pied|transport|transports|la) ))"
_APRES = re.compile(
    rf"^ {_EST}(?:{_TRES}(?:loin|eloignee?|lointaine?){_D_AILLEURS}(?= )|(?:a |plus de |environ |bien )*{_MESURE}{_D_AILLEURS}(?= )"
    r"|(?:pas|vraiment pas) (?:la porte a|a|tout a) cote(?= )|a l autre bout(?= )"
    r"|(?:(?:je|j|on|il|elle) )?(?:peux|peut|pourrais?) (?:pas|plus) (?:y aller|m y rendre)(?= )"
    r"|(?:mort|galere|impossible|chaud|complique) (?:\| )?(?:(?:y a|il y a|c est|trop|de|pour) )*(?:trop de |de la )?(?:route|trajet|bus|transports?|sans (?:voiture|permis))(?= ))"
)
_AVANT = re.compile(
    rf" (?:{_TRES}loin(?: (?:pour )?(?:aller|d aller|me deplacer))?(?: (?:a|jusqu a|pour))?"
    r"|(?:peux|peut|pourrais?|pourra|arrive) (?:pas|plus|jamais) (?:pouvoir )?(?:aller|monter|descendre|me rendre|me deplacer|"
    r"faire (?:la route|le trajet|l aller retour|les trajets))(?: (?:tous les jours|chaque jour|jusqu))? (?:a|au|sur|en|vers|jusqu a|pour)"
    rf"|(?:faut|met|mets|prend|y a|compter?|c est|fait) (?:plus de |environ )?{_MESURE}(?: de (?:bus|car|train|route|trajet))? (?:pour (?:aller|me rendre|y aller) )?(?:a|jusqu a|pour|sur)"
    r"|(?:pas|plus|aucun|sans) (?:de )?(?:bus|car|cars|train|trains|transports?) (?:direct |qui va |qui vont )?(?:pour (?:aller )?|vers|jusqu a|a)(?: a)?) $"
)
_ALLER = re.compile(
    r" (?:aller|me rendre|monter|descendre|y aller|trajet pour|route pour) (?:jusqu )?(?:a|sur|en|vers) $"
)
_DIFFICILE = re.compile(
    rf"^ {_EST}{_TRES}(?:complique|galere|impossible|dur|difficile|long|cher|chaud|mort|la galere|une galere|la misere)(?= )"
)
# What is in a town, and is no home: "le centre est à Vesoul".
_CE_QUI_Y_EST = re.compile(
    r" (?:le|la|les|l|mon|ma|mes|son|sa|ses|leur|un|une) (?:centre|formation|stage|travail|boulot|taf|poste|emploi|cours|rdv|rendez vous|entretien|agence|bureau|"
    r"bureaux|creche|ecole|lycee|college|cfa|patron|medecin|psy|tribunal|prefecture|hopital|gare|permanence|atelier|chantier|usine|entreprise|"
    r"boite|magasin|fac|conseillere?|assistante sociale|consulat|ambassade|sous prefecture|mdph|caf|cpam|ofpra|ofii|spip|avocat|juge) (?:(?:la|plus|proche|pres|qui|le|il|elle|moi) )*(?:est|sont|c est|se trouve|a lieu|se passe) (?:a|sur|vers|dans) $"
    # where one goes for papers, told without a verb: "perdu passeport, consulat à Marseille"
    r"| (?:consulat|ambassade|prefecture|sous prefecture|tribunal|ofpra|ofii|cnda)(?: (?:du|de|d|de la|des) [a-z]+)? (?:a|sur) $"
)
# A search for work in a town: one may live there, or go there: "un boulot sans permis à Vierzon ?".
_CE_QU_ON_Y_CHERCHE = re.compile(
    r"^ (?:(?:et|ok|sinon|alors|bonjour|salut|y|a|ya|il|vous|avez|pas|aurait|de|des|d|du|un|une|quel|quels|le|les|petits?|\|) )*"
    r"(?:boulots?|jobs?|tafs?|travail|emplois?|missions?|stages?|interim|offres?|postes?) (?:(?!j|je|habite|vis)[a-z]+ ){0,5}?(?:a|sur|vers|dans) $"
)
# Where one would go, or is called to: "prête à bouger sur Paris", "on me convoque à Nevers".
_OU_L_ON_IRAIT = re.compile(
    r" (?:bouger|me deplacer|nous deplacer|mobile|mobiles|convoque\w*|convocation|rendez vous|rdv|entretien|reunion|prete? a (?:aller|partir|venir|demenager|travailler|bosser)|"
    r"pourrais (?:aller|bosser|travailler|demenager|partir))(?: (?!habite|vis|j|je|mais|car)[a-z]+){0,3}? (?:a|sur|vers|dans|jusqu a) $"
)
_COMPARE = re.compile(
    r"^ (?:c est |ce serait |serait )plus (?:pres|proche|simple|facile|pratique|rapide)(?= )"
)
_NEGATION = re.compile(r" (?:pas|plus) (?:(?:trop|tres|si|vraiment|bien|tellement) )*loin ")
# A distance said of what was told: "le plus proche c’est 25 km", "c’est à 30 bornes".
_DEBUT = r"^ (?:(?:mais|oui|ben|bah|et|la|non|euh|ah|ouais|desolee?|sauf que|le probleme|c est que|alors|\|) )*"
_ROUTE = r"(?:\d+|une?|deux|trois|vingt|trente|quarante|cinquante|soixante) (?:km|kms|kilometres?|bornes?)"
_TEMPS = r"(?:\d+|une?|deux|trois|vingt|trente|quarante) ?(?:h|heures?|min|mn|minutes?)(?: ?\d+)? (?:de |en |a )(?:la )?(?:bus|car|train|route|trajet|voiture|pied|velo|marche|transports?)"
_FIN = r"(?: (?:de (?:chez (?:moi|nous|elle|lui)|route|trajet|bus|car|train|marche|la|ici)|d ici|aller|simple|retour|pour y aller|sans (?:bus|permis|voiture)|a pied|en (?:bus|voiture|velo)|quand meme|hein|la|minimum|au moins|et|y a pas de bus|\|))* $"
_A_TELLE_DISTANCE = re.compile(
    rf"{_DEBUT}(?:(?:le|la|les|celui|celle) (?:plus )?(?:proches?|pres|premiere?)(?: (?:de chez (?:moi|nous|elle|lui)|d ici))?|c est|ca fait|ca me fait|(?:il|elle|ils) (?:est|sont)|tout est|c)"
    rf" (?:(?:c|est|il|elle|sont|a|au moins|deja|environ|quand meme|plus de|bien|loin|la|\|) )*(?:{_ROUTE}|{_TEMPS}){_FIN}"
)


def tells_a_distance(phrase: Phrase) -> bool:
    """Whether a message only says how far what was told is: "c’est à 30 bornes"."""
    return _A_TELLE_DISTANCE.match(phrase.norme) is not None


# Said of the structure that a message names: "la mission locale elle est à Lille, c’est trop loin".
_EST_LOIN = re.compile(
    rf" (?:c est|est|sont|c|ca fait|fait|y a|se trouve)(?: (?:quand meme|a|au|au moins|environ|presque|plus de|deja|bien))*"
    rf" (?:{_ROUTE}|{_TEMPS}|(?:trop|tres|super|hyper|vachement|vraiment|grave|bien) loin|loin (?:de (?:chez )?(?:moi|nous)|d ici|pour moi))(?= )"
)
_COMBIEN = re.compile(r" (?:combien|quelle distance|pas (?:trop |tres |si )?loin) ")


def tells_it_is_far(phrase: Phrase, texte: str) -> bool:
    """Whether a message tells that the structure it names is far, or asks how to do with that."""
    dit = _EST_LOIN.search(phrase.norme) is not None and _COMBIEN.search(phrase.norme) is None
    return dit and (
        "?" not in texte or re.search(r" (?:comment|fais|fait) ", phrase.norme) is not None
    )


def other_places(phrase: Phrase, lieux: Iterable[Lieu]) -> list[Lieu]:
    """Those of the towns named where one does not live: too far, or where something else is."""
    lieux = list(lieux)
    loin = far_places(phrase, lieux)
    norme = phrase.norme
    for lieu in lieux:
        portee = plain_span(phrase, lieu.debut, lieu.fin)
        if portee is None or lieu in loin:
            continue
        avant, apres = f"{norme[: portee[0]].rstrip()} ", f" {norme[portee[1] :].strip()} "
        y_vit = _Y_VIT.search(avant) is not None and _CE_QUI_Y_EST.search(avant) is None
        if (
            _CE_QUI_Y_EST.search(avant)
            or asks_for_work_there(phrase, avant)
            or _OU_L_ON_IRAIT.search(avant)
            or (_COMPARE.match(apres) and not y_vit)
        ):
            loin.append(lieu)
    return loin


def asks_for_work_there(phrase: Phrase, avant: str) -> bool:
    """Whether a message only asks for work, in the town before which `avant` stands."""
    demande = any(clause.question for clause in phrase.clauses)
    return demande and _CE_QU_ON_Y_CHERCHE.search(avant) is not None


def far_places(phrase: Phrase, lieux: Iterable[Lieu]) -> list[Lieu]:
    """Those of the towns named that a message says to be too far, or hard to reach."""
    norme = phrase.norme
    if _NEGATION.search(norme):  # "vesoul c’est pas loin"
        return []
    loin = []
    for lieu in lieux:
        portee = plain_span(phrase, lieu.debut, lieu.fin)
        if portee is None:
            continue
        avant, apres = f"{norme[: portee[0]].rstrip()} ", f" {norme[portee[1] :].strip()} "
        if _Y_VIT.search(avant) and not _AVANT.search(avant):
            continue
        y_aller = _ALLER.search(avant) is not None and _DIFFICILE.match(apres) is not None
        if _APRES.match(apres) or _AVANT.search(avant) or y_aller:
            loin.append(lieu)
    return loin
