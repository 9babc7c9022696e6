"""Which column of an evidence table is which."""

from __future__ import annotations

import pytest

from mcred.text.evidence.columns import find_columns


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (["Outcome detail", "Artifact file", "Where", "Explanation"], [0, 1, 2, 3]),
        (["EO", "Evidence", "Page #/Time Stamp", "How it demonstrates proficiency"], [0, 1, 2, 3]),
        (["Artifact", "Page number or video time stamp within the artifact", "Outcome", "Rationale"], [2, 0, 1, 3]),
        (
            ["Essential Outcome", "Explanation of how the evidence shows the outcome", "File name", "Location"],
            [0, 2, 3, 1],
        ),
        (["#", "Standard", "Document", "Minute", "What this shows", "Checked"], [1, 2, 3, 4]),
        (["Criterion", "Work sample", "Slide", "Why"], [0, 1, 2, 3]),
    ],
)
def test_columns_are_told_by_the_words_above_them(header: list[str], expected: list[int]) -> None:
    """Order, extra columns and words of two columns in one heading make no difference."""
    found = find_columns(header)
    assert [found.get(column) for column in ("outcome", "artifact", "where", "explanation")] == expected


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (["Where", "Place it", "File"], {"where": 0, "artifact": 2}),
        (["A good place", "Place of it", "File"], {"where": 1, "artifact": 2}),
        (["The page", "Page", "File"], {"where": 1, "artifact": 2}),
        (["File", "Why", "Why not"], {"artifact": 0, "explanation": 1}),
        (["Evidence page", "Outcome"], {"artifact": 0, "outcome": 1}),
    ],
)
def test_the_heading_that_says_a_name_best_is_the_column(header: list[str], expected: dict[str, int]) -> None:
    """The whole heading is better than its beginning, and that is better than somewhere in it."""
    assert find_columns(header) == expected


def test_row_of_contents_names_no_columns() -> None:
    """A row that is filled in is not taken for the header."""
    assert len(find_columns(["Ring", "Rural, one school", "340 pupils", "May"])) == 0


def test_own_names_of_a_spec_are_known() -> None:
    """A spec may add what its issuer calls a column."""
    assert find_columns(["Proof", "Spot"], {"artifact": ("proof",), "where": ("spot",)}) == {"artifact": 0, "where": 1}
