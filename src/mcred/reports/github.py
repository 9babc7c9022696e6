"""Annotations for GitHub: workflow commands that show each problem beside its file.

GitHub shows ten annotations of a kind for a step, so there are no more: the worst first, and the last one of a kind
says how many more there are. Many people can read them, so they hold no words of a portfolio's texts.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from mcred.domain.codes import CODES
from mcred.domain.findings import Severity
from mcred.reports.addresses import address
from mcred.reports.problems import Problem, discreet_problems
from mcred.reports.run import Failure, Options, Run
from mcred.reports.safety import annotation_property, annotation_text, no_command, one_line
from mcred.reports.tally import run_line, verdict_line

_MOST = 10
_KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_WORDS = {"error": "to fix", "warning": "to look at", "notice": "to know"}


class _Annotation(Struct, frozen=True, kw_only=True):
    """One annotation; a line of 0 is not known."""

    kind: str
    path: str
    line: int
    title: str
    message: str


def render(run: Run, options: Options) -> str:
    """The annotations, errors first, and the verdict as the last line."""
    found = [_of_failure(failure, options) for failure in run.errors]
    found += [_of_problem(problem, options) for problem in discreet_problems(run)]
    lines = [line for kind in _KINDS.values() for line in _lines([one for one in found if one.kind == kind])]
    if len(run.portfolios) == 1 and not run.errors:
        (report,) = run.portfolios
        lines.append(no_command(f"{one_line(report.path)}: {verdict_line(report)}"))
    else:
        lines.append(run_line(run))
    return "".join(f"{line}\n" for line in lines)


def _of_failure(failure: Failure, options: Options) -> _Annotation:
    """A portfolio that could not be checked."""
    place = address(failure.path, None, options)
    message = f"{failure.path} could not be checked: {failure.message}"
    return _Annotation(kind="error", path=place.path, line=0, title="Could not be checked", message=message)


def _of_problem(problem: Problem, options: Options) -> _Annotation:
    """A finding beside its file, or beside the portfolio's folder."""
    finding = problem.finding
    code = CODES.get(finding.code)
    page = f"Page {finding.location.page}: " if finding.location.page is not None else ""
    return _Annotation(
        kind=_KINDS[finding.severity],
        path=address(problem.report.path, problem.file, options).path,
        line=finding.location.line or 0,
        title=f"{problem.title}: {code.title if code else finding.code}",
        message=f"{page}{finding.message} {finding.fix}".rstrip() + f" [{finding.code}]",
    )


def _lines(found: list[_Annotation]) -> Iterator[str]:
    """The commands for the annotations of one kind; the last that GitHub shows says how many more there are."""
    more = len(found) - _MOST
    for number, one in enumerate(found[:_MOST], 1):
        tail = f" (and {more} more {_WORDS[one.kind]})" if more > 0 and number == _MOST else ""
        file = f"file={annotation_property(one.path)}," if one.path != "." else ""
        line = f"line={one.line}," if file and one.line > 0 else ""
        title = annotation_property(one_line(one.title))
        yield f"::{one.kind} {file}{line}title={title}::{annotation_text(one.message)}{tail}"
