"""The periods of the observatoire: calendar quarters, shown once they are over and nothing is awaited.

A quarter is the text "2026-T4"; they sort by time. Pure.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

DELAI = timedelta(days=15)  # after its end, for the rounds of the last days to be sent
MOIS_MAX = 3  # how old the month of a sending may be
_TRIMESTRE = re.compile(r"(20\d\d)-T([1-4])")
_MOIS = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")
_MOIS_DITS = ("janvier à mars", "avril à juin", "juillet à septembre", "octobre à décembre")


def quarter_of(jour: date) -> str:
    """The quarter of a day."""
    return f"{jour.year}-T{(jour.month + 2) // 3}"


def closing_day(trimestre: str) -> date:
    """From this day on, a quarter is shown and counts nobody more."""
    annee, rang = _parts(trimestre)
    fin = date(annee + 1, 1, 1) if rang == 4 else date(annee, 3 * rang + 1, 1)
    return fin + DELAI


def next_quarter(trimestre: str) -> str:
    annee, rang = _parts(trimestre)
    return f"{annee + 1}-T1" if rang == 4 else f"{annee}-T{rang + 1}"


def is_quarter(texte: str) -> bool:
    return _TRIMESTRE.fullmatch(texte) is not None


def quarter_in_words(trimestre: str) -> str:
    """ "octobre à décembre 2026" """
    annee, rang = _parts(trimestre)
    return f"{_MOIS_DITS[rang - 1]} {annee}"


def read_month(texte: object) -> date | None:
    """The first day of a month written "2026-11"; None for anything else."""
    lu = _MOIS.fullmatch(texte) if isinstance(texte, str) and texte.isascii() else None
    return date(int(lu[1]), int(lu[2]), 1) if lu else None


def months_ago(mois: date, jour: date) -> int:
    """How many months a month is before that of a day; negative when it is to come."""
    return 12 * (jour.year - mois.year) + jour.month - mois.month


def quarter_to_count_in(mois: date, jour: date) -> str:
    """The quarter in which what was met in a month counts when it comes on a day.

    What comes after its quarter is closed counts in the one that is running: a quarter that was
    shown never changes.
    """
    trimestre = quarter_of(mois)
    return trimestre if jour < closing_day(trimestre) else quarter_of(jour)


def _parts(trimestre: str) -> tuple[int, int]:
    lu = _TRIMESTRE.fullmatch(trimestre)
    assert lu is not None, trimestre
    return int(lu[1]), int(lu[2])
