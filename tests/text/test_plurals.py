"""Numbers with their noun."""

from __future__ import annotations

import pytest

from mcred.text.plurals import plural


@pytest.mark.parametrize(("number", "told"), [(0, "0 links"), (1, "1 link"), (2, "2 links")])
def test_only_one_is_singular(number: int, told: str) -> None:
    """One has no s; none and several have one."""
    assert plural(number, "link") == told
