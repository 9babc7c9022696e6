"""What mcred reads in PDFs made for tests."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from mcred.domain.documents import Content, Document, LeftOutKind, Paragraph, Unreadable
from mcred.readers import read

PROSE = (
    "We met with the whole team in spring and named one goal for the year",
    "that all of us could see in class, and we wrote it on the wall so that",
    "nobody would forget it.",
)


def document(data: bytes) -> Document:
    """The document that a file is read as."""
    content = read(BytesIO(data), "plan.pdf").content
    assert isinstance(content, Document)
    return content


def paragraphs(data: bytes) -> Iterator[Paragraph]:
    """Its paragraphs."""
    for block in document(data).blocks:
        assert isinstance(block, Paragraph)
        yield block


def refusal(data: bytes) -> Unreadable:
    """The reason why a file is not read."""
    content: Content = read(BytesIO(data), "plan.pdf").content
    assert isinstance(content, Unreadable)
    return content


def left_out(data: bytes, kind: LeftOutKind) -> list[str]:
    """The texts left out for a reason."""
    return [left.text for left in document(data).left_out if left.kind is kind]
