"""The report for people says the same on every console, and nothing in it is more than text."""

from __future__ import annotations

import re

import pytest
from msgspec import structs

from mcred.domain.findings import AssessorNote, Finding, Location, Result, Severity
from mcred.reports import Failure, Options, Run, render
from mcred.reports.page import columns
from tests.reports.golden_files import matches
from tests.reports.hostile_text import HOSTILE, hostile_report
from tests.reports.made_up import BROKEN, LOOK, MISSING, ONE, READY, REFLECTION, REPORT, SEVERAL, outcome

CASES = {
    "one-100.txt": (ONE, Options(width=200)),
    "one-80.txt": (ONE, Options(width=0)),
    "one-60.txt": (ONE, Options(width=60)),
    "one-ascii.txt": (ONE, Options(ascii_only=True)),
    "one-color.txt": (ONE, Options(color=True)),
    "one-verbose.txt": (ONE, Options(verbosity=1)),
    "one-quiet.txt": (ONE, Options(verbosity=-1)),
    "ready.txt": (Run(portfolios=(READY,)), Options()),
    "look.txt": (Run(portfolios=(LOOK,)), Options()),
    "several.txt": (SEVERAL, Options()),
    "several-ascii-60.txt": (SEVERAL, Options(width=60, ascii_only=True)),
    "several-quiet.txt": (SEVERAL, Options(verbosity=-1)),
    "several-verbose.txt": (SEVERAL, Options(verbosity=1)),
    "broken.txt": (Run(errors=(BROKEN,)), Options()),
}
UNSEEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@pytest.mark.parametrize("name", CASES)
def test_the_whole_report(name: str) -> None:
    """Each report is, letter by letter, the one in its golden file."""
    assert matches(name, render("terminal", *CASES[name]))


@pytest.mark.parametrize("verbosity", [-1, 0, 1])
@pytest.mark.parametrize("ascii_only", [False, True])
@pytest.mark.parametrize("several", [False, True])
def test_hostile_text_is_only_text(verbosity: int, several: bool, ascii_only: bool) -> None:  # noqa: FBT001 - a table
    """No control or bidirectional character comes through, and no line is a command to a CI service."""
    report = hostile_report()
    run = Run(portfolios=(report, report) if several else (report,), errors=(Failure(path=HOSTILE, message=HOSTILE),))
    text = render("terminal", run, Options(verbosity=verbosity, ascii_only=ascii_only))
    assert UNSEEN.findall(text) == []
    assert [line for line in text.splitlines() if line.strip().startswith("::") or "##[" in line] == []
    assert "x[/b]" in text
    assert text.encode()


@pytest.mark.parametrize("width", [40, 60, 80, 100])
@pytest.mark.parametrize("run", [ONE, SEVERAL, Run(portfolios=(hostile_report(),))], ids=["one", "several", "hostile"])
def test_no_line_is_wider_than_the_terminal(run: Run, width: int) -> None:
    """Every line fits, however long its words are."""
    lines = render("terminal", run, Options(width=width, verbosity=1)).splitlines()
    assert [line for line in lines if columns(line) > width] == []


@pytest.mark.parametrize("width", [-5, 0, 1, 39, 40, 100, 10_000])
def test_every_width_gives_a_report(width: int) -> None:
    """A terminal that tells no width, or an absurd one, gets a report between 40 and 100 columns wide."""
    lines = render("terminal", ONE, Options(width=width)).splitlines()
    assert lines[-1] == "2 things to fix, 6 to look at."
    assert max(map(columns, lines)) <= (min(max(width, 40), 100) if width > 0 else 80)


def test_ascii_reports_are_ascii() -> None:
    """A console without a tick gets ASCII only."""
    assert render("terminal", SEVERAL, Options(ascii_only=True, verbosity=1)).isascii()


def test_colors_change_no_letter() -> None:
    """Without its colors a report is the same as one without color."""
    painted = render("terminal", ONE, Options(color=True))
    assert "\x1b[31m✗" in painted
    assert re.sub(r"\x1b\[\d*m", "", painted) == render("terminal", ONE, Options())


def test_no_line_ends_with_a_space() -> None:
    """Nothing invisible stands at the end of a line."""
    lines = (
        render("terminal", SEVERAL, Options(verbosity=1)).splitlines() + render("terminal", ONE, Options()).splitlines()
    )
    assert [line for line in lines if line != line.rstrip()] == []


def test_wide_letters_take_two_columns() -> None:
    """Han letters are counted as the two columns they take, and wrap in time."""
    report = structs.replace(READY, assessor=(AssessorNote(part=None, item=None, text="反省" * 80),))
    lines = render("terminal", Run(portfolios=(report,)), Options(width=60)).splitlines()
    assert max(len(line.encode("utf-16-le")) // 2 for line in lines if "反" in line) <= 32
    assert "".join(lines).count("反") == 80


def test_an_item_the_credential_does_not_name_is_shown_by_its_id() -> None:
    """A report without headings, as from merged records, still names parts and items."""
    text = render("terminal", Run(portfolios=(structs.replace(REPORT, parts=()),)), Options())
    assert "Part 1\n" in text
    assert "✗ Activity description" in text


@pytest.mark.parametrize("verbosity", [-1, 0, 1])
@pytest.mark.parametrize(
    ("run", "line"),
    [
        (ONE, "2 things to fix, 6 to look at."),
        (Run(portfolios=(READY,)), "Ready: nothing to fix."),
        (SEVERAL, "4 portfolios: 1 ready, 1 to look at, 1 to fix, 1 could not be checked."),
    ],
)
def test_the_verdict_is_the_last_line(run: Run, line: str, verbosity: int) -> None:
    """What stands right above the prompt is how it came out."""
    assert render("terminal", run, Options(verbosity=verbosity)).splitlines()[-1] == line


def test_nothing_at_all_was_checked() -> None:
    """A run without portfolios says so."""
    text = render("terminal", Run(errors=(BROKEN, BROKEN)), Options())
    assert text.splitlines()[-1] == "Nothing was checked: 2 portfolios could not be checked."


def test_of_many_portfolios_each_shows_its_first_problems() -> None:
    """A portfolio with many kinds of problems shows three and counts the rest; when quiet it shows them all."""
    findings = tuple(
        Finding(code=code, severity=Severity.ERROR, message=f"This is {code}.", fix="Do it.")
        for code in ("no-text", "no-sound", "no-picture", "too-long", "too-short")
    )
    report = structs.replace(
        REPORT, outcomes=(outcome("part-3", "reflection", "files", Result(summary="", findings=findings)),)
    )
    run = Run(portfolios=(report, READY))
    assert render("terminal", run, Options()).splitlines()[:5] == [
        "✗ my-portfolio  5 things to fix.",
        "    Reflection: This is no-text.",
        "    Reflection: This is no-sound.",
        "    Reflection: This is no-picture.",
        "    and 2 more (-v shows all)",
    ]
    assert render("terminal", run, Options(verbosity=-1)).count("This is") == 5


def test_a_finding_in_another_file_names_it() -> None:
    """The place of a finding is told where the line of its item does not tell it."""
    finding = structs.replace(MISSING, location=Location(file="part-2/table.docx", section="Evidence", page=4, line=7))
    report = structs.replace(
        REPORT, outcomes=(outcome("part-3", "reflection", "rows", Result(summary="", findings=(finding,)), REFLECTION),)
    )
    text = render("terminal", Run(portfolios=(report,)), Options(width=100))
    assert "(part-2/table.docx, “Evidence”, page 4, line 7)" in text


@pytest.mark.parametrize("others", [(), (Result(summary="nothing left of a template"),)], ids=["alone", "with others"])
def test_what_was_waived_is_told_once(others: tuple[Result, ...]) -> None:
    """A waived requirement keeps its measure, and yet its summary stands in one place only."""
    waived = Result(summary="273 words. Waived until 2027-06-30: agreed", measured={"words": 273}, skipped=True)
    outcomes = tuple(outcome("part-3", "reflection", "length", result) for result in (*others, waived))
    text = render("terminal", Run(portfolios=(structs.replace(REPORT, outcomes=outcomes),)), Options(width=100))
    assert text.count("Waived until 2027-06-30: agreed") == 1
