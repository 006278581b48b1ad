"""Dates said in words: "le 12 mars 1980", "en mai", "12/03/80", "à la rentrée", "hier".

They are read in the plain words of `bot.comprehension.phrase.normalisation`. Pure; standard library.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MOIS = {
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
}  # fmt: skip
NOM_MOIS = rf"(?:{'|'.join(MOIS)})"

_LETTRES = re.compile(
    rf" (?:(?P<jour>\d{{1,2}})(?: er)? )?(?P<mois>{NOM_MOIS})"
    r"(?: (?:de )?(?:l ans )?(?P<an>(?:19|20)\d\d|\d\d(?! (?:ans|mois|euros?|h) )|dernier|derniere|"
    r"passe))?(?= )(?! prochain)"
)
_CHIFFRES = re.compile(
    r" (?:(?P<jour>\d{1,2})[/., -])?(?P<mois>\d{1,2})[/., -](?P<an>(?:19|20)\d\d)(?= )"
    r"| (?P<jour2>\d{1,2})[/.](?P<mois2>\d{1,2})(?:[/.](?P<an2>\d\d))?(?= )"
)
_ANNEE = re.compile(r"(?: (?P<bout>debut|fin)(?: de)?(?: l ans)?)? (?P<an>(?:19|20)\d\d)(?= )")
_BOUTS = {"debut": 1, "fin": 12}
# What the calendar names: (month, day).
FETES = {
    "noel": (12, 25), "rentree": (9, 1), "toussaint": (11, 1), "nouvel ans": (1, 1),
    "jour de l ans": (1, 1), "saint valentin": (2, 14), "st valentin": (2, 14), "paques": (4, 5),
    "halloween": (10, 31), "pentecote": (5, 24), "fete de la musique": (6, 21),
    "fete nationale": (7, 14), "armistice": (11, 11), "chandeleur": (2, 2), "epiphanie": (1, 6),
    "saint jean": (6, 24), "saint sylvestre": (12, 31), "grandes vacances": (7, 1),
}  # fmt: skip
NOM_FETE = rf"(?:{'|'.join(FETES)})"
_FETE = re.compile(
    rf" (?P<nom>{NOM_FETE})(?: (?:scolaire )?(?P<an>20\d\d|dernier|derniere|passee?))?(?= )"
)
_JOURS = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
# Less than a month ago, without a number.
TOUT_JUSTE = (
    rf"(?:avant hier|hier|ce matin|aujourd hui|{_JOURS}(?: dernier)?|(?:la|cette) semaines?"
    r"(?: derniere| passee)?|(?:le|ce) week end(?: dernier)?|quelques jours|quelques semaines|"
    r"peu(?= (?:\||$))|(?:le|ce) mois ci|(?:le )?debut du mois)"
)


@dataclass(frozen=True, slots=True)
class DateLue:
    """A day, a month (`jour` None) or a year (`mois` None too), and its span in the plain text.

    `an_dit` is false when the year was not said.
    """

    an: int
    mois: int | None
    jour: int | None
    debut: int
    fin: int
    an_dit: bool = True

    def months_until(self, jour: date) -> int:
        """Whole months from this date to a later day; a month counts from its first day."""
        if self.mois is None:
            return (jour.year - self.an) * 12
        ecart = (jour.year - self.an) * 12 + jour.month - self.mois
        return ecart - (self.jour is not None and self.jour > jour.day)


def find_dates(norme: str, aujourdhui: date) -> list[DateLue]:
    """Every date of the plain text; without a year, the last such day before today."""
    dates: list[DateLue] = []
    for lue in _all_dates(norme, aujourdhui):
        if not any(autre.debut <= lue.debut < autre.fin for autre in dates):
            dates.append(lue)
    return sorted(dates, key=lambda lue: lue.debut)


def _all_dates(norme: str, aujourdhui: date) -> Iterator[DateLue]:
    for trouve in _LETTRES.finditer(norme):
        mois = MOIS[trouve["mois"]]
        jour = int(trouve["jour"]) if trouve["jour"] else None
        yield from _dated(trouve, trouve["an"], mois, jour, aujourdhui)
    for trouve in _CHIFFRES.finditer(norme):
        suffixe = "" if trouve["mois"] else "2"
        numero = int(trouve[f"mois{suffixe}"])
        jour = int(trouve[f"jour{suffixe}"]) if trouve[f"jour{suffixe}"] else None
        yield from _dated(trouve, trouve[f"an{suffixe}"], numero, jour, aujourdhui)
    for trouve in _FETE.finditer(norme):
        yield from _dated(trouve, trouve["an"], *FETES[trouve["nom"]], aujourdhui)
    for trouve in _ANNEE.finditer(norme):
        an = int(trouve["an"])
        if an <= aujourdhui.year:
            bout = _BOUTS.get(trouve["bout"])
            yield DateLue(an, bout, None, trouve.start() + 1, trouve.end())


def _dated(
    trouve: re.Match[str], an: str | None, mois: int, jour: int | None, aujourdhui: date
) -> Iterator[DateLue]:
    if not 1 <= mois <= 12 or (jour is not None and not 1 <= jour <= 31):
        return
    if an and an.isdigit():
        annee = int(an) if len(an) == 4 else _century(int(an), aujourdhui)
    else:
        past = (mois, jour or 1) <= (aujourdhui.month, aujourdhui.day)
        annee = aujourdhui.year if past else aujourdhui.year - 1
    yield DateLue(annee, mois, jour, trouve.start() + 1, trouve.end(), bool(an and an.isdigit()))


def _century(an: int, aujourdhui: date) -> int:
    return 2000 + an if 2000 + an <= aujourdhui.year else 1900 + an
