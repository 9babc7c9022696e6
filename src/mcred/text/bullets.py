"""Bullets: which lines of a text are items of a list, automatic or typed.

One line that begins with a marker is prose ("- as she said"); two or more are a list. Numbers and letters are a list
only where items follow each other directly: an educator who numbers her answers, each with its paragraphs, writes
prose.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from mcred.domain.documents import Block, Paragraph
from mcred.domain.patterns import regex

Marker = Literal["bullet", "number"]

_BULLET = regex(
    r"[•◦▪▫●○■□▶►▸▹➢➣➤➔→⇒✓✔✗✘☐☑☒❖◆◇★☆⁃∙·‣\uf000-\uf0ff]\ufe0f?\s*(?=[^\s])"  # signs that are nothing but bullets
    r"|[-–—*+o]\s+(?=[^\s])"
)
_NUMBER = regex(r"\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})(?:[.)]\s+|\)|\.(?=[A-Z][a-z]))(?=[^\s])")


class Line(Struct, frozen=True, kw_only=True):
    """A line of a text, or a whole automatic list item: with a marker it may be a bullet."""

    text: str
    block: int
    """Index of the block it stands in."""
    marker: Marker | None = None


class Parting(Struct, frozen=True, kw_only=True):
    """A text parted into its bullets and its prose; headings and tables are neither."""

    bullets: tuple[str, ...]
    prose: tuple[str, ...]
    """Paragraphs, each with the lines of its block that are no bullets."""


def part(blocks: Sequence[Block]) -> Parting:
    """Tell the bullets of a text from its prose."""
    lines = [line for index, block in enumerate(blocks) for line in _lines(index, block)]
    items = _items(lines)
    prose: dict[tuple[int, int], list[str]] = {}
    bullets = []
    for place, line in enumerate(lines):
        if place in items:
            bullets.append(line.text)
        else:
            prose.setdefault((line.block, len(bullets)), []).append(line.text)
    return Parting(bullets=tuple(bullets), prose=tuple("\n".join(texts) for texts in prose.values()))


def _marker_of(line: str) -> tuple[Marker, int] | None:
    """The kind of marker that a typed line begins with, and where the words after it begin."""
    start = len(line) - len(line.lstrip())
    if found := _BULLET.match(line, start):
        return "bullet", found.end()
    if found := _NUMBER.match(line, start):
        return "number", found.end()
    return None


def _lines(index: int, block: Block) -> Iterator[Line]:
    """The lines of a paragraph; those that continue a marked line are part of it."""
    if not isinstance(block, Paragraph) or block.level:
        return
    if block.listed:
        yield Line(text=block.text, block=index, marker=block.listed)
        return
    gathered: list[str] = []
    marker: Marker | None = None
    for text in block.text.split("\n"):
        found = _marker_of(text)
        if gathered and (found or not text.strip() or marker is None):
            yield Line(text="\n".join(gathered), block=index, marker=marker)
            gathered = []
        if text.strip():
            marker = found[0] if found else marker if gathered else None
            gathered.append(text)
    if gathered:
        yield Line(text="\n".join(gathered), block=index, marker=marker)


def _items(lines: Sequence[Line]) -> frozenset[int]:
    """The places of the lines that are bullets."""
    signs = [place for place, line in enumerate(lines) if line.marker == "bullet"]
    numbers = [place for place, line in enumerate(lines) if line.marker == "number"]
    numbered = set(numbers)
    in_runs = (place for place in numbers if place - 1 in numbered or place + 1 in numbered)
    return frozenset(in_runs).union(signs if len(signs) > 1 else ())
