"""Numbers that a stranger's file says in digits."""

from __future__ import annotations

import pytest

from mcred.readers.office.numbers import whole_number


def test_digits_are_a_number() -> None:
    """Zeros before it change nothing."""
    assert whole_number("0012", 7) == 12


@pytest.mark.parametrize("said", ["", "x", "-1", "1.5", "\u00b2", "\u0663", "9" * 5_000])
def test_what_is_no_sensible_number_is_the_other_one(said: str) -> None:
    """Signs, other scripts' digits and more digits than anything is counted with are none."""
    assert whole_number(said, 7) == 7
