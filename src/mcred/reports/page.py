"""A page of a terminal: text wrapped to its width, styled where it can show styles, safe whatever it holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum

from msgspec import Struct

from mcred.reports.run import Options
from mcred.reports.safety import no_command, plain_ascii, visible

_WIDEST = 100
"""Longer lines are hard to read."""
_NARROWEST = 40
_USUAL = 80


class Style(StrEnum):
    """How a stretch of text looks, as its ANSI code; looks never carry a meaning of their own."""

    PLAIN = ""
    BOLD = "1"
    DIM = "2"
    RED = "31"
    GREEN = "32"
    YELLOW = "33"


class Span(Struct, frozen=True):
    """A stretch of text in one style, set off from what stands before it by `gap` columns."""

    text: str
    style: Style = Style.PLAIN
    gap: int = 1
    whole: bool = False
    """True for what should stay on one line where it can, such as a path."""


class Page:
    """Lines of a report, built from top to bottom."""

    def __init__(self, options: Options) -> None:
        self.ascii_only = options.ascii_only
        self.quiet = options.verbosity < 0
        self.verbose = options.verbosity > 0
        self._color = options.color
        width = min(max(options.width, _NARROWEST), _WIDEST) if options.width > 0 else _USUAL
        self.width = width - 1  # some consoles break a line that fills them
        self._lines: list[str] = []

    def line(self, *spans: Span, indent: int = 0, hang: int | None = None) -> None:
        """Add a line that begins at column `indent`; where it has to be broken it goes on at column `hang`."""
        safe = (Span(self._safe(span.text), span.style, span.gap, span.whole) for span in spans)
        for row in _rows(safe, self.width, indent, indent if hang is None else hang):
            self._lines.append(no_command("".join(self._paint(piece) for piece in row)))

    def blank(self) -> None:
        """Add an empty line, unless one is there already or the page is still empty."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def text(self) -> str:
        """All lines."""
        return "".join(f"{line}\n" for line in self._lines)

    def _safe(self, text: str) -> str:
        """The text as this page can show it."""
        shown = visible(text)
        return plain_ascii(shown) if self.ascii_only else shown

    def _paint(self, span: Span) -> str:
        """The span with the columns before it and its style around it."""
        styled = self._color and span.style
        return " " * span.gap + (f"\x1b[{span.style}m{span.text}\x1b[0m" if styled else span.text)


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: Han and Kana take two, combining marks none."""
    return len(text) if text.isascii() else sum(_column(character) for character in text)


def _column(character: str) -> int:
    """The columns of one character."""
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _rows(spans: Iterable[Span], width: int, indent: int, hang: int) -> Iterator[list[Span]]:
    """The spans broken into lines; the first piece of a line has the indent as its gap."""
    row: list[Span] = []
    at = start = indent
    for piece in _pieces(spans, width - hang):
        size = columns(piece.text)
        if row and at + piece.gap + size > width:
            yield row
            row, start = [], hang
            at = start
        gap = piece.gap if row else start
        at = at + gap + size if row else start + size
        row.append(Span(piece.text, piece.style, gap))
    if row:
        yield row


def _pieces(spans: Iterable[Span], room: int) -> Iterator[Span]:
    """What is never broken: words, whole spans that fit, and the parts of what is wider than a line."""
    for span in spans:
        fits = span.whole and columns(span.text) <= room
        gap = span.gap
        for word in [span.text] if fits else re.findall(r"[^ ]+", span.text):
            for part in cut(word, room):
                yield Span(part, span.style, gap)
                gap = 0
            gap = 1


def cut(word: str, room: int) -> Iterator[str]:
    """A word in parts of at most `room` columns, or of one character where that takes more; one look at each."""
    begin = taken = 0
    for end, character in enumerate(word):
        size = _column(character)
        if end > begin and taken + size > room:
            yield word[begin:end]
            begin, taken = end, 0
        taken += size
    yield word[begin:]
