"""Rules for the names of files."""

from __future__ import annotations

import pytest

from mcred.text.file_patterns import example, fits, unknown_placeholders

KNOWN = {"item": ("do-it", "do_it"), "instance": ("2",)}


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        ("{item}-{instance}", "Do_It-2"),
        ("{word}_{number}", "Wren3_12"),
        ("{anything}-{item}", "my-do-it-do-it"),
        ("{anything}{number}", "a1"),
        ("{word}{number}", "talk12"),
        ("Talk {number}", "talk 7"),
        ("{item}", "DO-IT"),
    ],
)
def test_a_name_fits_its_rule(rule: str, name: str) -> None:
    """Placeholders stand for what is known, or for any number, word or text; the case does not matter."""
    assert fits(name, rule, KNOWN)


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        ("{item}-{instance}", "do-it-3"),
        ("{word}_{number}", "wren_twelve"),
        ("{word}", "two words"),
        ("{anything}", ""),
        ("{number}", ""),
        ("{item}", "do-it-again"),
        ("{item}", "my-do-it"),
        ("{part}", "part-1"),
        ("talk", "tal"),
    ],
)
def test_a_name_does_not_fit_another_rule(rule: str, name: str) -> None:
    """The whole name must fit, and what is not known fits nothing."""
    assert not fits(name, rule, KNOWN)


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        ("{item}-{instance}", "do-it-2"), ("{word} {number} {anything}", "lesson 1 my-own-words"), ("{part}!", "!"),
        ("plain", "plain"),
    ],
)  # fmt: skip
def test_an_example_shows_what_is_meant(rule: str, name: str) -> None:
    """The first thing that a placeholder may stand for is shown."""
    assert example(rule, KNOWN) == name


def test_misspelt_placeholders_are_told() -> None:
    """What stands in braces and is no placeholder is named in its order."""
    assert unknown_placeholders("{items}-{item}-{Number}-{}") == ("items", "Number", "")
