"""Annotations stand beside their files, ten of a kind at most, and none is made by outside text."""

from __future__ import annotations

import pytest
from msgspec import structs

from mcred.domain.findings import Finding, Location, Result, Severity
from mcred.reports import Options, Run, render
from tests.reports.golden_files import matches
from tests.reports.made_up import BROKEN, MISSING, ONE, READY, REPORT, SEVERAL, outcome


def commands(run: Run, options: Options | None = None) -> list[str]:
    """The annotations of a run."""
    return [line for line in render("github", run, options or Options()).splitlines() if line.startswith("::")]


def run_of(*findings: Finding) -> Run:
    """A run with one portfolio that has these findings."""
    one = outcome("part-3", "reflection", "x", Result(summary="", findings=findings))
    return Run(portfolios=(structs.replace(REPORT, outcomes=(one,)),))


def error(number: int, severity: Severity = Severity.ERROR) -> Finding:
    """One of many findings."""
    return Finding(code="no-text", severity=severity, message=f"Number {number}.", fix="Do it.")


@pytest.mark.parametrize(("name", "run"), [("one-github.txt", ONE), ("several-github.txt", SEVERAL)])
def test_the_whole_report(name: str, run: Run) -> None:
    """Each report is, letter by letter, the one in its golden file."""
    assert matches(name, render("github", run, Options()))


def test_errors_come_first() -> None:
    """What must be fixed stands before what is to be looked at, over all portfolios."""
    kinds = [line.split()[0] for line in commands(SEVERAL)]
    assert kinds == sorted(kinds, key=["::error", "::warning", "::notice"].index)
    assert BROKEN.path in commands(SEVERAL)[0]


@pytest.mark.parametrize(("severity", "kind"), [("error", "error"), ("warning", "warning"), ("note", "notice")])
def test_ten_of_a_kind_are_shown(severity: str, kind: str) -> None:
    """Ten findings are ten annotations; of 24 the last says that there are 14 more."""
    lines = commands(run_of(*(error(number, Severity(severity)) for number in range(24))))
    assert len(lines) == 10
    assert all(line.startswith(f"::{kind} ") for line in lines)
    assert [line for line in lines if "more" in line] == lines[-1:]
    assert "(and 14 more" in lines[-1]
    assert not any("more" in line for line in commands(run_of(*(error(number) for number in range(10)))))


def test_the_line_is_named_where_it_is_known() -> None:
    """A finding has the line of its file, and never a column."""
    lines = commands(ONE)
    assert any(line.startswith("::warning file=my-portfolio/part-3/reflection.md,line=3,title=") for line in lines)
    assert not any(",col=" in line or ",endLine=" in line for line in lines)
    assert not any("docx,line=" in line for line in lines)


def test_properties_and_messages_are_escaped() -> None:
    """A percent sign, a colon or a comma in a name ends neither the name nor the command."""
    finding = structs.replace(
        MISSING, message="50% done, see: a,b\r\n::error::x%0A", location=Location(file="a,b:c%3A::.docx")
    )
    (line,) = commands(run_of(finding))
    head, _, message = line.removeprefix("::").partition("::")
    assert head.startswith("error file=my-portfolio/a%2Cb%3Ac%253A%3A%3A.docx,title=Reflection%3A ")
    assert message.startswith("50%25 done, see: a,b ::error::x%250A Save it as")


def test_a_finding_without_a_file_is_beside_its_portfolio() -> None:
    """What concerns no file names the portfolio's folder, and nothing where that is the repository itself."""
    assert commands(run_of(MISSING))[0].startswith("::error file=my-portfolio,title=")
    here = Run(portfolios=(structs.replace(run_of(MISSING).portfolios[0], path="."),))
    assert commands(here)[0].startswith("::error title=")


def test_the_verdict_is_the_last_line() -> None:
    """The log ends with how it came out, whatever the portfolio's folder is called."""
    assert render("github", ONE, Options()).endswith("\nmy-portfolio: 2 things to fix, 6 to look at.\n")
    odd = structs.replace(READY, path="::error::x")
    assert render("github", Run(portfolios=(odd,)), Options()).splitlines()[-1].startswith(": :error::x: Ready")
