"""How exactly a text says when something took place."""

from __future__ import annotations

import pytest

from mcred.text.dates import When, when_said, without_dates


@pytest.mark.parametrize(
    "text",
    [
        "on October 14", "Oct. 14th", "the 14th of October", "3 May", "2026-05-03", "5/14", "14.5.2026", "at 10:15",
        "at 3 p.m.", "at 3pm", "at 9 o'clock", "May 31",
    ],
)  # fmt: skip
def test_a_day_or_a_time_is_exact(text: str) -> None:
    """A date with its day, in any usual spelling, and a time of day say when."""
    assert when_said(text) is When.EXACT


@pytest.mark.parametrize(
    "text",
    [
        "in October",
        "last Tuesday",
        "in 2026",
        "week 7",
        "this school year",
        "in May",
        "late May",
        "on Mondays",
        "Oct. it",
    ],
)
def test_a_month_a_weekday_or_a_year_is_nearly_a_date(text: str) -> None:
    """What leaves several days open says only nearly when."""
    assert when_said(text) is When.NEARLY


@pytest.mark.parametrize(
    "text",
    ["last fall", "recently", "it may help", "9/10 points", "May 20 students come?", "room 1999b", "25:10"],
)
def test_other_numbers_and_words_are_no_dates(text: str) -> None:
    """Scores, rooms, and words that are months as well say nothing of when."""
    assert when_said(text) is When.NOT


def test_dates_are_taken_out_with_their_numbers() -> None:
    """The words around a date stay."""
    assert without_dates("On May 3, nine of us met at 10:15.") == "On |, nine of us met at |."
