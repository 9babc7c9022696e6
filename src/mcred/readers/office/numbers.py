"""Numbers that a stranger's file says in digits."""

from __future__ import annotations

_MOST_DIGITS = 9
"""More are no number of columns, spaces, levels or rows."""


def whole_number(digits: str, otherwise: int) -> int:
    """The number that digits say; the other one where they are none, or too many."""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS else otherwise
