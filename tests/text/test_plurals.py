"""Numbers with their noun."""

from __future__ import annotations

import pytest

from mcred.text.plurals import plural


@pytest.mark.parametrize(("number", "said"), [(0, "0 links"), (1, "1 link"), (2, "2 links")])
def test_only_one_has_no_s(number: int, said: str) -> None:
    """One is singular, and none and several are plural."""
    assert plural(number, "link") == said
