"""Dates are read as the days they may mean."""

from __future__ import annotations

from datetime import date

import pytest

from mcred.text.calendar import days_in, months_before, years_in


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("on 2026-05-03", date(2026, 5, 3), date(2026, 5, 3)),
        ("May 3rd, 2026", date(2026, 5, 3), date(2026, 5, 3)),
        ("the 3rd of May 2026", date(2026, 5, 3), date(2026, 5, 3)),
        ("Sept. 2026", date(2026, 9, 1), date(2026, 9, 30)),
        ("3/4/26", date(2026, 3, 4), date(2026, 4, 3)),
        ("13.4.2026", date(2026, 4, 13), date(2026, 4, 13)),
    ],
)
def test_a_date_means_a_day_or_a_range(text: str, first: date, last: date) -> None:
    """Each way to write a date gives the first and the last day that it may mean."""
    assert [(day.first, day.last) for day in days_in(text)] == [(first, last)]


@pytest.mark.parametrize("text", ["31 February 2026", "99/99/2026", "version 1.2.2026.4", "room 2026"])
def test_what_is_no_date(text: str) -> None:
    """Impossible days and other numbers are no dates."""
    assert list(days_in(text)) == []


def test_years_are_told_from_other_numbers() -> None:
    """A school year counts as two; prices, rooms with letters and longer numbers are none."""
    assert years_in("In 2023-24 and 2026, for $2025, code A2022, 20211 and 2019%.") == (2023, 2024, 2026)


def test_months_before_the_end_of_a_longer_month() -> None:
    """A day that an earlier month does not have becomes its last."""
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2026, 1, 15), 24) == date(2024, 1, 15)
