"""Numbers with their noun and their verb."""

from __future__ import annotations

import pytest

from mcred.text.plurals import are, plural


@pytest.mark.parametrize(("number", "told"), [(0, "0 links"), (1, "1 link"), (2, "2 links")])
def test_only_one_is_singular(number: int, told: str) -> None:
    """One has no s; none and several have one."""
    assert plural(number, "link") == told


@pytest.mark.parametrize(("number", "verb"), [(0, "are"), (1, "is"), (2, "are"), (None, "are")])
def test_only_one_is(number: int | None, verb: str) -> None:
    """One is; none, several and what is not counted are."""
    assert are(number) == verb
