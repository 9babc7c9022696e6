"""Lengths of time as a player shows them."""

from __future__ import annotations

import pytest

from mcred.text.durations import amount, clock


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (9, "0:09"), (59.6, "1:00"), (760.04, "12:40"), (3599.7, "1:00:00"), (3723, "1:02:03")],
)
def test_clock_shows_minutes_and_seconds(seconds: float, shown: str) -> None:
    """Seconds become minutes and seconds, with hours only where there are any."""
    assert clock(seconds) == shown


@pytest.mark.parametrize(("number", "shown"), [(10.0, "10"), (2.5, "2.5"), (0.25, "0.25")])
def test_amount_has_no_needless_decimals(number: float, shown: str) -> None:
    """A whole number is written as one."""
    assert amount(number) == shown
