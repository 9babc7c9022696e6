"""What a check says: findings with a code, outcomes with a status, a report with a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Self

from msgspec import Struct, field


class Status(StrEnum):
    """How a requirement came out."""

    PASS = "pass"  # noqa: S105 - a status, not a password
    FIX = "fix"
    REVIEW = "review"
    SKIPPED = "skipped"


class Verdict(StrEnum):
    """How a portfolio came out."""

    READY = "ready"
    REVIEW = "review"
    FIX = "fix"


class Severity(StrEnum):
    """What a finding leads to: an error to fix, a warning to review, a note to nothing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Confidence(StrEnum):
    """How sure mcred is of what it saw."""

    CERTAIN = "certain"
    LIKELY = "likely"


class Location(Struct, frozen=True, kw_only=True):
    """Where something was seen; every part but the file may be unknown."""

    file: str | None = None
    section: str | None = None
    page: int | None = None
    line: int | None = None


class Finding(Struct, frozen=True, kw_only=True):
    """One thing seen.

    `message` says what was found, what is allowed and by how much it misses; `fix` says what to do next. A likely
    finding is never an error.
    """

    code: str
    severity: Severity
    message: str
    fix: str = ""
    confidence: Confidence = Confidence.CERTAIN
    location: Location = Location()
    quote: str | None = None
    waived: str | None = None
    """Until when and why it was agreed to be left alone; None where nothing was agreed. The message says it as well."""

    def __post_init__(self) -> None:
        """Hold every finding to the rules of the record."""
        if self.severity is Severity.ERROR and self.confidence is not Confidence.CERTAIN:
            raise ValueError(f"{self.code}: only a certain finding can be an error")
        if self.severity is not Severity.NOTE and not (self.message and self.fix):
            raise ValueError(f"{self.code}: an error or a warning needs a message and a fix")


Bounds = Mapping[str, Mapping[str, float]]
"""What is allowed, by unit: {"words": {"min": 50, "max": 150}}."""


class Result(Struct, frozen=True, kw_only=True):
    """What one requirement saw at one place; checking turns it into an outcome."""

    summary: str
    """A short phrase for a report's line: "243 of at most 250 words"."""
    subject: str | None = None
    measured: Mapping[str, float] = field(default_factory=dict)
    allowed: Bounds = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    skipped: bool = False
    shown_by: tuple[str, ...] = ()
    """What in the text shows it, a line each, with quotes between “ and ”; for the educator's own eyes."""

    @classmethod
    def unread(cls, subject: str | None = None) -> Self:
        """The result of a requirement that needs a text where there is none yet."""
        return cls(subject=subject, summary="not checked: there is nothing to read yet", skipped=True)


class Source(Struct, frozen=True, kw_only=True):
    """The file, and the section of it, that an outcome was judged on."""

    file: str
    section: str | None = None


class Outcome(Struct, frozen=True, kw_only=True):
    """A requirement's status at one place, with its findings."""

    part: str | None = None
    item: str | None = None
    instance: int | None = None
    requirement: str
    status: Status
    result: Result
    source: Source | None = None

    @property
    def waived(self) -> bool:
        """Whether all that was found here was agreed to be left alone; what was skipped otherwise has no findings."""
        return self.status is Status.SKIPPED and bool(self.result.findings)


class FileUse(Struct, frozen=True, kw_only=True):
    """One file of the portfolio, as the report lists it."""

    path: str
    format: str
    status: str
    words: int | None
    used_for: tuple[str, ...]


class AssessorNote(Struct, frozen=True, kw_only=True):
    """Something only an assessor can judge."""

    part: str | None
    item: str | None
    text: str


class Heading(Struct, frozen=True, kw_only=True):
    """How a part and its items are called in reports."""

    id: str
    title: str
    items: tuple[tuple[str, str], ...] = ()
    """(id, title) of the part's items, in order."""


class Report(Struct, frozen=True, kw_only=True):
    """All that was found about one portfolio."""

    path: str
    credential_id: str
    credential_title: str
    issuer: str
    parts: tuple[Heading, ...]
    outcomes: tuple[Outcome, ...]
    files: tuple[FileUse, ...]
    assessor: tuple[AssessorNote, ...]

    @property
    def verdict(self) -> Verdict:
        """Fix if any outcome is to be fixed, else review if any is to be reviewed, else ready."""
        statuses = {outcome.status for outcome in self.outcomes}
        if Status.FIX in statuses:
            return Verdict.FIX
        return Verdict.REVIEW if Status.REVIEW in statuses else Verdict.READY

    @property
    def waived(self) -> bool:
        """Whether any outcome was waived."""
        return any(outcome.waived for outcome in self.outcomes)

    @property
    def counts(self) -> dict[str, int]:
        """How many outcomes have each status."""
        return {
            status.value: sum(outcome.status is status for outcome in self.outcomes)
            for status in (Status.PASS, Status.FIX, Status.REVIEW, Status.SKIPPED)
        }


def status_of(result: Result) -> Status:
    """The status that a result's findings lead to."""
    if result.skipped:
        return Status.SKIPPED
    severities = {finding.severity for finding in result.findings}
    if Severity.ERROR in severities:
        return Status.FIX
    return Status.REVIEW if Severity.WARNING in severities else Status.PASS
