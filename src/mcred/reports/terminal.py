"""The report for people, on a terminal: one portfolio in full, or a few lines for each of many.

Text from outside is text and nothing else: the page escapes what cannot be seen and knows no markup. Every meaning
stands in a sign or a word, never in a colour alone. It wraps and styles its few kinds of lines itself, since loading a
library for it would take longer than reading the portfolio.
"""

from __future__ import annotations

from mcred.domain.findings import Report, Severity, Status, Verdict
from mcred.reports.grouping import sections
from mcred.reports.marks import mark, mark_of_verdict, mark_width
from mcred.reports.page import Page, Span, Style
from mcred.reports.run import Failure, Options, Run
from mcred.reports.safety import one_line
from mcred.reports.tally import run_line, verdict_line
from mcred.reports.terminal_portfolio import add_portfolio

_FIRST = 3
"""So many problems of each of several portfolios are shown."""


def render(run: Run, options: Options) -> str:
    """The whole report."""
    page = Page(options)
    several = len(run.portfolios) + len(run.errors) > 1
    for report in run.portfolios:
        if page.quiet and report.verdict is not Verdict.FIX and several:
            continue
        if several and not page.verbose:
            _add_short(page, report)
            continue
        page.blank()
        add_portfolio(page, report)
        page.line(Span(verdict_line(report), mark_of_verdict(page, report.verdict).style))
    if run.errors and page.verbose:
        page.blank()
    for failure in run.errors:
        _add_failure(page, failure)
    if several or not run.portfolios:
        page.blank()
        if not (page.quiet or page.verbose) and run.verdict in {Verdict.FIX, Verdict.REVIEW}:
            page.line(Span("To see what to do, check one folder alone, or add -v.", Style.DIM))
            page.blank()
        page.line(Span(run_line(run), Style.BOLD))
    return page.text()


def _add_short(page: Page, report: Report) -> None:
    """One of several portfolios: how it came out, and the first of what is to be done."""
    page.line(mark_of_verdict(page, report.verdict), Span(report.path, Style.BOLD, whole=True),
              Span(verdict_line(report), gap=2), hang=mark_width(page) + 1)  # fmt: skip
    problems = _problems(report)
    shown = problems if page.quiet else problems[:_FIRST]
    indent = mark_width(page) + 3
    for problem in shown:
        page.line(Span(problem), indent=indent, hang=indent + 2)
    if more := len(problems) - len(shown):
        page.line(Span(f"and {more} more (-v shows all)", Style.DIM), indent=indent)


def _problems(report: Report) -> list[str]:
    """What is to be fixed, or else to be looked at; one line for all problems of a kind in an item."""
    wanted = Severity.ERROR if report.verdict is Verdict.FIX else Severity.WARNING
    kinds: dict[tuple[str, str], list[str]] = {}
    for section in sections(report):
        for group in section.groups:
            for finding, _ in group.findings:
                if finding.severity is wanted:
                    kinds.setdefault((group.title, finding.code), []).append(finding.message)
    return [
        f"{one_line(title)}: {one_line(alike[0])}" + (f" And {len(alike) - 1} more like this." if alike[1:] else "")
        for (title, _), alike in kinds.items()
    ]


def _add_failure(page: Page, failure: Failure) -> None:
    """A portfolio that could not be checked."""
    page.line(mark(page, Status.FIX), Span(failure.path, Style.BOLD, whole=True),
              Span("could not be checked:", gap=2), hang=mark_width(page) + 1)  # fmt: skip
    for line in failure.message.splitlines():
        page.line(Span(one_line(line)), indent=mark_width(page) + 3, hang=mark_width(page) + 5)
