"""What weighs and tells no fact of the Situation: tiredness to the end, a suicide that is denied, a past
one carries, a boss who shouts, a relative who drinks. Heard, with somebody to talk to. Pure.
"""

from __future__ import annotations

import re

from bot.comprehension.phrase import plain
from bot.urgences import denied_urgences, detect_urgences

EPUISEMENT, SANS_IDEES_NOIRES, PASSE, RUDOIEMENT, PROCHE_DEPENDANT, SANS_ESPOIR = (
    "epuisement",
    "sans_idees_noires",
    "passe",
    "rudoiement",
    "proche_dependant",
    "sans_espoir",
)
_TRES = r"(?:(?:tellement|juste|tres|trop|vraiment|si|completement|un peu|plus que|telement|seulement|bien|toute?|moi|aussi|totalement) ){0,3}"
_EPUISE = re.compile(
    rf"\b(?:suis|suit|sui|chui|chuis|sens|sent|reste|est) {_TRES}(?:epuisee?|ereintee?|lessivee?|extenuee?|a bout(?! (?:de|du) (?:la|rue|chemin|droits?))|au bout du rouleau|fatiguee?|sur les rotules|morte? de fatigue)"
    r"(?! (?:de|des|du|d|par|pour|apres|le soir|en ce moment par) )\b"
    rf"|\b(?:suis|suit|chui|chuis|sens) {_TRES}crevee?\b"
    r"|\b(?:juste|seulement) {0,1}(?:fatiguee?|crevee?|epuisee?)\b|\bepuisement\b|\bburn ?out\b|\bau bout du rouleau\b|\bplus (?:de |d |aucune )?(?:forces?|energie)\b"
    r"|\b(?:dors|dort|dormir) (?:plus|pas|jamais|presque pas|presque plus|meme plus)(?: (?:la nuit|bien|assez|beaucoup|depuis|du tout|je|j|et|a cause|toute?|avec|,))(?! (?:dehors|rue))|\b(?:dors|dort) (?:plus|pas)$|\barrive (?:plus|pas) a (?:dormir|m endormir|trouver le sommeil)\b|\b(?:des|mes|d) insomnies?\b"
    r"|\b(?:vais|va|peur de|sur le point de|fini\w* par|envie de|en train de|pres de) craquer\b|\b(?:je|on|elle|il) craque(?! pour)\b|\b(?:tiens|tient|tenir|tiendrai) (?:plus|pas)(?: (?:le coup|debout|longtemps|comme ca))?$"
    r"|\b(?:tiens|tient|tenir|tiendrai) (?:plus|pas) (?:le coup|debout|longtemps)\b|\b(?:passe|passer) (?:mes|les|toutes mes) nuits a (?:tourner|cogiter|ruminer|ressasser|penser|pleurer)\b|\bsais plus quoi faire$|\bsais plus quoi faire (?:je|j|avec (?:mes|les|mon|ma|lui|elle|eux))\b|\b(?:j ?y|n ?y|y) arrive plus\b(?! a)|\bplus la force\b"
    r"|\b(?:pleure|chiale) (?:tout le temps|tous les|souvent|chaque|la nuit|toute la|sans arret|pour rien)\b"
)
# The nights of who is alone with what weighs; those of a trade, or of a baby, are other things.
_DUR = r"(?:le pire|pire|dure?s?|horribles?|longues?|longs?|terribles?|affreu(?:x|ses?)|l enfer|un enfer|atroces?|compliquee?s?|difficiles?|interminables?|noires?|blanches?|je cogite|je pleure|je rumine|ca (?:va pas|tourne|cogite))"
_LES_NUITS = re.compile(
    rf"\b(?:la|les|mes|le|mon|chaque|toutes les|c est) (?:nuits?|soirs?|soirees?)(?: (?:surtout|seule?))? (?:(?:c est|ca|sont|est|je les trouve|c etait|sa|c) )*(?:(?:trop|tres|vraiment|toujours|plus|encore|super|hyper|bien|la|plus) )*{_DUR}\b"
    r"|\b(?:le soir|la nuit)(?: (?:surtout|seule?|tout seul|toute seule))? (?:ca|sa) (?:va (?:pas|mal|plus)|me reprend|revient|remonte|tourne|cogite)\b"
    r"|\b(?:c est|surtout) (?:surtout )?(?:la nuit|le soir)(?: que (?:c est|ca) (?:le |plus |trop |la )*(?:dur|pire|long|va pas|va mal))\b"
)
_NUITS_D_AUTRE_CHOSE = re.compile(
    r"\b(?:travail\w*|boulot|bosse\w*|taf\w*|usine|equipe|poste|horaires?|garde|gardes|bus|train|bebe|biberons?|quartier|bruit|voisins?|dehors|dors|rue|froid|foyer)\b"
)
_PAS_DE_SOI = re.compile(r"\b(?:il|elle|ils) (?:me |m |nous )?(?:saoule|fatigue)\b")
_LE_PASSE = re.compile(
    r"\b(?:avec|a cause de|vu|malgre|de|sur) mon passe\b|\bmon passe (?:me|m|il|est|judiciaire)\b|\ble passe (?:c )?est le passe\b|\bc est du passe\b|\btourner la page\b"
)
_CHEF = r"(?:patron|patronne|chef|cheffe|boss|maitre d apprentissage|tuteur|tutrice|employeur|responsable|manager|gerant|gerante|superieure?|maitre de stage|formateur|collegues?)"
_RUDOIE = re.compile(
    rf"\b{_CHEF} (?:\w+ ){{0,2}}?(?:me |m |nous )(?:\w+ ){{0,1}}?(?:crie|cris|gueule|hurle|insulte|traite (?:de|comme)|rabaisse|humilie|engueule|parle mal|parle comme|menace|denigre|ridiculise)\w*\b"
    rf"|\b(?:me fais|se fait|me fait) (?:tout le temps |toujours |tous les jours )?(?:crier dessus|gueuler dessus|insulter|engueuler|rabaisser|humilier) (?:par|au (?:travail|boulot|taf|stage)|en stage)\b"
)
_PROCHE = r"(?:(?:mon|ma|mes|notre|le|la) )?(?:mari|femme|conjointe?|compagn\w+|copain|copine|mec|meuf|pere|mere|papa|maman|frere|soeur|fils|fille|ado|coloc|il|elle)"
_DEPENDANT = re.compile(
    rf"\b{_PROCHE} (?:(?:qui|il|elle|se|s|est|a|y|encore|tout le temps|toujours) ){{0,3}}?(?:boit|picole|parie|fume|joue|consomme|se drogue|drogue)(?: \w+){{0,2}}? (?:trop|beaucoup|tout le temps|tous les (?:jours|soirs)|sans arret|comme un trou|de l argent|tout l argent|notre argent)(?! (?:dehors|au foot|avec (?:ses|des|les)|aux? (?:voitures?|poupees?|lego)))"
    rf"|\b{_PROCHE} (?:\w+ ){{0,2}}?(?:est|devient) (?:\w+ )?(?:alcoolique|accro|toxico|droguee?|dependante?)\b"
)

# What somebody else says, who believes in nothing any more: "elle dit que ça sert à rien".
_IL_DIT = (
    r"\b(?:il|elle|(?:le|la|ce|cette|ma|mon|notre) (?:jeune|gamine?|petite?|fils|fille|frere|soeur|neveu|niece)) (?:me |m |nous |se |lui )*(?:a |arrete pas de )?"
    r"(?:dit|dire|disait|repete|repeter|pense|trouve|croit|raconte|lache|sort|repond)\b"
)
_A_QUOI_BON = re.compile(
    _IL_DIT
    + r"(?: \w+){0,6}? (?:(?:ca |sa )?sert (?:plus )?a rien|sert a quoi|a quoi bon|(?:est|c est|suis) (?:foutue?|fichue?|mort pour|nulle?|un rate|une ratee|bonne? a rien|perdue? d avance)|"
    r"(?:vaut|vaux) rien|y arriver(?:a|ai|ait) (?:pas|jamais)|(?:aucun|pas d|plus d|pas de) (?:avenir|espoir)|plus envie de rien|marre de tout|rien (?:ne )?(?:marche|va|changera)|"
    r"perdue? d avance|y croit plus|crois plus a rien|rien a foutre de (?:tout|sa vie)|pas la peine d essayer)\b"
)
_DE_L_OUTIL = re.compile(
    r"\b(?:mission locale|milo|pole emploi|france travail|cej|e2c|epide|stage|bac|cap|bts|diplome|permis|ecole|lycee|cours|maths?|rdv|rendez vous|cv|votre|ton|vos)\b"
)


def tells_another_s_despair(texte: str) -> bool:
    """Whether a message tells what somebody else says, who believes in nothing any more; not of one door."""
    dit = plain(texte)
    return _A_QUOI_BON.search(dit) is not None and _DE_L_OUTIL.search(dit) is None


def peine_of(texte: str) -> str | None:
    """Which of these a message tells, None when none. An urgence is never one of them."""
    dit = plain(texte)
    if detect_urgences(texte):
        return None
    if _RUDOIE.search(dit):
        return RUDOIEMENT
    if _DEPENDANT.search(dit):
        return PROCHE_DEPENDANT
    if is_worn_out(texte):
        return EPUISEMENT
    if "3114" in denied_urgences(texte):
        return SANS_IDEES_NOIRES
    if tells_another_s_despair(texte):
        return SANS_ESPOIR
    return PASSE if _LE_PASSE.search(dit) else None


def is_worn_out(texte: str) -> bool:
    """Whether a message tells of a tiredness, or of nights, that weigh: "je vais craquer", "la nuit c’est le pire"."""
    dit = plain(texte)
    if _LES_NUITS.search(dit) and not _NUITS_D_AUTRE_CHOSE.search(dit):
        return True
    return _EPUISE.search(dit) is not None and not _PAS_DE_SOI.search(dit)
