"""A dispositif that the person does not want."""

from __future__ import annotations

import re

from bot.comprehension.phrase import Phrase
from bot.comprehension.vocabulaire.proches import PROCHES

# --- Around a name: what the clause says before it, and the sentence after it -------------------

_VOULOIR = (
    r"(?:veux|veut|veulent|voudrais|voudrait|souhaite|souhaiterait|desire|compte|envisage|"
    r"accepte|prefere|prefererais|prefererait|tiens|tient|irai|ira|vais|va|retourne|"
    r"retournerai|retournera|remettrai|remettra|interesse|aime|supporte|peux|peut|parlez|"
    r"parle|proposez|propose|remets?|mets|met|remettre|mettre|remettrai|mettrai|reviens|"
    r"reviendrai|proposer|renvoyer|renvoyez|orienter|envoyez|envoyer|mettez|mets)"
)
# What a refusal may say between the verb and the name; not "je veux pas quitter la ML".
_DANS_REFUS = (
    r"(?:(?!(?:quitter|quitte|perdre|arreter|lacher|rater|changer|sans|cherche|avant|"
    r"connais|si|depuis|parce|jamais fait|abandonner|decevoir|plus que|loin|savoir|"
    r"attendre) )[a-z]+ ){0,7}?"
)
_PETITS_MOTS = (
    r"(?:de|d|du|des|le|la|les|l|a|au|aux|en|par|chez|pour|vers|avec|dans|un|une|ce|cette|"
    r"votre|vos|leur|leurs|qu|que)"
)
_REFUS_AVANT = re.compile(
    rf" (?:{_VOULOIR} (?:surtout |vraiment |absolument )?(?:pas|plus|jamais|pu|"
    rf"ni)(?: du tout)? {_DANS_REFUS}|(?:plus|pas|jamais|ni) (?:me |m |nous |lui |l |le |"
    r"la )?(?:proposer|parler|orienter|envoyer|renvoyer|mettre|imposer|"
    rf"inscrire) {_DANS_REFUS}|(?:surtout pas|pas moyen|plus moyen|aucun moyen|pas veux|"
    r"no veux|pas question|hors de question|plus jamais|plus question|pas envie|plus envie|"
    r"aucun envie|marre|refuse(?! (?:plus|pas))|refusent(?! (?:plus|pas))|(?<! plus de )refus(?! (?:leve|annule))|decline|a dit non|ai dit non|dis non|dit non|"
    r"non merci|non pas|plus confiance|pas confiance|deteste|evitez?|eviter|inutile|"
    r"pas la peine|ras le bol|tout sauf|n importe (?:quoi|ou) sauf|partout sauf|stop|"
    r"arretez?|on (?:l |le |la |les )?(?:oublie|zappe|laisse tomber|laisse de cote|met de cote)(?! pas)|(?:oubliez|laissez? tomber|zappez?)(?! pas)|(?:retir|enlev|supprim|ecart)e[rzs]?(?! (?:pas|moi|une?|du|des))|(?<!vous )laissez(?! (?:pas|moi|nous|une?|du|des|le choix))(?: de cote)?|peux pas (?:saquer|blairer)|opposee? a|allergique|(?:suis|est) contre|"
    r"pas (?:du tout |trop |tres |vraiment )?(?:chaude?|fan|emballee?|motivee?|"
    r"interessee?)|autre chose que|pas tres chaud|peu emballe|jamais de la vie|"
    r"rien a faire|rien a voir|rien (?:a )?avoir a (?:faire|voir)|rien savoir (?:de|d|du|des)|rien entendre (?:de|du)|mort pour|"
    rf"tres peu pour moi|(?:est|trop|sont) (?:nule?s?|nulles?|nazes?|pourrie?s?|de la merde)) {_DANS_REFUS})(?:{_PETITS_MOTS} )*$"
)
# The name with nothing but "not" before it: "pas la Mission Locale", "ni l’EPIDE".
_REFUS_NU = re.compile(
    r"^ (?:et |mais |alors |bon |ben |bah |euh |non |nan |surtout |par contre |tout |ok |"
    r"d accord |svp |merci )*(?:pas|ni|sauf|jamais)(?: (?:pour|encore|chez|par|"
    r"avec))?(?: (?:la|le|les|l|cette|ce|votre|leur))? $"
    r"|^ (?:et |mais |alors |bon )*(?:non|nan) (?:a|au|aux|pour)(?: (?:la|le|les|l|cette|ce|votre))? $"
)
# "Suivi par la Mission Locale, pas par France Travail" refuses nothing.
_PAS_PAR = re.compile(r" pas (?:par|chez|a|au|en) (?:(?:la|le|les|l) )?$")
_SUIVI = re.compile(r" (?:suivie?s?|accompagnee?s?|inscrite?s?|aidee?s?) ")
# "ni à la ML" goes on with what was refused, or with what the person is not in.
_NI = re.compile(r"^ (?:et )?ni (?:(?:a|au|aux|en|chez|par|la|le|les|l|de|d|du) )*$")
_NE_VEUT_PAS = re.compile(rf" {_VOULOIR} (?:surtout |vraiment )?(?:pas|plus|jamais) ")
_SANS_RIEN = re.compile(
    r" (?:sans|rien|aucun|nulle part|non|(?:pas|plus|jamais)(?: ete)? (?:inscrit|suivi|"
    r"connu|accompagne|a|au|en|par)) "
)
_PAS_DE = re.compile(r"^ (?:et |mais |alors |bon |non |surtout )*pas (?:de|d) $")
_PRIERE = re.compile(
    r"^(?: [a-z]+){0,3}? (?:svp|s il vous plait|merci|pitie|pour moi|deja donne)(?= )"
)
_PAS_DEDANS = re.compile(
    r" (?:pas|plus|non|jamais|ni)(?: ete)? (?:inscrit|suivi|connu|accompagne|a|au|en|par)(?= )"
)
_RENONCE = (
    r"(?:non merci|no thanks?|no quiero|sans facon|tres peu pour (?:moi|lui|elle)|"
    r"jamais de la vie|hors de question|pas question|plus jamais|c est mort|mort(?= (?:\||"
    r"$|pour))|pas pour (?:moi|lui|elle)|pas (?:mon|son) (?:truc|delire|kif)|"
    r"laissez? tomber|on oublie|oubliez(?= (?:\||$))|stop|basta|niet|nope|out(?= (?:\||$))|"
    r"ras le bol|non categorique|categoriquement (?:non|contre)|refus (?:categorique|net|"
    r"ferme|total|de sa part)|surtout pas|(?:il|elle|je|j ai|ca|l idee|ai|a|est|"
    r"ete)? ?(?:refuse|decline)|dit non|repondu non|dis non|interesse (?:pas|plus)|"
    r"dit rien|plait pas|tente (?:pas|plus)|inspire pas|fait pas envie|parle pas du tout|"
    r"pas envie|plus envie|pas interesse|aime pas|deteste|supporte plus|(?:m|ma|m a|m ont|"
    r"me|ca|sa) (?:trop |vraiment |deja |completement )*(?:saoule|soule|saoulee|gave|"
    r"gonfle|degoute|decu|fait chier|mal recu|laisse tomber|plante|parle mal|jete|"
    r"pris de haut|humilie)|(?:sa|ca) (?:me )?(?:saoule|soule|gave|gonfle))"
)
# What takes the name up again: "j’y remets pas les pieds", "il en veut plus".
_REPRIS = (
    r"(?:(?:en|n en|l|le|la|d eux|ca) veu[xt](?: vraiment| surtout)? (?:pas|plus|pu)|"
    r"veu[xt](?: vraiment| surtout)? (?:pas|plus|pu)(?: du tout)?(?= (?:\||$|y |en |d eux|"
    r"de ca|aller|retourner|la bas|entendre|me |l ))|(?:(?:y|n y|n|j|je) (?=ir)|y |"
    r"n y )(?:vais|va|irai|ira|retourne|retournerai|retournera|reviens|reviendrai|fous|"
    r"mets?|remets?|mettrai|remettrai|remettra|mettra)(?: plus)? (?:pas|plus|jamais|pu)|"
    r"(?:met|mets|remet|remets|mettre|remettre|mettrai|remettrai|fous|refous) (?:pas |"
    r"plus |jamais |pu )?(?:les|un) pieds?|en ai (?:trop |vraiment )?marre|marre d eux|"
    r"peux plus d eux|peux pas les (?:voir|sentir|saquer|blairer)|(?:veu[xt] |"
    r"pas )(?:plus |pas )?en entendre parler)"
)
# "l’Agefiph m’a refusé", "l’E2C a refusé": it is the dispositif that refuses.
_REFUSE_PAR = re.compile(
    r"(?:^(?: ne)?| (?:m|t|nous|lui)|(?<! il)(?<! elle)(?<! je) l) (?:a|ont|"
    r"avait) (?:[a-z]+ )?(?:refuse|decline)$"
)
# "le CCAS refuse de le domicilier": so does it.
_REFUSE_QUELQUE_CHOSE = re.compile(
    r"^ (?:\| )?(?:ne |n |m |t |lui |nous |leur |me |te )*(?:a |ont )?(?:deja |encore |toujours |aussi )?refuse(?:nt)? "
    r"(?:de |d |que |qu |ma |mon |mes |sa |son |ses |notre |leurs? |la |le |les |l |un |une )"
)
# Who was turned away by the one named: "la ML lui a dit non", "l’EPIDE n’a pas voulu de lui", "refusé par l’E2C".
_LUI = r"(?:m|t|l|lui|nous|leur|me|te|le|la|les)"
_PAS_PRIS = r"(?:pas|jamais) (?:prise?s?|acceptee?s?|retenue?s?|admise?s?)"
_DIT_NON = re.compile(
    rf"^ (?:\| )?(?:ils? |elles? |on )?(?:ne |n )?{_LUI} (?:a|ont|avait|avaient) (?:(?:deja|encore|toujours|aussi|tous) )*"
    rf"(?:dit (?:que )?non|refusee?s?|recalee?s?|rejetee?s?|{_PAS_PRIS})(?= )"
    r"|^ (?:\| )?(?:ils? |elles? |on )?(?:ne |n )?(?:veut|veulent|voulait|(?:a|ont) pas voulu|voudra)(?: (?:pas|plus))? "
    rf"(?:(?:de |d )(?:lui|elles?|eux|moi|nous)|{_LUI} (?:prendre|accepter|recevoir|accueillir|inscrire|suivre))(?= )"
)
_DIT_NON_PAR = re.compile(
    rf" (?:refusee?s?|recalee?s?|rejetee?s?|{_PAS_PRIS}) (?:par|a|au|aux|en|dans)(?: (?:la|le|l|les))* $"
)
PEU_DE_MOTS = 70
_REFUS_APRES = re.compile(rf" (?:{_RENONCE}|{_REPRIS})(?= )")
_NON_APRES = re.compile(
    r"^ (?:\| )*(?:(?:bah|ben|euh|c est|ah|alors|evoque|propose|"
    r"proposee?) (?:\| )?)*(?:non|nan|jamais)(?= (?:\||$|et|mais|pas|surtout|categorique))"
)
_PAS_UN_REFUS = re.compile(
    r" (?:connais|connait|suis|inscrit|suivi|est|ete|sais|y suis|accompagne|a encore|"
    r"reponse|nouvelle|nouvelles|loin|j ai|ai|a) (?:[a-z]+ )?(?:pas|plus|"
    r"jamais)(?: (?:encore|ete|inscrit|suivi|de|du|la|le|l|a|au|en|par|eu|d|accompagne|"
    r"alle|chez|deja|plus))* $"
)
_D_UN_PROCHE = re.compile(rf" {PROCHES} (?:est |sont |a |ont |tres )*$")


# "Laisse tomber, c’est quoi le CEJ": what is dropped is what was asked before.
_ON_DEMANDE = re.compile(
    r" (?:c est quoi|c quoi|c koi|cest quoi|c est koi|ca veut dire quoi|ca sert a quoi|qu est ce que(?: c est)?|keske|kesako|parle moi|dis moi|explique\w*)(?: (?:que|au juste|deja|donc|de|d|du|la|le|les|l|un|une|ce))* $"
)


# An order, whatever is told after it: "enlevez Cap emploi, je cherche une alternance".
_ORDRE = re.compile(r" (?:retir|enlev|supprim|ecart)e[rzs]?(?! (?:pas|moi|une?|du|des)) ")


def orders_it_out(norme: str) -> bool:
    """Whether a message says to take a piste out of the list: its refusal is no guess."""
    return _ORDRE.search(norme) is not None


def is_bare_refusal(phrase: Phrase, debut: int, fin: int) -> bool:
    """True for "pas la ML", said by itself; not for "pas inscrit au PLIE, ni à la ML"."""
    clause = phrase.clause_at(debut + 1)
    if clause.question or clause.autre or clause.passe or clause.hypothese:
        return False
    avant = phrase.norme[clause.debut : debut + 1]
    if _PAS_DE.match(avant) or avant.endswith((" pas d ", " pas de ")):
        if not phrase.norme[fin:].strip(" |") and phrase.norme.startswith((" non ", " nan ")):
            return True
        return bool(_PRIERE.match(phrase.norme[fin : fin + 60]))
    auparavant = phrase.norme[: clause.debut + 1]
    if _PAS_PAR.search(avant) and _SUIVI.search(auparavant):
        return False
    if _NI.match(avant):
        return bool(_NE_VEUT_PAS.search(auparavant)) or (
            bool(_REFUS_NU.match(avant)) and not _SANS_RIEN.search(auparavant)
        )
    if not _REFUS_NU.match(avant):
        return False
    return not _PAS_DEDANS.search(auparavant)


def refused_before(avant: str) -> bool:
    """True for "je veux pas de l’EPIDE"; not for "pas inscrit", nor "famille opposée à"."""
    trouve = _REFUS_AVANT.search(avant[-110:])
    if trouve is None or _PAS_UN_REFUS.search(avant) or _ON_DEMANDE.search(avant):
        return False
    return not _D_UN_PROCHE.search(avant[-110:][: trouve.start() + 1])


def is_turned_away(avant: str, suite: str) -> bool:
    """Whether the one named, between these words, did not want the person: it is no refusal of theirs."""
    return _DIT_NON.match(suite) is not None or _DIT_NON_PAR.search(avant) is not None


def refused_after(suite: str) -> bool:
    if _NON_APRES.match(suite):
        return True
    if _REFUSE_QUELQUE_CHOSE.match(suite):
        return False
    trouve = _REFUS_APRES.search(suite)
    if trouve is None or trouve.start() >= PEU_DE_MOTS:
        return False
    return not _REFUSE_PAR.search(suite[: trouve.end()])
