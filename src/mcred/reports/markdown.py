"""The report as Markdown, for a comment on a pull request or the summary of a CI run: verdict first.

Many people can read it there, so it holds no words of a portfolio's texts. All text from outside is escaped: it makes
no mark, no HTML, no link, and calls nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mcred.domain.findings import Report, Severity, Status, Verdict
from mcred.reports.grouping import Group, item_title, sections
from mcred.reports.problems import Problem, discreet_problems
from mcred.reports.run import Failure, Options, Run
from mcred.reports.safety import markdown_text
from mcred.reports.tally import run_line, tally, verdict_line

_STATUS = {Status.PASS: "✅ fine", Status.FIX: "❌ fix", Status.REVIEW: "👀 look at", Status.SKIPPED: "➖ skipped"}
_VERDICT = {Verdict.READY: "✅ ready", Verdict.REVIEW: "👀 to look at", Verdict.FIX: "❌ to fix"}
_HEADINGS = {Severity.ERROR: "To fix", Severity.WARNING: "To look at", Severity.NOTE: "Notes, nothing to do"}


def render(run: Run, options: Options) -> str:  # noqa: ARG001 - it looks the same everywhere
    """The whole report."""
    return _text([*_head(run), *(line for report in run.portfolios for line in _portfolio(report))])


def render_short(run: Run, options: Options, most: int) -> str:
    """The report in at most that many bytes: in full, or else a table of the portfolios, or else its first rows."""
    full = render(run, options)
    if len(full.encode()) <= most:
        return full
    head = _head(run)
    closing = ["", "The rest of the report was too long for this page."]
    left = most - len(_text(closing).encode())
    kept: list[str] = []
    for line in head:
        left -= len(line.encode()) + 1
        if left < 0:
            break
        kept.append(line)
    return _text([*kept, *closing])


def _text(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _head(run: Run) -> list[str]:
    """The verdict over all and, for several portfolios, a table of them."""
    if len(run.portfolios) == 1 and not run.errors:
        return [f"# {verdict_line(run.portfolios[0])}"]
    lines = [f"# {run_line(run)}"]
    lines += [line for failure in run.errors for line in _failure(failure)]
    if run.portfolios:
        lines += ["", "| portfolio | verdict | to fix | to look at |", "|---|---|---|---|"]
    for report in run.portfolios:
        counted = tally(report)
        lines.append(f"| {markdown_text(report.path)} | {_VERDICT[report.verdict]} | {counted.fix} | {counted.look} |")
    return lines


def _failure(failure: Failure) -> Iterator[str]:
    """A portfolio that could not be checked, with a line for each reason."""
    yield ""
    yield f"**{markdown_text(failure.path)} could not be checked:**"
    yield ""
    for line in failure.message.splitlines() or [""]:
        yield f"- {markdown_text(line)}"


def _portfolio(report: Report) -> Iterator[str]:
    """One portfolio: its verdict, a table of its items, its problems with what to do, what assessors judge."""
    yield from ("", f"## {_VERDICT[report.verdict][0]} {markdown_text(report.path)}", "")
    yield f"**{verdict_line(report)}** Checked as: {markdown_text(report.credential_title)}"
    yield from ("", "| item | result | what was found | file |", "|---|---|---|---|")
    for section in sections(report):
        for group in section.groups:
            yield _row(section.title, group)
    found = tuple(discreet_problems(Run(portfolios=(report,))))
    for severity, heading in _HEADINGS.items():
        alike = [problem for problem in found if problem.finding.severity is severity]
        if alike:
            yield from ("", f"### {heading}", "")
        for problem in alike:
            yield from _problem(problem)
    if report.assessor:
        yield from ("", "### What only an assessor will judge", "")
    for note in report.assessor:
        about = f"**{markdown_text(item_title(report, note.item))}:** " if note.item else ""
        yield f"- {about}{_begun(markdown_text(note.text))}"


def _row(part: str, group: Group) -> str:
    """One item as a row of the table."""
    measured = [outcome.result.summary for outcome in group.outcomes if outcome.result.measured]
    texts = dict.fromkeys(measured or [outcome.result.summary for outcome in group.outcomes])
    files = dict.fromkeys(source.file for source in group.sources)
    title = f"{part} › {group.title}" if part else group.title
    cells = [title, "; ".join(text.rstrip(".") for text in texts), ", ".join(files)]
    item, summary, file = (markdown_text(cell) for cell in cells)
    return f"| {item} | {_STATUS[group.status]} | {summary} | {file} |"


def _problem(problem: Problem) -> Iterator[str]:
    """One finding: what it is about, the message, its place and code, and what to do."""
    finding = problem.finding
    place = f" ({markdown_text(problem.place)})" if problem.place else ""
    yield f"- **{markdown_text(problem.title)}:** {markdown_text(finding.message)}{place} `{_code(finding.code)}`"
    if finding.fix:
        yield f"  - {_begun(markdown_text(finding.fix))}"


def _begun(text: str) -> str:
    """Text at the beginning of a list's line, where "1." or "-" would begin a list of its own."""
    return f"&#8203;{text}" if text[:1] in "+-=:" or text[:1].isdigit() else text


def _code(code: str) -> str:
    """A code for a code span; ours are letters and hyphens."""
    return "".join(letter for letter in code if letter.isalnum() or letter == "-")
