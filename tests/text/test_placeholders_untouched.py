"""A template is untouched while nobody has written a word into it."""

from __future__ import annotations

import pytest

from mcred.domain.documents import Paragraph
from mcred.text.placeholders import is_untouched


@pytest.mark.parametrize(
    ("lines", "untouched"),
    [
        (["[Write your answer here]"], True),
        (["[Write your answer here]", " – ", "[Write your answer here]"], True),
        (["[Write your answer here] We met."], False),
        (["We met.", "[Write your answer here]"], False),
        (["We met."], False),
        ([""], False),
        ([], False),
    ],
)
def test_untouched(lines: list[str], untouched: bool) -> None:  # noqa: FBT001 - a column of the table
    """Only placeholders make a template untouched; an empty text is none, and one word of an answer is enough."""
    assert is_untouched([Paragraph(text=line) for line in lines]) is untouched
