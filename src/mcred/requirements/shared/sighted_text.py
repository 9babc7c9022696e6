"""Identifying details in blocks of text, each with the paragraph it stands in and the masked words around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from mcred.domain.documents import Block, Paragraph
from mcred.domain.identity import KnownNames, Trace
from mcred.text.identity import find_traces, masked

_AROUND = 60
"""Characters shown on each side of a detail."""
_MOST_AROUND = 200
"""The same where no space is near."""


class Seen(NamedTuple):
    """One detail in a text."""

    trace: Trace
    words: str
    """What was seen; never to be shown."""
    where: str
    """"paragraph 4"."""
    page: int | None
    line: int | None
    quote: str
    """The words around, all details masked; nothing where the same was seen before, and is told from there."""


def seen_in_blocks(blocks: Sequence[Block], names: KnownNames) -> Iterator[Seen]:
    """The details in some blocks; they are read as one text, since a name in one place tells of a name in another."""
    texts = [block.text for block in blocks]
    whole = "\n".join(texts)
    traces = find_traces(whole, names) if whole else ()
    if not traces:
        return
    starts = list(accumulate((len(text) + 1 for text in texts), initial=0))[:-1]
    numbers = list(accumulate(int(bool(text.strip())) for text in texts))  # as a person counts: empty ones left out
    placed = sorted((trace for trace in traces if trace.start is not None and trace.end is not None), key=_start)
    quoted = set()
    for trace in placed:
        words = whole[trace.start : trace.end]
        again = (trace.code, trace.confidence, words) in quoted
        quoted.add((trace.code, trace.confidence, words))
        index = bisect_right(starts, _start(trace)) - 1
        block = blocks[index]
        kind = "paragraph" if isinstance(block, Paragraph) else "table, block"
        yield Seen(
            trace=trace,
            words=words,
            where=f"{kind} {numbers[index]}",
            page=block.page,
            line=block.line,
            quote="" if again else _excerpt(whole, trace, placed),
        )


def _start(trace: Trace) -> int:
    return trace.start or 0


def _excerpt(text: str, trace: Trace, traces: list[Trace]) -> str:
    """The words around a detail, all details masked; the details come in the order of the text."""
    start, end = trace.start or 0, trace.end or 0
    begin = max(text.rfind("\n", 0, start) + 1, text.rfind(" ", 0, max(start - _AROUND, 0)) + 1, start - _MOST_AROUND)
    stop = text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    if stop > end + _AROUND:
        space = text.find(" ", end + _AROUND)
        stop = min(stop, space if space >= 0 else stop, end + _MOST_AROUND)
    first = max(bisect_left(traces, begin, key=_start) - 1, 0)  # none overlaps another: one at most reaches in
    near = traces[first : bisect_right(traces, stop, key=_start)]
    for other in near:  # a detail at the edge is shown masked and whole, or not at all
        if other.start is not None and other.end is not None:
            begin = other.start if other.start < begin < other.end else begin
            stop = other.end if other.start < stop < other.end else stop
    inside = [
        Trace(code=t.code, confidence=t.confidence, masked=t.masked, start=t.start - begin, end=t.end - begin)
        for t in near
        if t.start is not None and t.end is not None and begin <= t.start and t.end <= stop
    ]
    return masked(text[begin:stop], inside).strip()
