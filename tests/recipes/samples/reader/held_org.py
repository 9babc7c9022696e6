"""Org texts: headings, bullets, paragraphs."""

from __future__ import annotations

import io

from mcred.domain.documents import Document, Paragraph
from mcred.readers import read

TEXT = b"#+title: not counted\n* Overview\nWe grew beans.\n- one\n"


def test_headings_bullets_and_paragraphs() -> None:
    """Each line is what its mark says, and a keyword is no text."""
    reading = read(io.BytesIO(TEXT), "overview.org")
    assert reading.format == "org"
    assert isinstance(reading.content, Document)
    paragraphs = [block for block in reading.content.blocks if isinstance(block, Paragraph)]
    assert [(one.text, one.level, one.listed) for one in paragraphs] == [
        ("Overview", 1, ""),
        ("We grew beans.", 0, ""),
        ("one", 0, "bullet"),
    ]
