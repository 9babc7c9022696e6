"""Finds the limits that a prompt states in its own words: "up to 300 words", "10 to 15 minutes", "two pages"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from mcred.domain.patterns import regex

_WORDS = {name: number for number, name in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_NUMBER = rf"(\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}|{'|'.join(_WORDS)})"
_STATED = regex(
    rf"(?<![\w.,])(?:{_NUMBER}\s*(?:-|–|to|or|and)\s*)?{_NUMBER}[\s-]+(?:more\s+)?"
    r"(word|character|sentence|bullet|paragraph|page|minute|second|hour)s?\b(?!\s+(?:before|after|ago|later))",
    re.IGNORECASE,
)


class Stated(Struct, frozen=True, kw_only=True):
    """A limit as it stands in a text."""

    text: str
    unit: str
    numbers: tuple[int, ...]


def stated_limits(text: str) -> Iterator[Stated]:
    """The numbers of a unit that a text states; single words such as "one page" count only up to ten."""
    for found in _STATED.finditer(text):
        numbers = tuple(_number(value) for value in (found[1], found[2]) if value)
        yield Stated(text=found.group(), unit=f"{found[3].casefold()}s", numbers=numbers)


def _number(text: str) -> int:
    return _WORDS[text.casefold()] if text.casefold() in _WORDS else int(text.replace(",", ""))
