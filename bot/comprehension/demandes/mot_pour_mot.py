"""Questions told by their own words, whatever facts stand beside them: "vous allez me sucrer le
RSA ?", "vous travaillez avec qui ?", "un visa touriste, ça va ?". Pure."""

from __future__ import annotations

import re

from bot.texte import words_only

_AIDE = re.compile(
    r"\b(?:rsa|apl|aah|ass|are|caf|msa|aides?|allocs?|allocations?|chomage|indemnites?|prestations?|prime d activite|droits)\b"
)
_PERDRE = re.compile(
    r"\b(?:va|vont|allez|vas|vais|pouvez|peut|peuvent|peux|risque(?:z|nt)?(?: de)?|peur (?:de|que|qu)|faut pas)"
    r" (?:(?:on|vous|ils|me|m|nous|le|la|les|l|lui|y|tout|encore|aussi|pas) )*"
    r"(?:sucr(?:er?|ez|ent)|coup(?:er?|ez|ent)|enlev(?:er?|ez|ent)|supprim(?:er?|ez|ent)|retir(?:er?|ez|ent)|perdre|saut(?:er?|ent)|"
    r"baiss(?:er?|ez|ent)|vir(?:er?|ez|ent)|piqu(?:er?|ez|ent)|suspend(?:re|ez|ent)|bloqu(?:er?|ez|ent)|reprendre|toucher a|diminuer)\b"
)
_AUTRE_CHOSE = re.compile(
    r"\b(?:electricite|edf|courant|eau|gaz|internet|telephone|ligne|forfait|permis|enfants?|gosses?|logement|travail|boulot|emploi)\b"
)
# What becomes of an aid: kept, cut, added to a wage; a duty towards who pays it.
_GARDER_OU_PERDRE = re.compile(
    r"\b(?:perd\w*|(?<!de )(?<!pour la )(?<!paye la )(?<!payer la )gard(?:e|er|es|ent|ais|ait|era|erai)(?! d enfants?)|conserv\w*|coup\w*|enlev\w*|supprim\w*|retir\w*|baiss\w*|diminu\w*|saut\w*|sucr\w*|"
    r"cumul\w*|addition\w*|compatible\w*|combin\w*|arret\w*|continu\w*|mainten\w*|maintien\w*|suspen\w*|recalcul\w*|radi\w*|sanction\w*)\b"
)
_CE_QUE_CA_CHANGE = re.compile(
    r"\b(?:stop\w*|finit?|chang\w*|bouge\w*|impact\w*|incidences?|consequences?|repercussions?|declar\w*|prevenir|puni\w*|risqu\w*|refus\w*|"
    r"trop percu|annul\w*|jou(?:e|er|ent)|augment\w*|monte\w*|dispara\w*|tombe\w*|devien\w*|ampute\w*|revoir|touche\w*|compte\w*|"
    r"eteindre|lach\w*|rend(?:s|re)|encore|toujours|reste\w*|moins|plumes|abattement|rattache\w*|boursier\w*|sors|sort(?:ir)?|"
    r"vir(?:er?|ent)|reclam\w*|pendant|avec ca|valables?|marche|mets|dit quoi|couvert\w*|si (?:je|j|on|il|elle|ils|travail|formation|emploi))\b"
    r"|\b(?:rsa|aah|apl|ass|are|aides?|pension) (?:d \w+ )?(?:et|avec|plus|formation|travail|salaire|emploi)\b|^et (?:la|mon|ma|mes|les|le|l) (?:\w+ )?(?:pension|rsa|aah|apl|are|ass|aides|chomage)\b"
)
# What is lost or looked for, and is no aid.
_SANS_RAPPORT = re.compile(
    r"\b(?:logements?|appart\w*|maison|creches?|nounous?|nourrices?|(?:modes?|moyens?) de garde|garde d enfants?|garderie|permis|code|bafa|"
    r"vehicule|voiture|place|1re|2nde|terminale|bac pro|filiere|classe|gestion|assp|"
    r"(?<!pole )(?:un|mon|son|leur) (?:emploi|travail|boulot|stage))\b"
)
_SE_FAIRE_AIDER = re.compile(
    r"\b(?:demander|obtenir|avoir|toucher|trouver|financer|payer|beneficier|existe|il y a|y a|ya) (?:\w+ ){0,4}?(?:aides?|coup de pouce|financements?|bourse|prets?)\b"
    r"|\b(?:aides?|financements?) (?:financieres? )?(?:au|pour|a la|a l|du|de la|de l)\b|\b(?:trouve|trouvait|trouvent|a|ai|ont|aura|y a) (?:pas|plus|personne|rien) (?:de |d |pour )?(?:place|creche|nounou|mode|moyen|garde|quelqu)"
)
# A thing that one has no more, and no aid: "si je perds mon badge".
_CHOSE_PERDUE = re.compile(
    r"\b(?:perd\w*|retrouve\w*|egare\w*|vole\w*) (?:plus )?(?:mon|ma|mes|son|sa|ses|le|la|les|un|une) "
    r"(?:badges?|cles?|code|mot de passe|mdp|identifiants?|cartes?(?! (?:de sejour|solidarite))|portable|telephone|tel|sac|portefeuille|"
    r"chien\w*|chat\w*|lunettes|tickets?|convocation|mail|numero|adresse|valises?|affaires|velo|trottinette|casque)\b"
)
_AVEC_QUI = re.compile(
    r"\b(?:vous|tu|on|le site|ce site|le service) (?:(?:travail\w*|boss\w*|collabor\w*|bosez|oeuvr\w*) (?:avec|pour) (?:qui|quel\w*)|etes (?:en lien |partenaires? )?avec qui)\b"
    r"|\b(?:avec|pour) (?:qui|quel\w*)(?: \w+)?(?: est ce que)? (?:vous|tu) (?:travail\w*|boss\w*|collabor\w*)\b"
    r"|\b(?:avec|pour) (?:qui|quel\w*)(?: \w+)? (?:travail\w*|boss\w*|collabor\w*)(?: vous| tu)\b"
    r"|\b(?:quels?|qui|c est qui|c est quoi) (?:sont )?(?:vos|tes) partenaires?\b|\bvos partenaires? (?:c est|ce sont|sont) (?:qui|lesquels?)\b"
)
_VISA = re.compile(r"\bvisas?\b")
_A_UN_VISA = re.compile(
    r"\b(?:j ai|jai|il a|elle a|avec mon|mon) (?:un |le |mon )?visa\b(?! (?:ca|je peux))"
)
_PAS_UN_METIER = r"(?:la|le|les|l|ca|quoi|toute|tout|longue|courte|base|deux|trois|\d+|plusieurs|ou|et|a|en|cours|ce|cette|mon|ma)"
_UNE_FORMATION = re.compile(
    rf"\b(?:formations?|stages?|cap|titre pro) (?:de|d|en|pour (?:etre|devenir|faire)|comme) (?!{_PAS_UN_METIER}\b)[a-z]{{3,}}"
    r"|\b(?:vous avez|avez vous|vous auriez|tu as|t as|y a|ya|il y a|y aurait|il existe|vous proposez|vous faites|vous connaissez)"
    r" (?:t il )?(?:(?:pas|quoi|bien|comme|peut etre) )*(?:une?|des|de|d autres|quelles?)? ?(?:formations?|stages?)\b"
    r"|\b(?:quelles?|quels?|quel) (?:formations?|stages?) (?:(?:est ce qu|qu|que|sont|je|on|peux|peut|pourrais|puis) )*(?:existe(?:nt)?|proposees?|possibles?|il y a|y a|ya|vous avez|faire|suivre|dispo\w*)\b"
)

_FORCES = r"(?:police|flics?|gendarmes?|gendarmerie|keufs?|poulets)"
_UN_ACCUEIL = (
    r"(?:ils?|elles?|on|eux|mairie|prefecture|assistante|sociale|ccas|cas|france services|association|asso|guichet|accueil|gens|dame|quelqu un|"
    r"caf|restos?|hopital|ecole|mission locale|france travail|conseill\w+|educ\w*|foyer)"
)
_APPELER_LA_POLICE = re.compile(
    rf"\b{_UN_ACCUEIL} (?:(?!(?:a|ont|avait) )\w+ ){{0,4}}?(?:ap+el\w*|previen\w*|prevenir|denonc\w*|signal\w*|donner|balanc\w*|livr\w*|dire|envoy\w*|travaill\w* avec)"
    rf" (?:\w+ ){{0,4}}?{_FORCES}\b"
    rf"|\b{_FORCES} (?:\w+ )?(?:va|vont|vient|peut|peuvent|risque|sera|attend) (?:\w+ ){{0,3}}?(?:arret\w*|attend\w*|control\w*|prendre|embarqu\w*|chercher|venir|si|la bas)\b"
)
_ME_FAIRE_ARRETER = re.compile(
    r"\b(?:peur|risque\w*|vais|va|peut|peuvent|vont|crains?|craint) (?:\w+ ){0,3}?(?:(?:me|se|nous|m|l|etre) )(?:faire )?"
    r"(?:arreter?|arrete|expulser?|renvoyer?|controler?|embarquer?|reconduire|reconduit|enfermer au cra)\b"
)
_Y_ALLER = re.compile(
    r"\b(?:si|quand|mairie|prefecture|guichet|la bas|quelque part|papiers?|demande|bled|pays|france|oqtf|sejour|dehors|rue)\b"
)
_PAS_LA_POLICE = re.compile(
    r"\b(?:vous|tu|medecin|maladie|loyers?|appart\w*|logement|maison|proprio|bailleur|frappe|tape|me bat|menace|ecole|lycee|formation|cours|travail|boulot)\b"
)


def fears_the_police(texte: str) -> bool:
    """Whether a message asks if going for help brings the police: "à la mairie ils vont appeler la police ?"."""
    mots = words_only(texte)
    if _PAS_LA_POLICE.search(mots):
        return False
    if _APPELER_LA_POLICE.search(mots):
        return True
    return _ME_FAIRE_ARRETER.search(mots) is not None and _Y_ALLER.search(mots) is not None


def fears_for_aid(texte: str) -> bool:
    """Whether a message asks if an aid will be cut: "j’ai le RSA vous allez me le sucrer ?"."""
    mots = words_only(texte)
    perd = _AIDE.search(mots) and _PERDRE.search(mots)
    return perd is not None and not _AUTRE_CHOSE.search(mots)


def asks_what_becomes_of_aid(texte: str) -> bool:
    """Whether a message may ask if an aid is kept, and not for an aid, nor of something else that is
    lost or not found: "et si elle trouve pas de garde ?"."""
    mots = words_only(texte)
    aide = _AIDE.search(mots) is not None
    if _GARDER_OU_PERDRE.search(mots):
        return aide or _SANS_RAPPORT.search(mots) is None
    if _SE_FAIRE_AIDER.search(mots) or not _CE_QUE_CA_CHANGE.search(mots):
        return False
    return aide or _SANS_RAPPORT.search(mots) is None


def loses_a_thing(texte: str) -> bool:
    """Whether what a message tells lost is a thing, and no aid nor secret: "j’ai perdu mon badge"."""
    return _CHOSE_PERDUE.search(words_only(texte)) is not None


def asks_who_with(texte: str) -> bool:
    """Whether a message asks whom this service works with."""
    return _AVEC_QUI.search(words_only(texte)) is not None


def asks_of_a_visa(texte: str) -> bool:
    """Whether a message asks what a visa allows, or how to have one; not that one is held."""
    mots = words_only(texte)
    return _VISA.search(mots) is not None and ("?" in texte or not _A_UN_VISA.search(mots))


def asks_for_a_training(texte: str) -> bool:
    """Whether a message asks for a training of a trade, or which there are."""
    return _UNE_FORMATION.search(words_only(texte)) is not None
