"""A parent, or somebody close, who asks for another: that person becomes the subject."""

from __future__ import annotations

import re

from bot.comprehension.phrase.clauses import Phrase
from bot.comprehension.phrase.pour_qui import (
    PROCHE,
    asks_for_a_relative,
    asks_for_both,
    names_who_asks,
)
from bot.comprehension.phrase.sujet import IL_ELLE, PROCHE_SUJET

# A parent who asks for a child old enough to be oriented: "ma fille de 15 ans est déscolarisée".
_GRAND_ENFANT = (
    r"(?:fils|fille|garcon|gamine?|gosse|ado|aine|ainee|cadet|cadette|grand|grande|fiston|enfant)"
)
# "Je suis maman d’un garçon de 17 ans".
_PARENT_DE = (
    rf"(?:maman|mere|papa|pere|parents?) (?:d une?|de l) (?:grande? |jeune )?{_GRAND_ENFANT}"
)
_MON = r"(?:mon|ma|notre|(?:le|la|l)(?= (?:grande?|ainee?|cadet|cadette) ))"
_MON_ENFANT = re.compile(rf" (?:{_MON} (?:grande? |jeune |petite? )?{_GRAND_ENFANT}|{_PARENT_DE}) ")
_SANS_ECOLE = (
    r"(?:descolarisee?|decrochee?|decroche|en decrochage|tout arrete|tout lache|tout plaque|"
    r"(?:quitte|arrete|lache|plaque) (?:l ecole|le lycee|le college|les cours|ses etudes|le cfa|la fac|"
    r"son (?:cap|bep|bac|bts|apprentissage|alternance|lycee|ecole|college)|sa (?:formation|seconde|premiere|terminale))|"
    r"(?:plus|pas) (?:a l ecole|au lycee|au college|en cours|d ecole|scolarisee?)|"
    r"(?:virer?|exclue?|renvoyee?) (?:du|de son|de l|de la)|"
    r"(?:veut plus|va plus|refuse|refuse d|veut pas) (?:d )?(?:aller |retourner )?(?:a l ecole|au lycee|au college|en cours|au cfa|a la fac)|"
    r"veut (?:tout )?(?:arreter|lacher|quitter|plaquer)(?= )|sort plus de sa chambre|(?:fait|fout) (?:plus )?rien|glande|"
    r"sans (?:travail|emploi|diplome|formation|rien)|au chomage)"
)
_CHERCHE = (
    r"(?:cherche|trouve pas|trouve plus|voudrait|veut) (?:de |d |un |une |du |son )*"
    r"(?:travail|taf|boulot|emploi|job|formation|apprentissage|alternance|stage|patron|metier)"
)
# What makes a story a request: whom to turn to, what to do, where the family lives.
_SOLLICITE = (
    r"(?:(?:(?:vers|a) (?:\| )?qui|qui voir|que faire|quoi faire|comment faire|aidez|aider|aide|solutions?|conseil)(?= )|"
    r"(?:on|nous) (?:est|sommes|habite|habitons|vit|vivons) |j habite |je suis (?:une|un|la|le) (?:maman|mere|papa|pere))"
)
_DEMANDE_POUR_L_ENFANT = re.compile(
    r" (?:c est|cest|je (?:demande|cherche|viens|vous ecris|ecris|me renseigne)|renseigne|aider|aide|solution|"
    r"formation|travail|emploi|apprentissage|stage) (?:[a-z]+ ){0,4}?pour (?:mon|ma|notre) "
    rf"(?:grande? )?{_GRAND_ENFANT} "
    rf"| (?:mon|ma|notre) (?:grande? |jeune )?{_GRAND_ENFANT} (?:[a-z0-9|]+ ){{0,8}}?{_CHERCHE} "
    rf"|^(?=.* {_SOLLICITE}).* (?:mon|ma|notre) (?:grande? |jeune )?{_GRAND_ENFANT} "
    rf"(?:[a-z0-9|]+ ){{0,14}}?{_SANS_ECOLE} "
    rf"| (?:suis|sommes) (?:la |le |les )?{_PARENT_DE} (?:[a-z0-9|]+ ){{0,8}}?(?:{_SANS_ECOLE}|{_CHERCHE}) "
)
# A first message that tells the age and the trouble of a grown child, and nothing of who writes.
_RECIT_DE_L_ENFANT = re.compile(
    r"^(?!.* (?:j|je|me|m|moi|nous|on|mes|nos) )"
    rf"(?=.* {_MON} (?:grande? |jeune )?{_GRAND_ENFANT} (?:(?!de |a |et )[a-z]+ )?(?:\| )?"
    r"(?:qui |il |elle )?(?:a |de |age de |agee de )?(?:1[2-9]|2[0-5]) ans )"
    rf".* (?:(?:a|est|va|veut|sort|fait|trouve) (?:[a-z]+ ){{0,3}}?{_SANS_ECOLE}|"
    rf"(?=(?:va|veut|sort|fait) ){_SANS_ECOLE}) "
    # or, without an age, what only somebody who needs help is told to be
    r"|^(?!.* (?:j|je|me|m|moi|nous|on|mes|nos) )(?: (?:bonjour|bonsoir|salut|slt|bjr|voila|alors|\|))*"
    rf" {_MON} (?:grande? |jeune )?{_GRAND_ENFANT} (?:est|sort|sera|va sortir|vient de sortir|cherche|trouve) "
    r"(?:(?:actuellement|toujours|bientot|encore|pas|plus|de|d|un|une|du) )*(?:en prison|incarceree?|detenue?|en detention|prison|detention|"
    r"maison d arret|au chomage|sans (?:emploi|travail|rien|logement)|travail|taf|boulot|emploi|formation|stage|apprentissage) "
)
# Another relative whose age is told, and for whom one asks what to do; nothing of oneself is said.
_MON_PROCHE = re.compile(
    r" (?:mon|ma|notre) (?:petite? |grande? |jeune )?"
    r"(?:frere|soeur|frangine?|neveu|niece|cousine?|filleule?|petit fils|petite fille) "
)
_DEMANDE_POUR_UN_PROCHE = re.compile(
    r"^(?=.* (?:il|elle|frere|soeur|neveu|niece|cousine?)(?: qui)? (?:a |de |en a )?\d\d ans )"
    r"(?=.* (?:(?:vers|a) (?:\| )?qui|qui voir|que faire|quoi faire|comment (?:faire|l aider|on fait)|aidez|"
    r"(?:c est|je demande|je viens|j ecris) pour (?:mon|ma)|que proposez|vous proposez) )"
    r"(?!.* (?:m|me|mes|j ai|moi (?:je|j)|chez moi on|je (?:suis|cherche|veux|voudrais|travaille|touche|vis)) )"
)
# A first message that begins with somebody close and an age: of whom one speaks, from there on. Where
# the family lives may be told by "on"; nothing else is told of oneself.
_DEBUT = r"^ (?:(?:bonjour|bonsoir|salut|slt|bjr|coucou|voila|alors|\|) )*"
_QUI = (
    r"(?:fils|fille|garcon|gamine?|gosse|ado|adolescente?|ainee?|cadet|cadette|fiston|enfant|petit fils|petite fille|frere|soeur|"
    r"frangine?|neveu|niece|cousine?|filleule?|mari|femme|epouse|epoux|conjointe?|compagnon|compagne|copain|copine|mec|meuf|nana|"
    r"fiancee?|pere|mere|papa|maman|oncle|tante|beau fils|belle fille|beau frere|belle soeur|amie?|pote|voisine?|coloc|protegee?)"
)
_COMMENCE_PAR_UN_PROCHE = re.compile(
    rf"{_DEBUT}(?:c est pour |pour )?(?:mon|ma|mi|notre) (?:grande? |jeune |petite? |meilleure? |demi )?{_QUI} (?:(?!de |a |et |il |elle |qui |est |\d)[a-z]+ )?(?:\| )?"
    r"(?:(?:qui|il|elle) )?(?:a |de |age de |agee de |va avoir |aura |a eu )?(?:1[1-9]|[2-6]\d) ans "
)
# Somebody of whom one says only the link: "le fils de ma voisine, 19 ans", "un jeune de mon quartier, 17
# ans"; or an age and what they do: "un monsieur de 52 ans cherche du travail".
_UNE_PERSONNE = (
    r"(?:jeune(?: (?:homme|femme|fille))?|dame|monsieur|homme|femme|garcon|gamine?|ado|mineure?|fils|fille|petit fils|petite fille|neveu|niece|frere|"
    r"soeur|couple)"
)
_SA_SUITE = r"(?:(?:qui|il|elle|\|) )*(?:a|de|age de|agee de) "
_COMMENCE_PAR_QUELQU_UN = re.compile(
    rf"{_DEBUT}(?:pour |c est pour |y a |il y a |je connais )?(?:le|la|l|une?|du|au) (?:petite? )?{_UNE_PERSONNE} (?:de|du|d|des|a) (?:(?:ma|mon|la|le|l|mes|une?|notre) )?"
    r"(?!\d)(?:voisine?s?|quartier|village|rue|immeuble|cite|commune|coin|bled|amie?|copine|copain|pote|collegue|patronne?|soeur|frere|cousine?|gardienne?|boulangere?|classe|lycee|club)"
    rf" (?:\| )?(?:{_SA_SUITE})?(?:1[1-9]|[2-6]\d) ans "
    rf"|{_DEBUT}une? (?:{_UNE_PERSONNE}) (?:\| )?(?:{_SA_SUITE})?(?:1[1-9]|[2-6]\d) ans (?:\| )?(?:qui |il |elle )?"
    r"(?:cherche|est|a|vient|veut|voudrait|n|ne|vit|dort|habite|sort|s|se|touche|perd|va|fait|zone|traine|galere|arrive|sait|reste|squatte) "
)
# Without a word for who they are to who writes: "jeune de 19 ans, Lens, il veut conduire des camions".
_PUIS_IL = re.compile(
    rf"{_DEBUT}(?:une? )?{_UNE_PERSONNE} (?:\| )?(?:{_SA_SUITE})?(?:1[1-9]|[2-6]\d) ans (?=.* (?:il|elle) (?!y |faut |est (?:possible|tard))[a-z]+ )"
)
_DES_GENS = re.compile(
    "|".join(m.pattern for m in (_COMMENCE_PAR_UN_PROCHE, _COMMENCE_PAR_QUELQU_UN, _PUIS_IL))
)
_LA_OU_L_ON_VIT = re.compile(
    r" (?:il|elle) (?:vit|habite|dort|loge|reste|est) (?:encore |toujours )?(?:chez|avec) (?:moi|nous)(?= )|"
    r" (?:on|nous|j|je) (?:habite|habitons|(?:est|sommes|suis|vit|vivons|vis) (?:tous |ensemble |toutes? )?(?:a|au|en|pres|vers|dans le \d))(?= )"
)
_DE_SOI = re.compile(
    r" (?:j|je|moi|me|m|on|nous|mes|nos) | (?:seule?|solo|isolee?|celibataire|divorcee?|veuf|veuve) "
)
_NE_SAIT_QUE_FAIRE = re.compile(
    r" (?:je|j|on) (?:sais|sait) (?:pas|plus) (?:quoi|vers|comment|ou|a qui|qui)(?= )| (?:je|j) (?:m inquiete|suis inquiete?|cherche pour (?:lui|elle)|voudrais l aider|veux l aider)(?= )"
    r"| (?:aidez|aide|aider) (?:moi|nous) "
)
# Who speaks of their own age or work asks for themselves.
_POUR_SOI = re.compile(
    r" (?:j ai|moi) \d+ ans | (?:je|j) (?:[a-z]+ )?(?:cherche|recherche|voudrais|veux) (?:de |d |un |une |du |le |la )*"
    r"(?:travail|taf|boulot|emploi|job|stage|metier|creche|nounou|garde|mode de garde|logement|appart[a-z]*)(?! pour )"
    r"| (?:je suis|moi) (?:au chomage|au rsa|sans emploi|sans travail) | garder (?:mon|ma) "
    r"|(?<! pas pour)(?<! pas) moi (?:\| )?c est pour | (?:et|mais) (?:pour )?moi (?:\| )?(?:je|j|c) "
)
_PETIT = re.compile(
    r"(?<! depuis)(?<! y a)(?<! pendant)(?<! dans) (?:\d|10|une?) ans "
    r"| \d+ (?:mois|semaines) (?:et|de plus|creche)| bebe | creche | maternelle | nounou "
)
# A schoolchild for whom one asks in so many words: "je cherche pour ma fille de 9 ans".
_ECOLIER = re.compile(
    rf" (?:mon|ma|notre) (?:grande? |petite? )?{_QUI}(?: \|)? (?:(?:qui|il|elle|a|de|age|agee|\|) )*(?:[7-9]|10) ans "
)
_CHEZ_NOUS = re.compile(
    r" (?:on|nous) (?:est|sommes|habite|habitons|vit|vivons)(?= )|^ (?:et )?(?:j|je) (?:habite|vis|suis) (?:a|au|en|pres|dans|sur)(?= )"
    r"(?! (?:l |la |le )?(?:lycee|college|ecole|fac|universite|etudes?|cfa|chomage|rsa|retraite|boulot|travail|emploi|poste|cdi|cdd|"
    r"interim|foyer|seconde|premiere|terminale|\d|apprentissage|alternance|formation|stage|arret|invalidite|conge)(?= ))"
)


def turn_to_the_child(phrase: Phrase, ouvre: bool, accueille: bool = False) -> None:
    """Who asks for a grown child, or another relative: its clauses are the person’s, one’s own are not.

    `ouvre`: nobody’s age is known yet, so that telling of a child is asking for it;
    `accueille`: an age or a place was just asked, so that beginning with a relative answers for them.
    """
    norme = phrase.norme
    demande = asks_for_a_relative(norme)
    ecolier = demande and _ECOLIER.search(norme)
    if asks_for_both(norme) or (_PETIT.search(norme) and not ecolier):
        return
    if demande:
        proche = PROCHE
    elif _POUR_SOI.search(norme):
        return
    elif ouvre and accueille and _begins_with_somebody_close(norme):
        proche = _DES_GENS
    elif _DEMANDE_POUR_UN_PROCHE.search(norme) and _MON_PROCHE.search(norme):
        proche = _MON_PROCHE
    elif (
        _DEMANDE_POUR_L_ENFANT.search(norme) or (ouvre and _RECIT_DE_L_ENFANT.search(norme))
    ) and _MON_ENFANT.search(norme):
        proche = _MON_ENFANT
    else:
        return
    phrase.pour_un_enfant = True
    for clause in phrase.clauses:
        if names_who_asks(clause.texte):
            clause.moi, clause.autre = False, ""
        elif clause.moi and not _CHEZ_NOUS.search(clause.texte):
            clause.moi, clause.autre = False, "proche"
        elif (
            proche.search(clause.texte) or IL_ELLE.search(clause.texte) or clause.autre == "enfant"
        ):
            clause.autre = ""
        elif clause.autre and not PROCHE_SUJET.search(clause.texte):
            clause.autre = ""  # goes on about the one asked for: ", au chômage depuis 3 ans"


def _begins_with_somebody_close(norme: str) -> bool:
    """Whether a first message begins with a relative and an age, and tells nothing of who writes."""
    if _DES_GENS.match(norme) is None:
        return False
    reste = _NE_SAIT_QUE_FAIRE.sub(" ", _LA_OU_L_ON_VIT.sub(" ", norme))
    return _DE_SOI.search(reste) is None
