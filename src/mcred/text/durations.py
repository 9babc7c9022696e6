"""Lengths of time as people read them on a player: 12:40, 1:02:03."""

from __future__ import annotations


def clock(seconds: float) -> str:
    """A length of time, to the nearest second: "0:09", "12:40", "1:02:03"."""
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def amount(number: float) -> str:
    """A number without needless decimals: "10", "2.5"."""
    return f"{number:g}"
