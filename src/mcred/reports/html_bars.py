"""Counts as bars against their limits, drawn without a script; the same is said in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mcred.domain.findings import Outcome
from mcred.reports.safety import html_text

_ROOM = 1.1
"""How much longer than the longest of count and limits a bar is."""
_TICK = 0.8
"""How wide the mark of a limit is, in hundredths of the bar."""


def bars(outcome: Outcome) -> Iterator[str]:
    """A bar for each count of an outcome that has a limit; a limit of one needs no drawing."""
    for unit, count in outcome.result.measured.items():
        bounds = outcome.result.allowed.get(unit, {})
        if max(bounds.values(), default=0) > 1:
            yield _bar(unit, count, bounds)


def _bar(unit: str, count: float, bounds: Mapping[str, float]) -> str:
    """One bar: the count, what is over the limit in another colour, and a mark for each limit."""
    whole = max(count, *bounds.values()) * _ROOM
    most = bounds.get("max", count)
    enough = count >= bounds.get("min", 0)
    within = min(count, most)
    parts = [_rect("count" if enough else "wrong", 0, within / whole)]
    if count > most:
        parts.append(_rect("wrong", most / whole, (count - most) / whole))
    parts += [_tick(limit / whole) for limit in bounds.values() if limit > 0]
    said = html_text(f"{_number(count)} {unit}; {_allowed(bounds)}")
    drawn = "".join(parts)
    return (
        f'<svg class="bar" role="img" aria-label="{said}" viewBox="0 0 100 10" preserveAspectRatio="none">{drawn}</svg>'
    )


def _rect(name: str, start: float, length: float) -> str:
    """A stretch of the bar; both numbers are fractions of it."""
    return f'<rect class="{name}" x="{100 * start:.2f}" y="0" width="{100 * length:.2f}" height="10"/>'


def _tick(at: float) -> str:
    """The mark of a limit."""
    return f'<rect class="limit" x="{100 * at - _TICK / 2:.2f}" y="0" width="{_TICK}" height="10"/>'


def _allowed(bounds: Mapping[str, float]) -> str:
    """The limits in words."""
    words = {"min": "at least", "max": "at most"}
    return ", ".join(f"{words.get(name, name)} {_number(limit)}" for name, limit in bounds.items())


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"
