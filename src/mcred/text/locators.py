"""Places inside a file, as people write them: "p. 4", "pages 5 and 6", "slide 3", "06:05 to 07:10", "2 min 10 s"."""

from __future__ import annotations

import re

from msgspec import Struct

from mcred.domain.patterns import regex
from mcred.text.filekinds import SUFFIX
from mcred.text.phrases import normalised

_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_WORDS = {word: at for words in (_NUMBERS, _ORDINALS) for at, word in enumerate(words, 1)}

_LONGEST = 400
"""Characters of a cell in which a place is looked for."""

_FILE_NAME = regex(rf"\S+\.{SUFFIX}\b")
_N = r"(?:\d{1,4}(?!\d|[a-z]|[.:]\d)|(?:" + "|".join(_NUMBERS) + r")\b)"
_AND = r"\s*(?:-+|,|;|/|&|\+|to\b|and\b|through\b|thru\b|until\b)\s*(?:and\s+)?"
_PAGE = r"(?:pp?|pgs?|pages?|slides?|sheets?|folios?)"
_LIST = rf"{_N}(?:{_AND}(?:{_PAGE}\b\.?\s*)?{_N}(?=\s*(?:$|[^\w\s]|to\b|and\b|through\b|thru\b|{_PAGE}\b)))*"
_PAGES = regex(rf"(?<![a-z]){_PAGE}(?![a-z])[.:]?\s*(?:(?:no|nr|number|numbers)\b[.:]?|#)?\s*({_LIST})")
_ORDINAL_PAGE = regex(rf"\b(?:(\d{{1,4}})(?:st|nd|rd|th)|({'|'.join(_ORDINALS)})|(last|final)) {_PAGE}\b")
_BARE = regex(rf"#?\s*({_LIST})\s*[.)]?")
_ONE = regex(_N)
_RANGE = regex(rf"({_N})\s*(?:-+|to\b|through\b|thru\b|until\b)\s*(?:{_PAGE}\b\.?\s*)?(?={_N})")

_CLOCK = regex(r"(?<![\d:.])(\d{1,3}(?::\d{1,3}){1,3})(?:[.,]\d{1,3})?(?![\d:])")
_PRIMES = regex(r"(?<!\d)(\d{1,3})\s?'\s?(?:(\d{1,2})\s?(?:\"|'')?)?(?!\w)")
_UNITS = regex(
    r"(?<![\w.:])(?:(\d{1,2})\s*(?:h|hrs?|hours?)\b\.?,?\s*(?:and\s+)?)?"
    r"(?:(\d{1,3}(?:\.\d)?)\s*(?:m|mins?|minutes?)(?![a-z])\.?,?\s*(?:and\s+)?)?"
    r"(?:(\d{1,4})\s*(?:s|secs?|seconds?)(?![a-z])\.?)?"
)
_NAMED = regex(
    r"\b(?:min|mins|minute|minutes|minute mark)\b\.?\s*(\d{1,3})(?!\d|:|\.\d)(?:\s*(?:-+|to)\s*(\d{1,3})(?!\d|:))?"
)
_WHOLE = regex(
    r"\b(?:whole|entire|complete|full|all(?: of)?(?: the)?|every)\s+(?:\w+\s+)?"
    r"(?:document|file|text|video|recording|clip|artifact|handbook|page|pages|slides|deck|thing)\b"
    r"|\bthroughout\b|\bpassim\b|^all$|^everything$|\bfrom (?:start|beginning) to (?:end|finish)\b"
)
_SECTION = regex(
    r"\b(?:sections?|sect|paragraphs?|para|headings?|titled?|chapters?|tables?|figures?|rows?|lines?|cells?|columns?|"
    r"appendix|bullets?|items?|tab|step|part)\b|§|[\"“]"
)


class Pages(Struct, frozen=True, kw_only=True):
    """Pages or slides, from 1; `named` is False where only a number stands."""

    first: int
    last: int
    named: bool = True


class Times(Struct, frozen=True, kw_only=True):
    """A stretch of a recording, in seconds; a single moment begins and ends at once."""

    first: float
    last: float


def parse_locator(text: str) -> Pages | Times | None:
    """The place that a text names; a time where it names both; None where it names none, or one that cannot be."""
    return times_in(text) or pages_in(text)


def pages_in(text: str) -> Pages | None:
    """The pages that a text names; a range that runs backwards is none."""
    flat = _flat(text)
    found = [numbers for listed in _PAGES.finditer(flat) for numbers in [_numbers(listed[1])]]
    found += [
        [int(ordinal[1] or _WORDS.get(ordinal[2] or "", 1))]
        for ordinal in _ORDINAL_PAGE.finditer(flat)
        if not ordinal[3]
    ]
    bare = _BARE.fullmatch(flat.strip("() "))
    if not found and bare:
        found = [_numbers(bare[1])]
    every = [number for numbers in found for number in numbers]
    if not every or not all(found) or min(every) < 1:
        return None
    return Pages(first=min(every), last=max(every), named=not bare)


def times_in(text: str) -> Times | None:
    """The times that a text names; None where one of them cannot be, such as 6:75."""
    flat = _flat(text)
    clocks = [_clock(found[1]) for found in _CLOCK.finditer(flat)]
    every = [seconds for seconds in clocks if seconds is not None]
    if clocks:
        if len(every) < len(clocks) or (len(every) == 2 and every[1] < every[0] and _spans(flat)):  # noqa: PLR2004
            return None
        return Times(first=min(every), last=max(every))
    spoken = [_spoken(found) for found in _UNITS.finditer(flat) if any(found.groups())]
    spoken = spoken or [60.0 * int(number) for found in _NAMED.finditer(flat) for number in found.groups() if number]
    if not spoken and "page" not in flat:
        spoken = [60.0 * int(found[1]) + int(found[2] or 0) for found in _PRIMES.finditer(flat)]
    return Times(first=min(spoken), last=max(spoken)) if spoken else None


def is_whole(text: str) -> bool:
    """Whether a text points at all of a file instead of a place in it."""
    return bool(_WHOLE.search(normalised(text[:_LONGEST])))


def names_section(text: str) -> bool:
    """Whether a text points at a place by its heading or the like, which a person can find and mcred cannot."""
    return bool(_SECTION.search(normalised(text[:_LONGEST])))


def _flat(text: str) -> str:
    return _FILE_NAME.sub(" ", normalised(text[:_LONGEST])).strip()


def _numbers(listed: str) -> list[int]:
    """The numbers of a list of pages; none where a range in it runs backwards."""
    for found in _RANGE.finditer(listed):
        first, last = _number(found[1]), _ONE.match(listed, found.end())
        if last and _number(_completed(found[1], last[0])) < first:
            return []
    numbers: list[int] = []
    before = ""
    for found in _ONE.finditer(listed):
        ranged = re.search(r"(?:-|to|through|thru|until)\s*$", listed[: found.start()][-10:])
        written = _completed(before, found[0]) if ranged else found[0]
        numbers.append(_number(written))
        before = found[0]
    return numbers


def _completed(first: str, last: str) -> str:
    """The end of a range with the digits that were left out: 112-13 ends at 113."""
    if first.isdigit() and last.isdigit() and len(last) < len(first):
        return first[: len(first) - len(last)] + last
    return last


def _number(written: str) -> int:
    return int(written) if written.isdigit() else _WORDS[written]


def _clock(written: str) -> float | None:
    """The seconds of 6:05, 1:02:03 or, with frames, 00:06:05:12; None where no player shows such a time."""
    parts = written.split(":")[:3]
    rest = parts[1:]
    if any(len(part) != 2 or int(part) > 59 for part in rest):  # noqa: PLR2004 - minutes and seconds have two digits
        return None
    seconds = 0
    for part in parts:
        seconds = seconds * 60 + int(part)
    return float(seconds)


def _spans(flat: str) -> bool:
    """Whether two times are written as a range, and not as a list."""
    return bool(re.search(r"\d\s*(?:-+|to|until|through)\s*\d", flat))


def _spoken(found: re.Match[str]) -> float:
    hours, minutes, seconds = (float(part or 0) for part in found.groups())
    return hours * 3600 + minutes * 60 + seconds
