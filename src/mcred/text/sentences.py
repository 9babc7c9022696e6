"""Sentences of a stretch of prose.

A splitter for English does the work; what follows it mends the cases it is known to get wrong, each by a rule about
English and none about a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mcred.domain.patterns import regex

_LONG = 20_000
_SAYING = (
    "add|admit|agree|announce|answer|ask|call|comment|continue|cry|cried|exclaim|explain|insist|laugh|murmur|note|offer"
    "|reply|replied|remark|respond|reflect|said|say|shout|suggest|tell|told|think|thought|whisper|wonder|wrote|write"
)
_WHO = (
    r"(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Yy]ou|[Oo]ne \w+|(?:[Tt]he|[Mm]y|[Oo]ur|[Aa]|[Hh]er|[Hh]is) \w+"
    r"|(?:(?:Mr|Mrs|Ms|Dr)\. )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)
_SPEAKER = regex(rf"{_WHO} (?:then |had |also )?(?:{_SAYING})(?:e?d|s)?\b")
_QUESTION_QUOTED = regex(r"[?!…][\"”’']+\s*$")
_OPEN_ENDED = regex(
    r"(?:^|[\s(])(?:(?i:approx|incl|excl|esp|resp|cf|viz|ca|elem|vs|mr|mrs|ms|mx|dr|prof|st)|e\.g|i\.e|Ed|Ph|M|B)\.$"
)
"""Abbreviations after which no sentence ends."""
_ABBREVIATED = regex(
    r"(?:^|[\s(])(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|dept|univ"
    r"|min|hrs?|etc|[ap]\.m)\.$",
    re.IGNORECASE,
)
"""Abbreviations that end a sentence only when a capital follows."""
_BREAKS = regex(
    r"(?:(?:\.\.\.|…)[\"”’)]*"  # an ellipsis
    r"|(?<=\d)\s?(?:mins?|hrs?|secs?|yrs?|wks?|mos?|pts?)\."  # a unit after its number
    r"|\b(?:etc|univ|Ph\.D|Ed\.D|M\.Ed)\."
    r"|(?<=[a-z]{2}[.!?])(?=\s+[\"“‘][A-Z])"  # a quotation begins
    r")\s+(?=[\"“‘(]?[A-Z])"
)
_BRACKETED = regex(r"\s*\([^()]*[.!?…]\)\s+(?=[\"“‘(]?[A-Z])")
"""A sentence that is all in brackets, before the next."""


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, without the white space around them; a line that only labels something is one too."""
    from sentencex import segment

    mended: list[list[str]] = []
    for piece in (piece for stretch in _stretches(text) for piece in segment("en", stretch)):
        if not any(map(str.isalnum, piece)):
            continue
        if mended and _continues(mended[-1][-1].rstrip(), piece.lstrip()):
            mended[-1].append(piece)
        else:
            mended.append([piece])
    return [sentence for pieces in mended for sentence in _split("".join(pieces).strip())]


def _stretches(text: str) -> Iterator[str]:
    """The paragraphs of a text, each on one line; those of absurd length in parts, since they could cost minutes."""
    for paragraph in re.split(r"\n[ \t]*\n", text):
        flat = " ".join(paragraph.split())
        while len(flat) > _LONG:
            cut = flat.rfind(". ", 0, _LONG) + 1 or flat.rfind(" ", 0, _LONG) + 1 or _LONG
            yield flat[:cut]
            flat = flat[cut:]
        yield flat


def _continues(before: str, piece: str) -> bool:
    """Whether a piece belongs to the sentence before it."""
    if _OPEN_ENDED.search(before[-20:]) or (piece[0].islower() and _ABBREVIATED.search(before[-20:])):
        return True
    return bool(_QUESTION_QUOTED.search(before[-8:]) and (piece[0].islower() or _SPEAKER.match(piece)))


def _split(piece: str) -> list[str]:
    """The sentences of a piece that the splitter left whole."""
    found = []
    if bracketed := _BRACKETED.match(piece):
        found.append(bracketed.group().strip())
        piece = piece[bracketed.end() :]
    start = 0
    for stop in _BREAKS.finditer(piece):
        found.append(piece[start : stop.end()].strip())
        start = stop.end()
    return [*found, piece[start:].strip()]
