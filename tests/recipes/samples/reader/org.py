"""Org texts: stars begin a heading, hyphens a bullet, `#+` what is no text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from mcred.domain.documents import Content, Document, Paragraph, text_of
from mcred.readers.decoding import read_text


def read(file: BinaryIO) -> Content:
    """The headings, bullets and paragraphs, one a line."""
    blocks = tuple(_paragraphs(read_text(file)))
    return Document(blocks=blocks, text=text_of(blocks))


def _paragraphs(text: str) -> Iterator[Paragraph]:
    for number, line in enumerate(text.split("\n"), 1):
        mark, _, rest = line.strip().partition(" ")
        if not mark or mark.startswith("#+"):
            continue
        if set(mark) == {"*"}:
            yield Paragraph(text=rest, level=min(len(mark), 9), line=number)
        elif mark == "-":
            yield Paragraph(text=rest, listed="bullet", line=number)
        else:
            yield Paragraph(text=line.strip(), line=number)
