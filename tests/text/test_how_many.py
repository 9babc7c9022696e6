"""How exactly a text says when something took place, and how many took part."""

from __future__ import annotations

import pytest

from mcred.text.dates import When, when_said, without_dates
from mcred.text.participants import HowMany, how_many_said


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


@pytest.mark.parametrize(
    "text",
    [
        "nine teachers came", "24 of us met", "twenty-three second-grade students", "a dozen colleagues",
        "12 other new staff members", "Participants: 14", "attendance was: 30", "a group of eight", "n = 12",
        "both mentors attended", "seven attended", "a pair of two", "3rd-grade: 21 children", "a hundred people",
    ],
)  # fmt: skip
def test_a_number_of_people_is_counted(text: str) -> None:
    """A number before people, behind a label, or before what people did says how many."""
    assert how_many_said(text) is HowMany.COUNTED


@pytest.mark.parametrize(
    "text",
    ["several teachers", "all of the staff", "many of our new colleagues", "a couple of parents", "one-on-one",
     "my partner and I met", "the whole team"],
)  # fmt: skip
def test_several_is_no_number(text: str) -> None:
    """Words that leave the number open say only that there were people."""
    assert how_many_said(text) is HowMany.VAGUE


@pytest.mark.parametrize(
    "text",
    ["We met.", "grade 5 students", "room 12 teachers", "10% of students", "slide 9 members", "on May 9 we met",
     "5th teachers", "two days", "$9 people"],
)  # fmt: skip
def test_other_numbers_are_none_of_people(text: str) -> None:
    """Grades, rooms, shares and days count nobody."""
    assert how_many_said(text) is HowMany.NOT
