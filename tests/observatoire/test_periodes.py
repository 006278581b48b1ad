"""Quarters: closed fifteen days after their end, and never counted in again."""

from __future__ import annotations

from datetime import date

import pytest

from bot.observatoire.periodes import (
    closing_day,
    is_quarter,
    months_ago,
    next_quarter,
    quarter_in_words,
    quarter_of,
    quarter_to_count_in,
    read_month,
)
from bot.observatoire.vue import quarters_of


@pytest.mark.parametrize(
    ("jour", "trimestre"),
    [(date(2026, 1, 1), "2026-T1"), (date(2026, 3, 31), "2026-T1"), (date(2026, 4, 1), "2026-T2"), (date(2026, 12, 31), "2026-T4")],
)  # fmt: skip
def test_a_day_has_its_quarter(jour: date, trimestre: str) -> None:
    assert quarter_of(jour) == trimestre and is_quarter(trimestre)


def test_a_quarter_closes_fifteen_days_after_its_end() -> None:
    assert closing_day("2026-T4") == date(2027, 1, 16)
    assert closing_day("2026-T1") == date(2026, 4, 16)
    assert next_quarter("2026-T4") == "2027-T1"
    assert quarter_in_words("2026-T4") == "octobre à décembre 2026"


@pytest.mark.parametrize(
    ("jour", "trimestre"),
    [
        (date(2026, 11, 29), "2026-T4"),
        (date(2027, 1, 15), "2026-T4"),
        (date(2027, 1, 16), "2027-T1"),
        (date(2027, 2, 28), "2027-T1"),
    ],
)
def test_what_comes_late_counts_in_the_quarter_that_runs(jour: date, trimestre: str) -> None:
    novembre = read_month("2026-11")
    assert novembre is not None and quarter_to_count_in(novembre, jour) == trimestre


@pytest.mark.parametrize(
    "faux", ["2026-13", "2026-00", "26-11", "2026-1", "2026-11-01", "1999-11", "٢٠٢٦-11", 202611, None]
)  # fmt: skip
def test_what_is_no_month_is_none(faux: object) -> None:
    assert read_month(faux) is None


def test_months_are_counted_over_the_years() -> None:
    assert months_ago(date(2026, 11, 1), date(2027, 1, 31)) == 2
    assert months_ago(date(2027, 2, 1), date(2027, 1, 31)) == -1


def test_a_period_has_no_gap() -> None:
    connus = ["2025-T3", "2026-T2"]
    assert quarters_of("tout", connus) == ("2025-T3", "2025-T4", "2026-T1", "2026-T2")
    assert quarters_of("", [*connus, "2026-T3"]) == ("2025-T4", "2026-T1", "2026-T2", "2026-T3")
    assert quarters_of("2025", connus) == ("2025-T3", "2025-T4")
    assert quarters_of("2026-T1", connus) == ("2026-T1",)
    assert quarters_of("2031", connus) == () == quarters_of("tout", [])
