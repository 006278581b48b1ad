"""A yes or a no that is about something else than what was asked: "oui j’ai le permis" where a job was,
"je parle français oui" where a handicap was. Pure, on plain words."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase

RQTH, EMPLOI = "rqth", "en_emploi"
_TON = (
    r"o+u+i+|ouais+|ouai|oue|ouep|wi|si|no+n+|na+n+|nn|nop|nope|jamais|aucune?|rien|pas|plus|ok|d|accord|voila|bien|sur|"
    r"exact|exactement|tout|a|fait|du|absolument|carrement|toujours|encore|deja|effectivement|grave|vrai|sure?|meme"
)
# What adds nothing to a yes or a no: who, when, how much, how it is said.
_SANS_CONTENU = re.compile(
    rf"^(?:{_TON}|\||euh|bah|ben|hein|alors|heu|bon|ah|oh|eh|mdr|lol|bonjour|salut|moi|et|helas|malheureusement|heureusement|"
    r"franchement|normalement|en|ma|foi|je|j|on|il|elle|lui|nous|vous|l|le|la|les|un|une|des|de|d|ce|c|ca|cela|cet|cette|y|"
    r"n|ne|que|qu|qui|pense|crois|dirais|sais|me|m|s|est|suis|es|ai|as|avons|ont|sont|ete|eu|eue|etait|etais|fais|"
    r"fait|faite|mais|ou|pour|par|avec|sans|moment|instant|maintenant|actuellement|aujourd|hui|depuis|quand|longtemps|"
    r"peu|tres|trop|tellement|vraiment|seulement|juste|ans?|mois|annees?|semaines?|jours?|debut|fin|dernier|derniere|"
    r"cette|\d+|merci|desolee?|monsieur|madame|svp|dis|dit|ici|la bas|c|autre|autres|chose|special|particulier|non|oui)$"
)
# Words with which one speaks of a recognised handicap, or of what it comes from.
_DU_HANDICAP = re.compile(
    r" (?:rqth|mdph|maison du handicap|handicap[a-z]*|reconnu[a-z]*|reconnaissance|aah|taux|pourcents?|invalid[a-z]*|cotorep|orp|"
    r"dossier|demand[a-z]*|depos[a-z]*|renouvel[a-z]*|accord[a-z]+|obten[a-z]*|valable|valide[a-z]*|notification|cartes?|cmi|papiers?|"
    r"attestation|courrier|maladie|malade|sante|inapt[a-z]*|pension|accident|mal|dos|genou[a-z]*|jambes?|bras|mains?|coeur|yeux|vue|"
    r"oreilles?|sourde?|aveugle|fauteuil|bequilles?|diabete|epilep[a-z]*|asthme|cancer|hernie|operee?|operation|depression|bipolaire|"
    r"schizo[a-z]*|autis[a-z]*|tdah|dys[a-z]*|trouble[a-z]*|psychi[a-z]*|mental[a-z]*|physique|moteur|infirm[a-z]*|marche|valide|"
    r"refus[a-z]*|touche|percois|recois|beneficie|attends?|attente|en cours|concerne[a-z]*|besoin|pareil|forme|normale?|perim[a-z]*|expire[a-z]*|"
    r"travailleur|esat|ulis|ime|sessad|itep|sep|parkinson|avc|amput[a-z]*|prothese|percent|officiel[a-z]*|declare[a-z]*|tout va bien|"
    r"va bien|ca va|cherche pas|sache|jamais eu|jamais (?:ete|recu)|l (?:ai|a|aurai)|tout ca|sensoriel[a-z]*|visuel[a-z]*|auditif|auditive|lourd|leger|legere|permanent[a-z]*) "
)
_JAMAIS_ENTENDU = re.compile(
    r" (?:jamais (?:entendu )?parl(?:e|er)|connais pas|connait pas|sais pas (?:ce que )?c est|entendu parler|parle de (?:la )?rqth) "
)
# What a yes may be about, and no more than that: "oui j’ai le permis", "oui je parle français".
_AVOIR = r"(?:(?:j|je|on|il|elle|moi|nous) )+(?:(?:l |y |en |bien |deja |aussi )*)(?:ai|a|avons|suis|est)"
_DE_LA_ROUTE = (
    r"(?:permis|voiture|vehicule|caisse|bagnole|code|scooter|velo|mobylette|trottinette|moto|auto)"
)
_DES_AUTRES = r"(?:enfants?|gosses?|fils|filles?|bebes?|freres?|soeurs?|mari|femme|copain|copine|parents|chiens?|chats?)"
_DU_LOGIS = r"(?:appart|appartement|logement|studio|maison|toit|foyer|hlm)"
_DES_SOINS = (
    r"(?:psy|psychologue|psychiatre|hopital|docteur|medecin|cure|suivi|traitement|medicaments?)"
)
_DES_PAPIERS = r"(?:papiers?|recepisse|titre|carte de sejour|passeport|cni)"
_DES_DIPLOMES = r"(?:cap|bep|bac|bts|licence|master|brevet|diplomes?|titre pro)"
_OUI = r"^ (?:(?:bah|ben|ah|euh|mais|\|) )*(?:o+u+i+|ouais+|ouai|ouep|wi|si) (?:\| )?(?:(?:mais|et|alors|la|\|) )*"
_PEU = r"(?:[a-z]+ ){0,3}?"
_PARLE = (
    r"(?:je|j|on) (?:parle|comprends|lis|ecris|sais lire|sais ecrire)(?: (?:un peu|bien|tres bien|le|assez))* (?:francais|anglais|arabe)"
    r"|(?:je|j|on) (?:habite|dors|vis|loge|reste) (?!seule?|avec)"
)

# Who decided it: "oui par le conseil de discipline", of an exclusion.
_DECIDE_PAR = r"(?:par|apres|suite a|avec) (?:le |la |un |une |l )?(?:conseil|cpe|proviseure?|principale?|rectorat|juge|tribunal)"


def _yes_about(*quoi: str) -> re.Pattern[str]:
    return re.compile(
        rf"{_OUI}(?:{_AVOIR} {_PEU}(?:{'|'.join(quoi)})(?= )|{_PARLE}|{_DECIDE_PAR}(?= ))"
    )


def _no_about(*quoi: str) -> re.Pattern[str]:
    nie = r"(?:pas|plus|jamais|aucun|aucune|veux pas|sans)"
    return re.compile(
        rf"^ (?:(?:bah|ben|ah|euh) )*(?:no+n+|na+n+|nn) (?:\| )?{_PEU}{nie} {_PEU}(?:{'|'.join(quoi)})(?= )"
    )


# Key -> a yes that is about something else; what goes with the key is left out of it.
_OUI_D_AUTRE_CHOSE: dict[str, re.Pattern[str]] = {
    EMPLOI: _yes_about(
        _DE_LA_ROUTE, _DES_AUTRES, _DU_LOGIS, _DES_SOINS, _DES_PAPIERS, _DES_DIPLOMES
    ),
    "scolarise": _yes_about(_DE_LA_ROUTE, _DES_AUTRES, _DU_LOGIS, _DES_SOINS, _DES_PAPIERS),
    "inscrit_france_travail": _yes_about(
        _DE_LA_ROUTE, _DES_AUTRES, _DU_LOGIS, _DES_SOINS, _DES_DIPLOMES
    ),
    "rsa": _yes_about(_DE_LA_ROUTE, _DES_AUTRES, _DU_LOGIS, _DES_SOINS, _DES_DIPLOMES),
    "parent_isole": _yes_about(_DE_LA_ROUTE, _DU_LOGIS, _DES_SOINS, _DES_PAPIERS, _DES_DIPLOMES),
    "enfant_moins_3_ans": _yes_about(
        _DE_LA_ROUTE, _DU_LOGIS, _DES_SOINS, _DES_PAPIERS, _DES_DIPLOMES, "caf", "rsa"
    ),
}
_NON_D_AUTRE_CHOSE: dict[str, re.Pattern[str]] = {
    EMPLOI: _no_about(_DES_SOINS, "handicap"),
    "scolarise": _no_about(_DE_LA_ROUTE, _DES_AUTRES, _DU_LOGIS, _DES_SOINS),
    "inscrit_france_travail": _no_about(_DE_LA_ROUTE, _DES_AUTRES, _DU_LOGIS, _DES_SOINS),
    "rsa": _no_about(_DE_LA_ROUTE, _DU_LOGIS, _DES_SOINS, "compte"),
    "parent_isole": _no_about(_DE_LA_ROUTE, _DU_LOGIS, _DES_SOINS),
    "enfant_moins_3_ans": _no_about(_DE_LA_ROUTE, _DU_LOGIS, _DES_SOINS),
}
# A job that goes with what is named: "oui j’ai un CAP et je bosse", "oui dans une école".
_DU_TRAVAIL = re.compile(
    r" (?:travail[a-z]*|boss[a-z]+|taff?[a-z]*|boulot|job|emploi|cdi|cdd|interim|contrat|mi temps|poste|mission|employe[a-z]*|"
    r"salarie[a-z]*|heures?|h|garde[rs]?|menages?|chez un|pour une?|livr[a-z]+|chauffeur|fonction|stage|alternance) "
)
# Who did work and says why it is over: no job, and no yes.
_A_LA_PERSONNE = re.compile(r" chez (?:mes|mon|ma|ses|son|sa|des|une?|le|la) ")
_VEUT = re.compile(
    r" (?:veut|veulent|dit|disent|pense|voudrait|aimerait|travaille|bosse|cherche|insiste|force|refuse|comprend|crie|finisse|prefere|"
    r"s inquiete|demande) "
)
_UN_PARENT = re.compile(
    r" (?:ma|mon|mes|sa|son|ses) (?:mere|pere|parents|daronne|daron|soeur|frere|tante|oncle|maman|papa|famille|copine|copain) "
)


def is_beside(phrase: Phrase, question: str) -> bool:
    """Whether a yes, a no or a duration is told of something else than the key asked."""
    norme = _with_its_tone_first(phrase.norme)
    if question == RQTH:
        return _is_no_word_on_a_handicap(phrase)
    if question == "logement":
        return is_of_a_relative_who_wants(norme)
    if question == EMPLOI and _DU_TRAVAIL.search(norme):
        return False
    return any(
        question in table and table[question].search(norme) is not None
        for table in (_OUI_D_AUTRE_CHOSE, _NON_D_AUTRE_CHOSE)
    )


def _with_its_tone_first(norme: str) -> str:
    """ "je parle français oui" as "oui je parle français"."""
    fin = _TON_FINAL.search(norme)
    return f" {fin['ton']}{norme[: fin.start()]} " if fin else norme


def never_heard_of_it(phrase: Phrase) -> bool:
    """Whether a message says that what was asked is unknown: "on m’a jamais parlé de RQTH"."""
    return _JAMAIS_ENTENDU.search(phrase.norme) is not None


def is_of_a_relative_who_wants(norme: str) -> bool:
    """Whether a relative is named for what they want or say, and not as who puts one up."""
    return (
        _UN_PARENT.search(norme) is not None
        and _VEUT.search(norme) is not None
        and _A_LA_PERSONNE.search(norme) is None
    )


def _is_no_word_on_a_handicap(phrase: Phrase) -> bool:
    if never_heard_of_it(phrase):
        return True
    if _DU_HANDICAP.search(phrase.norme):
        return False
    dits = phrase.norme.split()
    if {"depuis", "toujours"} <= set(dits) and not _TON_NET.search(phrase.norme):
        return True
    return any(_SANS_CONTENU.match(mot) is None for mot in dits)


_TON_FINAL = re.compile(r"(?<=.)(?: \|)? (?P<ton>oui|ouais|non|nan)(?: \|)? $")
_TON_NET = re.compile(r" (?:oui|ouais|non|nan) ")
