"""Text that tries to be more than text, in every place of a report where text from outside can stand."""

from __future__ import annotations

import dataclasses

from mcred.domain.findings import AssessorNote, FileUse, Finding, Heading, Location, Report, Result, Severity, Source
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
    outcome = dataclasses.replace(
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
        outcomes=(outcome, dataclasses.replace(outcome, part=HOSTILE, item=HOSTILE)),
        files=(FileUse(path=HOSTILE, format=HOSTILE, status="read", words=1, used_for=(HOSTILE,)),),
        assessor=(AssessorNote(part=None, item=HOSTILE, text=HOSTILE),),
    )
