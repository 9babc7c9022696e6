"""Leaves alone what was agreed to be left alone, and reports agreements that are over or that nothing needs.

A waived finding stays in the report as a note that gives the reason. Where nothing but waived findings stood against a
requirement, its outcome is `skipped`: other skipped outcomes have no findings, so the two can be told apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from fnmatch import fnmatchcase

from msgspec.structs import replace

from mcred.domain.findings import Finding, Location, Outcome, Result, Severity, Status, status_of
from mcred.domain.waivers import Waiver
from mcred.text.plurals import plural

_NOTES = "portfolio.yaml"
_CHANGES_NOTHING = Severity.NOTE


def waive(outcomes: Iterable[Outcome], waivers: Sequence[Waiver], today: date) -> tuple[Outcome, ...]:
    """The outcomes with what is waived as notes, and one more outcome where waivers themselves need a look."""
    valid = [waiver for waiver in waivers if not waiver.expired(today)]
    used: set[Waiver] = set()
    done = tuple(_waived(outcome, valid, used) for outcome in outcomes)
    findings = tuple(
        _expired(waiver) if waiver.expired(today) else _unused(waiver) for waiver in waivers if waiver not in used
    )
    return (*done, _about_waivers(findings)) if findings else done


def _waived(outcome: Outcome, waivers: Sequence[Waiver], used: set[Waiver]) -> Outcome:
    """One outcome, its waived findings turned into notes; the waivers that did it are added to those used."""
    result = outcome.result
    holding = [_holding(finding, outcome, waivers) for finding in result.findings]
    used.update(waiver for waiver in holding if waiver)
    counted = [
        waiver
        for finding, waiver in zip(result.findings, holding, strict=True)
        if waiver and finding.severity is not _CHANGES_NOTHING
    ]
    if not counted:
        return outcome
    findings = tuple(
        _noted(finding, waiver) if waiver else finding for finding, waiver in zip(result.findings, holding, strict=True)
    )
    left = replace(result, findings=findings)
    status = status_of(left)
    if status is Status.PASS:
        summary = f"{result.summary}. Waived {_reasons(counted)}"
        return replace(outcome, status=Status.SKIPPED, result=replace(left, summary=summary, skipped=True))
    return replace(outcome, status=status, result=replace(left, summary=f"{result.summary}; {len(counted)} waived"))


def _holding(finding: Finding, outcome: Outcome, waivers: Sequence[Waiver]) -> Waiver | None:
    """The first waiver that fits a finding."""
    source = outcome.source.file if outcome.source else ""
    file = finding.location.file or source
    for waiver in waivers:
        here = waiver.code == finding.code and waiver.item == outcome.item
        if here and (waiver.path is None or fnmatchcase(file, waiver.path)):
            return waiver
    return None


def _noted(finding: Finding, waiver: Waiver) -> Finding:
    """A finding that changes nothing any more."""
    if finding.severity is _CHANGES_NOTHING:
        return finding
    agreed = _reasons([waiver])
    message = f"{finding.message} Waived {agreed}"
    return replace(finding, severity=_CHANGES_NOTHING, message=message, fix="", waived=agreed)


def _reasons(waivers: Sequence[Waiver]) -> str:
    """Until when and why, each reason once."""
    return "; ".join(dict.fromkeys(f"until {waiver.until}: {waiver.reason}" for waiver in waivers))


def _about_waivers(findings: tuple[Finding, ...]) -> Outcome:
    over = sum(finding.code == "waiver-expired" for finding in findings)
    counts = ((over, "ran out"), (len(findings) - over, "not needed"))
    said = ", ".join(f"{plural(number, 'waiver')} {what}" for number, what in counts if number)
    result = Result(summary=said, findings=findings)
    return Outcome(requirement="waivers", status=status_of(result), result=result)


def _expired(waiver: Waiver) -> Finding:
    return Finding(
        code="waiver-expired",
        severity=Severity.WARNING,
        message=f"The waiver for {_named(waiver)} ran out on {waiver.until}, so it counts for nothing.",
        fix=f"If there is still a reason, agree on a new last day and write it in {_NOTES}; if not, delete the waiver.",
        location=Location(file=_NOTES, line=waiver.line),
    )


def _unused(waiver: Waiver) -> Finding:
    return Finding(
        code="waiver-unused",
        severity=Severity.NOTE,
        message=f"The waiver for {_named(waiver)} fits nothing that was found.",
        fix=f"Delete it from {_NOTES}, or correct its code, its item or its path.",
        location=Location(file=_NOTES, line=waiver.line),
    )


def _named(waiver: Waiver) -> str:
    where = f" in {waiver.item}" if waiver.item else ""
    return f"{waiver.code}{where}" + (f" ({waiver.path})" if waiver.path else "")
