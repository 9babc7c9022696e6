"""The problems of one item on a terminal: what is wrong, the sentence it was seen in, and what to do next."""

from __future__ import annotations

from collections.abc import Iterable

from mcred.domain.findings import Finding, Outcome, Severity
from mcred.reports.grouping import Seen
from mcred.reports.marks import add_way_out, mark_of, mark_width
from mcred.reports.page import Page, Span, Style
from mcred.reports.problems import page_and_line
from mcred.reports.safety import one_line, quoted

_SHOWN = 3
"""So many problems of one kind are told apart; more are counted."""


def add_problems(page: Page, seen: Iterable[Seen], indent: int) -> None:
    """Add findings; those of one kind with one way out share it, and a long row of them may be cut short."""
    kinds: dict[tuple[str, Severity, str], list[Seen]] = {}
    for finding, outcome in seen:
        kinds.setdefault((finding.code, finding.severity, finding.fix), []).append((finding, outcome))
    hang = indent + mark_width(page) + 1
    for (_, _, fix), alike in kinds.items():
        shown = alike if page.verbose else alike[:_SHOWN]
        for finding, outcome in shown:
            _add_finding(page, finding, outcome, indent, hang)
        if more := len(alike) - len(shown):
            page.line(Span(f"and {more} more like {'this' if len(shown) == 1 else 'these'} (-v shows all)", Style.DIM),
                      indent=hang)  # fmt: skip
        if fix:
            add_way_out(page, fix, hang)


def _add_finding(page: Page, finding: Finding, outcome: Outcome, indent: int, hang: int) -> None:
    """One finding: its message, its place, its code, and the words it is about."""
    spans = [mark_of(page, finding.severity), Span(one_line(finding.message))]
    if place := _place(finding, outcome):
        spans.append(Span(f"({place})", Style.DIM, whole=True))
    spans.append(Span(f"[{finding.code}]", Style.DIM, whole=True))
    page.line(*spans, indent=indent, hang=hang)
    if finding.quote and finding.quote not in finding.message:
        page.line(Span(quoted(finding.quote), Style.DIM), indent=hang, hang=hang + 1)


def _place(finding: Finding, outcome: Outcome) -> str:
    """Where a finding was seen, as far as its item's line does not say it already."""
    seen, source = finding.location, outcome.source
    parts = []
    if seen.file and seen.file not in finding.message and (source is None or seen.file != source.file):
        parts.append(seen.file)
    if seen.section and (source is None or seen.section != source.section):
        parts.append(f"“{one_line(seen.section)}”")
    return ", ".join([*parts, *page_and_line(seen)])
