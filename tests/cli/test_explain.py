"""`mcred explain` says what a code means."""

from __future__ import annotations

from mcred.domain.codes import CODES
from tests.cli.commands import Command


def test_without_a_code_all_are_listed(mcred: Command) -> None:
    """The list names every code there is."""
    ended = mcred("explain")
    assert ended.code == 0
    assert set(CODES) <= set(ended.out.split())


def test_the_page_of_a_code(mcred: Command) -> None:
    """With a code, its page says what to do."""
    ended = mcred("explain", "too-many-words")
    assert ended.code == 0
    assert ended.out.startswith("Too many words [too-many-words]")
    assert "What to do" in ended.out


def test_an_unknown_code_names_the_nearest(mcred: Command) -> None:
    """A slip in a code is told with the codes that may be meant."""
    ended = mcred("explain", "to-many-words")
    assert (ended.code, ended.out) == (2, "")
    assert "too-many-words" in ended.err
