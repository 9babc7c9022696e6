"""The pages on which some blocks of a document stand."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Paragraph
from mcred.text.paging import pages_of


@pytest.mark.parametrize(
    ("begins", "kept", "last", "number", "shared"),
    [
        ([1, 2, 3], {1}, 3, 1, 0),
        ([1, 1, 2], {0}, 2, 1, 1),
        ([1, 4], {0}, 4, 3, 0),
        ([1, 2], {1}, 5, 4, 0),
        ([1, 2, 2, 4], {1, 2}, 4, 2, 0),
        ([1, 1, 2, 2], {1, 2}, 2, 2, 2),
        ([None, None, 2], {1}, 2, 1, 1),
        ([3, 2], {1}, 3, 1, 1),
        ([None], {0}, 1, 1, 0),
        ([1, 2], set(), 2, 0, 0),
    ],
)
def test_a_block_goes_on_up_to_the_next_one(
    begins: list[int | None], kept: set[int], last: int, number: int, shared: int
) -> None:
    """Pages between two blocks belong to the first, and a page on which others stand as well is shared."""
    assert pages_of([Paragraph(text="x", page=page) for page in begins], kept, last) == (number, shared)
