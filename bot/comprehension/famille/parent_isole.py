"""Bringing up a child alone."""

from __future__ import annotations

import re

from bot.comprehension.famille.mots import DET, ENFANT
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Clause, Phrase
from bot.comprehension.phrase.motifs import is_negated, matches

_PARENT = r"(?:meres?|mamans?|peres?|papas?|parents?)"
_PETITS = (
    rf"(?:{ENFANT}|ados?|adolescente?s?|collegiens?|lyceens?|"
    r"\d+(?! (?:ans|mois|jours|h|heures|euros|semaines))|leur fille|leur fils)"
)
_ELEVER = (
    r"(?:eleve|eleves|elever|elevons|elevent|eduque|eduquer|assume|assumer|gere|gerer|ai la garde "
    r"de|"
    r"m occupe|s occupe|m occuper|s occuper|occupe|me debrouille|se debrouille|porte|tiens)"
)
_SEUL_MOT = (
    r"(?:(?:tout |completement |bien |absolument )?(?:seul|solo|en solo|celibataire)|"
    r"sans (?:aide|soutien|relais|aucune aide|l aide de personne)|sans (?:le |"
    r"la |leur |son |sa |un |mon |"
    r"aucune? |l )?(?:autre )?(?:pere|papa|mere|maman|mari|conjoint|conjointe|aide du pere|aide du "
    r"papa|"
    r"aide de (?:leur|son|la|sa) (?:pere|mere|papa|maman)|ex|parent|personne)|"
    r"toute? seule?)"
)
_S_OCCUPER = (
    r"(?:venue?|vient|vue?|voit|aide|paye|paie|envoie|file|prend|garde|demande|repond|donne signe|"
    r"verse|donne|assume|occupe|connue?|reconnue?|reconnaitre|"
    r"presente?|"
    r"voulue?|veut|participe|appelle|interesse|existe)"
)
_ABSENT = (
    r"(?:(?:s |se |nous |m |l |les |ne |n |y |me |ma |mon |est |sont |a |as |ont |deja |tout |"
    r"juste |"
    r"completement |toujours |jamais |meme |vraiment |en |c est |il |elle )*"
    rf"(?:(?:pas|jamais|plus|rien)(?: [a-z]+)? {_S_OCCUPER}|{_S_OCCUPER} (?:pas|plus|jamais|rien)|"
    r"rien fait|refait sa vie|partie?s?|barree?|tiree?|casse|quittee?s?|abandonnee?s?|"
    r"laissee? (?:tomber|seul|toute? seule?)|"
    r"laissee?s?|plaquee?|plaque|largue|disparue?|disparu|evapore|envole|morte?|decedee?|decede|en "
    r"prison|incarcere|"
    r"(?:pas|jamais) (?:voulu (?:le |la |les )?reconnaitre|reconnue?s?|la|present|presente|dans le "
    r"decor|voulu|"
    r"vu|occupe|assume|donne)|plus la|plus de nouvelles?|de nouvelles|pas de nouvelles|reste (?:au|"
    r"en|a|la bas|perou)|"
    r"(?:est |vit |habite )?(?:reparti )?(?:au|en|a|aux|dans) [a-z]+(?: [a-z]+)? avec (?:une|un) "
    r"autre|avec (?:une|un) autre|a (?:pris|mis) (?:la fuite|les voiles)|coupe les ponts|"
    r"nous a (?:laisses|quittes|abandonnes)|s est (?:barre|casse|tire|evapore|envole|volatilise|"
    r"enfui)|pris la tangente|fait sa vie ailleurs|aux abonnes absents|fantome|jamais la|"
    r"mis les voiles|dans la nature|"
    r"absente?|inconnue?|s en fiche|fiche|s en fout|fout|en occupe (?:pas|plus|jamais)|"
    r"occupe (?:pas|plus|jamais)|donne (?:pas|plus|rien|aucune)|voit (?:pas|plus|jamais)|verse "
    r"(?:pas|rien)|"
    r"veut (?:pas|plus|rien)|repartie?|reparti|retourne|parti|demissionnaire))"
)
# Words that say it of themselves.
_SOLO = re.compile(
    rf" (?:(?:{_PARENT}|daronn?e?) (?:qui (?:vit|est) )?(?:solos?|celibataires?|celib|isolee?s?|seuls?|"
    r"monoparentale?)|"
    r"(?:famille )?monop?(?= (?:\||$|\d|une?|avec|enfants?|parent))|famille mono(?:parentale)?|foyer monoparental|monoparentale?s?|monoparent|parents? isole|"
    r"mono parentale?|"
    r"(?:papa|maman) (?:poule )?(?:toute?|tout) seul|"
    r"(?:a|en) (?:ma |sa |leur )?charge (?:tout |toute )?seul|mono parent|"
    r"garde (?:exclusive|totale|complete)|seul parent|isole avec enfants?|"
    r"(?:papa|pere|maman|mere) (?:\| )?et (?:la |le )?(?:maman|mere|papa|pere) (?:a la fois|en "
    r"meme temps)|joue le role du pere et de la mere)(?= )"
)
# A minor without parents here (MNA), and who is looked after: "mineur isolé pris en charge par l’ASE".
_MINEUR = re.compile(r" (?:mineure?s?|mna) $")
_PRIS_EN_CHARGE = re.compile(r" prise?s? en charge ")
# Bringing up, and alone.
_SEUL = re.compile(
    rf" {_ELEVER} (?:(?:de|d|a) )?(?:(?:tout |toute )?{_SEUL_MOT} )?(?:(?:de|d|a) )?(?:{DET} "
    rf")*(?:{_PETITS} )?(?:[a-z0-9|]+ ){{0,9}}?"
    rf"{_SEUL_MOT}(?= )"
    rf"| (?:l|le|la|les|{ENFANT}|qui|j|je|elle|il) {_ELEVER} {_SEUL_MOT}(?= )"
    rf"| {_SEUL_MOT} (?:\| )?(?:pour|a|de) (?:(?:l |le |la |les |m |s |me |se )*)?(?:elever|"
    r"occuper|gerer|eduquer|assumer|"
    rf"charge|debrouiller|nourrir|garder?|porter|eleve|gere|assume|payer)(?: [a-z0-9]+){{0,4}}(?= )"
    rf"| {_SEUL_MOT} (?:je |qui |a |et |(?:j |je )?les |l |c est moi qui |que je )*{_ELEVER}(?= )"
    rf"| {_ELEVER} {_SEUL_MOT} (?:de )?{DET}(?: {DET})*(?: {_PETITS})?(?= )"
)
_STATUT = r"(?:celibataire|celib|divorcee?|separee?|veuve|veuf)"
# Alone, divorced, widowed… with children in the same breath.
_SEUL_AVEC = re.compile(
    rf" (?:(?:tout )?seul|solo|celibataire|celib|divorce|separe|veuve|veuf|que moi|juste moi)"
    r"(?: (?:du pere|de leur pere|de leur mere|de mon mari|de ma femme|de mon ex|a la maison|au "
    r"quotidien|"
    rf"chez moi|depuis [a-z0-9]+(?: (?:ans|mois))?|maintenant|ici))?"
    r" (?:\| )?(?:et |avec |encore |toujours |aussi |j ai |a |je gere |mere de |maman de |pere de "
    r"|papa de |elle a |il a )+"
    rf"(?:{DET} )*(?:{_PETITS})(?= )"
    rf"| {_STATUT}(?: depuis (?:peu|\d+(?: (?:ans|mois))?|[a-z]+)| du pere| de leur pere| aussi| "
    r"donc| maintenant| jeune|"
    rf" (?:mere|maman|pere|papa) de){{0,2}} (?:\| )?"
    r"(?:(?:et|avec|encore|toujours|aussi|j|ai|a|mere de|maman de|pere de|papa de|elle a|il a|des|"
    r"dont|\|) )*"
    rf"(?:{DET} )+(?:{ENFANT}|ados?|adolescente?s?)(?= )"
    r"| (?:femme|homme|mere|pere|suis|est|mr|m|mme|monsieur|madame|personne|dame) seul (?:\| "
    rf")?(?:{DET} )+(?:{ENFANT})(?= )"
    r"| seul (?:[a-z]+ ){0,2}avec (?:eux|elles|lui|elle)(?= )"
    r"| (?:celibataire|divorce|separe|veuve|veuf) (?:\| )?(?:et |mais |c est moi qui |elle |il |j "
    r")*(?:ai|a) (?:la (?:garde|charge) "
    r"(?:de|des|exclusive)|les enfants|mes enfants|ses enfants)(?= )"
    rf"| (?:separe|divorce) (?:du pere|de la mere|du papa) (?:de |du |des )?(?:{DET} "
    rf")*(?:{_PETITS})(?= )"
)
# Children, then alone: "elle a un enfant de deux ans et elle est seule".
_SEUL_ENSUITE = re.compile(
    rf" (?:ai|a) (?:{DET} )*(?:{ENFANT}) (?:(?:de |age de |agee? de )?\d+ (?:ans|mois) )?(?:\| )?(?:et )?(?:elle|il|je) "
    r"(?:est|suis) (?:tout )?seul(?= (?:\||$|avec|pas|sans|et))"
)
# The other parent is not there any more.
_AUTRE_PARENT = (
    r"(?:(?:le|leur|son|sa|la) (?:pere|papa|mere|maman|geniteur)(?: (?:de (?:mon|ma|mes|l|la|son|"
    r"sa|ses|"
    rf"notre)|du|des|de) (?:{DET} )*(?:{ENFANT}))?|(?:pere|papa|mere|maman|geniteur)(?: (?:du|de "
    rf"la|des) (?:{ENFANT}))?)"
)
_PARTI = re.compile(rf" {_AUTRE_PARENT} (?:\| )?{_ABSENT}(?= )")
_CONJOINT_PARTI = re.compile(
    r" (?:(?:mon|ma|son|sa|le|la) )?(?:mari|conjointe?|compagnon|compagne|copain|copine|femme|mec|"
    r"ex|"
    rf"homme|epoux|epouse) {_ABSENT}(?= )"
    r"(?! (?:travailler|bosser|au (?:travail|boulot|taf|sport|marche)|en (?:vacances|mission|"
    r"deplacement|formation|ville)|"
    r"chercher|faire|ce matin|avec (?:la|ma|mon)|a la guerre|dormir|courir))"
)
_DES_ENFANTS = re.compile(rf" (?:{ENFANT}|ados)(?= )")
_A_DEUX = re.compile(
    r" (?:(?:leur|le|son|la|sa) (?:pere|papa|mere|maman)|mon mari|mon copain|mon conjoint|ma femme|"
    r"ma compagne|"
    r"mon compagnon) (?:[a-z]+ )?"
    r"(?:vit|vivent|est|habite|reste) (?:toujours |bien |encore |aussi |tous les soirs )?(?:avec "
    r"nous|la(?= (?:\||$|tous|aussi|pour|et|heureusement))|a la maison|present|presente)"
    r"| (?:eleve|elevons|elevent|gere|occupe|gerons) (?:[a-z]+ ){0,2}?(?:a deux|a 2|ensemble|tous "
    r"les deux|tous les 2)"
    r"| (?:vis|vit|vivons|habite|habitons|suis|sommes) (?:[a-z]+ ){0,2}?avec (?:le|la|leur|son|sa) "
    r"(?:pere|papa|mere|maman) "
    rf"(?:(?:de|du|des) (?:{DET} )*(?:{ENFANT})|(?=\||$|et ))"
    r"| (?:vis|vit|vivons|habite|habitons) avec mon (?:mari|copain|conjoint|compagnon) (?:\| )?et "
    r"(?:mes|nos|mon|ma|les) "
    rf"(?:\d+ )?(?:{ENFANT})"
    r"| (?:suis|est) pas (?:tout )?seul (?:pour|a) (?:l |le |la |les |m )?(?:elever|occuper|"
    r"gerer)(?= )"
)
_CHEZ_L_AUTRE = re.compile(
    r" (?:vivent|vit|sont|est|habitent|habite|restent|grandissent|places) (?:[a-z]+ )?(?:chez|"
    r"avec) "
    r"(?:leur|sa|son) (?:mere|pere|maman|papa|grand)"
    rf"| (?:{ENFANT}) (?:sont |est |tous )*(?:place|places|placee|placees|majeurs|adultes|"
    r"partis)(?= )"
)
_D_UN_AUTRE_PARENT = re.compile(
    r" (?:grandi|ete eleve|eleve par|issu|fils|fille|amie|copine|soeur|voisine|comme|pour les|aide|"
    r"aux|les|des|"
    r"ancien|ancienne|ex)(?: (?:avec|d|de|une|un|par|la|est))* $"
)
_GARDE_PARTAGEE = re.compile(
    r" (?:garde (?:alternee|partagee)|une semaine sur (?:deux|2)|1 semaine sur 2|en alternance|un "
    r"week end sur (?:deux|2))(?= )"
)


# -- parent_isole ---------------------------------------------------------------------------


# Of a minor, a parent named in a word is theirs: "16 ans, mère seule RSA"; not "jeune maman seule, 17 ans".
_D_UN_MINEUR = re.compile(r" 1[0-7] ans ")
_SEUL_PARENT = r"(?:mere|pere|maman|papa|daronne|daron) (?:qui (?:vit|est) )?(?:seule?|solo|celib(?:ataire)?|isolee?|veuve|veuf|divorcee?|separee?)(?= )"
_LE_SIEN = re.compile(rf"(?<! jeune)(?<! future)(?<! est)(?<! suis)(?<! deja) {_SEUL_PARENT}")
_CHEZ_LE_SIEN = re.compile(
    rf" (?:vis|vit|habite|loge|heberge|reste|rentre|retourne) (?:avec|chez) (?:(?:sa|son|ma|mon) )?{_SEUL_PARENT}"
)
_QUI_C_EST = re.compile(
    r" (?:(?:une?|la|le|jeune|petite?) )*(?:filles?|garcons?|gamine?|gosse|mome|ado)(?= (?:\| )?(?:de |d |agee? de )?1[0-7] ans )"
)


def is_of_ones_own_parent(phrase: Phrase) -> bool:
    """Whether the parent who is alone is that of the minor told of, who has no child."""
    reste = _QUI_C_EST.sub(" ", phrase.norme)
    if re.search(rf" (?:{ENFANT}|enceinte|accouche\w*) ", reste):
        return False
    mineur = _D_UN_MINEUR.search(phrase.norme) and _LE_SIEN.search(phrase.norme)
    return bool(mineur or _CHEZ_LE_SIEN.search(phrase.norme))


def lone_parent(phrase: Phrase) -> list[Fait]:
    faits: list[Fait] = []
    if is_of_ones_own_parent(phrase):
        return faits

    def add(valeur: bool, trouve: re.Match[str]) -> None:
        span = phrase.span(trouve.start() + 1, trouve.end())
        faits.append(Fait("parent_isole", valeur, *span))

    for trouve, clause in matches(phrase, _A_DEUX):
        if clause.au_present and not re.search(r" pas $", phrase.before(trouve.start())[-6:]):
            add(False, trouve)
    if faits:
        return faits
    partagee = _GARDE_PARTAGEE.search(phrase.norme) or _CHEZ_L_AUTRE.search(phrase.norme)
    for motif in (_SOLO, _SEUL, _SEUL_AVEC):
        for trouve, clause in matches(phrase, motif):
            if not clause.au_present or (
                clause.autre == "proche" and not _follows_a_parting(phrase, clause)
            ):
                continue
            if motif is not _SOLO and partagee:
                continue
            if not _is_a_bringing_up(phrase, trouve):
                continue
            avant = phrase.before(trouve.start())
            if _MINEUR.search(avant) or _PRIS_EN_CHARGE.search(trouve.group() + " "):
                continue
            nie = is_negated(phrase, trouve.start(), trouve.end()) or (
                " pas seul " in trouve.group() + " "
            )
            if nie and re.search(r" (?:sans|ni) (?:[a-z]+ ){0,3}$", avant[-25:]):
                continue
            if _D_UN_AUTRE_PARENT.search(avant[-40:]):
                continue
            add(not nie, trouve)
    for trouve, clause in matches(phrase, _SEUL_ENSUITE):
        if clause.au_present and clause.autre != "proche" and not partagee:
            add(True, trouve)
    for trouve, clause in matches(phrase, _PARTI):
        if clause.au_present and not partagee and not _is_the_writer_s_parent(phrase, trouve):
            add(True, trouve)
    for trouve, clause in matches(phrase, _CONJOINT_PARTI):
        reste = phrase.norme[: trouve.start() + 1] + phrase.norme[trouve.end() :]
        if clause.au_present and not partagee and _DES_ENFANTS.search(reste):
            add(True, trouve)
    return faits


def _follows_a_parting(phrase: Phrase, clause: Clause) -> bool:
    """True for "le père est parti, les élève seule": the clause takes up the person again."""
    return bool(_PARTI.search(phrase.norme[: clause.fin])) and not re.search(
        r" (?:soeur|copine|amie|cousine|voisine|frere|mere|pote) ", clause.texte
    )


def _is_a_bringing_up(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """False for "j’assume seul mes choix", "je gère seule mes papiers"."""
    mots = trouve.group() + phrase.after(trouve.end())[:30] + " "
    if re.search(
        r" (?:charge|eleve|elever|elevons|elevent|eduque|eduquer|solo|celibataire|veuve|veuf|separe|"
        r"divorce|garde|"
        r"mono|monoparental|monoparentale|monoparentales|isole|parent|mere|pere|maman|papa|parents|"
        r"meres|mamans) ",
        mots,
    ):
        passe = re.search(r" (?:ai|a) $", phrase.before(trouve.start())[-5:])
        toujours = re.search(r" toujours ", mots + phrase.before(trouve.start())[-16:])
        return not (
            passe and not toujours and re.search(r"^ (?:eleve|assume|gere)", mots)
        ) and not re.search(r" (?:ai|a) ete ", phrase.before(trouve.start())[-12:] + mots[:6])
    return bool(re.search(rf" (?:{ENFANT}|ados?|adolescente?s?) ", mots)) or bool(
        re.search(
            rf" (?:{ENFANT}|leur (?:pere|mere|papa|maman)|le papa|le pere|son pere) ", phrase.norme
        )
        and re.search(
            r" (?:l|le|la|les|seul avec \d+|avec (?:eux|elles|lui|elle)|gere (?:les )?\d+) ",
            mots + phrase.before(trouve.start())[-6:],
        )
    )


def _is_the_writer_s_parent(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True for "mon père est parti", "sa mère est décédée": the parent of the writer."""
    avant = phrase.before(trouve.start())
    mots = trouve.group()
    if re.search(r" (?:mon|ma|mes|notre|ton|votre|grand|beau|belle|une?) $", avant[-8:]):
        return True
    if re.match(r" (?:leur|le (?:pere|papa|geniteur)|(?:pere|geniteur) )", mots):
        return False
    return not re.search(
        r" (?:enfants?|fils|filles?|bebes?|gosses?|petits?|petite|gamine?s?|momes?|loulous?|garcons?|"
        r"jumeaux|jumelles|enceinte|parent|eleve) ",
        phrase.norme,
    )
