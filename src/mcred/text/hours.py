"""Reads lengths of time as people write them in a log: "1.5 hours", "90 min", "1:30", "3:00-4:30", "1 h 15"."""

from __future__ import annotations

import re
from typing import Literal

from mcred.domain.patterns import regex

Unit = Literal["hours", "minutes"]

_RANGE = regex(
    r"(?<![\d:])(\d{1,2}):(\d\d)\s{0,4}([ap]\.?m\.?)?\s{0,4}(?:-|–|—|to|until)\s{0,4}(\d{1,2}):(\d\d)\s{0,4}([ap]\.?m\.?)?(?![\d:])",
    re.IGNORECASE,
)
_CLOCK = regex(r"(?<![\d:])(\d{1,2}):([0-5]\d)(?![\d:])")
_CLOCK_OF_HOURS = regex(r"(?<![\d:])(\d{1,2}):([0-5]\d)\s*(?:hours?|hrs?)(?![a-z])", re.IGNORECASE)
_HOURS = regex(r"(?<![\d.,:])(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:hours?|hrs?\.?|h)(?![a-z])", re.IGNORECASE)
_MINUTES = regex(r"(?<![\d.,])(\d{1,4})\s*(?:minutes?|mins?\.?|m|['′])(?![a-z])", re.IGNORECASE)
_AFTER_HOURS = regex(
    r"\b\d{1,3}\s*(?:hours?|hrs?\.?|h)\s{0,4}(?:and\s{1,4})?(\d{1,2})\b(?!\s*(?:[a-z:/.]))", re.IGNORECASE
)
_WORDS = regex(r"\b(an|one|two|three|four|five|six|half an) hours?\b( and a half)?", re.IGNORECASE)
_NUMBERS = {"an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "half an": 0.5}
_BARE = regex(r"\s*(\d{1,4}(?:[.,]\d{1,2})?|\d{0,2}[.,]\d{1,2})\s*")
_HALF_DAY, _DAY = 12 * 60, 24 * 60


def minutes_in(text: str, unit: Unit | None = None) -> float | None:
    """How many minutes a text says; `unit` is that of a bare number, which means nothing without it."""
    if found := _RANGE.search(text):
        return _between(found)
    if found := _CLOCK_OF_HOURS.search(text):
        return int(found[1]) * 60.0 + int(found[2])
    hours, minutes = _HOURS.search(text), _MINUTES.search(text)
    if hours or minutes:
        rest = _AFTER_HOURS.search(text) if hours and not minutes else None
        total = _number(hours[1]) * 60 if hours else 0.0
        return total + (float(minutes[1]) if minutes else float(rest[1]) if rest else 0.0)
    if found := _WORDS.search(text):
        return (_NUMBERS[found[1].casefold()] + (0.5 if found[2] else 0.0)) * 60
    return _bare(text, unit) if unit else None


def _bare(text: str, unit: Unit) -> float | None:
    """The minutes of a number without a unit, in a column that has one."""
    if found := _BARE.fullmatch(text):
        return _number(found[1]) * (60 if unit == "hours" else 1)
    found = _CLOCK.search(text)
    return int(found[1]) * 60.0 + int(found[2]) if found else None


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _between(found: re.Match[str]) -> float:
    """The minutes from one time to the other; over noon or midnight where the second one is earlier."""
    begin = int(found[1]) * 60 + int(found[2])
    end = int(found[4]) * 60 + int(found[5])
    halves = [(found[3] or found[6] or "")[:1].casefold(), (found[6] or "")[:1].casefold()]
    if found[3] and found[6] and halves[0] != halves[1]:
        return float((end % _HALF_DAY + _HALF_DAY * (halves[1] == "p") - begin % _HALF_DAY
                      - _HALF_DAY * (halves[0] == "p")) % _DAY)  # fmt: skip
    return float((end - begin) % _HALF_DAY if end < begin else end - begin)
