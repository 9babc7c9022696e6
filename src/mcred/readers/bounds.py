"""How much of a file's content is judged: reading may be quick where looking for words, names and elements is not."""

from __future__ import annotations

from msgspec.structs import replace

from mcred.domain.documents import Content, Document, Unreadable
from mcred.readers.guards.refusals import too_large

_MAX_CHARACTERS = 500_000
"""Of a document, with what was left out of its text: two hundred full pages, which take some seconds to judge."""
_MAX_BLOCKS = 50_000
"""Paragraphs and tables."""
_MAX_PROPERTIES = 100
"""The first so many tell who was there; the others say the same again."""


def within_bounds(content: Content) -> Content:
    """The content, or why there is too much of it."""
    if isinstance(content, Unreadable):
        return content
    if isinstance(content, Document):
        if len(content.text) + sum(len(part.text) for part in content.left_out) > _MAX_CHARACTERS:
            return too_large(f"The file holds more than {_MAX_CHARACTERS:,} characters of text.").content
        if len(content.blocks) > _MAX_BLOCKS:
            return too_large(f"The file has more than {_MAX_BLOCKS:,} paragraphs.").content
    if len(content.properties) > _MAX_PROPERTIES:
        return replace(content, properties=content.properties[:_MAX_PROPERTIES])
    return content
