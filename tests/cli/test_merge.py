"""`mcred merge` makes one report of several."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mcred.domain.findings import Report
from mcred.reports import Failure, Options, Run, render
from tests.cli.commands import Command
from tests.reports.made_up import BROKEN, LOOK, READY, REPORT


def write(path: Path, *entries: Report | Failure) -> str:
    """Write a record; its name."""
    run = Run(
        portfolios=tuple(entry for entry in entries if isinstance(entry, Report)),
        errors=tuple(entry for entry in entries if isinstance(entry, Failure)),
    )
    path.write_text(render("json", run, Options()), "utf-8")
    return path.name


def test_several_reports_become_one(mcred: Command, here: Path) -> None:
    """Every portfolio of every report is in the new one, and the exit code is that of a check."""
    first, second = write(here / "1.json", READY, LOOK), write(here / "2.json", REPORT)
    ended = mcred("merge", first, second, "--format", "json")
    assert ended.code == 1
    assert [one["path"] for one in json.loads(ended.out)["portfolios"]] == [
        "my-portfolio", "portfolios/look", "portfolios/ready one",
    ]  # fmt: skip
    assert mcred("merge", first, second).out.splitlines()[-1] == "3 portfolios: 1 ready, 1 to look at, 1 to fix."


@pytest.mark.parametrize(
    ("entries", "strict", "code"),
    [
        ((READY,), False, 0),
        ((READY,), True, 0),
        ((LOOK,), False, 0),
        ((LOOK,), True, 1),
        ((REPORT,), False, 1),
        ((READY, BROKEN), False, 2),
        ((), False, 2),
    ],
)
def test_the_exit_code_is_that_of_a_check(
    mcred: Command,
    here: Path,
    entries: tuple[Report | Failure, ...],
    strict: bool,  # noqa: FBT001 - a table
    code: int,
) -> None:
    """What a check would have ended with, the merged report ends with."""
    assert mcred("merge", write(here / "a.json", *entries), *(["--strict"] if strict else [])).code == code


def test_formats_go_into_files(mcred: Command, here: Path) -> None:
    """A report of any format can be made, several at once."""
    ended = mcred("merge", write(here / "a.json", READY), "--format", "html:a.html", "--format", "junit", "-o", "a.xml")
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert (here / "a.html").read_text("utf-8").startswith("<!doctype html>")
    assert (here / "a.xml").read_text("utf-8").startswith("<?xml")


@pytest.mark.parametrize("spoil", [lambda text: text[:-40], lambda text: text.replace('_version": 1', '_version": 9')])
def test_a_bad_report_leaves_the_old_one(mcred: Command, here: Path, spoil: object) -> None:
    """A report that is cut off or of another version is named, and nothing is written over."""
    good = write(here / "good.json", READY)
    assert callable(spoil)
    (here / "bad.json").write_text(spoil((here / good).read_text("utf-8")), "utf-8")
    (here / "out.html").write_text("old", "utf-8")
    ended = mcred("merge", good, "bad.json", "--format", "html:out.html")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("bad.json ")
    assert (here / "out.html").read_text("utf-8") == "old"
    assert sorted(path.name for path in here.iterdir()) == ["bad.json", "good.json", "out.html"]


def test_a_report_that_is_not_there_is_named(mcred: Command) -> None:
    """A missing file ends with 2."""
    ended = mcred("merge", "gone.json")
    assert (ended.code, ended.out) == (2, "")
    assert "gone.json cannot be read" in ended.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--format", "papyrus"), "no format “papyrus”"),
        (("--format", "html:"), "no file after the colon"),
        (("--format", "html", "--format", "json"), "Only one format"),
        (("--format", "html:a.html", "-o", "b.html"), "file of its own"),
    ],
)
def test_formats_that_cannot_be_are_refused(mcred: Command, here: Path, arguments: tuple[str, ...], said: str) -> None:
    """A slip in --format or -o is told before anything is written."""
    ended = mcred("merge", write(here / "a.json", READY), *arguments)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert [path.name for path in here.iterdir()] == ["a.json"]
