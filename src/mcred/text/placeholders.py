"""Finds what a template left behind: bracketed instructions, "TBD", filler text, an answer that is none."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from mcred.domain.documents import Block
from mcred.domain.patterns import regex

_BRACKETED = regex(
    r"\[{1,2}([^\[\]\n]{1,160})\]{1,2}|\{{1,2}([^{}\n]{1,160})\}{1,2}|<{1,2}([a-zA-Z][^<>@/\n]{0,159})>{1,2}"
)
_BLANK = regex(
    r"\s*(?:"
    r"(?:please )?(?:insert|enter|type|add|write|fill|replace|paste|describe|list|choose|select|explain|provide|state|"
    r"give|click|attach|upload|complete|include)\s.*"
    r"|(?:.*\s)?your\s.*|.*\bhere"
    r"|(?:the )?(?:number|purpose|date|time|name|title|description) of .*"
    r"|(?:[\w'’]+ ){0,3}(?:names?|dates?|titles?|numbers?)|text|answers?|responses?|time|purpose|descriptions?"
    r"|tbd|tbc|tba|todo|placeholder|x{2,}|to come|coming soon|to be (?:added|completed|determined|announced)"
    r")\s*[.:!]?\s*",
    re.IGNORECASE,
)
_REDACTED = regex(
    r"\b(?:removed|redacted|withheld|omitted|changed|covered|hidden|deleted|anonymi[sz]ed|blurred|masked)\b",
    re.IGNORECASE,
)
_VALUE = r"(?:^|[:|\t\n–—-])[ ]*({})(?=[ ]*(?:[.;)|\t\n]|$))"
"""What stands as the whole value of a line, a cell or a label; in a sentence it is an ordinary phrase."""
_LEFTOVERS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (("(",), regex(r"\((?:insert|fill in)\s[^()\n]{0,60}\)", re.IGNORECASE)),
    (
        ("(",),
        regex(
            r"\((?:enter|type|write|add|describe|list)\s[^()\n]{0,60}"
            r"\b(?:here|your (?:answer|text|response|reflection|name|school))\b[^()\n]{0,60}\)",
            re.IGNORECASE,
        ),
    ),
    (("(",), regex(r"\((?:enter|type|add) (?:the |a )?(?:name|date|text|title|number)\)", re.IGNORECASE)),
    (("tb", "tk tk", "fixme", "todo"), regex(r"\b(?:TBD|TBC|TBA|TK TK|FIXME|TODO(?! lists?\b))\b")),
    (
        ("to be ",),
        regex(_VALUE.format("to be (?:determined|completed later|filled in|added later|announced)"), re.IGNORECASE),
    ),
    (("lorem",), regex(r"\blorem ipsum\b", re.IGNORECASE)),
    (
        ("here to ",),
        regex(r"\bclick (?:or tap )?here to (?:enter|add|type)\b(?: (?:a |your |some )?\w+)?", re.IGNORECASE),
    ),
    (
        (" here",),
        regex(
            r"\b(?:type|write|enter|insert|paste) (?:your )?(?:answer|text|response|reflection|name) here\b",
            re.IGNORECASE,
        ),
    ),
    (
        (" here", "replace "),
        regex(r"\b(?:your (?:answer|text|response) (?:goes )?here|replace this text)\b", re.IGNORECASE),
    ),
    (
        ("____", "......", "……", "xxxx", "???"),
        regex(r"(?<!\w)(?:_{4,}|\.{6,}|…{2,}|[xX]{4,}|\?{3,})(?!\w)"),
    ),
)
"""What a template leaves, each with what it holds in lower case: where none of that stands, there is no need to look.
"""
_NO_ANSWER = regex(
    r"(?:(?:please |pls )?see (?:the |my |our )?[\w.,:/ -]{1,40}|n\.?/?a\.?|none|nothing|not applicable|same as above|"
    r"coming soon|in progress|pending|later|to come|ditto|i (?:don['’]t|do not) know|not sure(?: yet)?|done|yes|no|ok|"
    r"okay|test|asdf\w*|[-–—.…_*?]+)[\s.!]*",
    re.IGNORECASE,
)
"""The whole of a line that refers elsewhere, or says that there is nothing."""
_PROMISE = regex(
    r"(?:i (?:will|am going to|need to|have to|still (?:have|need) to)|i['’]ll|will|to be)\s+(?:\w+\s+){0,2}?"
    r"(?:add|do|write|complete|completed|finish|finished|fill|upload|send|update|updated|edit)\b[^.!?]{0,60}"
    r"\b(?:later|soon|tomorrow|tonight|next week|this weekend|when i can|in time)\b[^.!?]{0,30}[.!?\s]*",
    re.IGNORECASE,
)
"""A promise in place of an answer."""
_MOST_WORDS_OF_NO_ANSWER = 8
_MOST_WORDS_OF_A_PROMISE = 15


class Placeholder(Struct, frozen=True, kw_only=True):
    """A stretch of a block that a template left there."""

    block: int
    text: str


def placeholders(blocks: Sequence[Block]) -> Iterator[Placeholder]:
    """All that is left of a template in some blocks, in order; text in quotes is somebody's words, not a template's."""
    for index, block in enumerate(blocks):
        for start, end in _spans(block.text):
            yield Placeholder(block=index, text=block.text[start:end])


def _spans(text: str) -> list[tuple[int, int]]:
    """Where a template left something, in order and without overlaps; of two that overlap the first one seen."""
    spans: list[tuple[int, int]] = []
    quotes: _Quotes | None = None
    for start, end in _left(text):
        at = bisect_left(spans, (start, end))
        taken = (at > 0 and start < spans[at - 1][1]) or (at < len(spans) and spans[at][0] < end)
        quotes = quotes or _Quotes(text)
        if not taken and not quotes.hold(start, end):
            spans.insert(at, (start, end))
    return spans


def _left(text: str) -> Iterator[tuple[int, int]]:
    """Where something stands that a template left, the bracketed first."""
    if any(bracket in text for bracket in "[{<"):
        for found in _BRACKETED.finditer(text):
            inner = next(filter(None, found.groups()))
            if _BLANK.fullmatch(inner) and not _REDACTED.search(inner):
                yield found.span()
    lower = text.lower()
    for holds, pattern in _LEFTOVERS:
        if any(piece in lower for piece in holds):
            for found in pattern.finditer(text):
                yield found.span(found.lastindex or 0)


def is_untouched(blocks: Sequence[Block]) -> bool:
    """Whether there is nothing beside what a template left: at least one placeholder, and no word of anybody."""
    any_left = False
    for block in blocks:
        spans = _spans(block.text)
        any_left = any_left or bool(spans)
        ends = (0, *(end for _, end in spans))
        starts = (*(start for start, _ in spans), len(block.text))
        beside = (block.text[end:start] for end, start in zip(ends, starts, strict=True))
        if any(character.isalnum() for piece in beside for character in piece):
            return False
    return any_left


def is_no_answer(text: str) -> bool:
    """Whether a whole answer only says that there is none: "see attached", "N/A", "I will finish this later"."""
    lines = [line.strip(" \t-*•·") for line in text.splitlines()]
    said = [line for line in lines if line]
    return bool(text.strip()) and all(map(_says_nothing, said or [text.strip()]))


def _says_nothing(line: str) -> bool:
    words = len(line.split())
    refers = words <= _MOST_WORDS_OF_NO_ANSWER and bool(_NO_ANSWER.fullmatch(line))
    return refers or (words <= _MOST_WORDS_OF_A_PROMISE and bool(_PROMISE.fullmatch(line)))


class _Quotes:
    """The quotation marks of a text, found once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._opening, self._closing, self._straight = (
            [found.start() for found in re.finditer(mark, text)] for mark in ("“", "”", '"')
        )

    def hold(self, start: int, end: int) -> bool:
        """Whether a stretch lies within quotation marks."""
        opened, closed, straight = (
            bisect_left(marks, start) for marks in (self._opening, self._closing, self._straight)
        )
        curly = opened > closed and bool(self._closing) and self._closing[-1] >= end
        within = straight % 2 == 1 and self._straight[-1] >= end
        around = self._text[max(start - 1, 0) : start], self._text[end : end + 1]
        return curly or within or around in {("‘", "’"), ("'", "'")}
