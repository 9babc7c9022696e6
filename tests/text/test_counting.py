"""Counts, and the other readings of them that could be right as well."""

from __future__ import annotations

import pytest

from mcred.text.counting import MANY, Count, Unit, count, count_pages
from tests.requirements.building import blocks_of


@pytest.mark.parametrize(
    ("unit", "value"),
    [("words", 8), ("characters", 26), ("sentences", 2), ("bullets", 2), ("paragraphs", 1), ("pages", 1)],
)
def test_each_unit_is_counted(unit: Unit, value: int) -> None:
    """Every unit has its count, and without a doubt that is its only reading."""
    counted = count(blocks_of("We met. We talked.\n\n- one\n\n- two\n\n| a | b |"), unit)
    assert (counted.unit, counted.value, counted.readings, counted.doubt) == (unit, value, (value,), "")


def test_only_sentences_may_be_one_off() -> None:
    """Where a sentence ends is not always clear."""
    slack = {unit: count(blocks_of("We met."), unit).slack for unit in ("words", "sentences", "paragraphs")}
    assert slack == {"words": 0, "sentences": 1, "paragraphs": 0}


@pytest.mark.parametrize(
    ("options", "value"),
    [({}, 5), ({"headings": False}, 4), ({"tables": False}, 3), ({"notes": "one two"}, 7),
     ({"headings": False, "tables": False}, 2)],
)  # fmt: skip
def test_headings_tables_and_notes_count_as_a_spec_wants(options: dict[str, bool], value: int) -> None:
    """Headings and tables count unless they are left out, notes only where they are given."""
    assert count(blocks_of("# Talk\n\nWe met.\n\n| a | b |"), "words", **options).value == value  # type: ignore[arg-type]  # as named


def test_the_margin_of_a_pdf_gives_other_readings() -> None:
    """A margin reaches to both sides, and is said as the doubt."""
    counted = count(blocks_of("word " * 100), "words", margin=0.05)
    assert counted.readings == (95, 100, 105)
    assert counted.doubt == "the words of a PDF can be counted only within 5%"


def test_a_dash_between_words_gives_another_reading() -> None:
    """Some counters split there."""
    counted = count(blocks_of("one two—three"), "words")
    assert (counted.value, counted.readings) == (2, (2, 3))
    assert counted.doubt == "some counters split words at a dash"


@pytest.mark.parametrize(
    ("exact", "shared", "readings", "doubt"),
    [
        (True, 0, (3,), ""),
        (True, 1, (2, 3), "some pages are only partly filled by it"),
        (True, 3, (1, 3), "some pages are only partly filled by it"),
        (False, 0, (3, MANY), "how many pages a Word file has is known only to Word"),
    ],
)
def test_pages_that_are_not_sure_say_why(exact: bool, shared: int, readings: tuple[int, ...], doubt: str) -> None:  # noqa: FBT001 - a column of the table
    """Shared pages count or not, one stays at least; of a Word file there may be any number more."""
    counted = count_pages(3, exact=exact, shared=shared)
    assert (counted.value, counted.readings, counted.doubt) == (3, readings, doubt)


def test_a_total_adds_lowest_and_highest_readings() -> None:
    """The first doubt is kept, and the largest slack."""
    one = Count(unit="words", value=10, readings=(9, 10, 12))
    two = Count(unit="words", value=20, readings=(20, 21), doubt="first", slack=2)
    three = Count(unit="words", value=5, readings=(5,), doubt="second", slack=1)
    assert Count.total([one, two, three]) == Count(
        unit="words", value=35, readings=(34, 35, 38), doubt="first", slack=2
    )


def test_what_is_allowed_on_top_is_taken_off() -> None:
    """Nothing is counted below nothing."""
    counted = Count(unit="words", value=5, readings=(4, 5, 9), doubt="a dash", slack=1)
    assert counted.less(5) == Count(unit="words", value=0, readings=(0, 0, 4), doubt="a dash", slack=1)
