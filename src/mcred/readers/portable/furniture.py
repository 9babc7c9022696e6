"""Running heads, feet and page numbers: what is on the pages of a PDF without being part of its text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from math import floor

from msgspec import Struct

from mcred.domain.patterns import regex
from mcred.readers.portable.lines import Line

_MARGIN = 0.09
"""The part of a page's height, above and below, that the text seldom reaches."""
_TALL = 0.15
"""As far a head or foot of several lines may reach into the page."""
_NEXT = 2
"""So many times the size of their type the lines of one head are apart."""
_SAME_PLACE = 4.0
"""Points by which the place of a running head may differ between pages."""
_SHARE = 0.4
"""The share of the pages that have it; with different heads on left and right pages it is about half."""
_DIGITS = regex(r"\d+")
_PAGE_NUMBER = regex(
    r"(?:page|p\.)?\s?[-–|(\[]{0,2}\s?(?:\d{1,4}|[ivxl]{1,6})\s?(?:(?:of|/)\s?\d{1,4})?\s?[-–|)\]]{0,2}", re.IGNORECASE
)


class Sorted(Struct, frozen=True):
    """The lines of a document without its furniture, and the furniture."""

    text: tuple[Line, ...]
    furniture: tuple[Line, ...]


def sort_out(lines: Sequence[Line], heights: Sequence[float]) -> Sorted:
    """Tell the text from what frames it; `heights` are those of the pages."""
    least = max(2, round(_SHARE * len(heights)))
    outer = [line for line in lines if _is_within(_MARGIN, line, heights)]
    furniture = _repeated(outer, _pattern, least)
    furniture |= {id(line) for line in _page_numbers([line for line in lines if id(line) not in furniture], heights)}
    furniture |= _further_lines([line for line in lines if _is_within(_TALL, line, heights)], furniture, least, heights)
    return Sorted(
        text=tuple(line for line in lines if id(line) not in furniture),
        furniture=tuple(line for line in lines if id(line) in furniture),
    )


def _is_within(part: float, line: Line, heights: Sequence[float]) -> bool:
    """Whether a line stands within a part of its page's height, above or below."""
    height = heights[line.page - 1]
    return not line.apart and (line.bottom > height * (1 - part) or line.top < height * part)


def _is_next_to(line: Line, other: Line) -> bool:
    """Whether two lines may belong to one head of several lines."""
    return line.page == other.page and abs(line.bottom - other.bottom) < _NEXT * max(line.size, other.size)


def _further_lines(lines: Sequence[Line], furniture: set[int], least: int, heights: Sequence[float]) -> set[int]:
    """The ids of lines that repeat next to a head or foot, from the page's edge inwards."""
    repeated = _repeated(lines, lambda line: line.text, least)
    last: dict[tuple[int, bool], Line] = {}
    found = set()
    for line in sorted(lines, key=lambda line: min(line.bottom, heights[line.page - 1] - line.bottom)):
        edge = (line.page, line.bottom > heights[line.page - 1] / 2)
        if id(line) in furniture:
            last[edge] = line
        elif id(line) in repeated and edge in last and _is_next_to(line, last[edge]):
            last[edge] = line
            found.add(id(line))
    return found


def _repeated(lines: Sequence[Line], key: Callable[[Line], str], least: int) -> set[int]:
    """The ids of the lines that are alike in the same place on at least so many pages."""
    pages: dict[tuple[str, int], set[int]] = defaultdict(set)
    for line in lines:
        for place in _places(line):
            pages[key(line), place].add(line.page)
    return {id(line) for line in lines if any(len(pages[key(line), place]) >= least for place in _places(line))}


def _places(line: Line) -> tuple[int, int]:
    """Where a line stands, in steps as high as a head may be off; the two nearest."""
    place = floor(line.bottom / _SAME_PLACE)
    return place, place + 1


def _pattern(line: Line) -> str:
    """The line with its numbers made alike, as they differ from page to page."""
    return _DIGITS.sub("#", line.text.casefold())


def _page_numbers(lines: Sequence[Line], heights: Sequence[float]) -> list[Line]:
    """The highest or lowest line of each page, where it is only a number."""
    by_page: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        by_page[line.page].append(line)
    return [
        line
        for on_page in by_page.values()
        for line in (min(on_page, key=lambda line: line.bottom), max(on_page, key=lambda line: line.top))
        if len(on_page) > 1 and _is_within(_TALL, line, heights) and _PAGE_NUMBER.fullmatch(line.text)
    ]
