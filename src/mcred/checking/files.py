"""What is to be said about files rather than items: not used, or holding text that nobody can see."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.domain.context import Context
from mcred.domain.documents import Document, LeftOutKind, Unreadable
from mcred.domain.findings import Finding, Location, Outcome, Result, Severity, Source, status_of
from mcred.domain.submission import File, Place, Submission, passages_of
from mcred.text.plurals import plural
from mcred.text.words import count_words

_UNSEEN = (LeftOutKind.HIDDEN, LeftOutKind.OFF_PAGE)


def file_outcomes(context: Context) -> Iterator[Outcome]:
    """One outcome for each file with hidden text, and one for all files that no item uses."""
    for file in context.submission.files:
        if finding := _hidden(file):
            place = _only_place(file, context.submission)
            result = Result(summary=finding.message, findings=(finding,))
            yield Outcome(
                part=context.items[place.item].part if place else None,
                item=place.item if place else None,
                instance=place.instance if place else None,
                requirement="visible-text",
                status=status_of(result),
                result=result,
                source=Source(file=file.path),
            )
    yield from _unused(context.submission)


def _hidden(file: File) -> Finding | None:
    """What to say of text that a reader of the file cannot see."""
    if not isinstance(file.content, Document):
        return None
    words = sum(count_words(part.text) for part in file.content.left_out if part.kind in _UNSEEN)
    if not words:
        return None
    return Finding(
        code="hidden-text",
        severity=Severity.WARNING,
        message=f"This file holds {words:,} word{'s' if words > 1 else ''} that nobody can see; they are not counted.",
        fix="Show hidden text (in Word: the ¶ button), then delete it, or make it visible if it belongs there.",
        location=Location(file=file.path),
    )


def _only_place(file: File, submission: Submission) -> Place | None:
    """The one place a file fills; None where it fills several or none."""
    places = [
        place
        for place, placement in submission.places.items()
        if any(passage.file == file for passage in passages_of(placement))
    ]
    return places[0] if len(places) == 1 else None


def _unused(submission: Submission) -> Iterator[Outcome]:
    """One outcome for the files that no item uses, where there are any."""
    findings = tuple(_not_used(file) for file in submission.files if not submission.used_for(file))
    if findings:
        number = f"{plural(len(findings), 'file')} not used"
        result = Result(summary=number, findings=findings)
        yield Outcome(requirement="files-used", status=status_of(result), result=result)


def _not_used(file: File) -> Finding:
    """A note, or a warning where the file could not even be read."""
    unreadable = isinstance(file.content, Unreadable)
    reason = f" {file.content.reason}" if isinstance(file.content, Unreadable) else ""
    return Finding(
        code="unused-file",
        severity=Severity.WARNING if unreadable else Severity.NOTE,
        message=f"{file.path} is not used for any item, so reviewers may not look at it.{reason}",
        fix="Rename it so that its name says which item it is, or move it out of the folder.",
        location=Location(file=file.path),
    )
