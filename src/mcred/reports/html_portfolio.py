"""One portfolio in the HTML report: problems, items with their counts, what assessors judge, files."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from mcred.domain.findings import Outcome, Report, Severity, Source, Status
from mcred.reports.grouping import Group, item_title, sections, spoken
from mcred.reports.html_bars import bars
from mcred.reports.html_problems import cards
from mcred.reports.html_table import table
from mcred.reports.problems import problems
from mcred.reports.safety import html_text

_HEADINGS = {Severity.ERROR: "What to fix", Severity.WARNING: "What to look at", Severity.NOTE: "Notes: nothing to do"}
_MARKS = {
    Status.PASS: ("✓", "fine"),
    Status.FIX: ("✗", "to fix"),
    Status.REVIEW: ("?", "to look at"),
    Status.SKIPPED: ("–", "not checked"),
}


class Spot(Struct, frozen=True, kw_only=True):
    """Where on the page a portfolio stands."""

    level: int
    """The level of its headings."""
    name: str
    """What the names of its sections begin with."""
    alone: bool
    """True where it has the page to itself; only then are its sections landmarks, or there would be too many."""


def mark(status: Status, words: str = "") -> str:
    """The mark of a status: a sign to see, with its meaning in words."""
    sign, usual = _MARKS[status]
    return f'<span class="mark {status.value}"><span aria-hidden="true">{sign}</span> {words or usual}</span>'


def portfolio_body(report: Report, spot: Spot) -> Iterator[str]:
    """Everything about a portfolio but its name and verdict."""
    found = problems(report)
    for severity in (Severity.ERROR, Severity.WARNING):
        if alike := [problem for problem in found if problem.finding.severity is severity]:
            yield from _section(spot, severity.value, _HEADINGS[severity], cards(alike))
    if report.outcomes:
        yield from _section(spot, "items", "Item by item", _items(report, spot.level + 1))
    if report.assessor:
        yield from _section(spot, "assessor", "What only an assessor will judge", _assessor(report))
    if report.files:
        yield from _section(spot, "files", "Files", _files(report))
    if notes := [problem for problem in found if problem.finding.severity is Severity.NOTE]:
        yield from _section(spot, "notes", _HEADINGS[Severity.NOTE], cards(notes))


def _section(spot: Spot, name: str, heading: str, body: Iterator[str]) -> Iterator[str]:
    """A part of the page with a heading that names it."""
    called = f"{spot.name}-{name}"
    yield f'<section aria-labelledby="{called}">' if spot.alone else "<section>"
    yield f'<h{spot.level} id="{called}">{heading}</h{spot.level}>'
    yield from body
    yield "</section>"


def _items(report: Report, level: int) -> Iterator[str]:
    """Every item with its status, part by part."""
    for section in sections(report):
        if section.title:
            yield f"<h{level}>{html_text(section.title)}</h{level}>"
        yield "<ul>"
        for group in section.groups:
            yield from _item(group)
        yield "</ul>"


def _item(group: Group) -> Iterator[str]:
    """One item: how it came out, where it was found, what was counted."""
    yield f'<li class="card {group.status.value}">'
    yield f'<p><span class="name">{html_text(group.title)}</span> {mark(group.status)}</p>'
    if group.sources:
        places = "; ".join(_source(source) for source in group.sources)
        yield f'<p class="soft">{html_text(places)}</p>'
    plain = []
    for outcome in group.outcomes:
        drawn = list(bars(outcome))
        if drawn:
            yield f"<figure><figcaption>{_said(outcome, group)}</figcaption>{''.join(drawn)}</figure>"
        else:
            plain.append(f"<li>{_said(outcome, group)}</li>")
    if plain:
        yield '<ul class="plain">'
        yield from plain
        yield "</ul>"
    yield "</li>"


def _said(outcome: Outcome, group: Group) -> str:
    """What a requirement came to, with its mark where that is neither the item's own nor said anyway."""
    said = html_text(f"{spoken(outcome.requirement)}: {outcome.result.summary}")
    return said if outcome.status in {group.status, Status.PASS, Status.SKIPPED} else f"{said} {mark(outcome.status)}"


def _source(source: Source) -> str:
    return f"{source.file}, “{source.section}”" if source.section else source.file


def _assessor(report: Report) -> Iterator[str]:
    """What no machine can judge."""
    yield '<ul class="plain">'
    for note in report.assessor:
        about = f'<span class="name">{html_text(item_title(report, note.item))}:</span> ' if note.item else ""
        yield f"<li>{about}{html_text(note.text)}</li>"
    yield "</ul>"


def _files(report: Report) -> Iterator[str]:
    """Every file of the folder and what it was used for."""
    rows = []
    for file in report.files:
        kind = file.format if file.status == "read" else f"{file.format}; {spoken(file.status).lower()}"
        words = "–" if file.words is None else f"{file.words:,}"
        used = ", ".join(item_title(report, item) for item in file.used_for) or "nothing"
        rows.append([html_text(cell) for cell in (file.path, kind, words, used)])
    yield from table(["File", "Kind", "Words", "Used for"], rows)
