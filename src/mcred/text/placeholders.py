"""Finds what a template left behind: bracketed instructions, "TBD", filler text, an answer that is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mcred.domain.documents import Block

_INSTRUCTION = (
    r"insert|enter|type|add|write|fill|replace|paste|describe|list|choose|select|your|name|names|date|text|here|answer|"
    r"todo|tbd|tbc|tba|placeholder|example|xx+|to come|coming soon|to be (?:added|completed|determined|announced)"
)
_PATTERNS = (
    re.compile(
        rf"[\[<{{]{{1,2}}[^\]\[<>{{}}\n]{{0,80}}\b(?:{_INSTRUCTION})\b[^\]\[<>{{}}\n]{{0,80}}[\]>}}]{{1,2}}",
        re.IGNORECASE,
    ),
    re.compile(r"\((?:insert|enter|type|fill in|write|add)\s[^()\n]{0,60}\)", re.IGNORECASE),
    re.compile(r"\b(?:TBD|TBC|TBA|TODO|TK TK|FIXME)\b"),
    re.compile(r"\bto be (?:determined|completed later|filled in|added later)\b", re.IGNORECASE),
    re.compile(r"\blorem ipsum\b", re.IGNORECASE),
    re.compile(r"\bclick (?:or tap )?here to (?:enter|add|type)\b[^.\n]{0,20}", re.IGNORECASE),
    re.compile(
        r"\b(?:type|write|enter|insert|paste) (?:your )?(?:answer|text|response|reflection|name) here\b", re.IGNORECASE
    ),
    re.compile(r"\b(?:your (?:answer|text|response) (?:goes )?here|replace this text)\b", re.IGNORECASE),
    re.compile(r"(?<!\w)(?:_{4,}|\.{6,}|…{2,}|[xX]{4,}|\?{3,})(?!\w)"),
)
_NO_ANSWER = re.compile(
    r"(?:(?:please )?see (?:the )?(?:attached|attachment|above|below|other file|portfolio|link)|n/?a|none|nothing|"
    r"not applicable|same as above|coming soon|in progress|pending|later|"
    r"will (?:add|do|write|complete) (?:this )?(?:later|soon)|"
    r"to come|ditto|i (?:don['’]t|do not) know|not sure(?: yet)?|done|yes|no|ok|okay|test|asdf\w*|[-–—.…_*?]+)"
    r"[\s.!]*",
    re.IGNORECASE,
)
_MOST_WORDS_OF_NO_ANSWER = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Placeholder:
    """A stretch of a block that a template left there."""

    block: int
    text: str


def placeholders(blocks: Sequence[Block]) -> Iterator[Placeholder]:
    """All that is left of a template in some blocks, in order; text in quotes is somebody's words, not a template's."""
    for index, block in enumerate(blocks):
        spans: list[tuple[int, int]] = []
        for pattern in _PATTERNS:
            for found in pattern.finditer(block.text):
                taken = any(found.start() < end and start < found.end() for start, end in spans)
                if not taken and not _quoted(block.text, found.start(), found.end()):
                    spans.append(found.span())
        for start, end in sorted(spans):
            yield Placeholder(block=index, text=block.text[start:end])


def is_untouched(blocks: Sequence[Block]) -> bool:
    """Whether there is nothing beside what a template left: at least one placeholder, and no word of anybody."""
    texts = [block.text for block in blocks]
    left = list(placeholders(blocks))
    for placeholder in left:
        texts[placeholder.block] = texts[placeholder.block].replace(placeholder.text, " ", 1)
    return bool(left) and not any(character.isalnum() for text in texts for character in text)


def is_no_answer(text: str) -> bool:
    """Whether a whole answer only says that there is none: "see attached", "N/A", "none"."""
    stripped = text.strip()
    return len(stripped.split()) <= _MOST_WORDS_OF_NO_ANSWER and bool(_NO_ANSWER.fullmatch(stripped))


def _quoted(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return before in {"“", '"', "‘"} and after in {"”", '"', "’", ",", "."} and before != ""
