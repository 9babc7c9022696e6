"""Tells which of the names that an educator allowed stand in the portfolio, and which nothing needs."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.domain.documents import Document, Unreadable
from mcred.domain.findings import Finding, Location, Outcome, Result, Severity, status_of
from mcred.domain.identity import KnownNames
from mcred.domain.submission import File, Submission
from mcred.text.identity import allowed_used

_NOTES = "portfolio.yaml"


def allow_outcomes(submission: Submission, known: KnownNames) -> Iterator[Outcome]:
    """One outcome about the names under `allow`, where there are any; it never changes the verdict."""
    if not known.allowed:
        return
    used = {entry for file in submission.files for text in _texts(file) for entry in allowed_used(text, known)}
    standing = [entry for entry in known.allowed if entry in used]
    result = Result(
        summary=f"{len(standing)} of {len(known.allowed)} allowed names found" + (": " if standing else "")
        + ", ".join(standing),
        findings=tuple(_unused(entry) for entry in known.allowed if entry not in used),
    )  # fmt: skip
    yield Outcome(requirement="allowed-names", status=status_of(result), result=result)


def _texts(file: File) -> Iterator[str]:
    """All in which a name may stand: the file's text, what is no part of it, its properties and its name."""
    yield file.path.replace("/", " ").replace("-", " ").replace("_", " ")
    if isinstance(file.content, Document):
        yield file.content.text
        yield from (part.text for part in file.content.left_out)
    if not isinstance(file.content, Unreadable):
        yield from (kept.value for kept in file.content.properties)


def _unused(entry: str) -> Finding:
    return Finding(
        code="waiver-unused",
        severity=Severity.NOTE,
        message=f"“{entry}” is allowed in {_NOTES}, but stands nowhere in this portfolio.",
        fix=f"Delete it under allow in {_NOTES}, or write it as it stands in your text.",
        location=Location(file=_NOTES),
    )
