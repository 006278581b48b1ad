"""Where the person sleeps: the key `logement`."""

from __future__ import annotations

import re

from bot.comprehension.clauses import Phrase
from bot.comprehension.lecture import Fait
from bot.comprehension.motifs import compile_table, is_negated, is_wished, matches

_DORT = (
    r"(?:dors|dort|dormir|dormons|vis|vit|vivre|suis|est|couche|couches|sommes|loge|reste|"
    r"habite|passe (?:la nuit|mes nuits|ses nuits))"
)
_CHEZ = (
    r"(?:(?:mon|ma|mes|un|une|des|ses|sa|son|leurs|le|la|les|l|notre) (?:[a-z]+ )?"
    r"(?:mere|pere|parents|maman|papa|frere|soeur|tante|oncle|cousin|cousine|pote|potes|ami|"
    r"amie|amis|amies|"
    r"copain|copine|copains|grand mere|grand pere|grands parents|mamie|papi|famille|tiers|"
    r"connaissance|"
    r"voisin|voisine|particulier|belle mere|beau pere|beaux parents|beau frere|belle soeur|"
    r"niece|neveu|"
    r"collegue|darons|connaissances|gens|proche|proches|vieux|fils|fille)|"
    r"maman|papa|mamie|papi|famille|tiers|potes|amis|des gens|quelqu un)"
)
_TABLE = compile_table(
    {
        "sans-abri": (
            r"a la rue(?! (?:de|du|des) )",
            rf"(?<! me )(?<! m )(?<! te )(?<! l )(?<! le )(?<! la )(?:{_DORT}|retrouve|finis|fini|zone|"
            r"galere|traine|jete|mis|mise|ai dormi|a dormi) (?:[a-z]+ ){0,2}?dans la rue(?= )"
            r"(?! (?:de|du|des|d|a cote|principale|en face) )",
            r" (?:(?<=^ )|(?<=\| ))(?:(?:moi|maintenant|actuellement|toujours|encore|depuis|et|mais|"
            r"aujourd|hui) )*dans la rue(?= (?:\||$|depuis|avec|et|la nuit|maintenant|en|sans))",
            r"sdf|sans abri|sans domicile(?: fixe)?|sans toit",
            rf"(?:{_DORT}|(?:ai|a) (?:dormi|passe la nuit|couche)) (?:[a-z]+ ){{0,2}}dehors",
            rf"(?:{_DORT} (?:[a-z]+ ){{0,2}}|vit |)dans (?:ma|la|sa|une|mon|un|son|le|des) "
            r"(?:voiture|caisse|camion|tente|garage|cave|hall|halls|gare|parking|fourgon|"
            r"camionnette|metro|"
            r"cage d escalier|parc|bois|vehicule|abri|bagnole|utilitaire|van|cabane)",
            r"(?:dans un |en |un )?squat(?! chez)|squatte(?! (?:chez|le canape))",
            r"nulle part ou (?:dormir|aller|loger)|(?:dors|dort) nulle part",
            r"sous (?:une|ma|la) tente|sous (?:un|les) ponts?|(?:dors|dort) (?:a la|en) gare",
            (
                r"pas d endroit (?:ou|pour) dormir|(?:sais|sait) (?:pas|"
                r"plus) ou (?:aller )?(?:dormir|passer la nuit|loger)"
            ),
            r"nuit dehors|nuits dehors",
        ),
        "hebergement": (
            r"chrs|cada|huda|cph|lhss|hebergement d urgence|centre d hebergement|accueil de nuit|"
            r"structure d hebergement|hebergement social|csapa residentiel|accueil d urgence",
            r"(?<!mere )(?<!femme )(?<!homme )(?<!pere )(?:au|en|dans un|dans le|"
            r"dans un petit) foyer"
            r"(?! (?:jeunes?|de jeunes|de l enfance|ase|fiscal|des jeunes))",
            r"foyer (?:d urgence|d hebergement|emmaus|adoma|de migrants|social|d accueil)",
            (
                r"hotel social|a l hotel|en hotel|dans un hotel|hotel (?:du |par le )?115|"
                r"chambre d hotel|hotel paye"
            ),
            r"heberge(?:ment)? (?:par|via|grace au?|en|a l|dans un|au|dans une) (?:le |la |"
            r"l |un |une )?"
            r"(?:115|siao|samu social|samu|association|asso|hotel|croix rouge|ccas|chrs|"
            r"foyer|centre|structure|emmaus|secours)",
            r"(?:loge|place|mis a l abri) par le 115|centre d accueil",
        ),
        "heberge": (
            (
                r"heberge(?= )(?! (?:par (?:le|l|la|une?) ?(?:115|siao|samu|asso|association|"
                r"hotel|croix|ccas)))"
            ),
            rf"chez {_CHEZ}",
            r"(?:chez|avec) (?:mes|ses|les) (?:parents|darons|vieux|grands parents)",
            (
                r"(?:vis|vit|habite|reste) (?:encore |toujours )?avec (?:ma|sa|mon|son) (?:mere|"
                r"pere|famille|daronne|tante|grand mere)"
            ),
            r"a droite (?:et )?a gauche|de pote en pote|de canape en canape|de maison en maison|"
            r"domicile (?:parental|familial|des parents)|(?:dors|dort|"
            r"squatte) (?:sur )?(?:le|un|des) canape",
            r"squatte chez|tantot chez|un coup chez|loge chez|domicilie chez",
        ),
        "stable": (
            (
                r"locataire|co locataire|en location|en colocation|en coloc|(?:suis|est|"
                r"sommes) proprietaires?"
            ),
            r"(?:j ai|ai|a|loue|avons|dans|dispose d|occupe) (?:deja |bien |quand meme |"
            r"toujours |enfin )?"
            r"(?:un|mon|une|ma|son|sa|notre|1) (?:petit |petite |propre |grand |vrai |"
            r"super |nouvel |vieux )?"
            r"(?:appart|appartement|logement|studio|maison|hlm|t1|t2|t3|t4|f1|f2|f3|f4|"
            r"chez moi|logement social|pavillon|toit)",
            (
                r"(?:vis|vit|habite|loge|suis|est) (?:seul )?(?:en appartement|en hlm|en maison|"
                r"en appart|en studio|chez moi|chez lui|chez elle)"
            ),
            (
                r"bail a mon nom|logement (?:autonome|stable|ok|oui)|bailleur social|"
                r"mon propre (?:appart|appartement|logement)"
            ),
        ),
    }
)
_VERBE_AILLEURS = re.compile(
    r" (?:de|mange|manger|vais|va|passe|aller|parti|vire|partir|quitter|quitte|venu|viens|"
    r"retourner|retourne pas|"
    r"travaille|bosse|mis dehors|chasse|fugue|sorti|dehors) (?:[a-z]+ )?$"
)
_PERDU = re.compile(
    r" (?:perdu|perdre|quitter|quitte|cherche|expulse|expulser|eviter|fini|sorti|sortir|"
    r"sors|sort|sortant|demande|attente|"
    r"travailleur|educateur|maraude|mere|femme|peur|parti|ancien|place|dossier|"
    r"plus de) (?:[a-z]+ ){0,3}$"
)
_PAR_UN_PROCHE = re.compile(
    r" (?:m|me|nous) (?:heberge|hebergent|loge|logent)(?= )(?! (?:pas|plus) )"
)


def read_logement(phrase: Phrase) -> list[Fait]:
    """Facts `logement` of a sentence, in the order of the text."""
    faits: list[Fait] = []
    pris: list[tuple[int, int]] = []
    for valeur, motif in _TABLE:
        for trouve, clause in matches(phrase, motif):
            if any(debut < trouve.end() - 1 and trouve.start() + 1 < fin for debut, fin in pris):
                continue
            pris.append(trouve.span())
            if clause.affirme and _is_stated(phrase, trouve, valeur):
                span = phrase.span(trouve.start() + 1, trouve.end())
                faits.append(Fait("logement", valeur, *span))
    for trouve, clause in matches(phrase, _PAR_UN_PROCHE):
        if clause.autre == "proche" and not (clause.passe or clause.hypothese or clause.question):
            span = phrase.span(trouve.start() + 1, trouve.end())
            faits.append(Fait("logement", "heberge", *span))
    return sorted(faits, key=lambda fait: fait.debut)


def _is_stated(phrase: Phrase, trouve: re.Match[str], valeur: str) -> bool:
    avant = phrase.before(trouve.start())
    if valeur == "sans-abri":
        deja_nie = re.match(r" (?:sans|pas d|nulle|sai)", trouve.group())
        if not deja_nie and is_negated(phrase, trouve.start(), trouve.end()):
            return False
        return not re.search(
            r" (?:peur|eviter|risque|educateur|travailleur|maraude|traine|trainer|finir|"
            r"ancien|ex|mis|sorti|mettre|garee?|aller|jeunes)"
            r"(?: [a-z]+){0,3} $",
            avant[-45:],
        )
    if is_negated(phrase, trouve.start(), trouve.end()):
        return False
    if valeur == "heberge" and trouve.group().startswith((" heberge", " chez")):
        if re.search(r" (?:j|je l|je les|l|les|qui m) $", avant[-8:]):
            return trouve.group().startswith(" chez")
        return not _VERBE_AILLEURS.search(avant[-30:])
    if _PERDU.search(avant[-45:]):
        return False
    if valeur == "stable":
        return not is_wished(phrase, trouve.start()) and not re.search(
            r"^ (?:a louer|trop cher pour)", phrase.after(trouve.end())
        )
    return not is_wished(phrase, trouve.start())
