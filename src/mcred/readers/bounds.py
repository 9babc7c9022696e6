"""How much of a file's content is judged: reading may be quick where looking for words, names and elements is not."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from mcred.domain.documents import Content, Document, Unreadable
from mcred.readers.guards.refusals import too_large

MAX_CHARACTERS: Final = 500_000
"""Of a document, with what was left out of its text: two hundred full pages, which take some seconds to judge."""
MAX_BLOCKS: Final = 50_000
"""Paragraphs and tables."""
MAX_PROPERTIES: Final = 100
"""The first so many tell who was there; the others say the same again."""


def within_bounds(content: Content) -> Content:
    """The content, or why there is too much of it."""
    if isinstance(content, Unreadable):
        return content
    if isinstance(content, Document):
        if len(content.text) + sum(len(part.text) for part in content.left_out) > MAX_CHARACTERS:
            return too_large(f"The file holds more than {MAX_CHARACTERS:,} characters of text.").content
        if len(content.blocks) > MAX_BLOCKS:
            return too_large(f"The file has more than {MAX_BLOCKS:,} paragraphs.").content
    if len(content.properties) > MAX_PROPERTIES:
        return replace(content, properties=content.properties[:MAX_PROPERTIES])
    return content
