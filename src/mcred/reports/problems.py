"""The findings of a run one by one, gravest first, each with what it belongs to; with or without words of the text."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from mcred.domain.codes import CODES
from mcred.domain.findings import Finding, Location, Outcome, Report
from mcred.reports.grouping import GRAVEST_FIRST, sections
from mcred.reports.run import Run

_LEFT_OUT = "“…”"
_ASK = "Run mcred check on your own computer: it shows the sentence."


class Problem(Struct, frozen=True, kw_only=True):
    """One finding and what it belongs to."""

    report: Report
    title: str
    """The item as the credential calls it, or "The whole portfolio"."""
    outcome: Outcome
    finding: Finding

    @property
    def file(self) -> str | None:
        """The file it was seen in, relative to the portfolio; None where there is none."""
        source = self.outcome.source
        return self.finding.location.file or (source.file if source else None)

    @property
    def place(self) -> str:
        """The file, unless the message names it, the heading, the page and the line, as far as they are known."""
        location = self.finding.location
        parts = [self.file] if self.file and self.file not in self.finding.message else []
        parts += [f"“{location.section}”"] if location.section else []
        return ", ".join([*parts, *page_and_line(location)])


def page_and_line(location: Location) -> list[str]:
    """The page and the line in words, as far as they are known."""
    numbers = {"page": location.page, "line": location.line}
    return [f"{name} {number}" for name, number in numbers.items() if number is not None]


def problems(report: Report) -> tuple[Problem, ...]:
    """The findings of a portfolio, gravest first, else in the order of the credential."""
    found = [
        Problem(report=report, title=group.title, outcome=outcome, finding=finding)
        for section in sections(report)
        for group in section.groups
        for finding, outcome in group.findings
    ]
    return tuple(sorted(found, key=lambda problem: GRAVEST_FIRST.index(problem.finding.severity)))


def discreet_problems(run: Run) -> Iterator[Problem]:
    """The findings of all portfolios without words of their texts, portfolio by portfolio."""
    for report in run.portfolios:
        for problem in problems(report):
            yield replace(problem, finding=discreet(problem.finding, problem.outcome))


def discreet(finding: Finding, outcome: Outcome) -> Finding:
    """The finding as many people may read it: no quote, no heading, and no words of the text in its message.

    What stands between quotation marks goes, unless it is in the outcome's summary as well, as the name of a statement
    is. A message that lost its end begins with the title of its code, and in place of a way out that repeats the quote
    stands the code's own.
    """
    place = replace(finding.location, section=None)
    if finding.quote is None:
        return replace(finding, location=place)
    message = _without(finding.message, finding.quote, outcome.result.summary)
    if message != finding.message and message.endswith(_LEFT_OUT) and finding.code in CODES:
        message = f"{CODES[finding.code].title}: {message}."
    fix = finding.fix
    if '"' in fix or _without(fix, finding.quote, "") != fix:
        fix = CODES[finding.code].fix if finding.code in CODES else _ASK
    return replace(finding, message=message, fix=fix, quote=None, location=place)


def _without(text: str, quote: str, known: str) -> str:
    """The text without the quote, and without what stands between its first and its last quotation mark."""
    if quote and quote not in known:
        text = text.replace(quote, "…")
    start, end = text.find("“"), text.rfind("”")
    if start >= 0:
        inner = text[start + 1 : end] if end > start else text[start + 1 :]
        if not inner or inner not in known:
            text = text[:start] + _LEFT_OUT + (text[end + 1 :] if end > start else "")
    return text
