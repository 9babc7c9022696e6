"""One sentence says how it came out."""

from __future__ import annotations

import pytest
from msgspec import structs

from mcred.domain.findings import Finding, Report, Result
from mcred.reports.run import Run
from mcred.reports.tally import Tally, run_line, tally, verdict_line
from tests.reports.made_up import BROKEN, LIKELY, LOOK, MISSING, READY, REPORT, UNUSED, outcome


def report(*findings: Finding) -> Report:
    """A report with one outcome that has these findings."""
    return structs.replace(REPORT, outcomes=(outcome("part-1", None, "files", Result(summary="", findings=findings)),))


@pytest.mark.parametrize(
    ("findings", "line"),
    [
        ((), "Ready: nothing to fix."),
        ((UNUSED,), "Ready: nothing to fix."),
        ((LIKELY,), "Nothing to fix, 1 thing to look at."),
        ((LIKELY, LIKELY), "Nothing to fix, 2 things to look at."),
        ((MISSING,), "1 thing to fix."),
        ((MISSING, MISSING), "2 things to fix."),
        ((MISSING, LIKELY, UNUSED), "1 thing to fix, 1 to look at."),
    ],
)
def test_the_line_of_a_portfolio(findings: tuple[Finding, ...], line: str) -> None:
    """What is to fix comes first, then what is to look at; notes do not count."""
    assert verdict_line(report(*findings)) == line


def test_findings_are_counted_by_severity() -> None:
    """Each finding counts once."""
    assert tally(REPORT) == Tally(fix=2, look=6, notes=1)


@pytest.mark.parametrize(
    ("run", "line"),
    [
        (Run(portfolios=(READY, READY)), "2 portfolios: 2 ready."),
        (Run(portfolios=(READY, REPORT, LOOK)), "3 portfolios: 1 ready, 1 to look at, 1 to fix."),
        (Run(portfolios=(READY,), errors=(BROKEN,)), "2 portfolios: 1 ready, 1 could not be checked."),
        (Run(errors=(BROKEN,)), "Nothing was checked: 1 portfolio could not be checked."),
        (Run(), "Nothing was checked."),
    ],
)
def test_the_line_of_a_run(run: Run, line: str) -> None:
    """Portfolios are counted by verdict, and those that could not be checked are not forgotten."""
    assert run_line(run) == line
