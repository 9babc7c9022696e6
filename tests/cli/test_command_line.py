"""The command line as a whole: help, slips, exit codes, the real entry point."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commands import Command

COMMANDS = (
    ("check",), ("init",), ("list",), ("show",), ("inspect",), ("confirm",), ("explain",), ("merge",), ("spec", "lint"),
    ("spec", "schema"),
)  # fmt: skip


def process(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """How mcred ends when it is run as a program."""
    command = [sys.executable, "-m", "mcred", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_help_ends_with_an_example_that_names_the_command(mcred: Command, command: tuple[str, ...]) -> None:
    """Each command's help shows one line that could be typed."""
    ended = mcred(*command, "--help")
    assert ended.code == 0
    assert ended.out.rstrip().splitlines()[-1].strip().startswith(f"Example: mcred {' '.join(command)}")


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (("chekc",), "check"),
        (("inspct", "a.txt"), "inspect"),
        (("spec", "lnt"), "lint"),
        (("check", "--fromat", "json"), "--format"),
        (("init", "x", "--ass", "md"), "--as"),
        (("check", "--format", "jsn"), "json"),
        (("inspect", "a.txt", "--format", "jso"), "json"),
        (("init", "x", "y", "--as", "doc"), "docx"),
        (("explain", "too-many-wrods"), "too-many-words"),
        (("init", "reflective-practises"), "reflective-practices"),
        (("check", "-c", "peer-couching"), "peer-coaching"),
    ],
)
def test_a_slip_is_told_with_what_is_meant(mcred: Command, arguments: tuple[str, ...], meant: str) -> None:
    """A misspelt command or option names the nearest one on stderr and ends with 2."""
    ended = mcred(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert "Did you mean" in ended.err
    assert meant in ended.err


@pytest.mark.parametrize("arguments", [("spec",), ("show",), ("check", "--format")])
def test_an_unfinished_call_says_where_to_look(mcred: Command, arguments: tuple[str, ...]) -> None:
    """A call that lacks something ends with 2 and leads to the help, with nothing on stdout."""
    ended = mcred(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert "--help" in ended.err


def test_a_folder_that_is_not_there_names_the_one_beside_it(mcred: Command, here: Path) -> None:
    """A misspelt folder is told with the nearest one, as it would be typed."""
    (here / "portfolios" / "my-portfolio").mkdir(parents=True)
    ended = mcred("check", "portfolios/my-portfolo")
    assert ended.code == 2
    assert "does not exist. Did you mean portfolios/my-portfolio?" in ended.out


def test_a_name_with_spaces_and_no_quotes(mcred: Command, here: Path) -> None:
    """Two words that together name a folder are told to be put into quotes."""
    (here / "my portfolio").mkdir()
    ended = mcred("check", "my", "portfolio")
    assert (ended.code, ended.out) == (2, "")
    assert 'mcred check "my portfolio"' in ended.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "--jobs", "two"), "--jobs takes a whole number."),
        (("check", "--jobs", "0"), "--jobs takes a number that is at least 1."),
        (("check", "--max-files", "99999999"), "--max-files takes a number that is at most 10000000."),
        (("init",), "Which credential? mcred list shows those there are."),
        (("init", "peer-coaching", "my", "portfolio"), 'A name with spaces needs quotes around it: "my portfolio".'),
    ],
)
def test_what_an_option_takes_is_said_in_words(mcred: Command, arguments: tuple[str, ...], said: str) -> None:
    """A wrong value is answered with what would be right."""
    ended = mcred(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


def test_the_program_itself(tmp_path: Path) -> None:
    """Run as a program, mcred reads a file, prints its record and ends with 0."""
    (tmp_path / "a.txt").write_text("One two three.", "utf-8")
    done = process(tmp_path, "inspect", "a.txt", "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["files"][0]["words"] == 3


def test_the_program_ends_with_2_without_a_traceback(tmp_path: Path) -> None:
    """Run as a program, a wrong call gives one message on stderr."""
    done = process(tmp_path, "show", "no-such-credential")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no-such-credential" in done.stderr
    assert "Traceback" not in done.stderr
