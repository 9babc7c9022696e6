"""Findings as most kinds make them: certain and to be fixed, or likely and to be reviewed, each with its place."""

from __future__ import annotations

from collections.abc import Sequence

from mcred.domain.documents import Block, Paragraph
from mcred.domain.findings import Confidence, Finding, Location, Severity
from mcred.domain.submission import Passage

_NOWHERE = Location()


def wrong(code: str, message: str, fix: str, where: Location = _NOWHERE, quote: str | None = None) -> Finding:
    """A certain error: something to fix."""
    return Finding(code=code, severity=Severity.ERROR, message=message, fix=fix, location=where, quote=quote)


def doubtful(code: str, message: str, fix: str, where: Location = _NOWHERE, quote: str | None = None) -> Finding:
    """A likely warning: something that a person must look at."""
    return Finding(
        code=code,
        severity=Severity.WARNING,
        confidence=Confidence.LIKELY,
        message=message,
        fix=fix,
        location=where,
        quote=quote,
    )


def at(passage: Passage, *, page: int | None = None, line: int | None = None) -> Location:
    """A location in a passage."""
    return Location(file=passage.file.path, section=passage.section, page=page, line=line)


def at_block(passage: Passage, block: Block) -> Location:
    """The location of a block of a passage; what stands in a table has no line of its own."""
    return at(passage, page=block.page, line=block.line if isinstance(block, Paragraph) else None)


def at_one(passages: Sequence[Passage]) -> Location:
    """The location of the only passage; none where there are several, or none at all."""
    return at(passages[0]) if len(passages) == 1 else _NOWHERE
