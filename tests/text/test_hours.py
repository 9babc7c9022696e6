"""Lengths of time are read as people write them."""

from __future__ import annotations

import pytest

from mcred.text.hours import Unit, minutes_in


@pytest.mark.parametrize(
    ("text", "unit", "minutes"),
    [
        ("1.5 hours", None, 90),
        ("1,5 h", None, 90),
        ("1 h 15", None, 75),
        ("2 hrs 5 min", None, 125),
        ("half an hour", None, 30),
        ("two hours and a half", None, 150),
        ("45'", None, 45),
        ("1:30", "hours", 90),
        ("0.5", "hours", 30),
        ("40", "minutes", 40),
        ("3:00-4:15", None, 75),
        ("11:30 am to 1:00 pm", None, 90),
        ("11:30-1:00", None, 90),
        ("40", None, None),
        ("all morning", "hours", None),
        ("", "hours", None),
    ],
)
def test_time_is_read_or_not(text: str, unit: Unit | None, minutes: float | None) -> None:
    """A bare number means something only where its column has a unit; words without a number mean nothing."""
    assert minutes_in(text, unit) == minutes
