"""Plain text is kept as typed."""

from __future__ import annotations

from io import BytesIO

from mcred.domain.documents import Document, Paragraph
from mcred.readers import plain


def test_paragraphs_are_parted_by_empty_lines() -> None:
    """A paragraph goes to the next empty line, knows its first line and keeps its markers and line ends."""
    content = plain.read(BytesIO(b"\n\nFirst\nline two\n \t\n- a\n- b\n"))
    assert isinstance(content, Document)
    assert content.blocks == (Paragraph(text="First\nline two", line=3), Paragraph(text="- a\n- b", line=6))


def test_the_text_is_the_decoded_file() -> None:
    """Offsets into the text are offsets into the file as decoded."""
    content = plain.read(BytesIO("\ufeff  Grüße\r\n\r\n\r\nEnde ".encode()))
    assert isinstance(content, Document)
    assert content.text == "  Grüße\n\n\nEnde "
