"""Running heads, feet and page numbers: what is on the pages of a PDF without being part of its text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from mcred.readers.pdf_lines import Line

_ZONE = 0.15
"""The part of a page's height, above and below, in which they stand."""
_SAME_PLACE = 4.0
"""Points by which the place of a running head may differ between pages."""
_SHARE = 0.4
"""The share of the pages that have it; with different heads on left and right pages it is about half."""
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.)?\s?[-–|(\[]{0,2}\s?(?:\d{1,4}|[ivxl]{1,6})\s?(?:(?:of|/)\s?\d{1,4})?\s?[-–|)\]]{0,2}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sorted:
    """The lines of a document without its furniture, and the furniture."""

    text: tuple[Line, ...]
    furniture: tuple[Line, ...]


def sort_out(lines: Sequence[Line], heights: Sequence[float]) -> Sorted:
    """Tell the text from what frames it; `heights` are those of the pages."""
    places: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if _in_zone(line, heights):
            places[_pattern(line)].append(line)
    least = max(2, round(_SHARE * len(heights)))
    furniture = {id(line) for alike in places.values() for line in alike if _pages_with(line, alike) >= least}
    furniture |= {id(line) for line in _page_numbers([line for line in lines if id(line) not in furniture], heights)}
    return Sorted(
        text=tuple(line for line in lines if id(line) not in furniture),
        furniture=tuple(line for line in lines if id(line) in furniture),
    )


def _in_zone(line: Line, heights: Sequence[float]) -> bool:
    """Whether a line stands where running heads, feet and page numbers do."""
    height = heights[line.page - 1]
    return not line.apart and (line.bottom > height * (1 - _ZONE) or line.top < height * _ZONE)


def _pattern(line: Line) -> str:
    """The line with its numbers made alike, as they differ from page to page."""
    return _DIGITS.sub("#", line.text.casefold())


def _pages_with(line: Line, alike: Sequence[Line]) -> int:
    """How many pages have such a line in that place."""
    return len({other.page for other in alike if abs(other.bottom - line.bottom) < _SAME_PLACE})


def _page_numbers(lines: Sequence[Line], heights: Sequence[float]) -> list[Line]:
    """The highest or lowest line of each page, where it is only a number."""
    by_page: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        by_page[line.page].append(line)
    return [
        line
        for on_page in by_page.values()
        for line in (min(on_page, key=lambda line: line.bottom), max(on_page, key=lambda line: line.top))
        if len(on_page) > 1 and _in_zone(line, heights) and _PAGE_NUMBER.fullmatch(line.text)
    ]
