"""Tests of what a plain word means."""

from __future__ import annotations

import pytest

from mcred.specs.yaml.scalars import typed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("true", True), ("false", False), ("null", None), ("~", None), ("", None),
        ("0", 0), ("250", 250), ("-3", -3), ("+5", 5), ("0.5", 0.5), ("-1.25", -1.25), ("10.0", 10.0),
    ],
)  # fmt: skip
def test_few_words_are_more_than_text(text: str, value: object) -> None:
    """Only true, false, null and decimal numbers are typed."""
    assert (typed(text), type(typed(text))) == (value, type(value))


@pytest.mark.parametrize(
    "text",
    [
        "no", "yes", "on", "off", "True", "NULL", "n", "10:15", "1:30:00", "2027-06-30", "2026-01-01T00:00:00+99:99",
        "1_000", "0x1F", "0o17", "017", "007", "1e3", "1.5e3", ".inf", "-.inf", ".nan", ".5", "5.", "1.2.3", "+", "-",
        "9" * 30, "1." + "0" * 30, "٣", "<<", "=",
    ],
)  # fmt: skip
def test_everything_else_stays_text(text: str) -> None:
    """What YAML 1.1 reads into other words is left as it is written."""
    assert typed(text) == text
