"""Numbers with their noun and their verb."""

from __future__ import annotations


def plural(number: int, noun: str) -> str:
    """A number with its noun: "1 link", "3 links"; only for nouns that take an s."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def are(number: int | None) -> str:
    """The verb that goes with so many: "is" for one, else "are"."""
    return "is" if number == 1 else "are"
