"""A stretch of text that gives someone away, before it is masked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from mcred.domain.findings import Confidence


class Span(NamedTuple):
    """Where something was seen, and as what."""

    start: int
    end: int
    code: str
    confidence: Confidence


class Stretches:
    """Stretches of a text that may overlap, asked whether one of them covers a place."""

    def __init__(self, bounds: Iterable[tuple[int, int]]) -> None:
        merged: list[list[int]] = []
        for start, end in sorted(bounds):
            if merged and start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        self._starts = [start for start, _ in merged]
        self._ends = [end for _, end in merged]

    def cover(self, start: int, end: int) -> bool:
        """Whether one stretch holds all from start to end."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]

    def touch(self, start: int, end: int) -> bool:
        """Whether a stretch holds any of what lies between start and end."""
        at = bisect_left(self._starts, end) - 1
        return at >= 0 and start < self._ends[at]


def certain(start: int, end: int, code: str) -> Span:
    """A span about which there is no doubt."""
    return Span(start, end, code, Confidence.CERTAIN)


def likely(start: int, end: int, code: str) -> Span:
    """A span a person should look at."""
    return Span(start, end, code, Confidence.LIKELY)


def without_overlaps(spans: Iterable[Span]) -> list[Span]:
    """The spans in order; of two that overlap the certain one stays, then the longer one."""
    chosen: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.confidence is not Confidence.CERTAIN, s.start - s.end, s.start)):
        at = bisect_left(chosen, span)
        before_ends = chosen[at - 1].end <= span.start if at else True
        next_begins = span.end <= chosen[at].start if at < len(chosen) else True
        if before_ends and next_begins:
            chosen.insert(at, span)
    return chosen
