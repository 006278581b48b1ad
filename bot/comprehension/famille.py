"""The children to look after: the keys `enfant_moins_3_ans` and `parent_isole`."""

from __future__ import annotations

import re

from bot.comprehension.clauses import Phrase
from bot.comprehension.lecture import Fait
from bot.comprehension.motifs import is_negated, matches
from bot.comprehension.vocabulaire.proches import ENFANTS

_AGE_D_ENFANT = re.compile(
    rf" (?P<qui>{ENFANTS}|dont (?:une?|1)|dont le dernier|dont la derniere|le plus jeune|"
    rf"le dernier|la derniere)(?! dont)(?: (?!ma |mon |sa |son |il |soeur|"
    rf"frere)[a-z]+){{0,2}}?(?: \|)?"
    r"(?: (?:qui|il|elle|ils|elles|de|a|ont|age|agee|ages|ages de|d|entre|presque|bientot|"
    r"juste|deja))*"
    r" (?P<n>\d+|une?(?= (?:ans|mois|semaine|(?:\| )?et \d)))(?P<u> ans| mois| semaines|"
    r" jours)?(?: (?:et|"
    r"\| et|ou) (?P<n2>\d+|un)(?P<u2> ans| mois))?(?= )"
)
_BEBE = re.compile(
    r" (?:bebe|bebes|nourrisson|nouveau ne|enfant en bas age|enfants en bas age|petit bout)(?= )"
)
_ACCOUCHE = re.compile(
    r" (?:viens d accoucher|vient d accoucher|ai accouche|jeune maman|jeune accouchee)(?= )"
)
_MOINS_3 = re.compile(
    r" (?:enfants?|fils|fille|petit|petite) (?:de |a )?(?:moins de 3 ans|de 0 a 3 ans|"
    r"0 3 ans)(?= )"
)
_SANS_ENFANT = re.compile(
    r" (?:sans|pas d|pas de|aucun|ni|zero|0|jamais eu d)(?: (?:mari ni|"
    r"conjoint ni))? (?:enfants?|gosses?|gamins?|bebe|charge de famille)(?= )"
    r"(?! (?:de|en bas))"
)
_PAS_A_SOI = re.compile(
    r" (?:attends|attend|veux|veut|voudrais|aimerais|envie|garde|garder|cousine|soeur|frere|"
    r"copine|copain|"
    r"amie|ami|voisine|projet|perdu|avoir|enceinte|faire|baby|comme|aura|"
    r"aurai) (?:[a-z0-9]+ ){0,3}$"
)
_SEUL = re.compile(
    rf" (?:(?:l|le|la|les|{ENFANTS}|je|qui) (?:eleve|elever|ai eleve|assume|gere) (?:(?:mon|"
    rf"ma|mes|son|sa|ses|le|la|les|\d+) )?(?:(?:\d+|petit|petite) )?(?:{ENFANTS} )?"
    r"(?:de \d+ (?:ans|mois) )?(?:tout )?seul"
    rf"|(?:eleve|eleves|m occupe|s occupe) (?:de |d )?(?:tout )?(?:seul )?(?:mon|ma|mes|son|"
    rf"sa|ses|le|la|les|\d+|l|un|une) (?:\d+ |petit |"
    rf"petite )?(?:{ENFANTS})(?: [a-z0-9]+){{0,4}}? seul"
    rf"|eleve (?:tout )?seul(?: (?:mon|ma|mes|son|sa|ses|un|une|\d+) )?"
    rf"|seul avec (?:mon|ma|mes|son|sa|ses|le|la|les|un|une|\d+|deux|trois|ce) (?:\d+ |"
    rf"petit |petite |jeune )?(?:{ENFANTS})"
    r"|seul (?:a|pour) (?:l |le |la |les )?(?:elever|m occuper|s occuper|gerer|eduquer)"
    r"|(?:maman|mere|papa|pere|parent|meres|parents) (?:solo|celibataires?|isolee?s?|seul)"
    r"|famille monoparentale|monoparentale?|parent isole|garde (?:exclusive|totale)|"
    rf"(?:celibataire|seul|divorce|separe|veuve|veuf) avec (?:un |une |mes |mon |ma |\d+ |"
    rf"ses |son |sa )?(?:\d+ )?(?:petit |jeune )?(?:{ENFANTS})"
    r"|(?:pere|mere) (?:du petit|de la petite|de mon fils|de ma fille|des enfants|"
    r"de l enfant|du bebe)? ?(?:est |nous a |m a |s est |a )?(?:partie?|barre|quittes?|"
    r"abandonnes?|plus la|pas la|disparu))(?= )"
)


def read_famille(phrase: Phrase) -> list[Fait]:
    """Facts about the person’s own children."""
    faits = _young_child(phrase)
    for trouve, clause in matches(phrase, _SEUL):
        if clause.passe or clause.hypothese or clause.question or clause.futur:
            continue
        if clause.autre == "proche" and not re.search(
            r"parti|barre|quittes?|abandonnes?|plus la|pas la|disparu", trouve.group()
        ):
            continue
        valeur = not is_negated(phrase, trouve.start(), trouve.end())
        faits.append(Fait("parent_isole", valeur, *phrase.span(trouve.start() + 1, trouve.end())))
    return sorted(faits, key=lambda fait: fait.debut)


def _young_child(phrase: Phrase) -> list[Fait]:
    faits: list[Fait] = []

    def add(valeur: bool, debut: int, fin: int) -> None:
        faits.append(Fait("enfant_moins_3_ans", valeur, *phrase.span(debut + 1, fin)))

    ages: list[tuple[int, int]] = []
    for trouve, _ in matches(phrase, _AGE_D_ENFANT):
        if not (trouve["u"] or trouve["u2"]):
            continue
        ages.append(trouve.span())
        mois = [_months(trouve["n"], trouve["u"] or trouve["u2"])]
        if trouve["n2"]:
            mois.append(_months(trouve["n2"], trouve["u2"]))
        if _is_own(phrase, trouve) and min(mois) < 36:
            add(True, *trouve.span())
    for motif in (_MOINS_3, _ACCOUCHE):
        for trouve, _ in matches(phrase, motif):
            if _is_own(phrase, trouve):
                add(not is_negated(phrase, trouve.start(), trouve.end()), *trouve.span())
    for trouve, clause in matches(phrase, _SANS_ENFANT):
        if clause.affirme:
            ages.append(trouve.span())
            add(False, *trouve.span())
            if "bebe" not in trouve.group():
                span = phrase.span(trouve.start() + 1, trouve.end())
                faits.append(Fait("parent_isole", False, *span))
    for trouve, _ in matches(phrase, _BEBE):
        if any(debut < trouve.end() and trouve.start() < fin for debut, fin in ages):
            continue
        if not is_negated(phrase, trouve.start(), trouve.end()) and _is_own(phrase, trouve):
            add(True, *trouve.span())
    return faits


def _is_own(phrase: Phrase, trouve: re.Match[str]) -> bool:
    """True when the child is the person’s, here and now."""
    clause = phrase.clause_at(trouve.start() + 1)
    if clause.autre == "proche" or clause.passe or clause.hypothese or clause.question:
        return False
    if clause.futur or _PAS_A_SOI.search(phrase.before(trouve.start())[-50:]):
        return False
    apres = phrase.norme[trouve.end() :]
    if re.match(
        r" (?:de|a) (?:ma|mon|une|un) (?:soeur|frere|copine|copain|amie|ami|voisine|cousine|"
        r"tante)",
        apres,
    ):
        return False
    avant = phrase.before(trouve.start())[-8:]
    qui = trouve.groupdict().get("qui")
    if (
        qui
        and re.search(r" (?:une|la) $", avant)
        and qui == "fille"
        and not re.search(r" (?:ai|a|avec) une $", phrase.before(trouve.start())[-10:])
    ):
        return False
    if re.search(r" jeune $", avant) and qui == "fille":
        return False
    return not (_is_mine(phrase) and re.search(r" (?:son|sa|ses|leur) $", avant))


def _is_mine(phrase: Phrase) -> bool:
    """True when the writer speaks of himself or herself ("je"), not of somebody followed."""
    return (not phrase.accompagnant and " je " in phrase.norme) or " j ai " in phrase.norme


def _months(nombre: str, unite: str | None) -> int:
    valeur = 1 if nombre in ("un", "une") else int(nombre)
    if unite and unite.strip() == "ans":
        return valeur * 12
    return valeur if unite and unite.strip() == "mois" else 0
