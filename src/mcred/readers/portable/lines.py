"""The lines of a PDF's pages as PDFium finds them, each with where it stands and how it looks."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from enum import Enum, auto
from itertools import groupby
from math import hypot
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from mcred.domain.patterns import regex

_LINE = regex("[^\r\n\x02\ufffe]+")
_HYPHENS = ("\x02", "\ufffe")
"""What PDFium puts for a hyphen, also at a line's end, where no line end follows it."""
_BOLD = regex(rb"bold|black|heavy|demi", re.IGNORECASE)
_SAME_ROW = 0.5
"""Stretches whose feet differ by less than so much of their size stand on one line."""
_FONT_NAME_BYTES = 128
_INVISIBLE_MODE = 3
_BEYOND_BMP = regex("[\U00010000-\U0010ffff]")


_Stretch = tuple[str, int, int, bool]
"""Its text, the offsets of its first and last character in the page's text, and whether a hyphen is behind it."""


class Seen(Enum):
    """Whether a reader of the page sees a line."""

    SHOWN = auto()
    INVISIBLE = auto()
    """Drawn without ink, as the text that a scanner recognised."""
    OFF_PAGE = auto()


class Line(Struct, frozen=True, kw_only=True):
    """One line of a page; lengths in points, `top` and `bottom` from the lower edge of the page."""

    text: str
    page: int
    left: float
    right: float
    bottom: float
    top: float
    size: float
    """Of its type."""
    bold: bool = False
    hyphen: bool = False
    """True when its last word goes on in the next line."""
    seen: Seen = Seen.SHOWN
    apart: bool = False
    """True for what was filled into a form or typed onto the page: a paragraph of its own, with its own line ends."""


class _Sheet(Struct, frozen=True):
    """A page opened for its text."""

    raw: Any
    """PDFium's functions."""
    text_page: Any
    number: int
    box: tuple[float, float, float, float]
    """Left, bottom, right, top."""
    font_name: Any
    """A buffer for it."""


def lines_of(page: Any, number: int, most: int) -> Iterator[Line]:
    """The lines of a page in the order in which they were set; at most `most` characters are looked at."""
    from pypdfium2 import raw

    text_page = page.get_textpage()
    try:
        text = text_page.get_text_range(0, min(most, text_page.count_chars()), errors="replace")
        before: Line | None = None
        sheet = _Sheet(raw, text_page.raw, number, page.get_bbox(), ctypes.create_string_buffer(_FONT_NAME_BYTES))
        stretches = (part for stretch in _stretches(text) for part in _alike(sheet, stretch))
        for shown, start, end, hyphen in stretches:
            line = _line(sheet, shown, start, end, hyphen=hyphen)
            if before and before.hyphen and abs(before.bottom - line.bottom) < before.size * _SAME_ROW:
                before = replace(before, text=f"{before.text}-{line.text}", right=line.right, hyphen=line.hyphen)
                continue
            if before:
                yield before
            before = line
        if before:
            yield before
    finally:
        text_page.close()


def _stretches(text: str) -> Iterator[_Stretch]:
    """The stretches of a page's text between line ends and hyphens."""
    astral = _BEYOND_BMP.search(text) is not None
    for found in _LINE.finditer(text):
        shown = found.group().strip()
        if not shown:
            continue
        start = found.start() + found.group().index(shown)
        end = start + len(shown) - 1
        if astral:
            start, end = (len(text[:offset].encode("utf-16-le")) // 2 for offset in (start, end))
        yield shown, start, end, text[found.end() : found.end() + 1] in _HYPHENS


def _alike(sheet: _Sheet, stretch: _Stretch) -> Iterator[_Stretch]:
    """A stretch in parts that are all inked or all not; mostly it is one."""
    shown, start, end, hyphen = stretch
    if (
        end - start + 1 != len(shown)
        or len({_is_inked(sheet, place) for place in (start, (start + end) // 2, end)}) == 1
    ):
        yield stretch
        return
    inked: list[bool] = []
    for offset, sign in enumerate(shown):
        inked.append(inked[-1] if inked and sign.isspace() else _is_inked(sheet, start + offset))
    for _, part in groupby(range(len(shown)), inked.__getitem__):
        places = list(part)
        yield (
            shown[places[0] : places[-1] + 1].strip(),
            start + places[0],
            start + places[-1],
            hyphen and places[-1] == len(shown) - 1,
        )


def _line(sheet: _Sheet, text: str, start: int, end: int, *, hyphen: bool) -> Line:
    """A line whose first and last characters have these offsets in the page's text."""
    inside = next(offset for offset in range(len(text) // 2, len(text)) if not text[offset].isspace())
    first, middle, last = (
        sheet.raw.FPDFText_GetCharIndexFromTextIndex(sheet.text_page, place)
        for place in (start, min(start + inside, end), end)
    )
    left, bottom, _, top = _box(sheet, first)
    right = max(_box(sheet, last)[2], left)
    return Line(
        text=text,
        page=sheet.number,
        left=left,
        right=right,
        bottom=bottom,
        top=top,
        size=_size(sheet, middle),
        bold=_is_bold(sheet, first) and _is_bold(sheet, last),
        hyphen=hyphen,
        seen=_seen(sheet, first, (left, bottom, right, top)),
    )


def _box(sheet: _Sheet, index: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a character, with room for the tallest letter."""
    box = sheet.raw.FS_RECTF()
    if not sheet.raw.FPDFText_GetLooseCharBox(sheet.text_page, index, box):
        return 0.0, 0.0, 0.0, 0.0
    return box.left, min(box.bottom, box.top), box.right, max(box.bottom, box.top)


def _size(sheet: _Sheet, index: int) -> float:
    """The size of a character as it is drawn."""
    matrix = sheet.raw.FS_MATRIX()
    scale = hypot(matrix.c, matrix.d) if sheet.raw.FPDFText_GetMatrix(sheet.text_page, index, matrix) else 1.0
    return round(float(sheet.raw.FPDFText_GetFontSize(sheet.text_page, index)) * scale, 1)


def _is_bold(sheet: _Sheet, index: int) -> bool:
    """Whether the font of a character calls itself bold."""
    sheet.raw.FPDFText_GetFontInfo(sheet.text_page, index, sheet.font_name, _FONT_NAME_BYTES, None)
    return _BOLD.search(sheet.font_name.value) is not None


def _seen(sheet: _Sheet, first: int, box: tuple[float, float, float, float]) -> Seen:
    """Whether the line that begins with a character is inked and on the page."""
    left, bottom, right, top = box
    page_left, page_bottom, page_right, page_top = sheet.box
    if right < page_left or left > page_right or top < page_bottom or bottom > page_top:
        return Seen.OFF_PAGE
    return Seen.SHOWN if _inked(sheet, first) else Seen.INVISIBLE


def _is_inked(sheet: _Sheet, offset: int) -> bool:
    """Whether the character with this offset in the page's text is drawn with ink."""
    return _inked(sheet, sheet.raw.FPDFText_GetCharIndexFromTextIndex(sheet.text_page, offset))


def _inked(sheet: _Sheet, index: int) -> bool:
    """Whether a character is drawn with ink."""
    drawn = sheet.raw.FPDFText_GetTextObject(sheet.text_page, index)
    return not drawn or sheet.raw.FPDFTextObj_GetTextRenderMode(drawn) != _INVISIBLE_MODE
