"""The shortest stretch of a sentence that holds what a statement needs."""

from __future__ import annotations

import pytest

from mcred.text.elements.near_verbatim import stretch


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("a b", 0, 1),
        ("x a x b x", 1, 3),
        ("a x b y a b", 4, 5),
        ("x a b a x b", 1, 2),
        ("b x x a b", 3, 4),
        ("a a x b", 1, 3),
        ("b a", 0, 1),
    ],
)
def test_the_shortest_stretch_is_found(words: str, first: int, last: int) -> None:
    """Of several stretches with both words the shortest counts, and of equal ones the first."""
    assert stretch(words.split(), frozenset("ab")) == (first, last)
