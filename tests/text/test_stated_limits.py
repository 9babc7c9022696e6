"""Limits as an issuer's own text states them."""

from __future__ import annotations

import pytest

from mcred.text.stated_limits import stated_limits


@pytest.mark.parametrize(
    ("text", "unit", "numbers"),
    [
        ("in 150-200 words", "words", (150, 200)),
        ("in 150 – 200 words", "words", (150, 200)),
        ("three to five bullets", "bullets", (3, 5)),
        ("3 or 4 Sentences", "sentences", (3, 4)),
        ("a one-page letter", "pages", (1,)),
        ("up to 1,500 characters", "characters", (1500,)),
        ("for Ten minutes", "minutes", (10,)),
        ("2 more paragraphs", "paragraphs", (2,)),
        ("90 seconds", "seconds", (90,)),
        ("at least 12 hours", "hours", (12,)),
    ],
)
def test_a_stated_limit_is_read(text: str, unit: str, numbers: tuple[int, ...]) -> None:
    """Numbers in figures or in words are read with their unit, one or two of them."""
    assert [(stated.unit, stated.numbers) for stated in stated_limits(text)] == [(unit, numbers)]


@pytest.mark.parametrize(
    "text",
    ["five minutes before class", "2 hours later", "twenty words", "version 1.5 pages", "many words", "12 worlds"],
)
def test_what_is_no_limit(text: str) -> None:
    """A time of day, a number beyond ten in words, and a number that belongs to something else state none."""
    assert list(stated_limits(text)) == []


def test_every_limit_of_a_text_is_read_with_its_words() -> None:
    """Two limits are two, each as it stands in the text."""
    assert [stated.text for stated in stated_limits("Write 3 pages, or 4 to 5 minutes of video.")] == [
        "3 pages",
        "4 to 5 minutes",
    ]
