"""The report as JUnit XML, for CI services that show tests: a suite for each portfolio, a case for each outcome.

A failure is something to fix, an error a portfolio that could not be checked, and what is to be looked at is a case
that passed with a message. Many people can read it, so it holds no words of a portfolio's texts.
"""

from __future__ import annotations

from collections.abc import Iterator

from mcred.domain.findings import Finding, Outcome, Report, Severity, Status
from mcred.reports.grouping import sections, spoken
from mcred.reports.problems import discreet, page_and_line
from mcred.reports.run import Failure, Options, Run
from mcred.reports.safety import no_command, xml_text

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def render(run: Run, options: Options) -> str:  # noqa: ARG001 - a record looks the same everywhere
    """The whole document."""
    outcomes = [outcome for report in run.portfolios for outcome in report.outcomes]
    lines = [_HEAD, f'<testsuites name="mcred"{_counts(outcomes, len(run.errors))}>']
    lines += [line for report in run.portfolios for line in _suite(report)]
    lines += [line for failure in run.errors for line in _failed_suite(failure)]
    return "".join(f"{line}\n" for line in [*lines, "</testsuites>"])


def _counts(outcomes: list[Outcome], errors: int = 0) -> str:
    """The attributes that say how many cases there are, and how they came out."""
    statuses = [outcome.status for outcome in outcomes]
    return (
        f' tests="{len(outcomes) + errors}" failures="{statuses.count(Status.FIX)}" errors="{errors}"'
        f' skipped="{statuses.count(Status.SKIPPED)}"'
    )


def _suite(report: Report) -> Iterator[str]:
    """One portfolio."""
    yield f'  <testsuite name="{xml_text(report.path)}"{_counts(list(report.outcomes))}>'
    for section in sections(report):
        for group in section.groups:
            for outcome in group.outcomes:
                yield from _case(report, section.title, group.title, outcome)
    yield "  </testsuite>"


def _case(report: Report, part: str, item: str, outcome: Outcome) -> Iterator[str]:
    """One outcome."""
    subject = f" ({outcome.result.subject})" if outcome.result.subject else ""
    name = f"{item}: {spoken(outcome.requirement)}{subject}"
    classname = ".".join(entry for entry in (report.credential_id, outcome.part, outcome.item) if entry)
    file = f' file="{xml_text(outcome.source.file)}"' if outcome.source else ""
    head = (
        f'    <testcase classname="{xml_text(classname)}" name="{xml_text(f"{part} › {name}" if part else name)}"{file}'
    )
    findings = [discreet(finding, outcome) for finding in outcome.result.findings]
    match outcome.status:
        case Status.FIX:
            errors = [finding for finding in findings if finding.severity is Severity.ERROR]
            kind, message = (errors[0].code, errors[0].message) if errors else ("", outcome.result.summary)
            yield f"{head}>"
            yield f'      <failure type="{xml_text(kind)}" message="{xml_text(message)}">{_lines(findings)}</failure>'
            yield "    </testcase>"
        case Status.SKIPPED:
            yield f"{head}>"
            yield f'      <skipped message="{xml_text(outcome.result.summary)}"/>'
            yield "    </testcase>"
        case Status.REVIEW | Status.PASS if findings:
            yield f"{head}>"
            yield f"      <system-out>{_lines(findings)}</system-out>"
            yield "    </testcase>"
        case Status.REVIEW | Status.PASS:
            yield f"{head}/>"


def _lines(findings: list[Finding]) -> str:
    """The findings, one a line, each with its place and what to do."""
    return "\n".join(xml_text(f"{_word(finding)}: {finding.message}{_place(finding)} {finding.fix}".rstrip())
                     for finding in findings)  # fmt: skip


def _word(finding: Finding) -> str:
    """What a finding leads to, with its code."""
    words = {Severity.ERROR: "Fix", Severity.WARNING: "Look at", Severity.NOTE: "Note"}
    return f"{words[finding.severity]} [{finding.code}]"


def _place(finding: Finding) -> str:
    """The file, the page and the line, as far as they are known."""
    place = finding.location
    parts = [*([place.file] if place.file else []), *page_and_line(place)]
    return f" ({', '.join(parts)})" if parts else ""


def _failed_suite(failure: Failure) -> Iterator[str]:
    """A portfolio that could not be checked, as a suite with one case."""
    first = (failure.message.splitlines() or [""])[0]
    yield f'  <testsuite name="{xml_text(failure.path)}"{_counts([], 1)}>'
    yield f'    <testcase classname="portfolio" name="{xml_text(failure.path)} can be checked">'
    text = "\n".join(no_command(xml_text(line)) for line in failure.message.splitlines())
    yield f'      <error type="could-not-be-checked" message="{xml_text(first)}">{text}</error>'
    yield "    </testcase>"
    yield "  </testsuite>"
