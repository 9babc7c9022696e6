"""Reads the dates that stand in a text, each as the first and the last day it may mean."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from mcred.domain.patterns import regex

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATES = regex(
    r"(?<![\w/.-])(?:"
    r"(?P<iso>(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"
    rf"|{_MONTH.format('m1')}\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y1>(?:19|20)\d\d)"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH.format('m2')},?\s+(?P<y2>(?:19|20)\d\d)"
    r"|(?P<a>\d{1,2})(?P<s>[/.])(?P<b>\d{1,2})(?P=s)(?P<y3>(?:19|20)?\d\d)"
    rf"|{_MONTH.format('m4')},?\s+(?P<y4>(?:19|20)\d\d)"
    r")(?![\w/-]|\.\d)",
    re.IGNORECASE,
)
_YEARS = regex(r"(?<![\w.,/$#:-])((?:19|20)\d\d)(?:\s?[-–/]\s?((?:19|20)?\d\d)(?![\d-]))?(?![\d%])")


class Day(Struct, frozen=True, kw_only=True):
    """A date as it stands in a text: one day, or the days that it may mean."""

    text: str
    start: int
    """Where it stands, in characters."""
    first: date
    last: date

    @property
    def exact(self) -> bool:
        """Whether it means one day."""
        return self.first == self.last


def days_in(text: str) -> Iterator[Day]:
    """The dates with a year, in order; a month means any of its days, and 3/4/2025 either of two days."""
    for found in _DATES.finditer(text):
        if meant := sorted(_meant(found)):
            yield Day(text=found.group(), start=found.start(), first=meant[0], last=meant[-1])


def years_in(text: str) -> tuple[int, ...]:
    """The different years that a text names, in order; "2023-24" names two."""
    years: dict[int, None] = {}
    for found in _YEARS.finditer(text):
        first = int(found[1])
        years[first] = None
        if found[2] and (last := int(found[2][-2:]) + first // 100 * 100) == first + 1:
            years[last] = None
    years |= dict.fromkeys(year for day in days_in(text) for year in {day.first.year, day.last.year})
    return tuple(sorted(years))


def months_before(day: date, months: int) -> date:
    """The day so many months earlier; the last of its month where there is no such day."""
    count = day.year * 12 + day.month - 1 - months
    year, month = max(1, count // 12), count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _meant(found: re.Match[str]) -> set[date]:
    if found["iso"]:
        return _days(*map(int, found["iso"].split("-")))
    if found["m1"]:
        return _days(int(found["y1"]), _month(found["m1"]), int(found["d1"]))
    if found["m2"]:
        return _days(int(found["y2"]), _month(found["m2"]), int(found["d2"]))
    if found["m4"]:
        year, month = int(found["y4"]), _month(found["m4"])
        return _days(year, month, 1) | _days(year, month, monthrange(year, month)[1])
    year = int(found["y3"])
    year += 2000 if len(found["y3"]) == 2 else 0  # noqa: PLR2004 - "25" is 2025
    one, two = int(found["a"]), int(found["b"])
    return _days(year, one, two) | _days(year, two, one)


def _month(name: str) -> int:
    return _MONTHS.index(name[:3].casefold()) + 1


def _days(year: int, month: int, day: int) -> set[date]:
    try:
        return {date(year, month, day)}
    except ValueError:
        return set()
