"""What is to be fixed and to be looked at, as cards of the HTML report."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.domain.findings import Severity
from mcred.reports.problems import Problem
from mcred.reports.safety import html_text

_LOOKS = {Severity.ERROR: "fix", Severity.WARNING: "review", Severity.NOTE: "note"}


def cards(problems: list[Problem]) -> Iterator[str]:
    """The problems as a list; those of one item and kind with one way out share a card."""
    alike: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in problems:
        alike.setdefault((problem.title, problem.finding.code, problem.finding.fix), []).append(problem)
    yield "<ul>"
    for several in alike.values():
        yield from _card(several)
    yield "</ul>"


def _card(alike: list[Problem]) -> Iterator[str]:
    """One card: the item, what was seen, what to do."""
    first = alike[0].finding
    yield f'<li class="card {_LOOKS[first.severity]}">'
    title, code = html_text(alike[0].title), html_text(first.code)
    yield f'<p><span class="name">{title}</span> <code class="soft">{code}</code></p>'
    if len(alike) == 1:
        yield from _seen(alike[0])
    else:
        yield '<ul class="plain">'
        for problem in alike:
            yield "<li>"
            yield from _seen(problem)
            yield "</li>"
        yield "</ul>"
    if first.fix:
        yield f'<p><span class="name">What to do:</span> {html_text(first.fix)}</p>'
    yield "</li>"


def _seen(problem: Problem) -> Iterator[str]:
    """What was seen, where, and the words it is about."""
    where = f' <span class="soft">({html_text(problem.place)})</span>' if problem.place else ""
    yield f"<p>{html_text(problem.finding.message)}{where}</p>"
    if problem.finding.quote:
        yield f'<blockquote dir="auto">{html_text(problem.finding.quote)}</blockquote>'
