"""What holds for every format of the table."""

from __future__ import annotations

import pytest

from mcred.reports import FORMATS, Options, render
from tests.reports.made_up import ONE


def test_the_terminal_comes_first() -> None:
    """The first format is the one people get who name none."""
    assert next(iter(FORMATS)) == "terminal"


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_gives_text_that_ends_with_a_line_end(name: str) -> None:
    """Every format ends its text as text files end."""
    assert render(name, ONE, Options()).endswith("\n")


def test_an_unknown_format_is_an_error() -> None:
    """A name that is not in the table renders nothing."""
    with pytest.raises(KeyError):
        render("papyrus", ONE, Options())
