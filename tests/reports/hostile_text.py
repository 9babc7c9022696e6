"""Text that tries to be more than text, in every place of a report where text from outside can stand."""

from __future__ import annotations

from msgspec import structs

from mcred.domain.findings import (
    AssessorNote,
    FileUse,
    Finding,
    Heading,
    Location,
    Outcome,
    Report,
    Result,
    Severity,
    Source,
    Status,
)
from mcred.reports.run import Failure, Run
from tests.reports.made_up import REPORT

HOSTILE = "x[/b]\x1b[31m\u202e\u2066\n::error::boom\r##[error]boom\u200f\u2028\udcff\x9b31m"
"""Text that tries to be more than text."""


def hostile_report() -> Report:
    """A report with hostile text wherever text from outside can stand."""
    finding = Finding(
        code="missing-response",
        severity=Severity.ERROR,
        message=HOSTILE,
        fix=HOSTILE,
        location=Location(file=HOSTILE + "2", section=HOSTILE),
        quote=HOSTILE,
    )
    outcome = structs.replace(
        REPORT.outcomes[0],
        result=Result(summary=HOSTILE, subject=HOSTILE, measured={"words": 1}, findings=(finding,)),
        source=Source(file=HOSTILE, section=HOSTILE),
    )
    return Report(
        path=HOSTILE,
        credential_id=HOSTILE,
        credential_title=HOSTILE,
        issuer=HOSTILE,
        parts=(Heading(id="part-1", title=HOSTILE, items=(("activity-description", HOSTILE),)),),
        outcomes=(outcome, structs.replace(outcome, part=HOSTILE, item=HOSTILE)),
        files=(FileUse(path=HOSTILE, format=HOSTILE, status="read", words=1, used_for=(HOSTILE,)),),
        assessor=(AssessorNote(part=None, item=HOSTILE, text=HOSTILE),),
    )


def everywhere(text: str, quote: str | None = None) -> Run:
    """A run with the same text wherever text from outside can stand, and a quote where one can stand."""
    said = text if quote is None else f"“{quote}” {text}"
    findings = tuple(
        Finding(
            code=code,
            severity=severity,
            message=said,
            fix=said,
            location=Location(file=text, section=quote or text),
            quote=quote or text,
        )
        for code, severity in (("missing-response", Severity.ERROR), ("unused-file", Severity.WARNING))
    )
    outcomes = (
        Outcome(part=text, item=text, instance=None, requirement=text, status=Status.FIX,
                result=Result(summary=text, subject=text, measured={text: 3}, allowed={text: {"max": 2}},
                              findings=findings),
                source=Source(file=text, section=quote or text)),
        Outcome(part=text, item=None, instance=None, requirement=text, status=Status.SKIPPED,
                result=Result(summary=text, skipped=True)),
    )  # fmt: skip
    report = Report(
        path=text,
        credential_id=text,
        credential_title=text,
        issuer=text,
        parts=(Heading(id=text, title=text, items=((text, text),)),),
        outcomes=outcomes,
        files=(FileUse(path=text, format=text, status=text, words=1, used_for=(text,)),),
        assessor=(AssessorNote(part=text, item=text, text=text),),
    )
    return Run(portfolios=(report,), errors=(Failure(path=text, message=text),))
