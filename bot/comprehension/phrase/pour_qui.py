"""For whom a message asks: "c’est pour mon mari", "et pour une gamine de 14 ans ?". Pure, on plain words.

A relative who is only named ("on dort chez mon cousin", "ma fille a eu 3 ans hier") is nobody one asks for.
"""

from __future__ import annotations

import re

from bot.comprehension.phrase.clauses import Phrase

_ENFANT = r"(?:fils|fille|garcon|gamine?|gosse|ado|adolescente?|ainee?|cadet|cadette|fiston|enfant)"
_PROCHE = (
    rf"(?:{_ENFANT}|petit fils|petite fille|frere|soeur|frangine?|neveu|niece|cousine?|filleule?|mari|femme|epouse|epoux|"
    r"conjointe?|compagnon|compagne|copain|copine|mec|meuf|fiancee?|pere|mere|papa|maman|oncle|tante|beau fils|"
    r"belle fille|beau frere|belle soeur|beau pere|belle mere|grand mere|grand pere|amie?s?|potes?|voisine?s?|collegues?|copains|copines|coloc)"
)
_MON = r"(?:mon|ma|notre|un de mes|une de mes) (?:grande? |petite? |jeune |meilleure? |demi )?"
_AU_DEBUT = r"^ (?:(?:bonjour|bonsoir|salut|slt|bjr|coucou|et|oui|alors|bah|ben|en fait) (?:\| )?)*"
_VIENT = (
    r"(?:(?:je|j) (?:\| )?(?:demande|cherche|viens|(?:vous|t) ecris|vous contacte|me permets de (?:vous )?(?:ecrire|contacter|solliciter)|appelle|me renseigne|fais la demande|fais ca|(?:veux|voudrais|aimerais) (?:bien )?(?:savoir|comprendre|me renseigner))"
    r"|renseigner|infos?|informations?|renseignements?|conseils?|solutions?|aide(?! (?:a domicile|menagere|soignante)(?= )))"
)
_UN_AMI = r"une? (?:bone? |bonne |vieux |jeune )?(?:amie?|pote|copain|copine|voisine?|collegue|proche|connaissance|camarade)"
# "Je suis la tante d’un jeune de 18 ans": who writes, and whom for. A parent may ask for both.
_D_UN_JEUNE = rf"d une? (?:(?:jeune|petite?|grande?|ancienne?|ancien) ){{0,2}}(?:{_ENFANT}|jeune|petite?|homme|femme|garcon|mineure?|eleve|couple)"
_JE_SUIS_SON = (
    r" (?:je suis|suis|moi c est|c est|ici) (?:la |le |l |une? )?(?:grande? |arriere |meilleure? |vieille |vieil )*"
    r"(?:tante|tata|oncle|tonton|voisine?|grand mere|grand pere|mere grand|mamie|mamy|papi|papy|marraine|parrain|amie?|copine|copain|pote|prof|"
    r"professeure?|enseignante?|maitresse|entraineu(?:r|se)|entraineure|coach|patronn?e?|employeu(?:r|se)|cousine?|soeur|frere|belle mere|beau pere|"
    r"belle soeur|beau frere|logeuse|collegue|tut(?:eur|rice)|referente?)"
)
# "Je suis la tata de Yanis, il a 22 ans": a first name, or "sa", and the age of who bears it. Of a parent
# the age is said of "il" or "elle".
_SON_AGE = r"(?:1[1-9]|[2-7]\d) ans"
_LA_TANTE = (
    r"(?:tante|tata|tatie|oncle|tonton|voisine?|grand mere|grand pere|mamie|mamy|papi|papy|marraine|parrain|amie?|copine|copain|pote|"
    r"cousine?|soeur|frere|belle mere|beau pere|belle soeur|beau frere|logeuse|grande soeur|grand frere)"
)
_JE_SUIS = r" (?:je suis|suis|moi c est|c est|ici)"
_DE_YANIS = r"(?:de|d) (?!mon |ma |mes |notre |deux |trois |famille |passage |\d)[a-z]+(?: \|)?"
_DE_YANIS_22_ANS = re.compile(
    rf"{_JE_SUIS} (?:la|le|l|une?) {_LA_TANTE} {_DE_YANIS}(?: qui)?(?: (?:il|elle))?(?: (?:a|de|age|agee))* {_SON_AGE}(?= )"
    rf"|{_JE_SUIS} (?:la|le|l|une?) (?:{_LA_TANTE}|mere|maman|pere|papa) {_DE_YANIS} (?!.* (?:j ai|moi) \d\d ans ).* (?:il|elle) a {_SON_AGE}(?= )"
    rf"|{_JE_SUIS} (?:sa|son) (?:{_LA_TANTE}|mere|maman|pere|papa) (?:\| )?(?:il|elle) (?:a )?{_SON_AGE}(?= )"
)
_JE_SUIS_SA_TANTE = re.compile(rf"{_JE_SUIS_SON} {_D_UN_JEUNE}(?= )|{_DE_YANIS_22_ANS.pattern}")
# Said once more, to who was taken for the person: "elle, pas moi", "c’est pour l’administré, moi j’ai un travail".
_LA_PERSONNE = r"(?:dame|monsieur|jeune(?: (?:homme|fille|femme))?|administree?|personne|usagere?|gamine?|habitante?|eleve|patiente?|cliente?|locataire|residente?|famille)"
_PAS_MOI = (
    r"(?:^|\|)(?: (?:non|nan|mais|c est|cest|pour|je parle|d|de|a))* (?:elle|lui|eux) (?:\| )?(?:(?:c est|et) )?pas (?:pour |de |a )?moi(?= (?:\||$))"
    r"|(?:^|\|)(?: (?:non|nan|mais|c est|cest|pour|je parle|de))* pas (?:pour |de )?moi (?:\| )?(?:(?:mais|c est|pour|d|de) )*(?:elle|lui|eux)(?= (?:\||$|qui ))"
    r"| (?:c est|cest) (?:elle|lui) (?:\| )?qui (?:[a-z]+ ){1,4}(?:\| )?(?:et )?pas moi(?= )"
    rf"| (?:je|j) (?:\| )?(?:(?:vous|te|t) )?(?:parle|parlais|demande|demandais) (?:de|pour) {_MON}{_PROCHE}(?= (?:la |ici |moi |en fait )?(?:\||$))"
    rf"| (?:c est|cest|je (?:cherche|demande|me renseigne))(?: (?:surtout|plutot|juste|bien))? pour (?:l|le|la|ce|cet|cette|une?|notre) (?:petite? |jeune |vieille )?{_LA_PERSONNE}(?= )"
)
_C_EST_POUR_ELLE = re.compile(_PAS_MOI)
_CEUX = (
    rf"{_JE_SUIS_SA_TANTE.pattern}|"
    rf" (?:c est|cest)(?: (?:surtout|plutot|une demande|juste))? pour {_MON}{_PROCHE}(?= )"
    rf"| (?:c est|cest)(?: (?:surtout|plutot|une demande|juste))? pour {_UN_AMI}(?= )(?!.* c est pour moi )"
    rf"| {_VIENT}(?: (?!pas |plus |payer |aider |et )[a-z]+){{0,4}}? pour {_MON}{_PROCHE}(?= )"
    rf"| {_MON}{_PROCHE} .* (?:c est|cest|je (?:demande|cherche|viens|me renseigne)|aide|conseils?|solutions?) pour (?:elle|lui)(?= )"
    r"| (?:le|la|l|mon|ma) (?:grande?|ainee?|cadet|cadette|deuxieme) .*(?:lui trouver|trouver (?:quelque chose|un|une|du) (?:[a-z]+ ){0,3}?pour (?:lui|elle)|faudrait (?:quelque chose|un|une) (?:[a-z]+ ){0,3}?pour (?:lui|elle))(?= )"
    rf"| (?:je|j) ecris pour {_MON}{_PROCHE}(?= (?:[a-z|]+ ){{0,5}}?\d\d ans )"
    rf"|{_AU_DEBUT}pour {_MON}{_PROCHE}(?= (?:[a-z|]+ ){{0,3}}?\d\d ans )"
    rf"|{_AU_DEBUT}(?:c est )?pour une? (?:jeune |petite? )?{_ENFANT} (?:de |qui a |agee? de )?(?:1[1-9]|2\d) ans "
    rf"|{_PAS_MOI}"
)
_DEMANDE = re.compile(_CEUX)
_POUR_DEUX = re.compile(
    rf" {_PROCHE} (?:\| )?(?:et|ou|comme) (?:pour )?moi (?:\||$)| (?:et|ou) moi (?:aussi )?(?:\||$)"
    r"| (?:j ai|moi) \d+ ans |(?<! pas pour)(?<! pas) moi (?:\| )?c est pour | et (?:pour )?moi (?:c est|je cherche|je veux|je voudrais) "
)
# Who tells their own age first, then asks for a relative of another age.
_SE_PRESENTE = re.compile(
    rf"^ (?:[a-z|]+ ){{0,3}}?(?:j ai|moi) \d+ ans .*(?:pour|de) {_MON}{_PROCHE} (?:\| )?(?:(?:qui|et|de|il|elle|lui|a|age|agee) )*"
    rf"(?:1[1-9]|[2-7]\d) ans (?!.* (?:et|pour) moi )"
)
# What one looks for to look after a child is for oneself.
_GARDE = re.compile(
    r" (?:garder?|gardes|nounou|creche|assistante maternelle|assmat|baby sitter|mode de garde|cantine|centre aere|"
    r"periscolaire|maternelle|cadeau|jouets?|couches|poussette)(?= )"
)
AGE_DU_PROCHE = re.compile(
    rf" (?:{_MON}{_PROCHE}|pour une? (?:jeune |petite? )?{_ENFANT}|pour {_UN_AMI}|{_D_UN_JEUNE})(?: (?!et |moi |de |a |qui |il |elle )[a-z]+)?(?: \|)?"
    r"(?: (?:qui|il|elle))? (?:a |de |age de |agee de )?(?P<n>1[1-9]|[2-7]\d) ans "
)
PROCHE = re.compile(rf" (?:{_MON}|une? (?:jeune |petite? )?){_PROCHE}(?= )")
# The child or the brother whom one asks for already, at the head of what is told of them; not a little
# one, nor another: "mon fils de 3 ans", "mon autre fille".
_AU_SUJET = re.compile(
    r"(?P<avant>^\W*|[,.;!?:\n]\s*|\b(?:et|mais|car|que|non|oui|parce que|en fait|donc|aussi|bonjour|alors)\s+)"
    r"(?P<qui>(?:mon|ma|mi|notre)\s+(?:(?:grande?|jeune|petite?)\s+)?"
    r"(?:(?P<lui>fils|gar[cç]on|gamin|gosse|ado|a[iî]n[eé]|cadet|fiston|fr[eè]re|frangin|neveu|cousin|petit[- ]fils|filleul)"
    r"|(?P<elle>fille|gamine|a[iî]n[eé]e|cadette|s(?:œ|oe)ur|frangine|ni[eè]ce|cousine|petite[- ]fille|filleule)))"
    r"(?=\s+(?!de\s|d['’]|et\s|a\s+\d\s|\d))",
    re.IGNORECASE,
)
_LUI_IL = re.compile(r"\b(?:lui\W{1,2}(?=il\b)|elle\W{1,2}(?=elle\b))", re.IGNORECASE)
# What makes of a relative, named without "pour", the one who needs something.
_CONCERNE = re.compile(
    r" pour (?:[a-z]+ ){0,2}?(?:mon|ma|mes|notre|lui|elle|eux|un|une|quelqu)(?= )| pas (?:pour )?moi | pas de moi "
    r"| (?:concerne|sujet de|besoin|inquiete?|aider|accompagner?|c est) (?:[a-z]+ ){0,2}?(?:mon|ma|notre|lui|elle) "
    r"| (?:mon|ma|notre|son) (?:[a-z]+ ){1,2}?(?:[a-z0-9|]+ ){0,8}?(?:besoin|cherche|trouve (?:pas|plus|rien)|voudrait|veut (?!bien )|"
    r"descolarisee?|decroch[a-z]+|arrete|quitte|lache|sort (?:plus|pas|jamais)|(?:fait|fout|fiche) (?:plus )?rien|galere|"
    r"chomage|sans|perdue?|va (?:plus|pas)|au rsa|prison)(?= )"
    r"| suis (?:sa|son|la|le|une?) (?:mere|pere|maman|papa|soeur|frere)(?= )|^ (?:il|elle) (?:[a-z]+ ){0,3}?(?:besoin|cherche) "
)
# What one works for, or a little one whose school or cantine one asks for: nobody to orient.
_POUR_L_AIDER = re.compile(
    r"(?:^|\|| (?:travail\w*|boss\w+|boulot|taf\w*|argent|sous|thunes?|job|gagner))(?: (?:et|juste|surtout|c est|cest|un|peu|de))* pour "
    r"(?:m |l |les |lui )?(?:m ?aider|laider|aide|aider|soulager|soutenir|payer|donner) (?:(?:a|avec|un peu|des sous|de l argent|le|la|les|loyer|courses|factures|pour) )*"
    r"(?:mon|ma|mes|notre|nos) (?:petits? |deux )?(?:mere|pere|parents?|maman|papa|famille|daron\w*|freres?|soeurs?|grand mere|grand pere|mamie)(?= )"
)
_UN_PETIT = re.compile(
    r" pour (?:mon|ma|mes|notre|nos) (?:petite?s? |deux |\d )?(?:fils|filles?|enfants?|bebe|gosses?|garcon) (?:\| )?(?:(?:qui|de|a|il|elle|age|agee) )*(?:[1-9]|1[0-2]) (?:ans|mois)(?= )"
)
_CHEZ = re.compile(r" (?:chez|avec) (?:mon|ma|mes|notre) ")


def asks_for_a_relative(norme: str) -> bool:
    """Whether the message asks for somebody else, in so many words."""
    return _GARDE.search(norme) is None and _DEMANDE.search(norme) is not None


def asks_for_both(norme: str) -> bool:
    """Whether one asks for oneself too: "un appart pour mon fils et moi"."""
    if _JE_SUIS_SA_TANTE.search(norme):  # "…, moi j’ai 60 ans"
        return False
    if _SE_PRESENTE.match(norme):  # "j’ai 16 ans, c’est pour ma sœur, elle a 22 ans"
        return False
    return _POUR_DEUX.search(norme) is not None


def names_who_asks(texte: str) -> bool:
    """Whether a clause holds the request itself: what it tells is of the relative."""
    return _DEMANDE.search(texte) is not None


def may_be_for_a_relative(norme: str) -> bool:
    """Whether a learnt "pour un proche" has words to rest on; a relative who is only named has none."""
    if _JE_SUIS_SA_TANTE.search(norme) or _C_EST_POUR_ELLE.search(norme):
        return True
    if _CHEZ.search(norme) and " pour " not in norme:
        return False
    if _POUR_L_AIDER.search(norme) or (_UN_PETIT.search(norme) and not asks_for_a_relative(norme)):
        return False
    return _CONCERNE.search(norme) is not None


def with_a_pronoun(texte: str) -> str:
    """What is told of the relative whom one asks for, as it is told of "il" or "elle"; as long as it was."""

    def pronoun(trouve: re.Match[str]) -> str:
        mot = "il" if trouve["lui"] else "elle"
        return trouve["avant"] + mot.ljust(len(trouve["qui"]))

    sans_lui = _LUI_IL.sub(lambda trouve: " " * len(trouve[0]), texte)
    return _AU_SUJET.sub(pronoun, sans_lui)


# "Moi je suis malade, et j’ai plus le permis", said beside the relative one asks for.
_MOI_JE_DIS = re.compile(
    r"(?:^|\|) (?:(?:et|mais|bon|ben|bah|car|puis|alors) )*moi (?:\| )?(?:(?:personnellement|aussi|en revanche|par contre|sa mere|son pere|la mere|le pere) (?:\| )?)?"
    r"(?:je|j)(?= )(?! (?:dis|trouve|pense|crois|vois|voudrais qu|veux qu))"
)
_DE_L_AUTRE = re.compile(
    r"(?:\|| et| mais| que?| car) (?:(?:et|mais|lui|elle|que?|car) )*(?:il|elle|ils|elles|mon fils|ma fille|mon frere|ma soeur|lui il|elle elle)(?= (?!\||$))"
)


def says_of_oneself(phrase: Phrase, place: int) -> bool:
    """Whether what stands there goes on from a "moi je", with no "il" or "elle" told since."""
    debut = next((t.end() for t in _MOI_JE_DIS.finditer(phrase.norme) if t.start() <= place), None)
    if debut is None:
        return False
    return _DE_L_AUTRE.search(phrase.norme[debut - 1 : max(place, debut) + 1]) is None
