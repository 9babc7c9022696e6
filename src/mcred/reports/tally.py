"""The one sentence that says how a portfolio, or a whole run, came out."""

from __future__ import annotations

from msgspec import Struct

from mcred.domain.findings import Report, Severity, Verdict
from mcred.reports.run import Run
from mcred.text.plurals import plural


class Tally(Struct, frozen=True, kw_only=True):
    """How many findings are to be fixed, to be looked at, and to be left as they are."""

    fix: int
    look: int
    notes: int


def tally(report: Report) -> Tally:
    """Count a report's findings by severity."""
    severities = [finding.severity for outcome in report.outcomes for finding in outcome.result.findings]
    return Tally(
        fix=severities.count(Severity.ERROR),
        look=severities.count(Severity.WARNING),
        notes=severities.count(Severity.NOTE),
    )


def verdict_line(report: Report) -> str:
    """How a portfolio came out: "3 things to fix, 2 to look at."."""
    counted = tally(report)
    if counted.fix and counted.look:
        return f"{things(counted.fix)} to fix, {counted.look} to look at."
    if counted.fix:
        return f"{things(counted.fix)} to fix."
    return f"Nothing to fix, {things(counted.look)} to look at." if counted.look else "Ready: nothing to fix."


def run_line(run: Run) -> str:
    """How several portfolios came out: "4 portfolios: 2 ready, 1 to look at, 1 to fix."."""
    if not run.portfolios and not run.errors:
        return "Nothing was checked."
    if not run.portfolios:
        return f"Nothing was checked: {plural(len(run.errors), 'portfolio')} could not be checked."
    verdicts = [report.verdict for report in run.portfolios]
    words = {Verdict.READY: "ready", Verdict.REVIEW: "to look at", Verdict.FIX: "to fix"}
    counts = [f"{verdicts.count(verdict)} {word}" for verdict, word in words.items() if verdict in verdicts]
    if run.errors:
        counts.append(f"{len(run.errors)} could not be checked")
    return f"{plural(len(run.portfolios) + len(run.errors), 'portfolio')}: {', '.join(counts)}."


def things(count: int) -> str:
    """That many things."""
    return plural(count, "thing")
