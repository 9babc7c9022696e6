"""The record of a check as JSON, for other programs.

Equal input gives equal bytes: keys stand in the order of the contract, and nothing tells the time. The text is pure
ASCII, so that every console can print it and no control or bidirectional character appears as it is. An outcome is a
line, so that two reports can be compared line by line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from mcred import __version__
from mcred.domain.findings import Finding, Outcome, Report, Source, Verdict
from mcred.reports.json_text import Json, dump, dump_rows
from mcred.reports.run import Failure, Options, Run, worst

RECORD_VERSION = 1


def render(run: Run, options: Options) -> str:  # noqa: ARG001 - a record looks the same everywhere
    """The whole record."""
    return "".join(stream((*run.portfolios, *run.errors)))


def stream(entries: Iterable[Report | Failure]) -> Iterator[str]:
    """The record in pieces, as the portfolios come in, so that memory does not grow with their number."""
    tool: Json = {"name": "mcred", "version": __version__}
    yield f'{{"record_version": {RECORD_VERSION}, "tool": {dump(tool)}, "portfolios": ['
    verdicts: list[Verdict] = []
    errors: list[Json] = []
    for entry in entries:
        match entry:
            case Failure(path=path, message=message):
                errors.append({"path": path, "message": message})
            case Report():
                yield (",\n " if verdicts else "") + _portfolio(entry)
                verdicts.append(entry.verdict)
    yield f'],\n "errors": {dump(errors)}, "verdict": {dump(worst(verdicts))}}}\n'


def _portfolio(report: Report) -> str:
    """One portfolio, on lines of its own."""
    head: dict[str, Json] = {
        "path": report.path,
        "credential": {"id": report.credential_id, "title": report.credential_title, "issuer": report.issuer},
        "verdict": report.verdict,
        "counts": report.counts,
    }
    files: list[Json] = [
        {"path": file.path, "format": file.format, "status": file.status, "words": file.words,
         "used_for": file.used_for}
        for file in report.files
    ]  # fmt: skip
    assessor: list[Json] = [{"part": note.part, "item": note.item, "text": note.text} for note in report.assessor]
    lists = {"outcomes": [_outcome(outcome) for outcome in report.outcomes], "files": files, "assessor": assessor}
    pairs = [f'"{key}": {dump(value)}' for key, value in head.items()]
    pairs += [f'"{key}": {dump_rows(rows, 5)}' for key, rows in lists.items()]
    return "{" + ",\n   ".join(pairs) + "}"


def _outcome(outcome: Outcome) -> Json:
    """One outcome, with its findings."""
    result = outcome.result
    return {
        "part": outcome.part,
        "item": outcome.item,
        "instance": outcome.instance,
        "requirement": outcome.requirement,
        "subject": result.subject,
        "status": outcome.status,
        "summary": result.summary,
        "measured": _numbers(result.measured),
        "allowed": {unit: _numbers(bounds) for unit, bounds in result.allowed.items()},
        "source": _source(outcome.source),
        "findings": [_finding(finding) for finding in result.findings],
    }


def _source(source: Source | None) -> Json:
    """Where an outcome was judged; null where nothing was found."""
    return None if source is None else {"file": source.file, "section": source.section}


def _finding(finding: Finding) -> Json:
    """One finding."""
    place = finding.location
    return {
        "code": finding.code,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "message": finding.message,
        "fix": finding.fix,
        "location": {"file": place.file, "section": place.section, "page": place.page, "line": place.line},
        "quote": finding.quote,
    }


def _numbers(values: Mapping[str, float]) -> dict[str, Json]:
    """Numbers by unit; whole ones without a decimal point."""
    return {unit: int(value) if value == int(value) else value for unit, value in values.items()}
