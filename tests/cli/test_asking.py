"""Where files do not tell the credential, mcred says how to name it, and asks where somebody can answer."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.cli.commands import Command
from tests.cli.terminals import typing_lines

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a terminal of our own needs a Unix system")

QUESTION = "Type a number from 1 to 5"


@pytest.fixture
def undecided(here: Path) -> Path:
    """A folder whose only file could be anything."""
    folder = here / "mine"
    folder.mkdir()
    (folder / "notes.txt").write_text("We met twice.", "utf-8")
    return folder


@pytest.mark.usefixtures("undecided")
def test_without_a_terminal_nothing_is_asked(mcred: Command) -> None:
    """In a pipe the message says what to type and what to write, and the run ends with 2."""
    ended = mcred("check", "mine")
    assert ended.code == 2
    assert "mcred check mine -c " in ended.out
    assert "portfolio.yaml" in ended.out
    assert QUESTION not in ended.out + ended.err


@pytest.mark.parametrize("typed", ["3\n", "0\n99\nx\n3\n", " 3. \n"])
@pytest.mark.usefixtures("undecided")
def test_a_number_chooses(here: Path, typed: str) -> None:
    """The number of a line of the list is what the folder is checked as; anything else is asked again."""
    code, seen = typing_lines(here, "check", "mine", typed=typed)
    assert code == 1
    assert "  credential: peer-coaching" in seen
    assert "coach/coach-log.docx" in seen
    assert "could not be checked" not in seen


@pytest.mark.parametrize("typed", ["q\n", "\x04"])
@pytest.mark.usefixtures("undecided")
def test_q_stops(here: Path, typed: str) -> None:
    """Who stops reads what to do next, and the run ends with 2."""
    code, seen = typing_lines(here, "check", "mine", typed=typed)
    assert code == 2
    assert "mcred check mine -c " in seen


@pytest.mark.usefixtures("undecided")
def test_nothing_is_asked_in_ci_or_of_several_or_where_it_is_known(here: Path) -> None:
    """In CI, for several folders, and where -c says it, no question comes."""
    for arguments, environ in [
        (("check", "mine"), {"CI": "true"}),
        (("check", "mine", "elsewhere"), {}),
        (("check", "mine", "-c", "peer-coaching"), {}),
    ]:
        _, seen = typing_lines(here, *arguments, typed="", environ=environ)
        assert QUESTION not in seen


def test_the_folder_is_left_as_it_was(here: Path, undecided: Path) -> None:
    """A choice writes nothing into the folder."""
    typing_lines(here, "check", "mine", typed="3\n")
    assert [path.name for path in undecided.iterdir()] == ["notes.txt"]
