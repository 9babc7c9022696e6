"""Output for screen readers and logs: words in place of signs, and no colors where nobody looks at a terminal."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.cli.commands import Command
from tests.cli.terminals import typing_lines
from tests.cli.test_help import COMMANDS
from tests.test_documentation import ROOT, help_of

UNREADY = str(ROOT / "examples" / "reflective-leadership-coaching-unready")
PLAN = str(ROOT / "examples" / "reflective-practices-ready" / "part-2" / "plan.docx")
CALLS = {
    "check": ("check", UNREADY),
    "list": ("list",),
    "show": ("show", "peer-coaching"),
    "inspect": ("inspect", PLAN),
    "explain": ("explain", "too-many-words"),
    "merge": ("merge", "report.json"),
    "confirm": ("confirm", "mine"),
}


@pytest.fixture
def _prepared(mcred: Command) -> None:
    """What the calls need: a report to merge, and a portfolio."""
    mcred("check", UNREADY, "--format", "json", "-o", "report.json")
    mcred("init", "reflective-practices", "mine")


def test_every_command_with_plain_is_tried() -> None:
    """A new command that takes --plain has a call here."""
    assert sorted(CALLS) == [command for command in COMMANDS if "--plain" in help_of(command)]


@pytest.mark.usefixtures("_prepared")
@pytest.mark.parametrize("name", CALLS)
def test_plain_output_has_letters_only(mcred: Command, name: str) -> None:
    """Everything that is shown is plain ASCII, with no escape in it."""
    ended = mcred(*CALLS[name], "--plain")
    assert ended.out
    assert [letter for letter in ended.out if not (letter == "\n" or " " <= letter <= "~")] == []


@pytest.mark.usefixtures("_prepared")
@pytest.mark.parametrize("name", CALLS)
def test_what_is_piped_has_no_color(mcred: Command, name: str) -> None:
    """Where stdout is no terminal, no escape is written."""
    assert "\x1b" not in mcred(*CALLS[name]).out


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of our own needs a Unix system")
def test_color_adds_nothing(here: Path) -> None:
    """On a terminal, the report with its colors taken off is the report without colors, sign by sign."""
    _, painted = typing_lines(here, "check", UNREADY, typed="", environ={"NO_COLOR": "", "TERM": "xterm"})
    _, bare = typing_lines(here, "check", UNREADY, typed="", environ={"TERM": "xterm"})
    assert "\x1b[31m" in painted
    assert re.sub(r"\x1b\[\d+m", "", painted) == bare
