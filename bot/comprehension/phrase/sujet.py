"""Of whom a clause speaks: the person, a relative, somebody on a screen."""

from __future__ import annotations

import re

from bot.comprehension.phrase.clauses import Clause, Phrase
from bot.comprehension.vocabulaire.proches import ENFANTS, PERSONNE_ORIENTEE, PROCHES, PROCHES_F

# What was seen on a screen or read: other people’s.
_ACTUALITE = re.compile(
    r" (?:(?:vue?s?|lue?s?|entendue?s?|regarde) (?:[a-z]+ ){0,2}?(?:aux|dans les|dans le|a la|"
    r"sur|au) "
    r"(?:infos?|informations|journal|tele|tv|jt|radio|actus?|actualites|presse|facebook|tiktok|"
    r"insta|bfm|youtube|twitter|netflix)|(?:aux|dans les) (?:infos|informations|actualites|"
    r"nouvelles)|dans (?:la|une|ma|cette|le|un|ce) (?:serie|film|roman|livre|reportage|"
    r"documentaire|clip|chanson|manga|nouvelle|piece|sketch|scenario|conte|jeu|jeu video|bd|"
    r"podcast|poeme|rap|texte|son|saison|episode|sims|gta|article|theatre|roleplay|rp)|"
    r"(?:le|ce|un|cet|cette|la|une|notre|mon|ma|l) (?:film|reportage|documentaire|serie|roman|"
    r"livre|piece|chanson|article|podcast|scenario|bd|conte|expose|spectacle) (?:de [a-z]+ )?"
    r"(?:qui )?(?:parle|raconte|sur|d hier|passe|montre|dit|commence|finit|explique|traite)|"
    r"(?:expose|memoire|dissertation|devoir|redaction|tpe|grand oral|enquete|conference|debat|"
    r"colloque|article|these|sondage) (?:[a-z]+ ){0,3}?(?:sur|a propos|contre|autour|j etudie)|"
    r"l heroine|le heros|le personnage|les personnages|mon personnage|"
    r"a la (?:tele|radio)|au jt|faits? divers|"
    r"(?:j ai|on a|ai) (?:lu|entendu|entendu dire|vu|appris) qu?e? (?!je |j |mon |ma |mes |"
    r"on )[a-z]+|"
    r"(?:finir|devenir|etre|faire|terminer|fini) comme (?:mon|ma|mes|un|une|les|des) [a-z]+)(?= )"
)
# "tout ça c’est l’histoire de mon frère", "c’est mon ex qui l’a".
_C_EST_D_AUTRUI = re.compile(
    r" c est (?:pas (?:moi|pour moi|le mien|la mienne) (?:\| )?c est )?"
    r"(?:(?:l histoire|l affaire|le probleme|le truc|la vie|le cas|celle|celui|ceux|celles|les "
    r"affaires|le dossier|les problemes) (?:de|d|a|du) |pour |a |au |de )?"
    rf"(?:mon|ma|mes|son|sa|ses|le|la|les|notre|un|une|leur) (?:[a-z]+ )?(?:{PROCHES}) "
    r"(?:a moi )?(?:\| )?$"
)
_MOI = re.compile(
    r"^ (?:et |mais |car |donc |parce que |que |alors |puis |sinon |aussi )*(?:j|je|moi|nous|"
    r"on) "
)
PROCHE_SUJET = re.compile(
    r"^ (?:et |mais |car |donc |parce que |que |alors |en fait |aussi |puis |sinon |y a |il y a |"
    r"c est |surtout |par contre |avant |quand |comme |meme )*"
    r"(?:j ai |je (?:vis|suis|habite) avec )?"
    r"(?:mon|ma|mes|son|sa|ses|notre|nos|leur|leurs|un|une|le|la|l|des|les|\d+) "
    rf"(?:petite?s? |grande?s? |beau |belle |ex |jeune |vieux |vieille |meilleure? |propre |"
    rf"anciens? |"
    rf"anciennes? |futurs? |futures? |autres? |pauvre |cher |chere )*({PROCHES})\b"
)
# Who is oriented, told by somebody else: "c’est une jeune femme", "j’ai un monsieur".
_PRESENTE = re.compile(
    r"^ (?:et |mais |alors |donc |voila |euh |bon |bonjour )*(?:c est |il s agit d |on a |j ai |voici |pour )?une? "
    r"(?:jeune |petite? )?(?:femme|fille|homme|garcon|dame|monsieur|jeune)(?= (?:\||$|qui |de \d\d|\d\d ans))"
)
_PREAMBULE = re.compile(
    r" (?:je |j )(?:\| )?(?:vous |te |t |l |la |le )*(?:dicte|explique|donne|raconte|parle|presente|resume|decris|appelle pour)(?= )"
    r"| j ai (?=une? (?:jeune (?:homme|femme|fille|garcon)|jeune|monsieur|dame) (?:\||$|qui |de \d\d ))"
)
_POUR_AUTRUI = re.compile(
    r"^(?: c est)?(?:(?! c est ).)* pour (?:les gens|ceux|celles|celui|celle|les jeunes|"
    r"les personnes|un ami|une amie)(?= )"
    r"|^ (?:(?:ah|mais|et|non|nan|bah) )*(?:(?:ca|cela|la|le|l|les) (?:[a-z0-9]+ ){0,4}?)?"
    r"c est (?:que |fait |plutot |surtout |juste )*pour (?:les gens|ceux|celles|les jeunes|les personnes)(?= )"
    r"|^ (?:(?:ah|mais|et|non|nan|bah|pas|surtout|bof) )+(?:(?:la|le|l|les) (?:[a-z0-9]+ ){0,4}?)c est (?:que |fait |plutot |surtout |juste )*pour (?:les gens|ceux|celles|les jeunes|les personnes)(?= )"
)
_TIERS = re.compile(
    r"^ (?:et |mais |car )*(?:les miens|les miennes|le mien|la mienne|quelqu un|des gens|les gens|certains|tout le monde|les jeunes|"
    r"(?:l )?une? d (?:entre )?(?:eux|elles)|une? des (?:leurs|siens|notres)|certaine?s d entre (?:eux|elles)|"
    r"les autres|il parait|l autre|(?:les|des) \d+(?: \d+)?(?! ans)|"
    r"(?:y a |il y a |c est |c |je connais |ya )?(?:une?|des|les?|la|l|ce|cet|cette|ces) "
    r"(?:[a-z]+ )?(?:mec|meuf|gars|type|fille|filles|garcon|dame|monsieur|homme|femme|sdf|gens|nana|"
    r"keum|jeunes?|famille|vieux|vieille|gamin|gamine|petit|petite|eleve|salarie|sans abri|clochard|"
    r"toxico|migrants?|personne|habitants?|locataires?)(?: [a-z]+){0,3}? (?:(?:de|dans|en bas de|"
    r"devant|en face de|a cote de|a|du|sur|au|derriere) (?:chez (?:moi|nous)|mon|ma|mes|notre|nos)|"
    r"du (?:dessus|dessous|quartier|coin|village|premier|troisieme|deuxieme|\d|rez|bas)|"
    r"d en (?:face|bas|haut)|d a cote|a moi|que je connais|qu on connait)|"
    r"(?:la |le |les )?(?:mamie|papi|mamy|papy|tonton|tata|tatie|daron|daronne) (?!de |d |\d|solo|seul|"
    r"et (?:la|le|moi)|celib)|"
    r"(?:maman|papa) (?:elle |il )?(?:me |m |nous |travaille|bosse|veut|dit|comprend|touche|gagne)|"
    r"(?:le|la|les) (?:pauvres?|malheureu[a-z]+|veinarde?s?)(?= (?:\||$))|"
    r"(?:je |j en |on )?connais (?:bien )?(?:quelqu un|(?:une?|des|plein de|plusieurs|\d+) (?:[a-z]+ )?"
    r"(?:dames?|femmes?|mecs?|gars|hommes?|jeunes?|familles?|couples?|gens|meufs?|filles?|types?|"
    r"monsieur|personnes?|potes?|copines?|copains?|amie?s?|voisine?s?|sdf|mamans?))|"
    r"(?:il|elle|ils|elles) [^|]* (?<!chez )(?<!avec )(?<!de )(?<!pour )(?<!a )(?:mon|ma|mes) (?:[a-z]+ )?"
    rf"{PROCHES} (?:\| )?$|"
    r"(?:dans|sur) (?:une|l|les|la|cette|leur|leurs) (?:annonces?|offres?|fiches? de poste))(?:\b|$)"
)
_ORIENTEE = re.compile(rf" (?:{PERSONNE_ORIENTEE}) ")
# "ma fille de 30 ans cherche un appart": no child to look after.
_ENFANT_ADULTE = re.compile(rf" {ENFANTS} (?:[a-z]+ )?(?:de |a |qui a )?(\d\d) ans ")
_A_ORIENTER = re.compile(
    r" (?:personne|jeune|situation|cas|usager) a (?:orienter|accompagner) (?:\| )?$"
)
IL_ELLE = re.compile(
    r"^ (?:et |mais |car |donc |parce qu |puis |quand |sinon |qu |comme |alors )*"
    r"(il|elle|ils|elles|lui|qui|celui ci|celle ci) (?!y a |faut |me |m |nous |parait )"
)
VERBE = re.compile(
    r" (?:j|je|a|ai|est|suis|sont|ont|vis|vit|habite|travaille|bosse|touche|etait|avait|dort|"
    r"cherche|va|fait|peut|veut|gagne|prend|boit|s|loue) "
)
_REPRISE_3 = re.compile(
    r"^ (?:et |mais |ou )?(?:a|est|n|ne|touche|travaille|bosse|vit|habite|dort|va|fait|s|se|"
    r"cherche|sont|ont) "
)
_GAMIN = re.compile(
    r"^ (?:le|la|ce|cette) (?:gamine?|gosse|mome|minote?|loulou|loustic) (?!de (?:la|ma|mon|l|un|une) )"
)
_PETIT_AGE = re.compile(r" (?:\d|1[0-2]) ans ")
# A child that the person has, told without a verb: "1 enfant 2 ans", "une fille de 4 ans".
_A_DES_ENFANTS = re.compile(
    r"^ (?:et |avec |a )?(?:mon|ma|mes|un|une|son|sa|ses|\d+) (?:petite? |jeunes? )?"
    rf"{ENFANTS}\b"
)
# "ils cherchent quelqu’un qui…", "connaît personne qui…": nobody that we know.
_PERSONNE = re.compile(r" (?:personne|quelqu un|gens|ceux|celui|celle|celles|quiconque) $")
# A relative and what he does to the person: "sa compagne le tape".
_ACTS_ON_THE_PERSON = re.compile(
    rf" {PROCHES} (?:\d+ ans )?(?:ne )?(?:le|la|l|lui|me|m) (?!a \d)[a-z]+"
)
_UN_ENFANT = re.compile(r"^ (?:et |avec |a )?(?:une?|\d+) (?!ans |mois )[a-z]+")
_DE_L_ENFANT = re.compile(
    r"^ (?:et |ou )?(?:(?:de |age |agee |ages |dont (?:un |une )?(?:de )?|un |une |a )*\d+ "
    r"(?:ans|mois|semaines|jours)\b|(?:de)?scolarise|lyceen|collegien|(?:au|en) (?:college|lycee|"
    r"primaire|cp|ce1|ce2|cm1|cm2|\d eme)|place|en creche|en maternelle|en garde|malade|"
    r"handicape|en bas age|a charge|autiste)"
)


# People in general, of whom something is told: "ceux qui ont pas de diplôme", "les jeunes sans permis".
_LES_GENS = re.compile(
    r" (?:ceux|celles|(?:les|des) (?:gens|personnes|jeunes|autres)) (?:\| )?(?:qui|sans|avec|comme) "
)
_PAS_COMME_EUX = re.compile(
    r" (?:pas|jamais) (?:[a-z]+ )?(?:comme|de|parmi) (?:ceux|celles|les [a-z]+) $"
)


def speaks_of_others_only(phrase: Phrase) -> bool:
    """True when people in general are told of, and nothing of oneself beside them."""
    if _LES_GENS.search(phrase.norme) is None:
        return False
    return not any(c.moi and not _PAS_COMME_EUX.search(c.texte) for c in phrase.clauses)


def mark_subject(phrase: Phrase) -> None:
    """Say which clauses speak of somebody else: `autre` is "enfant", "proche" or ""."""
    premiere_personne = not phrase.accompagnant and bool(
        re.search(r" (?:j|je|moi|mon|ma|mes) ", _PREAMBULE.sub("", phrase.norme))
    )
    connus: dict[str, str] = {}
    oriente = False
    precedente: Clause | None = None
    for clause in phrase.clauses:
        proche = PROCHE_SUJET.search(clause.texte)
        il = IL_ELLE.search(clause.texte)
        if proche and _A_ORIENTER.search(phrase.norme[: clause.debut + 1]):
            oriente = True  # "personne à orienter : ma nièce"
        elif (oriente and il and il[1] == "qui") or (
            not premiere_personne
            and _GAMIN.match(clause.texte)
            and not _PETIT_AGE.search(phrase.norme)
        ):
            pass  # whom an educator speaks of: "le gamin vient de fêter ses 16"
        elif not premiere_personne and _PRESENTE.match(clause.texte):
            oriente = True
        elif proche and not clause.texte.startswith((" j ai ", " je ")):
            adulte = _ENFANT_ADULTE.search(clause.texte)
            enfant = re.fullmatch(ENFANTS, proche[1]) and not (adulte and int(adulte[1]) > 17)
            clause.autre = "enfant" if enfant else "proche"
        elif _TIERS.search(clause.texte) or _POUR_AUTRUI.search(clause.texte):
            clause.autre = "proche"
        elif _MOI.search(clause.texte):
            clause.moi = True
        elif il and il[1] == "qui":
            if precedente is not None and precedente.texte.endswith(" pas moi "):
                clause.autre = "proche"
            elif precedente is not None and precedente.texte.endswith(" moi "):
                clause.moi = True
            elif precedente is not None and _PERSONNE.search(precedente.texte):
                clause.autre = "proche"
            elif precedente is not None:
                clause.autre = precedente.autre or _last_named(precedente)
        elif il and (premiere_personne or (precedente is not None and precedente.autre)):
            clause.autre = connus.get("f" if il[1].startswith(("elle", "celle")) else "m", "")
        elif precedente is not None and precedente.autre and _goes_on(precedente, clause):
            clause.autre = precedente.autre
        for nom in re.finditer(rf" ({PROCHES})(?= )", clause.texte):
            genre = "f" if re.fullmatch(PROCHES_F, nom[1]) else "m"
            connus[genre] = "enfant" if re.fullmatch(ENFANTS, nom[1]) else "proche"
        presente = not premiere_personne and _PRESENTE.match(clause.texte) is not None
        if presente or clause.moi or " c est " not in clause.texte:
            pass
        elif _C_EST_D_AUTRUI.search(clause.texte):
            clause.autre = "proche"
            for avant in phrase.clauses[: phrase.clauses.index(clause)]:
                if avant.phrase == clause.phrase and not VERBE.search(avant.texte):
                    avant.autre = "proche"
        if not clause.autre and _ORIENTEE.search(clause.texte):
            connus.clear()
        precedente = clause


def mark_news(clauses: list[Clause]) -> None:
    """What is told of the news, a film or a series is somebody else’s."""
    for place, clause in enumerate(clauses):
        if not _ACTUALITE.search(clause.texte):
            continue
        clause.autre = "proche"
        if re.match(r"^ (?:vue?s?|lue?s?|entendue?s?) ", clause.texte):  # "…, vu sur Facebook"
            for avant in clauses[:place]:
                if avant.phrase == clause.phrase and not avant.moi:
                    avant.autre = "proche"
        for suite in clauses[place + 1 :]:
            if suite.moi or suite.phrase != clause.phrase:
                break
            suite.autre = "proche"


def _goes_on(precedente: Clause, clause: Clause) -> bool:
    """True when a clause without a subject goes on about the one before."""
    if clause.liaison == "fort":
        return False
    enumere = precedente.autre == "enfant" and not VERBE.search(precedente.texte)
    if _ACTS_ON_THE_PERSON.search(precedente.texte) and clause.liaison == "faible":
        return False  # "son mari la frappe, bosse à la cantine"
    if enumere and _REPRISE_3.search(clause.texte) and not _UN_ENFANT.search(precedente.texte):
        return True  # "mon fils, 4 ans, est malade"
    if enumere and (
        _A_DES_ENFANTS.search(precedente.texte) or _DE_L_ENFANT.search(precedente.texte)
    ):
        return bool(_DE_L_ENFANT.search(clause.texte))
    if _REPRISE_3.search(clause.texte) or clause.liaison == "et":
        return True
    return clause.liaison == "faible" and not VERBE.search(precedente.texte)


def _last_named(clause: Clause) -> str:
    """Kind of the relative named at the end of a clause ("j'ai mon frère | qui…")."""
    if re.match(r" (?:gamin|gamine|gosse|mome) (?:de )?\d+ ans ", clause.texte):
        return ""  # an educator’s words for the person to orient
    fin = re.search(rf" ({PROCHES})(?: [a-z]+)?(?: (?:de|a) \d+ (?:ans|mois))? $", clause.texte)
    if not fin:
        return ""
    return "enfant" if re.fullmatch(ENFANTS, fin[1]) else "proche"
