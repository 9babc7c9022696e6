"""The record of an inspection as JSON; equal input gives equal bytes, and a file is a line."""

from __future__ import annotations

from collections.abc import Sequence

from mcred.domain.documents import Unreadable
from mcred.inspecting import Inspection
from mcred.reports.json_text import Json, dump

RECORD_VERSION = 1


def render_inspection_record(inspections: Sequence[Inspection]) -> str:
    """The whole record."""
    files = ",\n ".join(dump(_file(inspection)) for inspection in inspections)
    return f'{{"record_version": {RECORD_VERSION}, "files": [{files}]}}\n'


def _file(seen: Inspection) -> Json:
    """One file."""
    content = seen.file.content
    return {
        "path": seen.path,
        "format": seen.file.format,
        "status": seen.file.status,
        "problem": content.code if isinstance(content, Unreadable) else None,
        "words": seen.words,
        "words_margin": seen.margin,
        "pages": seen.pages,
        "duration_seconds": seen.seconds,
        "sections": [
            {"title": section.title, "level": section.level, "words": section.words, "sentences": section.sentences,
             "bullets": section.bullets}
            for section in seen.sections
        ],
        "elements": [
            {"set": match.list_id, "number": match.number, "confidence": match.tier, "quote": match.quote}
            for match in seen.elements
        ],
        "identity": [
            {"code": trace.code, "confidence": trace.confidence, "masked": trace.masked, "start": trace.start,
             "end": trace.end}
            for trace in (detail.trace for detail in seen.identity)
        ],
    }  # fmt: skip
