"""Days, lengths of time and people, told from other numbers by one word or sign."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Block, Cell, Paragraph, Table
from mcred.text.dates import When, when_said
from mcred.text.hours import minutes_in
from mcred.text.logs import Entry, entries
from mcred.text.participants import HowMany, how_many_said


@pytest.mark.parametrize(
    ("day", "none"),
    [
        ("May 3", "May 3%"),
        ("on 3 May", "on 3 Mayors"),
        ("3/4", "3/4 points"),
        ("5.6", "5.60"),
        ("at 9 am", "at 9 ams"),
        ("23:59", "24:00"),
        ("31 Dec.", "32 steps"),
        ("June 9", "June9x"),
        ("May 12", "May 12 participants"),
        ("12/31/25", "13/32"),
        ("12 o’clock", "13 o’clocks"),
        ("2030-12-31", "2130-13-41"),
    ],
)
def test_a_day_is_told_from_a_number_like_it(day: str, none: str) -> None:
    """One sign more or a number too high, and it is no day and no time."""
    assert [when_said(text) is When.EXACT for text in (day, none)] == [True, False]


@pytest.mark.parametrize(
    ("nearly", "none"),
    [
        ("by May", "it may"),
        ("Saturdays", "Saturn days"),
        ("weeks 3", "weeks of it"),
        ("school year", "school years"),
        ("in 1999", "in 2199"),
        ("Sept. it was", "sept it was"),
        ("mid-May", "a may"),
    ],
)
def test_a_month_is_told_from_a_word_like_it(nearly: str, none: str) -> None:
    """What is a word as well needs a word or a full stop that makes it a month."""
    assert [when_said(text) for text in (nearly, none)] == [When.NEARLY, When.NOT]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("9:15 am – 9:15 am", 0),
        ("11:00 pm until 1:30 am", 150),
        ("9:00 am to 1:00", 240),
        ("9:00 to 1:00 pm", 240),
        ("12:30 pm - 1:10 pm", 40),
        ("8:00 am—8:00 pm", 720),
        ("2 hours 5", 125),
        ("2 h and 10", 130),
        ("2 h 10:30", 120),
        ("2 hours, 3 visits", 120),
        ("5 min 3", 5),
        ("1 h 5 min 9", 65),
        ("six hours", 360),
        ("an hour and a half", 90),
        ("90 m", 90),
        ("3 mugs", None),
        ("3 hats", None),
        ("2,25 hrs.", 135),
        ("1:30 hrs", 90),
        ("from 10:15 h on", None),
        ("1.234 h", None),
    ],
)
def test_a_length_of_time_is_read(text: str, minutes: float | None) -> None:
    """Over noon or midnight, with the half of the day said once or twice, and with minutes behind the hours."""
    assert minutes_in(text) == minutes


@pytest.mark.parametrize(
    ("text", "minutes"), [("0:45", 45), ("2:05 h", 125), (",5", 30), (" 12 ", 720), ("12 x", None)]
)
def test_a_bare_number_goes_by_its_column(text: str, minutes: float | None) -> None:
    """In a column of hours a clock or a number alone is a length."""
    assert minutes_in(text, "hours") == minutes


@pytest.mark.parametrize(
    ("counted", "not_counted"),
    [
        ("9 of us", "9 of it"),
        ("9 new teachers", "9 for teachers"),
        ("both aides came", "both aides"),
        ("both new aides joined", "both desks joined"),
        ("9 were present", "9 were late"),
        ("team of 9", "team of nines"),
        ("total of about 9", "total of much"),
        ("N=9", "N9"),
        ("audience – over it: 9 guests", "audience – over it"),
        ("two dozen peers", "two dozens"),
        ("ninety-one guests", "ninetieth guests"),
        ("9 first grade pupils", "grade 9 pupils"),
        ("number of attendees: nine", "number of attendees"),
        ("the 9 people", "page 9 people"),
        ("9 people", "9.9 people"),
    ],
)
def test_people_are_told_from_other_numbers(counted: str, not_counted: str) -> None:
    """A number counts people where it belongs to them, and not where it names a room, a share or a grade."""
    assert [how_many_said(text) is HowMany.COUNTED for text in (counted, not_counted)] == [True, False]


def table(*rows: tuple[str, ...]) -> Table:
    """A table of texts."""
    return Table(rows=tuple(tuple(Cell(text=text) for text in row) for row in rows))


@pytest.mark.parametrize(
    ("block", "minutes"),
    [
        (table(("Day", "Hours"), ("May 3", "1.5"), ("Total", "1.5")), [90]),
        (table(("Day", "Minutes"), ("May 3", "40"), ("", "")), [40]),
        (table(("Day", "Duration"), ("May 3", "soon"), ("May 4",)), [None, None]),
        (table(("Day", "Work"), ("May 3", "2 h"), ("May 4", "6 desks")), [120, None]),
        (table(("Day", "Work"), ("May 3", "2 h"), ("Later", "2 h")), []),
        (table(("Day", "Hours"), ("Sum of it all", "4"), ("May 9", "4")), [240]),
        (table(("Day", "Hours"), ("The day's grand total", "4")), [240]),
        (Paragraph(text="May 3: 2 h\nWe met.\nMay 4: 30 min"), [120, 30]),
        (Paragraph(text="We met, and much later, in the last of the rooms, on May 3 for 2 h"), []),
        (Paragraph(text="May 3: 2 h", level=1), []),
        (Table(rows=()), []),
    ],
)
def test_a_log_is_read_row_by_row_or_line_by_line(block: Block, minutes: list[float | None]) -> None:
    """Rows count under a column of hours or with a day in each; sums, headings and lines without a day do not."""
    assert [entry.minutes for entry in entries((block,))] == minutes


def test_a_column_asked_for_is_blank_without_letters_or_digits() -> None:
    """So it is where the row is too short or the table has no such column; another of its names is as good."""
    log = table(("Day", "Hours", "Main topic"), ("May 3", "1", "Maps"), ("May 4", "1", "–"), ("May 5", "1"))
    asked = (("topic", "subject"), ("partner", "day"), ("place",))
    assert entries((log,), columns=asked) == (
        Entry(text="May 3 1 Maps", minutes=60, blank=("place",)),
        Entry(text="May 4 1 –", minutes=60, blank=("topic", "place")),
        Entry(text="May 5 1", minutes=60, blank=("topic", "place")),
    )
