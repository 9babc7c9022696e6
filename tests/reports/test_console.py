"""Options fit the console they are for."""

from __future__ import annotations

import pytest

from mcred.reports import Options
from mcred.reports.console import console_options


@pytest.mark.parametrize(
    ("environ", "is_terminal", "width"),
    [
        ({}, True, 120),
        ({"COLUMNS": "60"}, True, 60),
        ({"COLUMNS": "60"}, False, 60),
        ({"COLUMNS": "0"}, True, 120),
        ({"COLUMNS": "-4"}, True, 120),
        ({"COLUMNS": "wide"}, True, 120),
        ({"COLUMNS": "²"}, True, 120),
        ({"COLUMNS": "9" * 5000}, True, 120),
        ({}, False, 100),
    ],
)
def test_width(environ: dict[str, str], is_terminal: bool, width: int) -> None:  # noqa: FBT001 - a table
    """COLUMNS wins if it is a number that makes sense; what is piped has the full width."""
    options = console_options(environ, encoding="utf-8", is_terminal=is_terminal, columns=120)
    assert options.width == width


@pytest.mark.parametrize(
    ("environ", "is_terminal", "plain", "color"),
    [
        ({}, True, False, True),
        ({}, False, False, False),
        ({"NO_COLOR": "1"}, True, False, False),
        ({"NO_COLOR": ""}, True, False, True),
        ({"TERM": "dumb"}, True, False, False),
        ({}, True, True, False),
    ],
)
def test_color(environ: dict[str, str], is_terminal: bool, plain: bool, color: bool) -> None:  # noqa: FBT001 - a table
    """Color is for terminals that show it and people who want it."""
    assert console_options(environ, encoding="utf-8", is_terminal=is_terminal, plain=plain).color is color


@pytest.mark.parametrize(
    ("encoding", "ascii_only"),
    [("utf-8", False), ("UTF-8", False), ("cp1252", True), ("ascii", True), (None, True), ("no such", True)],
)
def test_signs(encoding: str | None, ascii_only: bool) -> None:  # noqa: FBT001 - a table
    """A console that cannot print a tick gets words."""
    assert console_options({}, encoding=encoding, is_terminal=True).ascii_only is ascii_only


def test_plain_means_no_color_and_no_signs() -> None:
    """Who asks for a plain report gets one, with the verbosity asked for."""
    wanted = Options(width=80, color=False, ascii_only=True, verbosity=1)
    assert console_options({}, encoding="utf-8", is_terminal=True, columns=80, plain=True, verbosity=1) == wanted
