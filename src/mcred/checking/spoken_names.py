"""The names that a submission shows anywhere, to be masked also where nothing around says that they are names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcred.domain.documents import Document, Holds, Unreadable, left_out_texts
from mcred.domain.identity import KnownNames
from mcred.domain.submission import File, Submission
from mcred.text.identity import find_traces, property_traces
from mcred.text.identity.known_names import telling_parts

_MOST = 500


def spoken_names(submission: Submission, known: KnownNames) -> re.Pattern[str] | None:
    """A pattern for the names and for their parts that are no ordinary words; None where there are none."""
    found = dict.fromkeys(name for file in submission.files for name in _names(file, known))
    pieces = dict.fromkeys(piece for name in found for piece in telling_parts(name))
    longest = sorted(pieces, key=len, reverse=True)[:_MOST]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, longest))})(?![^\W_])") if longest else None


def _names(file: File, known: KnownNames) -> Iterator[str]:
    content = file.content
    if isinstance(content, Document):
        for text in (content.text, *(text for _, text in left_out_texts(content))):
            yield from (
                text[trace.start : trace.end] for trace in find_traces(text, known) if trace.code == "identity-name"
            )
    if not isinstance(content, Unreadable):
        stored = property_traces(content.properties, known)
        yield from (kept.value for kept, _ in stored if kept.holds is Holds.PERSON)
