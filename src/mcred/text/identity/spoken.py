"""The names that files show anywhere, to be masked also where nothing around says that they are names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mcred.domain.documents import Content, Document, Holds, Unreadable, left_out_texts
from mcred.domain.identity import KnownNames
from mcred.text.identity.known_names import telling_parts
from mcred.text.identity.masks import mask, masked
from mcred.text.identity.properties import property_traces
from mcred.text.identity.traces import find_traces

_MOST = 500


def spoken_names(contents: Iterable[Content], known: KnownNames) -> re.Pattern[str] | None:
    """A pattern for the parts of all names that are no ordinary words; None where there are none."""
    found = dict.fromkeys(name for content in contents for name in _names(content, known))
    pieces = dict.fromkeys(piece for name in found for piece in telling_parts(name))
    longest = sorted(pieces, key=len, reverse=True)[:_MOST]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, longest))})(?![^\W_])") if longest else None


def without_names(text: str, known: KnownNames, spoken: re.Pattern[str] | None) -> str:
    """The text with everything identifying masked: by what it says itself, or because the files show it elsewhere."""
    shown = masked(text, find_traces(text, known))
    return spoken.sub(lambda found: mask(found[0], "identity-name"), shown) if spoken else shown


def _names(content: Content, known: KnownNames) -> Iterator[str]:
    if isinstance(content, Document):
        for text in (content.text, *(text for _, text in left_out_texts(content))):
            yield from (
                text[trace.start : trace.end] for trace in find_traces(text, known) if trace.code == "identity-name"
            )
    if not isinstance(content, Unreadable):
        stored = property_traces(content.properties, known)
        yield from (kept.value for kept, _ in stored if kept.holds is Holds.PERSON)
