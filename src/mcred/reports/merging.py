"""Reads JSON records of checks back, so that several can become one report of any format."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Literal

import msgspec
from msgspec import Struct

from mcred.domain.findings import (
    AssessorNote,
    Confidence,
    FileUse,
    Finding,
    Location,
    Outcome,
    Report,
    Result,
    Severity,
    Source,
    Status,
    Verdict,
)
from mcred.errors import UsageError
from mcred.reports.json import RECORD_VERSION
from mcred.reports.run import Failure, Run


class _Finding(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    code: str
    severity: Severity
    confidence: Confidence
    message: str
    fix: str
    location: Location
    quote: str | None


class _Outcome(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    part: str | None
    item: str | None
    instance: int | None
    requirement: str
    subject: str | None
    status: Status
    summary: str
    measured: dict[str, float]
    allowed: dict[str, dict[str, float]]
    source: Source | None
    findings: list[_Finding]


class _Credential(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: str
    title: str
    issuer: str


class _Portfolio(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    path: str
    credential: _Credential
    verdict: Verdict
    counts: dict[Status, int]
    outcomes: list[_Outcome]
    files: list[FileUse]
    assessor: list[AssessorNote]


class _Tool(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: Literal["mcred"]
    version: str


class _Record(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    record_version: Literal[1]
    tool: _Tool
    portfolios: list[_Portfolio]
    errors: list[Failure]
    verdict: Verdict | None


def read_record(data: bytes, name: str = "The record") -> Run:
    """The run that a record of `mcred check --format json` tells of; the titles of parts and items are not in it.

    Raises UsageError, which names the file, for a record that is cut off, of another version, or none at all.
    """
    try:
        record = msgspec.convert(json.loads(data, parse_constant=_no_number), _Record)
        portfolios = tuple(_report(portfolio) for portfolio in record.portfolios)
    except (msgspec.ValidationError, ValueError, RecursionError) as wrong:
        raise UsageError(f"{name} {_reason(data, wrong)}") from None
    return Run(portfolios=portfolios, errors=tuple(record.errors))


def merged(runs: Iterable[Run]) -> Run:
    """Several runs as one, sorted by path, so that it does not matter which part of the work was done where."""
    everything = list(runs)
    return Run(
        portfolios=tuple(sorted((report for run in everything for report in run.portfolios), key=lambda one: one.path)),
        errors=tuple(sorted((failure for run in everything for failure in run.errors), key=lambda one: one.path)),
    )


def _no_number(name: str) -> float:
    """Refuse what JSON has no numbers for, though Python reads it; raises ValueError."""
    raise ValueError(f"{name} is no number")


def _reason(data: bytes, wrong: Exception) -> str:
    """Why the data are no record, and what to do."""
    again = "Write it anew with mcred check --format json:FILE."
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        return f"is no whole report: it is cut off, or no JSON file. {again}"
    if not isinstance(whole, dict) or not {"record_version", "portfolios"} <= whole.keys():
        return f"is no report of mcred check. {again}"
    version = whole["record_version"]
    if version != RECORD_VERSION:
        return (
            f"has record version {json.dumps(version)[:20]}; this mcred reads version {RECORD_VERSION}. "
            "Use the same mcred for all reports."
        )
    _, at, place = str(wrong).rpartition(" - at `$")
    where = f" (at {place.strip('.`')[:80]})" if at else ""
    return f"is no report as mcred writes it{where}. {again}"


def _report(portfolio: _Portfolio) -> Report:
    """One portfolio. Raises ValueError where verdict or counts are not those of the outcomes."""
    report = Report(
        path=portfolio.path,
        credential_id=portfolio.credential.id,
        credential_title=portfolio.credential.title,
        issuer=portfolio.credential.issuer,
        parts=(),
        outcomes=tuple(_outcome(outcome) for outcome in portfolio.outcomes),
        files=tuple(portfolio.files),
        assessor=tuple(portfolio.assessor),
    )
    if report.verdict is not portfolio.verdict or report.counts != portfolio.counts:
        raise ValueError(f"{portfolio.path}: the verdict is not that of the outcomes")
    return report


def _outcome(outcome: _Outcome) -> Outcome:
    """One outcome."""
    return Outcome(
        part=outcome.part,
        item=outcome.item,
        instance=outcome.instance,
        requirement=outcome.requirement,
        status=outcome.status,
        source=outcome.source,
        result=Result(
            summary=outcome.summary,
            subject=outcome.subject,
            measured=outcome.measured,
            allowed=outcome.allowed,
            findings=tuple(_finding(finding) for finding in outcome.findings),
            skipped=outcome.status is Status.SKIPPED,
        ),
    )


def _finding(finding: _Finding) -> Finding:
    """One finding. Raises ValueError for one that breaks the rules of findings.

    That it was waived stands in the record only at the end of its message, where a check writes it.
    """
    _, waived, agreed = finding.message.rpartition(" Waived until ")
    return Finding(
        code=finding.code,
        severity=finding.severity,
        confidence=finding.confidence,
        message=finding.message,
        fix=finding.fix,
        location=finding.location,
        quote=finding.quote,
        waived=f"until {agreed}" if waived and finding.severity is Severity.NOTE else None,
    )
