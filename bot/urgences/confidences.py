"""After an urgence: whom one may tell, at school or at work, and whether they would repeat it.

Read on the folded message, like the signs; only ever asked of a message that follows an urgence.
"""

from __future__ import annotations

import re

_PEUT = (
    r"(?:peux|peut|peu|pourais|pourait|puis|dois|doit|devrais|devrait|faut|vais|va|veux|veut|ose|fais|saurais|"
    r"aler|besoin de|possible de|mieux de|obligee? de|droit de)"
)
_DIRE = (
    r"(?:parle[rsz]?|parlerais?|dire|dis|dit|raconte[rsz]?|confie[rsz]?|explique[rsz]?|adrese[rsz]?|tourne[rz]?|"
    r"signale[rz]?|aler|vais|va|voir|demande[rsz]?|apele[rsz]?|prevenir|previens|prevenez|temoigner|plaindre)"
)
# Who is met at school or at work, and may be trusted with it.
_A_L_ECOLE = (
    r"(?:infirmiere?s?|infirmier|cpe|profs?|profeseure?s?|maitre|maitrese|surveillante?s?|pions?|pione?s?|avs|aesh|"
    r"principale?|proviseure?|delegue[es]*|vie scolaire|asistante? (?:sociale? )?(?:scolaire|du (?:colege|lyce[e]?)))"
)
_AU_TRAVAIL = (
    r"(?:patrone?s?|chefe?s?|colegues?|rh|drh|manager|manageuse|syndicat|delegue[es]* du personel|medecin du travail|"
    r"responsable|superieure?s?|employeure?)"
)
_ADULTE = (
    rf"(?:{_A_L_ECOLE}|{_AU_TRAVAIL}|asistante?s? sociale?s?|educ\w*|medecin|docteur|psy\w*|pharmacien\w*|sage feme|"
    r"animat\w*|coach|entraineu\w*|adultes?|tante|tata|mamie|grand mere|copines?|amies?|copains?|voisine?s?|"
    r"meileur[es]* (?:amie?|pote|copine)|tuteur|tutrice|dame|monsieur)"
)
_LIEU_ECOLE = (
    r"(?:coleges?|lyce[e]?s?|ecole|bahut|classe|cours|internat|cfa|fac|vie scolaire|creche)"
)
_LIEU_TRAVAIL = r"(?:travail|boulot|taf|bureau|entreprise|boite|job|usine|magasin|atelier|chantier)"
_AU_LIEU = rf"(?:(?:au|a|la|l|dans|mon|ma|le|en|du) )+(?:{_LIEU_ECOLE}|{_LIEU_TRAVAIL})"
_A_QUI = r"(?:a|au pres de|aupres de|vers|avec|chez) (?:qui|kel|quele? (?:persone|adulte|prof))"
_A_QUI_LE_DIRE = re.compile(
    rf" {_A_QUI} (?:\w+ ){{0,6}}?{_DIRE} "
    rf"| {_DIRE} (?:\w+ ){{0,5}}?{_A_QUI} "
    rf"| qui (?:\w+ ){{0,4}}?{_PEUT} (?:\w+ ){{0,3}}?(?:aide[rz]?|ecoute[rz]?|parler|savoir|croire) (?:\w+ ){{0,3}}?{_AU_LIEU} "
    rf"| {_AU_LIEU} (?:\w+ ){{0,3}}?qui (?:\w+ ){{0,4}}?{_PEUT} (?:\w+ ){{0,3}}?(?:aide[rz]?|ecoute[rz]?|savoir|croire) "
    rf"| (?:quelqu un|une? persone|un adulte) (?:\w+ ){{0,5}}?{_AU_LIEU} | {_AU_LIEU} (?:\w+ ){{0,5}}?quelqu un "
    rf"| qui (?:est ce (?:que|qu) )?(?:je|on|il|ele) {_PEUT} (?:\w+ ){{0,3}}?(?:voir|dire|parler|prevenir|apeler|contacter) "
    rf"| (?:je|j|on|il|ele) {_PEUT} (?:\w+ ){{0,2}}?(?:voir|aler voir|prevenir|apeler|contacter|dire|parler) (?:a )?qui "
    rf"| {_AU_LIEU} (?:\w+ ){{0,4}}?{_A_QUI} | qui (?:est ce )?(?:que |qu )(?:je|on) {_PEUT} (?:\w+ ){{0,2}}?{_DIRE} "
    rf"| vers qui (?:(?:l|la|le|les|je|on) )*(?:orienter?|envoyer?|diriger?|oriente) (?:\w+ ){{0,2}}?{_AU_LIEU} "
    rf"| (?:moi|je|on) (?:\w+ ){{0,2}}?(?:parler|dire|voir) qui | moi (?:dire|parler) (?:(?:a|avec|la|le|l|mon|ma) )*{_ADULTE} "
)
_LE_DIRE_A = re.compile(
    rf" {_PEUT} (?:(?:que|je|j|on|il|ele|lui|leur|en|le|la|l|ca|tout|a) ){{0,5}}?{_DIRE} (?:\w+ ){{0,4}}?"
    rf"(?:a|au|aux|avec|voir|la|le|l) (?:(?:la|le|l|les|ma|mon|mes|un|une|des|ce|cete|sa|son|autre) )*{_ADULTE} "
    rf"| (?:j?ose(?:rai)?|arive|arivera) (?:pas|plus|jamais) (?:a )?(?:(?:en|le|lui|leur|tout) )*{_DIRE} (?:\w+ ){{0,2}}?(?:a|au|aux|avec) "
    rf"(?:(?:la|le|l|les|ma|mon|mes|un|une|des) )*{_ADULTE} "
    rf"| (?:je|j|on) (?:en|le|lui|leur) (?:parle|dis|dit|raconte) (?:\w+ ){{0,3}}?(?:a|au|aux|avec) "
    rf"(?:(?:la|le|l|les|ma|mon|mes|un|une|des) )*{_ADULTE} "
)
_PARENTS = r"(?:parents?|mere|pere|maman|papa|darone?s?|beau pere|bele mere|famille|mari|ex|tout le monde|tous|autres?|gens|proviseure?|principale?)"
_QUI_REPETE = rf"(?:{_ADULTE}|{_LIEU_ECOLE}|ele|eles|il|ils|on|gens|la bas)"
_VA = (
    r"(?:va|vont|peut|peuvent|pourait|vas|doit|doivent|risque de|risquent de|(?:a|ont) le droit de|"
    r"(?:est|sont|etre|sera) (?:\w+ )?obligee?s? de)"
)
_LE_REPETE = re.compile(
    rf" {_QUI_REPETE} (?:(?:je|qui|ele|il|est ce (?:que|qu)|donc|apres) ){{0,3}}?{_VA}"
    r" (?:(?:ele|il|ils|eles|le|la|l|les|lui|leur|en|tout|ca|aler|pas|encore|quand meme) ){0,4}?"
    r"(?:repete[rz]?|redire|raconte[rz]?|balance[rz]?|cafter|dire(?! (?:quoi|non|oui|rien|coment|que|bonjour))|"
    r"(?:garder|tenir) (?:ca|cela|le|pour|secret|sa langue)|faire un signalement|signaler|"
    rf"(?:prevenir|apele[rz]?|convoque[rz]?|parler (?:a|avec)) (?:\w+ ){{0,2}}?{_PARENTS}) "
    r"| (?:ca|c|sa) (?:va |vas |peut |doit )?(?:est |reste[rz]?|restera|rester) (?:bien |vraiment )*(?:entre (?:nous|eux|lui|ele|moi)|secret|confidentiel|prive|pour ele) "
    rf"| {_QUI_REPETE} (?:(?:va|vont|peut|doit|sait|savent|saura) )*(?:garde|gardent|tient|tienent) (?:le |un |mon |ca |sa |la )*(?:secret|langue|pour (?:ele|lui|eux)) "
    r"| secret profesionel "
    rf"| (?:si|quand) (?:je|j) (?:lui|leur|en|le) (?:\w+ ){{0,3}}?(?:parle|dis|dit|raconte) (?:\w+ ){{0,5}}?(?:ele|il|ils|on) (?:\w+ ){{0,2}}?(?:va|vont|fait|font|dit|previen\w*|apele) "
    rf"| {_ADULTE} (?:(?:ele|il|ils|eles) )?(?:va|vont|peut|peuvent) (?:(?:tous?|toutes|le|l|pas|quand meme) )*(?:savoir|etre au courant|aprendre) "
    rf"| {_QUI_REPETE} (?:(?:ele|il|ils|eles|le|la|l|lui|leur|en|tout|ca|me) ){{0,4}}?(?:repetera|dira|redira|racontera|gardera|balancera|"
    r"repeteront|diront|raconteront|garderont|aprendra|saura)(?! (?:quoi|coment|bonjour|ou|si)) "
    rf"| {_ADULTE} (?:dire|raconter|repeter|parler|apeler) (?:(?:a|avec|mon|ma|mes|tout|le|la) )*{_PARENTS} "
    rf"| {_ADULTE} (?:(?:ele|il|ils|va|vont|pas) )*(?:repete|raconte|balance|balancent|cafte|repetent) "
    rf"| {_ADULTE} (?:(?:ele|il|ils) )*(?:previen\w*|apele|apelent|dit|disent) (?:\w+ ){{0,3}}?{_PARENTS} "
)
_DEJA_DIT = re.compile(
    r" (?:ai|a|avons|avait|avais) (?:\w+ ){0,3}?(?:parle|dit|raconte|prevenu|confie|vu|signale) (?:\w+ ){0,4}?"
    rf"(?:a|au|aux|avec|la|le|l) (?:\w+ )?{_ADULTE} "
)
# What one may look for besides: then it is asked of that, and not of what was told.
_AUTRE_CHOSE = re.compile(
    r" (?:pour|de|d|du|des|sur|trouver|chercher|avoir|pase[rz]?) (?:(?:l|la|le|les|mon|ma|mes|un|une|faire|trouver|avoir|chercher|pase[rz]?|mes|une?) )*"
    r"(?:formations?|stages?|aprentisage|alternance|travail|boulot|taf|job|emplois?|metiers?|permis|papiers|bourses?|cantine|orientation|inscriptions?|"
    r"logements?|aparts?|hlm|rsa|caf|diplomes?|bac|cap|bts|transports?|bus|train|cv|lettre|dosier|argent|sous|ordinateur|cartable|fournitures|"
    r"options?|devoirs|notes|specialites?|redoublement|contrat|salaire|conges|aret maladie|horaires|dettes?|creche|nounou|voiture) "
)
_DU_TRAVAIL = re.compile(rf" (?:{_LIEU_TRAVAIL}|{_AU_TRAVAIL}) ")
_DE_L_ECOLE = re.compile(rf" (?:{_LIEU_ECOLE}|{_A_L_ECOLE}) ")


def asks_whom_to_tell(lu: str) -> bool:
    """Whether a message asks whom one may tell what was just told: "je peux le dire à qui ?"."""
    if _AUTRE_CHOSE.search(lu) or _DEJA_DIT.search(lu):
        return False
    return _A_QUI_LE_DIRE.search(lu) is not None or _LE_DIRE_A.search(lu) is not None


def asks_if_it_is_repeated(lu: str) -> bool:
    """Whether a message fears that somebody repeats what they are told: "l’infirmière va le répéter ?"."""
    return _LE_REPETE.search(lu) is not None and not _AUTRE_CHOSE.search(lu)


def is_of_work(lu: str) -> bool:
    """Whether somebody met at work is meant."""
    return _DU_TRAVAIL.search(lu) is not None


def is_of_school(lu: str) -> bool:
    """Whether somebody met at school is meant."""
    return _DE_L_ECOLE.search(lu) is not None
