"""One portfolio on a terminal: part by part, item by item, problems with their way out, the verdict last."""

from __future__ import annotations

from msgspec.structs import replace

from mcred.domain.findings import Outcome, Report, Severity, Source, Status, Verdict
from mcred.reports.grouping import Group, Section, item_title, sections, spoken
from mcred.reports.marks import mark, mark_width
from mcred.reports.page import Page, Span, Style, columns
from mcred.reports.safety import one_line
from mcred.reports.tally import tally
from mcred.reports.terminal_problems import add_problems
from mcred.text.plurals import plural

_INDENT = 2
_WIDEST_TITLE = 30
_SOURCES = 2
_FEW, _SEVERAL = 3, 8
"""How many lines the list for assessors has when there is something to fix, and when there is not."""


def add_portfolio(page: Page, report: Report) -> None:
    """Add everything about one portfolio but its verdict."""
    title = [Span(one_line(report.credential_title), Style.DIM, gap=2)] if report.credential_title else []
    page.line(Span(report.path, Style.BOLD, whole=True), *title, hang=_INDENT)
    column = _title_column(page, sections(report))
    for section in sections(report):
        groups = [group for group in section.groups if not page.quiet or group.status is Status.FIX]
        if groups:
            page.blank()
            page.line(Span(one_line(section.title), Style.BOLD), hang=_INDENT)
        for group in groups:
            _add_group(page, group, column)
    if page.verbose:
        _add_files(page, report)
    if not page.quiet:
        _add_assessor(page, report)
        _add_hints(page, report)
    page.blank()


def _title_column(page: Page, parts: tuple[Section, ...]) -> int:
    """How wide the column of the titles is: as the widest, within reason."""
    widest = max((columns(group.title) for part in parts for group in part.groups), default=0)
    return min(widest, _WIDEST_TITLE, page.width // 3)


def _add_group(page: Page, group: Group, column: int) -> None:
    """One item: its line, then its problems."""
    below = _INDENT + mark_width(page) + 1
    title = one_line(group.title)
    gap = max(column - columns(title), 0) + 2
    in_short = not (page.quiet or page.verbose)
    facts = [Span(text, whole=True) for text in _summaries(group)] if in_short else []
    facts += [Span(text, Style.DIM, gap=2, whole=True) for text in _sources(group)]
    facts[:1] = [replace(fact, gap=gap) for fact in facts[:1]]
    page.line(mark(page, group.status), Span(title, Style.BOLD, whole=True), *facts,
              indent=_INDENT, hang=below + column + 2)  # fmt: skip
    if page.verbose:
        for outcome in group.outcomes:
            _add_outcome(page, outcome, below)
        return
    wanted = {Severity.ERROR} if page.quiet else {Severity.ERROR, Severity.WARNING}
    add_problems(page, [seen for seen in group.findings if seen[0].severity in wanted], below)
    skipped = [outcome for outcome in group.outcomes if outcome.status is Status.SKIPPED]
    if skipped and not page.quiet and group.status is not Status.SKIPPED:
        texts = dict.fromkeys(one_line(outcome.result.summary) for outcome in skipped)
        page.line(mark(page, Status.SKIPPED), Span("; ".join(texts), Style.DIM),
                  indent=below, hang=below + mark_width(page) + 1)  # fmt: skip


def _summaries(group: Group) -> list[str]:
    """What was measured; of an item that has no measures and no problems, what was seen.

    What was skipped has a line of its own, unless the whole item was.
    """
    outcomes = [one for one in group.outcomes if one.status is not Status.SKIPPED or group.status is Status.SKIPPED]
    measured = [outcome.result.summary for outcome in outcomes if outcome.result.measured]
    if not measured and group.status in {Status.PASS, Status.SKIPPED}:
        measured = [outcome.result.summary for outcome in outcomes]
    texts = [one_line(text) for text in dict.fromkeys(measured)]
    return [f"{text} ·" for text in texts[:-1]] + texts[-1:]


def _sources(group: Group) -> list[str]:
    """The files and sections an item was taken from."""
    shown = [_source(source) for source in group.sources[:_SOURCES]]
    more = len(group.sources) - len(shown)
    return [*shown, f"and {plural(more, 'file')} more"] if more else shown


def _source(source: Source) -> str:
    """One file, with its section."""
    return f"{source.file}, “{one_line(source.section)}”" if source.section else source.file


def _add_outcome(page: Page, outcome: Outcome, indent: int) -> None:
    """One requirement with all its findings, for those who want to know everything."""
    hang = indent + mark_width(page) + 1
    subject = f" ({one_line(outcome.result.subject)})" if outcome.result.subject else ""
    page.line(mark(page, outcome.status), Span(f"{spoken(outcome.requirement)}{subject}:"),
              Span(one_line(outcome.result.summary)), indent=indent, hang=hang)  # fmt: skip
    for line in outcome.result.shown_by:
        page.line(Span(one_line(line), Style.DIM), indent=hang, hang=hang + _INDENT)
    add_problems(page, [(finding, outcome) for finding in outcome.result.findings], hang)


def _add_files(page: Page, report: Report) -> None:
    """Every file of the folder and what it was used for."""
    if report.files:
        page.blank()
        page.line(Span("Files", Style.BOLD))
    for file in report.files:
        words = [] if file.words is None else [plural(file.words, "word")]
        status = [] if file.status == "read" else [spoken(file.status).lower()]
        used = ", ".join(item_title(report, item) for item in file.used_for) or "used for nothing"
        page.line(Span(file.path, whole=True),
                  Span("; ".join([file.format, *words, *status, one_line(used)]), Style.DIM, gap=2),
                  indent=_INDENT, hang=2 * _INDENT)  # fmt: skip


def _add_assessor(page: Page, report: Report) -> None:
    """What no machine can judge."""
    if not report.assessor:
        return
    page.blank()
    page.line(Span("What only an assessor will judge:", Style.BOLD))
    limit = _FEW if report.verdict is Verdict.FIX else _SEVERAL
    shown = report.assessor if page.verbose else report.assessor[:limit]
    bullet = "-" if page.ascii_only else "•"
    for note in shown:
        about = f"{one_line(item_title(report, note.item))}: " if note.item else ""
        page.line(Span(bullet), Span(about + one_line(note.text)), indent=_INDENT, hang=_INDENT + 2)
    if more := len(report.assessor) - len(shown):
        page.line(Span(f"and {more} more (-v shows all)", Style.DIM), indent=_INDENT + 2)


def _add_hints(page: Page, report: Report) -> None:
    """How to learn more, where there is more."""
    counted = tally(report)
    page.blank()
    if counted.notes and not page.verbose:
        page.line(Span(f"{plural(counted.notes, 'note')}, nothing to do (-v shows all)", Style.DIM))
    codes = [f.code for outcome in report.outcomes for f in outcome.result.findings if f.severity is not Severity.NOTE]
    if codes:
        page.line(Span("More about a problem, in Word and in Google Docs:", Style.DIM),
                  Span(f"mcred explain {codes[0]}", whole=True))  # fmt: skip
