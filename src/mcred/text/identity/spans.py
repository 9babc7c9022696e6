"""A stretch of text that gives someone away, before it is masked."""

from __future__ import annotations

from typing import NamedTuple

from mcred.domain.findings import Confidence


class Span(NamedTuple):
    """Where something was seen, and as what."""

    start: int
    end: int
    code: str
    confidence: Confidence


def certain(start: int, end: int, code: str) -> Span:
    """A span about which there is no doubt."""
    return Span(start, end, code, Confidence.CERTAIN)


def likely(start: int, end: int, code: str) -> Span:
    """A span a person should look at."""
    return Span(start, end, code, Confidence.LIKELY)


def without_overlaps(spans: list[Span]) -> list[Span]:
    """The spans in order; of two that overlap the certain one stays, then the longer one."""
    chosen: list[Span] = []
    edges: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda s: (s.confidence is not Confidence.CERTAIN, s.start - s.end, s.start)):
        if all(span.end <= start or end <= span.start for start, end in edges):
            chosen.append(span)
            edges.append((span.start, span.end))
    return sorted(chosen)
