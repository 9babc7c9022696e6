"""Plain text: paragraphs are parted by empty lines; everything stays as typed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from mcred.domain.documents import Content, Document, Paragraph
from mcred.readers.decoding import read_text


def read(file: BinaryIO) -> Content:
    """The text, with its offsets those of the decoded file."""
    text = read_text(file)
    return Document(blocks=tuple(_paragraphs(text)), text=text)


def _paragraphs(text: str) -> Iterator[Paragraph]:
    """The paragraphs, each with the line it begins on."""
    lines: list[str] = []
    start = 1
    for number, line in enumerate([*text.split("\n"), ""], 1):
        if line.strip():
            if not lines:
                start = number
            lines.append(line)
        elif lines:
            yield Paragraph(text="\n".join(lines), line=start)
            lines = []
