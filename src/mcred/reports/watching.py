"""The few lines that `mcred check --watch` shows after a file was saved: only what changed."""

from __future__ import annotations

from mcred.domain.findings import Report, Status
from mcred.reports.marks import add_way_out, mark, mark_of, mark_of_verdict, mark_width
from mcred.reports.page import Page, Span, Style
from mcred.reports.problems import Problem, problems
from mcred.reports.run import Options
from mcred.reports.safety import one_line
from mcred.reports.since import Since, grave, since
from mcred.reports.tally import verdict_line
from mcred.text.plurals import plural


def render_since(before: Report, now: Report, options: Options) -> str:
    """What a second report on a portfolio says that the first did not."""
    page = Page(options)
    became = since(grave(problems(before)), grave(problems(now)))
    if became.nothing:
        page.line(Span("Nothing changed in what is to be done."))
    for problem in became.solved:
        page.line(mark(page, Status.PASS), Span("solved:"), *_told(problem), hang=mark_width(page) + 1)
    _add(page, "new:", became.new)
    _add(page, "still, but changed:", became.changed)
    _add_same(page, became)
    page.line(Span(verdict_line(now), mark_of_verdict(page, now.verdict).style))
    return page.text()


def _add(page: Page, word: str, found: tuple[Problem, ...]) -> None:
    """Problems with their way out."""
    hang = mark_width(page) + 1
    for problem in found:
        page.line(mark_of(page, problem.finding.severity), Span(word), *_told(problem), hang=hang)
        add_way_out(page, problem.finding.fix, hang)


def _add_same(page: Page, became: Since) -> None:
    """How much is as it was."""
    if became.same and not became.nothing:
        page.line(Span(f"As before: {plural(len(became.same), 'other')}.", Style.DIM))


def _told(problem: Problem) -> tuple[Span, ...]:
    """The item, and what was found there."""
    return (
        Span(f"{one_line(problem.title)}:", Style.BOLD),
        Span(one_line(problem.finding.message)),
        Span(f"[{problem.finding.code}]", Style.DIM, whole=True),
    )
