"""Compares a file's name with a rule of words and placeholders, such as "{item}_{part}"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mcred.domain.patterns import regex

PLACEHOLDERS = ("item", "part", "instance", "number", "word", "anything")
"""What may stand in braces; the first three are known from the place, the others mean any number, word or text."""
_TOKEN = regex(r"\{([a-z]+)\}|([^{}]+)")
_MOST = 255
"""The longest name of a file on any common system."""


def unknown_placeholders(rule: str) -> tuple[str, ...]:
    """What stands in braces in a rule and is no placeholder."""
    return tuple(word for word in re.findall(r"\{([^{}]*)\}", rule) if word not in PLACEHOLDERS)


def fits(name: str, rule: str, known: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a name (without its ending) is as a rule says, whatever the case; `known` is what placeholders may be."""
    name = name.casefold()[:_MOST]
    reached = {0}
    for token in _TOKEN.finditer(rule.casefold()):
        reached = {end for start in reached for end in _ends(name, start, token, known)}
        if not reached:
            return False
    return len(name) in reached


def example(rule: str, known: Mapping[str, tuple[str, ...]]) -> str:
    """A name that fits a rule."""
    any_of = {"number": "1", "word": "lesson", "anything": "my-own-words"}
    return _TOKEN.sub(lambda found: found[2] or (known.get(found[1]) or (any_of.get(found[1], ""),))[0], rule)


def _ends(name: str, start: int, token: re.Match[str], known: Mapping[str, tuple[str, ...]]) -> Iterator[int]:
    """Where a piece of a rule may end that begins here."""
    kind = token[1]
    if kind == "anything":
        yield from range(start + 1, len(name) + 1)
    elif kind in ("number", "word"):
        good = str.isdecimal if kind == "number" else str.isalnum
        end = start
        while end < len(name) and good(name[end]):
            end += 1
            yield end
    else:
        for text in known.get(kind, ()) if kind else (token[2],):
            if name.startswith(text.casefold(), start):
                yield start + len(text)
