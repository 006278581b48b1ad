"""What is told after an urgence and presses anew: who strikes comes back, a body gets worse, a 115 has
no place; or eases it: a bed for tonight, a word taken back. And what is asked then: "vous prévenez
quelqu’un ?".

Read on the folded message, like the signs; only ever asked of a message that follows an urgence.
"""

from __future__ import annotations

import re

from bot.urgences.ecriture import fold_message, read_folded

_LUI = (
    r"(?:il|ele|mari|ex|conjointe?|compagnon|compagne|copain|copin|mec|keum|concubin|pere|beau pere|beaupere|"
    r"daron|frere|oncle|tonton|agreseur|voisin)"
)
_LES_SIENS = rf"(?:{_LUI[3:-1]}|mere|bele mere|darone|parents|darons)"
_QUAND = (
    r"(?:bientot|dans (?:\d+|un|une|cinq|dix|vingt|trente|pas longtemps|peu)|ce soir|cete nuit|tout a l heure|du (?:travail|boulot|taf|"
    r"bar|bistrot)|a \d+|d une minute|d un moment|maintenant|demain|plus tard|\||,|$)"
)
_REVIENT = re.compile(
    rf" {_LUI} (?:(?:va|vas|vient|de|doit|peut|bientot|encore|deja|me|a|dit|que|il|alait|pourait|risque) ){{0,4}}?"
    rf"(?:arive[rz]?|debarque[rz]?|revien[ts]?|revenir|rentre[rz]?|rentrera|reviendra|arivera) {_QUAND}"
    rf"| {_LES_SIENS} (?:(?:va|vont|vient|vienent|doit|doivent|bientot|encore|de) ){{0,3}}?(?:rentre[rz]?|rentrent|revien[ts]?|revienent|revenir) {_QUAND}"
    rf"| {_LUI} (?:est|sera|va etre) (?:(?:deja|la|juste|encore) )*(?:la|deriere|devant|en bas|en route|dans l (?:escalier|entre[e]?)|au portail|"
    r"rentre|revenu|sorti de prison|libre) (?!pas|plus|tous|toute|pour|chez (?:lui|ele|eux|sa|son|ses|un|une|des))"
    rf"| {_LUI} (?:monte (?:l escalier|les (?:marches|escaliers))|sort de (?:prison|garde a vue)|tape a la porte|sone|frape a la porte|tambourine) "
    r"| (?:j?entends?) (?:sa|la|son|ses|des) (?:voiture|porte|cle|cles|pas|moteur|moto|voix) "
    r"| (?:peur|terorise\w*|veux pas|veut pas|ose pas|envie pas|pas envie|faut pas|dois pas) (?:de |a |d |que je )*(?:rentrer?|retourner?|revenir)"
    r"(?: (?:chez|a la maison|la bas|avec (?:lui|ele|eux)|ce soir|la)| (?=\||,|$)|$)"
)
_CHERCHE = re.compile(
    rf" (?:{_LUI}|ils|freres) (?:\w+ ){{0,4}}?(?:me|nous|te|vous|la|les) (?:cherch\w*|recherch\w*|retrouv\w*|rerouv\w*|suit|suivent|piste|traque|"
    r"guete|rode|poursuit|a retrouve\w*|harcele|apele (?:sans aret|tout le temps|partout)) "
    r"(?!(?:un|une|du|des|le|la|de|pas|plus|jamais|a la gare) )"
    rf"| {_LUI} (?:\w+ )?(?:sait|conait|a trouve|a eu) (?:ou (?:je|on|nous)|(?:mon|notre|l) adrese)"
    rf"| {_LUI} (?:rode|tourne|atend|guete) (?:\w+ )?(?:autour|devant|en bas|dehors)"
)
_SECOURS_QUI_VIENT = re.compile(
    r" (?:chercher|aider|police|flics?|gendarmes?|pompiers?|samu|secours|ambulance|medecin|calme|avec moi) "
)
_EMPIRE = re.compile(
    r" (?:(?:ca|sa|tout|tete|piece|sale|chambre) (?:me |m )?(?:tourne|tourn\w*|tangue|bouge)|tourne de partout|(?:la |ma )?tete qui tourne|vertiges?|vomi\w*|nausees?|"
    r"(?:vois|voit) (?:flou|trouble|double|noir|plus rien|rien)|(?:me|m|se) sens? (?:partir|mal|bizarre|faible|tres mal|pas bien|vaseu\w*)|"
    r"(?:m|me) endors?|(?:m |me )?endormir|somnole\w*|trop somneil|(?:trop|tres|si) (?:somnolent\w*|fatigue\w*|someil|froid|chaud)|"
    r"(?:mal|douleur) (?:au|a la|a l|dans le) (?:ventre|coeur|poitrine|tete)|coeur (?:qui |il )?(?:bat|tape|cogne|s emba\w*|acelere)|"
    r"(?:jambes?|mains?|bras|corps) (?:\w+ ){0,2}?(?:tremble\w*|lourd\w*|engourdi\w*|molle?s?|coton)|je tremble|je transpire|sueurs?|"
    r"(?:tien[ts]?|tenir) plus debout|(?:peux|arive|peut) (?:plus|pas) (?:a )?(?:me lever|bouger|respirer|tenir)|respir\w* (?:mal|plus|dificil\w*)|"
    r"ca (?:commence a )?(?:monte|fait efet|agit)|tombe dans les pomes|perds? conaisance|saigne (?:encore|plus|beaucoup|toujours)) "
)
_EMPIRE_PAS = re.compile(
    r" (?:tourne (?:bien|rond|en rond)|(?:plus|pas) de (?:vertiges?|nausees?)|vomi plus|tourne (?:plus|pas)) "
)
_PREVENIR = re.compile(
    r" (?:vous|vou|tu|on|ca|bot|robot|programe|site|aplication|chat)(?: (?:alez|aler|vas|va|aliez|alais|me|m|le|la|l|les|lui|leur|en|y|vraiment|quand meme|donc|pouvez|peux|pouriez|devez|serez|etes|es))*"
    r" (?:previen\w*|prevenez|prevenir|preveni\w*|alerte[rz]?|avertir|avertise[zr]?|signale[rz]?|denonce[rz]?|dire|dites|dis|raconter?z?|racontez|apele[rz]?|envoye[rz]?|transmet\w*|contacte[rz]?|oblige[es]* de)"
    r" (?:\w+ ){0,3}?(?:quelqu un|persone|quelquun|gens|autres?|police|flics?|gendarmes?|pompiers?|samu|secours|parents?|mere|pere|maman|papa|mari|famile|"
    r"educ\w*|asistante|mission|ecole|prof\w*|medecin|hopital|3114|119|3919|15|17|115|ca)(?= )"
    r"| (?:vous|vou|tu) (?:\w+ ){0,3}?(?:prevene?[rz]?|prevenir|previens|alerte[rz]?|signale[rz]?|denonce[rz]?|oblige[es]* de \w+)(?: quelqu un)? $"
    r"| quelqu un (?:(?:va|est|sera|va etre) )+(?:previen\w*|prevenue?s?|prevenir|alerte\w*|averti\w*|au courant|venir|vien\w*)(?= )"
    r"| quelqu un (?:previen\w*|lit|lira|vien\w*|voit) "
    r"| qui (?:est|sera|va etre|va) (?:prevenue?s?|averti\w*|au courant|prevenir)(?= )"
    r"| (?:ca|c(?! est (?:deja |bien )?signale\w* (?:[|,] )*(?:on |a |au |aux |hier|ce matin|depuis|par |et on))|message|conversation|ce que je (?:dis|ecris)) (?:\w+ ){0,4}?(?:signale\w*|transmis\w*|enregistre\w*|envoye\w*|remonte\w*|part a) "
    r"| (?:vous|tu) (?:(?:alez|vas|va|aler) )?(?:faites|faire|fais|fait|ferez) quoi (?:si|alors|pour moi)"
)
_CE_115 = re.compile(r" (?:115|samu social|siao) ")
_DEMAIN = re.compile(
    r" (?:demain|lundi|mardi|mercredi|jeudi|vendredi|apres demain|la semaine prochaine) "
)
_MOIS = r"(?:janvier|fevrier|mars|avril|mai|juin|juilet|aout|septembre|octobre|novembre|decembre)"
_UN_JOUR_PLUS_LOIN = re.compile(
    rf" (?:fin|debut|mi|courant|en|d ici|avant) (?:(?:du|de|le|la|d|fin|debut) )*(?:mois|anee|{_MOIS})(?= )"
    rf"| (?:le |avant le |au |pour le )(?:\d{{1,2}}|premier|1er)(?: {_MOIS})?(?= (?!h |heures? ))"
    r"| dans (?:\d+|une?|deux|trois|quatre|quelques|plusieurs) (?:jours?|semaines?|mois)(?= )"
    r"| (?:semaine|mois) (?:prochaine?|pro)(?= )| pas (?:(?:pour|avant|encore) )?ce soir(?= )"
)
_DES_CE_SOIR = re.compile(
    r" (?:(?<!pas )(?<!pour )(?<!avant )ce soir|cete nuit|maintenant|tout de suite|depuis|dernier|derniere|hier|frap\w*|tap\w*|"
    r"apel\w*|rapel\w*|place|places|complet|rdv|rendez vous) "
)
_BUREAU = re.compile(
    r" (?:119|115|3919|3114|17|police|ase|departement|ils?|ele|on|dame|monsieur|persone|eux) (?:\w+ ){0,4}?(?:dit|di|dis|disent|done|dise|veut|veulent|"
    r"demande|rapele\w*|explique|repond\w*|propose\w*|fixe) |"
    r" (?:rendez vous|rdv|rapeler|rapele|bureau|venir|passer) "
)
_NUITS = r"(?:nuits?|jours?|semaines?|mois)"
_NOMBRE = r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques|plusieurs)"
_UN_TEMPS = rf"(?:(?:pour |pendant |sur |de )?(?:{_NOMBRE} {_NUITS}|la semaine|le week end|le mois)|jusqu (?:a|au) (?!ce |cete |lui |ici )\w+)"
_UN_LIT = re.compile(
    rf" (?:ai|a|avons|ont|eu|obtenu|trouve|done) (?:une|un|sa|la|leur|son) (?:place|lit|chambre|hotel|hebergement) (?:au 115 |a l hotel |en \w+ |dans \w+ \w+ |au \w+ |d urgence )*{_UN_TEMPS}(?= )"
    rf"| (?:115|siao|samu social) (?:(?:est|c est|a dit|dit) )?(?:ok|oui|bon|acord|d acord) {_UN_TEMPS}(?= )"
    rf"| place (?:d hebergement |au 115 |en \w+ )?(?:trouve[e]?|obtenue?|confirme[e]?|acorde[e]?)(?= )"
    rf"| (?:est|sont|suis|somes|ete) (?:\w+ )?(?:pris|prises?|mise? a l abri|acueili\w*|heberge[es]*|loge[es]*) (?:(?:au 115|par le 115|a l hotel|en \w+|au \w+) )+(?:{_UN_TEMPS}|pour la nuit|ce soir|cete nuit)(?= )"
    rf"| (?:ils|on|115|samu social) (?:(?:me|nous|le|la|les|l|lui|leur) )+(?:ont|on|a) (?:bien )?(?:pris|prises?) {_UN_TEMPS}(?= )"
    r"| (?:ai|a|avons|ont|on|eu|trouve|obtenu|done|reserve|propose) (?:\w+ ){0,2}?(?:place|lit|chambre|toit|hotel|hebergement|endroit|coin|plan|solution) "
    r"(?:\w+ ){0,3}?(?:ce soir|cete nuit|pour la nuit|en foyer|au foyer|a l hotel|en chrs|au 115|au chaud|en centre|au centre)(?= )"
    r"| (?:ai|a|avons|ont|obtenu|trouve) (?:une|sa|la|leur) place (?=\||,|$)"
    r"| (?:ils|on|eles|il|ele|115|samu social) (?:(?:(?:me|nous|le|la|les|l|lui|leur) )+(?:ont|on|a)|mon|ma) (?:(?:bien|deja|enfin|finalement) )*"
    r"(?:pris|prises?|acepte\w*|heberge\w*|loge\w*|acueili\w*|mis a l abri|mise a l abri|(?:trouve|done|reserve|propose) (?:une?|de) (?:\w+ )?(?:place|lit|chambre|hotel|foyer|nuit|hebergement))"
    r"(?= )(?! (?:mon|ma|mes|son|sa|ses|le|la|les|l|tout|pour|en photo|au serieux|argent|rendez|rdv))"
    r"| (?:dors|dort|dormons|dormir|passe la nuit|reste) (?:\w+ ){0,2}?(?:au chaud|a l abri|a l hotel|au foyer|en foyer|en centre)(?= )"
)
_PLUS_D_UNE_NUIT = re.compile(
    r" (?:[2-9]|\d\d|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques|plusieurs) (?:nuits?|jours?|semaines?|mois) "
    r"| (?:une|la) semaine | (?:un|le) mois | jusqu (?:a|au) (?!ce |cete |demain |lui |ici |minuit |midi |\d+ h)\w+ "
)
_LIT_PERDU = re.compile(
    r" (?:fini\w*|termine\w*|derniere?|dernieres?|sorti[es]*|remis\w*|dehors|rue|voiture|nule part|demain|maintenant|avais?|avait|y a \d+|la semaine pase[e]?) "
)
_PAS_DE_LIT = re.compile(
    r" (?:pas|plus|jamais|rien|sans|aucune?|complet\w*|refuse\w*|ou|si|peut etre) "
)
_FROID = re.compile(
    r" (?:ai|a|avons|on a|avoir|meurs? de|mort de|creve de|peur du?|fait|plein de) (?:\w+ ){0,2}?froid (?!aux? (?:yeux|dos)|dans le dos)| (?:gele\w*|geler|caile|cailer|grelot\w*|trempe[es]*|neige|verglas) "
    r"| (?:il )?(?:va faire|fera|fait|anonce\w*) (?:\w+ ){0,2}?(?:- ?\d+|moins \d+|moins (?:deux|trois|quatre|cinq|six|sept|huit|dix))(?= )"
    r"| (?:plus|pas) (?:de |d )?(?:rien|esence|gaz|petrole|bois|chaufage|couverture\w*) (?:\w+ ){0,2}?(?:chaufage|chaufer|la nuit|cete nuit|dormir) "
    r"| (?:plus|pas) (?:de |d )?(?:gaz|chaufage|petrole) (?=\||,|$)"
)
_SOUS_ZERO = re.compile(
    r"\b(?:fait|fera|faire|y a|annonc\w+|a)\s+(?:\w+\s+)?[-−–]\s?\d{1,2}\b(?!\s*(?:%|pourcent|euros?|€|kilos?|ans))",
    re.IGNORECASE,
)
_RETIRE = re.compile(
    r"(?<! me)(?<! m)(?<! il)(?<! ele)(?<! nous) laise[rz]? (?:tomber|(?=\||,|$)|c |ca |vous )"
    r"| pas (?:si |tres |bien |trop |tant |vraiment )?grave (?!pour|come|malade|avant|ce)| (?:oubliez|oublie) (?:ca |tout |ce que |moi |(?=\||,|$))"
    r"| (?:c est|c) rien (?=\||,|$|du tout|de (?:grave|special))| je (?:vais )?(?:gere|gerer|maitrise) (?!pas|plus|rien|seule?)"
    r"| (?:t inquiete|vous inquietez|inquiete[sz]?)(?: pas)? (?=\||,|$)| (?:j |je )?(?:exagere|dramatise) (?!pas|jamais)| tant pis "
    r"| aurais (?:pas du|mieux fait de pas)| (?:on en parle|parlons) plus "
    r"|^ (?:(?:non|nan|nn|mais|oui|\||,) )+(?:c est bon|c bon|ca va|ca ira|ca va aler)(?: merci)?(?: \|| ,)* $"
)
# "C’est une expression": nobody is in the danger that the words said.
_FACON_DE_PARLER = re.compile(
    r" (?:c est|c|c etait|cetait|ct) (?:juste |que )?(?:une? |pour )?(?:expresion|facon de parler|maniere de parler|blague|rire|rigoler|deconer|image|meme)(?= )"
    r"| (?:je|j) (?:rigole|rigolais|plaisante|plaisantais|blague|blaguais|deconais)(?= )| au sens figure "
)
_BREF = 10
# "Pas en danger là", "il est rentré chez lui": what is denied, or put off, of now.
_PAS_EN_DANGER = re.compile(
    r" (?:pas|plus|aucun) (?:(?:en|de|d|du tout|la|vraiment|imediat|actuelement) )*danger(?= )| (?:rien|pas) de grave (?:la|ce soir|maintenant)(?= )"
    r"| (?:il|ele|mari|ex|conjoint|copain) (?:est |a ete )?(?:rentre[es]*|reparti[es]*|retourne[es]*) (?:chez (?:lui|ele|eux|sa|son|ses)|loin|au pays)(?= )"
)
_QUAND_MEME = re.compile(
    r" (?:mais|revien\w*|revenir|peur|menac\w*|demain|ce soir il|bientot|sauf|toujours en danger|sais pas) "
)
_ADIEU = re.compile(
    r" (?:au revoir|bye|ciao|bone (?:journe\w*|soire\w*|nuit)|salut|a (?:plus|bientot)) "
)


def comes_back(lu: str) -> bool:
    """Whether who strikes is near, comes back, or looks for whoever fled: "il rentre dans 1 heure"."""
    if _CHERCHE.search(lu):
        return True
    return _REVIENT.search(lu) is not None and not _SECOURS_QUI_VIENT.search(lu)


def gets_worse(lu: str) -> bool:
    """Whether a body gets worse, after pills or blood: "ça tourne", "je vois flou"."""
    return _EMPIRE.search(lu) is not None and not _EMPIRE_PAS.search(lu)


def asks_who_is_told(lu: str) -> bool:
    """Whether a message asks if somebody is told of what it says: "vous prévenez quelqu’un ?"."""
    return _PREVENIR.search(lu) is not None


def names_the_115(lu: str) -> bool:
    """Whether a message names who looks for a place for the night."""
    return _CE_115.search(lu) is not None


def is_for_tomorrow(lu: str) -> bool:
    """Whether the number answered with a day to come: "le 119 il dit demain au bureau"."""
    return _DEMAIN.search(lu) is not None and _BUREAU.search(lu) is not None


def is_for_later(lu: str) -> bool:
    """Whether the roof is to be lost on a day to come, and not tonight: "oui fin décembre"."""
    return _UN_JOUR_PLUS_LOIN.search(lu) is not None and _DES_CE_SOIR.search(lu) is None


def has_a_bed(lu: str) -> bool:
    """Whether a bed for tonight is told: "ils m’ont pris", "j’ai une place pour ce soir"."""
    return _UN_LIT.search(lu) is not None and not _PAS_DE_LIT.search(lu)


def has_a_bed_for_a_while(texte: str) -> bool:
    """Whether the bed that is told lasts more than a night: "elle a une place 3 nuits"."""
    lu = f" {read_folded(fold_message(texte)).strip(' |')} "
    dure = _PLUS_D_UNE_NUIT.search(lu) is not None and _LIT_PERDU.search(lu) is None
    return dure and "?" not in texte and has_a_bed(lu)


def takes_it_back(lu: str) -> bool:
    """Whether what was told is taken back, with nothing that ends it: "laisse tomber, c’est pas grave"."""
    return _RETIRE.search(lu) is not None and not _ADIEU.search(lu)


def is_a_manner_of_speaking(texte: str) -> bool:
    """Whether a short message says that the words were not to be taken as such: "non c’est une expression lol"."""
    lu = f" {read_folded(fold_message(texte)).strip(' |')} "
    return len(lu.split()) <= _BREF and _FACON_DE_PARLER.search(lu) is not None


def denies_the_danger(lu: str) -> bool:
    """Whether who was struck says to be in no danger now: "pas en danger, il est rentré chez lui"."""
    return _PAS_EN_DANGER.search(lu) is not None and _QUAND_MEME.search(lu) is None


def is_cold(texte: str) -> bool:
    """Whether a message tells of the cold: of somebody outside, it calls for a roof again."""
    if _SOUS_ZERO.search(texte):
        return True
    return _FROID.search(f" {read_folded(fold_message(texte)).strip()} ") is not None
