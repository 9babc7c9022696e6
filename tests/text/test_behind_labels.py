"""What stands behind labels, and the lines of a text."""

from __future__ import annotations

import pytest

from mcred.text.behind_labels import behind, lines_of
from tests.requirements.building import blocks_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Date: 5 May 2026", ["5 May 2026"]),
        ("The date of the visit – 5 May", ["of the visit – 5 May"]),
        ("Dates\n\n5 May\n\n6 May", ["5 May"]),
        ("Date:\n\nDate: 6 May", ["6 May"]),
        ("Date:\n\n| x |\n\n5 May", []),
        ("We met on 5 May.", []),
        ("| Date | 5 May | 6 May |\n| Place | here | 9 |", ["5 May\t6 May"]),
        ("| Name | Date |\n| a | 5 May |\n| b |\n| c | 6 May |", ["5 May", "6 May"]),
        ("| Date | Name |\n| 5 May | a |\n| 6 May | b |", ["5 May", "6 May"]),
        ("| Date | Name |\n| Place | a |", ["Name"]),
        ("| Date: 5 May |", [": 5 May"]),
    ],
)
def test_a_value_stands_behind_its_label(text: str, found: list[str]) -> None:
    """It is the rest of the line or the next one; in a table the cells beside the label, or those below it."""
    assert list(behind(blocks_of(text), ("date",))) == found


def test_lines_of_a_text_are_those_in_which_something_stands() -> None:
    """Paragraphs give their lines and tables their rows, without the empty ones."""
    assert list(lines_of(blocks_of("We met.\nWe talked.\n\n| a | b |\n|  |\n| c | d |"))) == [
        "We met.",
        "We talked.",
        "a\tb",
        "c\td",
    ]
