"""How exactly a text says how many took part."""

from __future__ import annotations

import pytest

from mcred.text.participants import HowMany, how_many_said


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
