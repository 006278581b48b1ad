"""A child under three to look after."""

from __future__ import annotations

import re

from bot.comprehension.famille.filiation import is_own
from bot.comprehension.famille.mots import ENFANT, NOMBRE, PARENTS_NOMMES, UNITE
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.comprehension.phrase.motifs import is_negated, matches

TROIS_ANS = 36
_ADULTE_MOIS = 18 * 12
_DONT = (
    r"(?:dont (?:une?|1|le|la|\d)|(?:le|la) (?:plus (?:jeune|petite?)|dernier|derniere)|plus "
    r"(?:jeune|petite?)|"
    r"l (?:un|autre|une))"
)
_LIEN = (
    r"(?:\||qui|il|elle|ils|elles|de|d|a|ont|age|agee|ages|agees|entre|juste|deja|seulement|est|"
    r"sont|et|respectivement|a peine|environ|les|maintenant|aujourd hui|actuellement|que|n|ne|"
    r"vient|viennent|avoir|eu|feter|fete|ses|vite|presque|bientot|dans|quelques|jours|"
    r"va|vont|sur|faire|fait|aura|auront|aurait|pas|encore|meme|moins|tout|toute|deux|jeune|"
    r"dernier|"
    r"c est|un|une|garcon|fille|petite?)"
)
_UN_PRENOM = (
    r"(?!depuis |pendant |dans |pour |avant |apres |sans |avec |chez |mais |elle |suis |sur |chomage |"
    r"rsa |"
    r"cdd |cdi |emploi |stage |bac |cap |permis |ferme |prison |moi |mon |soit |fait |habite |"
    r"arrive )[a-z]{3,12}"
)
_AGE = rf"{NOMBRE}(?: {UNITE})?(?:(?: \|)? et demie?| et (?:\d|1[01]|un) mois)?"
# "mon fils Yanis a 2 ans", "3 enfants dont un de 18 mois", "deux garçons, 6 et 2 ans".
_AGE_D_ENFANT = re.compile(
    rf" (?P<qui>{ENFANT}|{_DONT})"
    r"(?: (?!ma |mon |sa |son |il |elle |soeur|frere|depuis |pendant |dans |pour |avant |apres |"
    r"est |"
    r"cherche |fait |chez |en |a |au |sous |sans |suis |je |j |moins |plus |avec |toutes |tous |"
    r"travaille|attend|y |maman |papa |ont |qui |de |avait |avaient |etait |etaient |aurait |age|"
    r"et |il |dont |garde )[a-z]+){0,2}?"
    rf"(?: {_LIEN}){{0,8}}?(?: \| {_UN_PRENOM}(?: \|)?)?"
    rf" (?P<ages>{_AGE}(?: (?:\| )*(?:et |ou |puis |a |pour )?(?:\| )?(?:{_UN_PRENOM} (?:\| "
    r")?)?(?:l (?:autre|aine|ainee) |une? |le |la |"
    rf"dernier |petit |grand )*(?:de |a )?{_AGE})*)(?= )"
    r"(?! (?:de (?!plus |moins )|de (?:plus|moins) que|d |sans |que (?!dans|j |je |on |nous )|"
    r"qu (?!en|au|a |elle |il |on )|avant "
    r"|apres |plus tard|par |ferme|maximum|minimum|"
    r"sur (?:deux|trois|2|3)(?= )|fois|heures|euros|h |net|enfants?|personnes))"
)
_UN_AGE = re.compile(
    rf"(?P<n>\d+|une?(?= (?:ans|mois|semaine|jour)))(?: (?P<u>{UNITE}))?"
    r"(?P<demi>(?: \|)? et demie?)?(?: et (?P<m>\d|1[01]|un) mois)?(?= |$)"
)
# All the children at once, of whom the message before spoke: "ils ont 2 ans 5 ans et 8 ans".
_ILS_ONT = re.compile(
    r" (?:oui |alors |et |bah |ben )*(?:(?:ils|elles) (?:ont|sont)|(?:les|mes) (?:enfants|petits|gosses) ont)"
    rf" (?:respectivement |tous )?(?P<ages>{_AGE}(?: (?:et |puis |ou )?{_AGE})*) "
)
# One child, of whom the message before spoke: "ma fille a eu 3 ans hier en fait".
_LE_MIEN_A = re.compile(
    rf" (?:oui |alors |et |bah |ben |en fait |non )*(?:mon|ma|notre) {ENFANT} (?:a|vient d avoir|a eu|a fete|fete)(?: deja| ses)?"
    rf" (?P<ages>{_AGE})(?: (?:hier|aujourd hui|ce|cette|la|le|semaine|mois|matin|en fait|maintenant|dernier|derniere|depuis|peu|lundi|samedi|dimanche|dernierement|\d+|jours))* "
)
_AURA_3_ANS = re.compile(
    r" (?:n )?(?:aura|auront|va (?:avoir|sur|feter|faire)|vont (?:avoir|sur)|bientot|presque|pas "
    r"encore|meme pas|"
    r"pas tout a fait|fetera|moins de|fera)(?: (?:ses|que|les|de|encore|dans))*"
    r" 3(?: ans)?(?= )"
)
_SES_ANS = re.compile(
    r" (?:va sur|va avoir|va feter|fete|aura|a eu|vient d avoir|va faire)(?: ses)? \d+$"
)
# "maman d’Inaya, 14 mois"
_PARENT_DE = re.compile(
    r" (?:maman|papa|mere|pere) (?:de|d) (?:(?:mon|ma|un|une|petite?) )*(?!\d)[a-z]{2,}(?: "
    r"[a-z]{3,})? (?:\| )?"
    rf"(?:(?:qui|a|de|age|agee|bebe) )*(?P<ages>{NOMBRE} {UNITE}(?:(?: \|)? et demie?)?)(?= )"
    r"(?! (?:de |d |sans |que |qu |a ))"
)
# "Yann 2 ans et demi et Lola 6 ans, leur père…": first names, when the parents are named.
_A_NAITRE = re.compile(r" (?:arrive|arrivera|nait|naitra|prevue?|attendue?|va naitre) ")
_PRENOM = re.compile(
    r"(?:^|(?<=\|)|(?<= et)) (?:et )?(?:mon |ma )?(?!une? |les |des |de |et |il |elle |age |depuis "
    r"|"
    r"pendant |fait |ca |moi |suis |a |j |je |deld |neet |rsa |cd[di] |stage |formation |essai |"
    r"chomage |emploi |"
    r"interim |galere |prison |hebergement |contrat |il y a )[a-z]{3,12} (?:a )?"
    rf"(?P<ages>{NOMBRE} {UNITE})(?= )(?! (?:de |d |sans |que |qu ))"
)
_BEBE = re.compile(
    r" (?P<qui>bebes?|nourrissons?|nouveau nes?|poupon|enfants? en bas age|petit bout(?: de chou)?|"
    r"tout petit bebe)(?= )"
    r"(?! (?:cette|ce|a quatre pattes|canin|chat|chien|bonheur|boomer|sitter|sitting|animaux|eprouvette))"
)
_GENERALITE = re.compile(
    r" (?:les|des|de|aux|du|d|pour|siege|lit|couches?|baby|comme un|comme|parler|suis|es|etais|"
    r"suis un|mon projet|gros|grand|vrai|de vrais|pleure comme un|dors comme un|prends pour un) $"
)
_NE_RECEMMENT = re.compile(
    rf" (?:{ENFANT}) (?:[a-z]+ ){{0,2}}?(?:est |qui est )?nee?s? "
    r"(?:(?:le|en|cet|cette|ce|il y a|y a|hier|avant hier|la semaine|au|debut|fin|mi|mois|1er|er|"
    r"dernier|"
    r"derniere|passe|\d{1,2}|mars|mai|juin|aout|"
    r"janvier|fevrier|avril|juillet|septembre|octobre|novembre|decembre|ete|hiver|printemps|"
    r"automne|"
    r"ans?|jours?|semaines?) ?)+"
)
_IL_Y_A = re.compile(r" y a (?P<n>\d+|une?) (?P<u>ans|mois|semaines?|jours?) ")
_AN = re.compile(r" (?P<an>(?:19|20)\d\d) ")
# What only a child under three does, or does not yet.
_BAMBIN = (
    r"(?:marche(?:nt)? (?:meme )?(?:pas|toujours pas)(?: encore)?|(?:a|ont) fait (?:ses|leurs) "
    r"(?:premiers pas|premieres dents|dents)|(?:fait|font) (?:ses|leurs) (?:dents|premiers pas|nuits)|"
    r"(?:fait|font) (?:pas|toujours pas|pas encore) (?:encore )?(?:ses|leurs) nuits|"
    r"(?:est|sont) (?:encore |toujours )?(?:au sein|au biberon|aux couches|en poussette|allaitee?)|"
    r"(?:porte|portent) (?:encore )?des couches|a quatre pattes|rampe|tete encore|commence a "
    r"(?:marcher|parler|ramper)|(?:est )?pas (?:encore )?propre|dit (?:juste |que )?(?:maman|papa|areu))"
)
_ACCOUCHE = re.compile(
    r" (?:viens d accoucher|vient d accoucher|ai accouche|a accouche|jeune maman|jeune accouchee|"
    r"jeune papa|j allaite|allaite|allaitante|donne le sein|suis devenue? (?:maman|mere|papa)|"
    r"(?:maman|papa|mere|pere) depuis (?:peu|\d+ (?:semaines|jours)|(?:\d|1\d|2\d|3[0-5]) mois|"
    r"[12] ans|un ans|hier)|"
    r"(?:venons|viens|vient) d (?:avoir|etre) (?:(?:un|une|notre|mon|son|leur|des|premier|deuxieme|"
    r"second|petit|petite|autre|\d+) )*"
    r"(?:bebe|enfant|petite?|fille|fils|garcon|mere|maman|papa|pere|jumeaux|jumelles)|"
    rf"{ENFANT} (?:est |va |vont |sont )?(?:a la|en) creche|"
    rf"{ENFANT} (?:[a-z]+ )?(?:souffle|a souffle|vient de souffler|a fete|fete) (?:[a-z]+ )?"
    r"(?:(?:premiere?|1|une?|deuxieme|2|seconde?) )(?:[a-z]+ )?(?:bougies?|anniversaire)|"
    rf"{ENFANT} (?:[a-z0-9]+ ){{0,3}}?(?:entre|rentre|entrera|rentrera|ira|va rentrer|va entrer) "
    r"(?:en|a la|a l|en petite section de) (?:maternelle|petite section|ecole) (?:[a-z]+ )?(?:dans "
    r"(?:\d+|un|une) (?:ans?|mois)|l an prochain|l annee prochaine|en septembre|a la rentree|en "
    r"20\d\d)|"
    rf"{ENFANT} (?:[a-z|]+ ){{0,3}}?{_BAMBIN}|"
    r"(?:sortie?|rentree?|retour) de (?:la )?mater(?:nite)?(?! nelle)|post partum|"
    r"(?:lever?|reveille|reveil|reveils|nuits?) (?:[a-z]+ ){0,4}?(?:biberons?|tetees?)|"
    r"encore (?:au sein|aux couches|au biberon))(?= )"
)
_MOINS_3 = re.compile(
    rf" (?:{ENFANT}|dont (?:une?|1|2|deux)) (?:de |a |ages? de |en |qui ont |qui a )*(?:moins de (?:2|3) ans|de 0 a 3 "
    r"ans|0 3 ans|bas age|"
    r"pas encore 3 ans)(?= )"
)
_PAS_DE_PETIT = re.compile(
    r" (?:pas|plus|aucun|sans)(?: (?:de|d|d autre|un))* (?:enfants?|gosses?|petits?|bebes?) (?:en "
    r"bas age|"
    r"(?:de |a )?(?:moins de|- de) (?:2|3) ans|petits?)(?= )"
    r"| (?:couches|biberons) (?:et (?:les )?(?:couches|biberons) )?(?:c est|sont) (?:fini|"
    r"fini[es]*|loin|"
    r"termine|derriere)"
    rf"| (?:mes|les|nos|ses|leurs|\d+) (?:{ENFANT}) (?:ils |elles )?(?:sont |c est |ont |deja |"
    r"tous |toutes |trois |deux |\d+ |"
    r"maintenant |bien |assez )*(?:des |de )?(?:grands|grandes|adultes|majeurs|majeures|grand|ados|"
    r"quitte la maison|partis de la maison|autonomes)(?= )"
    r"| (?:grands|plus) enfants (?:adultes|majeurs|a charge)(?= )"
)
_SANS_ENFANT = re.compile(
    r" (?:sans|pas d|pas de|pas|aucun|ni|zero|0|jamais eu d|non)(?: (?:mari ni|conjoint ni|femme "
    r"ni|eu d|"
    r"encore d))? (?:enfants?|gosses?|gamins?|momes?|bebes?|charge de famille)(?= )"
    r"(?! (?:de|en|scolarise|place|handicape|petits|avant|tout de suite|pour l instant|maintenant|"
    r"mais j aimerais))"
)
# "2 ados + 1 de 2 ans": one of the children, told by an age alone.
_UN_DE_PLUS = re.compile(
    rf" (?:{ENFANT}|ados?) (?:[a-z0-9|+]+ ){{0,6}}?(?:\+|plus|et|puis|dont|\|) (?:un|une|1|l autre|le "
    rf"plus jeune|la plus jeune) (?:petite? )?(?:de|a) (?P<ages>{NOMBRE} {UNITE}(?: et demie?)?)(?= )"
    r"(?! (?:de |d |sans |que |qu ))"
)


# "2 enfants 3 et 6": as many numbers as children, and nothing after them.
_AGES_SANS_UNITE = re.compile(
    r" (?:(?:2|deux) (?:enfants|gosses|filles|fils|garcons|gamins) (?:\| )?(?:de |ages? (?:de )?)?(?P<ages>(?:\d|1[0-7]) (?:et|\||\+) (?:\d|1[0-7]))"
    r"|(?:3|trois) (?:enfants|gosses|filles|fils|garcons|gamins) (?:\| )?(?:de |ages? (?:de )?)?(?P<trois>(?:\d|1[0-7]) (?:et |\| |\+ )?(?:\d|1[0-7]) (?:et|\||\+) (?:\d|1[0-7])))"
    r"(?= (?:\||$|ans ))"
)
# "enfants 1, 4, 7 ans": the unit stands once, at the end.
_EN_LISTE = re.compile(
    r"(?<! petits)(?<! petites) (?:enfants|gosses|filles|fils|garcons|gamins) (?:\| )?(?:de |ages? (?:de )?)?(?P<ages>(?:\d|1[0-7]) (?:(?:et |\| |\+ )+(?:\d|1[0-7]) ){1,5})(?=ans )"
)
_ANS = 3
# "1 an et 4 ans": two ages are no age of one’s own.
_NUS = re.compile(
    rf" (?P<ages>{NOMBRE} {UNITE}(?: (?:et|puis|l autre|une?|le|la|de))* {NOMBRE} {UNITE}(?: (?:et )?{NOMBRE} {UNITE})*) "
)


def read_their_ages(phrase: Phrase) -> list[Fait]:
    """The youngest of "ils ont 2 ans, 5 ans et 8 ans", once one’s children were spoken of."""
    norme = phrase.norme.replace(" | ", " ")
    trouve = _ILS_ONT.fullmatch(norme) or _LE_MIEN_A.fullmatch(norme) or _NUS.fullmatch(norme)
    mois = _youngest(trouve["ages"], plusieurs=True) if trouve else None
    if mois is None or mois >= _ADULTE_MOIS:
        return []
    return [Fait("enfant_moins_3_ans", mois < TROIS_ANS, *phrase.span(1, len(phrase.norme)))]


def _youngest_of(ages: str) -> int:
    """The least of the numbers of a list of ages in years."""
    return min(int(n) for n in re.findall(r"\d+", ages))


# -- enfant_moins_3_ans ---------------------------------------------------------------------


def young_child(phrase: Phrase, annee: int) -> list[Fait]:
    faits: list[Fait] = []
    pris: list[tuple[int, int]] = []

    def add(valeur: bool, trouve: re.Match[str]) -> None:
        span = phrase.span(trouve.start() + 1, trouve.end())
        faits.append(Fait("enfant_moins_3_ans", valeur, *span))

    for trouve, _ in matches(phrase, _SANS_ENFANT):
        if phrase.clause_at(trouve.start() + 1).affirme:
            pris.append(trouve.span())
            add(False, trouve)
            if "bebe" not in trouve.group():
                span = phrase.span(trouve.start() + 1, trouve.end())
                faits.append(Fait("parent_isole", False, *span))
    for trouve, clause in matches(phrase, _PAS_DE_PETIT):
        if clause.autre != "proche" and not (clause.passe or clause.hypothese or clause.question):
            pris.append(trouve.span())
            add(False, trouve)
    for trouve, clause in matches(phrase, _EN_LISTE):
        petit = _youngest_of(trouve["ages"]) < _ANS
        if petit and clause.autre != "proche" and clause.au_present:
            pris.append(trouve.span())
            add(True, trouve)
    for trouve, _ in matches(phrase, _AGE_D_ENFANT):
        ages = trouve["ages"]
        if ages.isdigit() and _SES_ANS.search(trouve.group()):
            ages += " ans"
        mois = _youngest(ages, plusieurs=trouve["qui"].endswith(("s", "x")))
        bebe = trouve["qui"].startswith(("bebe", "nourrisson", "poupon", "nouveau"))
        if _A_NAITRE.search(trouve.group()):
            continue
        if phrase.norme[: trouve.start() + 1].endswith(" chez "):
            continue  # "une semaine chez l’un, une semaine chez l’autre"
        if mois is None or (bebe and mois >= TROIS_ANS) or _meets(trouve, pris):
            continue  # "bébé, 24 ans" gives the age of the parent
        pris.append(trouve.span())
        if not is_own(phrase, trouve, aura=True):
            continue
        trois = _AURA_3_ANS.search(phrase.norme[trouve.start() : trouve.end() + 1])
        if trois and mois == TROIS_ANS:
            mois -= 1
        if mois < TROIS_ANS:
            add(True, trouve)
        elif (
            re.search(r"(?:dernier|derniere|plus jeune|plus petite?)$", trouve["qui"])
            and mois < _ADULTE_MOIS
        ):
            add(False, trouve)
    prenoms = (_PRENOM, _PARENT_DE) if PARENTS_NOMMES.search(phrase.norme) else (_PARENT_DE,)
    for motif in prenoms:
        for trouve, clause in matches(phrase, motif):
            mois = _youngest(trouve["ages"])
            if (
                mois is not None
                and mois < TROIS_ANS
                and clause.au_present
                and clause.autre != "proche"
            ):
                add(True, trouve)
    for trouve, clause in matches(phrase, _AGES_SANS_UNITE):
        if clause.autre != "proche" and clause.au_present and not _meets(trouve, pris):
            pris.append(trouve.span())
            add(_youngest_of(trouve["ages"] or trouve["trois"]) < _ANS, trouve)
    for trouve, clause in matches(phrase, _UN_DE_PLUS):
        mois = _youngest(trouve["ages"])
        jeune = mois is not None and mois < TROIS_ANS
        if jeune and clause.autre != "proche" and clause.au_present and not _meets(trouve, pris):
            add(True, trouve)
    for motif in (_MOINS_3, _ACCOUCHE):
        for trouve, _ in matches(phrase, motif):
            if is_own(phrase, trouve) and not _meets(trouve, pris):
                pris.append(trouve.span())
                add(not is_negated(phrase, trouve.start(), trouve.end()), trouve)
    for trouve, _ in matches(phrase, _NE_RECEMMENT):
        if _born_lately(phrase, trouve, annee) and is_own(phrase, trouve):
            add(True, trouve)
    for trouve, _ in matches(phrase, _BEBE):
        if _meets(trouve, pris) or _GENERALITE.search(phrase.before(trouve.start())[-16:]):
            continue
        if not is_negated(phrase, trouve.start(), trouve.end()) and is_own(phrase, trouve):
            add(True, trouve)
    return faits


def _meets(trouve: re.Match[str], pris: list[tuple[int, int]]) -> bool:
    return any(debut < trouve.end() and trouve.start() < fin for debut, fin in pris)


def _youngest(ages: str, *, plusieurs: bool = False) -> int | None:
    """Months of the youngest of "6 et 2 ans", "11 mois et 4 ans"; None without a unit.

    "2 ans et 4 mois" is one age, or two when there are several children (`plusieurs`).
    """
    mois: list[int] = []
    unite: str | None = None
    for trouve in reversed(list(_UN_AGE.finditer(ages))):
        unite = trouve["u"] or unite
        if unite is None:
            continue
        nombre = 1 if trouve["n"] in ("un", "une") else int(trouve["n"])
        total = nombre * 12 if unite == "ans" else nombre if unite in ("mois", "moi") else 0
        if trouve["m"]:
            reste = 1 if trouve["m"] == "un" else int(trouve["m"])
            mois.append(reste if plusieurs else total + reste)
        else:
            mois.append(total)
    return min(mois) if mois else None


def _born_lately(phrase: Phrase, trouve: re.Match[str], annee: int) -> bool:
    suite = phrase.norme[trouve.start() : trouve.end() + 6] + " "
    an = _AN.search(suite)
    if an:
        return annee - int(an["an"]) <= 2
    duree = _IL_Y_A.search(trouve.group() + " ")
    return duree is None or duree["u"] != "ans" or duree["n"] in ("un", "1", "2")
