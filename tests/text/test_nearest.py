"""Which known names are near to one that is not known."""

from __future__ import annotations

import pytest

from mcred.text.nearest import nearest_names

KNOWN = ("too-many-words", "too-few-words", "Missing-Element")


@pytest.mark.parametrize(
    ("wanted", "near"),
    [
        ("to-many-words", ("too-many-words",)),
        (" MISING-ELEMENT ", ("Missing-Element",)),
        ("rubric", ()),
        ("", ()),
    ],
)
def test_the_nearest_name_is_offered_as_it_is_spelt(wanted: str, near: tuple[str, ...]) -> None:
    """Case and the space around do not matter; nothing is offered where nothing is like it."""
    assert nearest_names(wanted, KNOWN) == near


def test_several_names_come_nearest_first() -> None:
    """No more of them than are asked for."""
    assert nearest_names("too-few-word", KNOWN, most=2) == ("too-few-words", "too-many-words")


def test_how_like_a_name_must_be_can_be_said() -> None:
    """A lower bound offers what is only a little like it."""
    assert nearest_names("element", KNOWN, least=0.9) == ()
    assert nearest_names("element", KNOWN, least=0.5) == ("Missing-Element",)
