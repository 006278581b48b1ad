"""Answers in numbers: an age, a duration."""

from __future__ import annotations

import re
from datetime import date

from bot.comprehension.ages import A_VENIR, LEUR_AGE, age_of, is_a_relative_s, is_of_a_place
from bot.comprehension.dates import find_dates
from bot.comprehension.durees import TOUJOURS_MOIS, Duree, is_always, month_alone
from bot.comprehension.lecture import Fait
from bot.comprehension.phrase import Phrase
from bot.situation import AGE_MAX

_JEUNE_ADULTE_COLLE = re.compile(
    r" (?P<n>\d{1,3})(?: ans)?(?= )(?! (?:mois|semaines?|jours?|fois|euros|enfants?|filles?|fils|h|heures|rue)(?= ))"
)
_A_CALCULER = re.compile(
    r" (?:(?P<fois>\d) fois )?(?:(?P<base>\d{1,2})|(?:la |une )?(?P<mot>vingtaine|trentaine|quarantaine|"
    r"cinquantaine|soixantaine)) (?:plus|\+|et) (?P<reste>\d)(?= (?:\||$|ans))"
)
# "Expulsion le 15", "je sors le 20": a day of the month; "le 15" by itself may be an answer.
_UN_JOUR = re.compile(r" (?!(?:est|oui|et|euh|alors|ben|bah) )[a-z]+ le $")
_UN_DIPLOME = re.compile(r" (?:bac|niveau|niv) (?:plus |\+ )?$")  # "bac + 2": no age
_AINE = {"vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60}
# "J’en ai fait 23 en septembre": that birthday is over.
_FETE = re.compile(r" (?:fait|eu|fete|pris|souffle)(?: (?:mes|ses|les|mon|deja|bien))* $")
_ANNONCE = re.compile(rf" \d{{1,3}} (?:ans )?(?:{A_VENIR}|si tout va bien)(?= )")


def read_age(phrase: Phrase, jour: date) -> list[Fait]:
    calcul = _A_CALCULER.search(phrase.norme)
    if calcul and (calcul["fois"] or calcul["mot"]):
        base = int(calcul["base"] or _AINE[calcul["mot"]]) * int(calcul["fois"] or 1)
        return [Fait("age", base + int(calcul["reste"]), *phrase.span(*calcul.span()))]
    for lue in find_dates(phrase.norme, jour):
        age = age_of(lue, jour)
        if age is not None and phrase.clause_at(lue.debut).autre == "":
            return [Fait("age", age, *phrase.span(lue.debut, lue.fin))]
    trouves = [
        trouve
        for trouve in _JEUNE_ADULTE_COLLE.finditer(phrase.norme)
        if not is_a_relative_s(phrase, trouve.start("n"))
        and not is_of_a_place(phrase.norme, trouve.start("n"))
        and not LEUR_AGE.search(phrase.norme[: trouve.start("n")])
        and not _UN_DIPLOME.search(phrase.norme[: trouve.start("n")])
        and not _is_a_day(phrase.norme, trouve)
    ]
    if len(trouves) > 1:  # "quinze, seize en janvier"
        trouves = [t for t in trouves if not _ANNONCE.match(phrase.norme, t.start())] or trouves
    if len({trouve["n"] for trouve in trouves}) != 1 or int(trouves[0]["n"]) > AGE_MAX:
        return []
    trouve = trouves[0]
    clause = phrase.clause_at(trouve.start("n"))
    if (
        clause.passe
        or clause.question
        or clause.hypothese
        or clause.autre
        or re.search(
            r" (?:pas|pas encore|moins de|plus de|entre|depuis|avant) $",
            phrase.before(trouve.start())[-16:],
        )
    ):
        return []
    age = int(trouve["n"])
    if _FETE.search(phrase.norme[: trouve.start() + 1]):
        return [Fait("age", age, *phrase.span(*trouve.span("n")))]
    if re.search(
        rf" (?:bientot|presque|pas loin de|pas loin d|quasi|quasiment|vais sur|va sur|{A_VENIR})"
        r"(?: (?:mes|ses|les|ca fait|ca fera))* $",
        phrase.norme[: trouve.start() + 1],
    ) or re.match(
        rf" (?:ans )?(?:bientot(?= (?:\||$|j))|{A_VENIR})(?= )",
        phrase.norme[trouve.end("n") :],
    ):
        age -= 1
    return [Fait("age", max(age, 0), *phrase.span(*trouve.span("n")))]


def _is_a_day(norme: str, trouve: re.Match[str]) -> bool:
    """Whether a number is a day of the month, and no age: "expulsion le 15"."""
    return _UN_JOUR.search(norme[: trouve.start("n")]) is not None and "ans" not in trouve[0]


# What has lasted so long is a search, not the life in a town.
_CHERCHE_DEPUIS = re.compile(
    r" (?:candid[a-z]*|cv|lettres?|reponses?|entretiens?|cherche|recherche|chomage|sans (?:travail|boulot|taf|emploi))"
    r"(?: [a-z]+){0,4} (?:depuis|ca fait|pendant) "
)
_SE_CORRIGE = re.compile(
    r"(?:^|\|) (?:ah |euh |mais |et )*(?:non|nan|en fait|enfin|pardon|plutot|je veux dire|oups|correction) "
)


def counts_a_search(phrase: Phrase) -> bool:
    """Whether what has lasted is a search: "0 réponse à mes candidatures depuis 9 mois"."""
    return _CHERCHE_DEPUIS.search(phrase.norme) is not None


def read_duration(
    phrase: Phrase, question: str, durees: list[Duree], age: int | None, jour: date
) -> list[Fait]:
    if question == "mois_dans_la_commune" and is_always(phrase):
        mois = TOUJOURS_MOIS if age is None else age * 12
        return [Fait(question, mois, *phrase.span(0, len(phrase.norme)))]
    if question == "mois_dans_la_commune" and counts_a_search(phrase):
        return []
    if durees:
        duree = durees[-1] if _SE_CORRIGE.search(phrase.norme) else durees[0]
        return [Fait(question, duree.mois, *phrase.span(duree.debut, duree.fin))]
    lue = month_alone(phrase.norme, jour)
    if lue and not any(clause.hypothese or clause.question for clause in phrase.clauses[:2]):
        return [Fait(question, lue.months_until(jour), *phrase.span(lue.debut, lue.fin))]
    if question == "mois_dans_la_commune" and re.search(
        (
            r" (?:viens d arriver|tout juste|aujourd hui|hier|nouveau|cette semaine|"
            r"quelques jours|quelques semaines) "
        ),
        phrase.norme,
    ):
        return [Fait(question, 0, *phrase.span(0, len(phrase.norme)))]
    return []
