"""The table for spreadsheets."""

from __future__ import annotations

from mcred.reports import Options, render
from tests.reports.made_up import ONE


def test_a_line_for_each_outcome() -> None:
    """Below the names of the columns each outcome has its line."""
    lines = render("csv", ONE, Options()).splitlines()
    assert lines[0] == "status,portfolio,part,item,requirement"
    assert len(lines) == 1 + sum(len(report.outcomes) for report in ONE.portfolios)
