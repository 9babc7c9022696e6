"""`mcred` alone says what to do next."""

from __future__ import annotations

from pathlib import Path

import pytest

from mcred.specs.library import shipped_folder
from tests.cli.commands import Command

CREDENTIALS = sorted(path.stem for path in shipped_folder().glob("*.yaml") if "." not in path.stem)


def test_it_names_every_credential_and_the_first_commands(mcred: Command) -> None:
    """All credentials stand in it with the commands to read, to make and to check, on stdout, and it ends with 0."""
    ended = mcred()
    assert (ended.code, ended.err) == (0, "")
    assert [
        line.split()[0] for line in ended.out.splitlines() if line.split()[:1][:1] and line.split()[0] in CREDENTIALS
    ] == (CREDENTIALS)
    for command in ("mcred show ", "mcred init ", "mcred check ", "mcred --help"):
        assert command in ended.out
    assert "You are in a portfolio" not in ended.out


def test_its_commands_work_when_pasted(mcred: Command) -> None:
    """Each line that begins with the program's name can be run as it stands, one after the other."""
    lines = [line.split() for line in mcred().out.splitlines() if line.startswith("  mcred ")]
    assert [mcred(*line[1:]).code for line in lines] == [0, 0, 1], "show, init, then check of what is not filled in"


def test_in_a_portfolio_it_says_so_first(mcred: Command, here: Path) -> None:
    """Where the folder is a portfolio, the first thing is to check it."""
    (here / "portfolio.yaml").write_text("credential: reflective-practices\n", "utf-8")
    head = mcred().out.partition("Which credential")[0]
    assert "\n  mcred check\n" in head


@pytest.mark.parametrize("name", ["empty", "."])
def test_an_empty_folder_leads_to_init(mcred: Command, here: Path, name: str) -> None:
    """A check of a folder with nothing in it says how to make one to fill in."""
    (here / "empty").mkdir()
    ended = mcred("check", "empty") if name == "empty" else mcred("check")
    assert ended.code == 2
    assert "mcred init" in ended.out
    assert "mcred list" in ended.out
