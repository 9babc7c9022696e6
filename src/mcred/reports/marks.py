"""The marks at the beginning of lines on a terminal: signs where the console has them, words where it has not."""

from __future__ import annotations

from mcred.domain.findings import Severity, Status, Verdict
from mcred.reports.page import Page, Span, Style
from mcred.reports.safety import one_line

_SIGNS = {Status.PASS: "✓", Status.FIX: "✗", Status.REVIEW: "?", Status.SKIPPED: "–"}
_WORDS = {Status.PASS: "ok", Status.FIX: "FIX", Status.REVIEW: "LOOK", Status.SKIPPED: "skip"}
_STYLES = {Status.PASS: Style.GREEN, Status.FIX: Style.RED, Status.REVIEW: Style.YELLOW, Status.SKIPPED: Style.DIM}
_OF_SEVERITY = {Severity.ERROR: Status.FIX, Severity.WARNING: Status.REVIEW}
_OF_VERDICT = {Verdict.READY: Status.PASS, Verdict.REVIEW: Status.REVIEW, Verdict.FIX: Status.FIX}


def mark_width(page: Page) -> int:
    """The columns a mark takes on this page."""
    return max(map(len, (_WORDS if page.ascii_only else _SIGNS).values()))


def mark(page: Page, status: Status) -> Span:
    """The mark of a status, as wide as every other mark."""
    sign = (_WORDS if page.ascii_only else _SIGNS)[status]
    return Span(sign.ljust(mark_width(page)), _STYLES[status], whole=True)


def mark_of(page: Page, severity: Severity) -> Span:
    """The mark of a finding; a note has none of its own."""
    if severity in _OF_SEVERITY:
        return mark(page, _OF_SEVERITY[severity])
    return Span(("note" if page.ascii_only else "·").ljust(mark_width(page)), Style.DIM, whole=True)


def mark_of_verdict(page: Page, verdict: Verdict) -> Span:
    """The mark of a portfolio."""
    return mark(page, _OF_VERDICT[verdict])


def add_way_out(page: Page, text: str, indent: int) -> None:
    """Add what to do next, behind an arrow."""
    arrow = "->" if page.ascii_only else "→"
    page.line(Span(arrow, Style.BOLD), Span(one_line(text)), indent=indent, hang=indent + len(arrow) + 1)
