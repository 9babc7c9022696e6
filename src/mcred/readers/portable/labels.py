"""List labels in a PDF: marks that a word processor set before the items of a list and does not count."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from mcred.domain.documents import ListKind
from mcred.domain.patterns import regex
from mcred.readers.portable.lines import Line

_SIGN = regex(r"(?:[•◦▪▫●○■□▶►▸▹➢➣➤➔✓✔❖◆◇★☆⁃∙·‣\uf000-\uf0ff\uf8ff]|[-–—o*+](?=\s|$))\s*")
_NUMBER = regex(r"\(?(\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})([.)])(?:\s+|$)")
_INDENT = 5.0
"""Points by which the items of one list may differ in where they begin."""
_ROMAN = {"i": 1, "v": 5, "x": 10}


class Label(Struct, frozen=True):
    """A label at the beginning of a line."""

    kind: ListKind
    text: str


def labels_of(lines: Sequence[Line]) -> Mapping[int, Label]:
    """The labels by the index of their line; numbers only where the next or the one before is there as well."""
    found: dict[int, Label] = {}
    lists: dict[tuple[str, int], list[tuple[int, frozenset[int], str]]] = defaultdict(list)
    for index, line in enumerate(lines):
        if sign := _SIGN.match(line.text):
            found[index] = Label("bullet", sign.group())
        elif number := _NUMBER.match(line.text):
            lists[number[2], round(line.left / _INDENT)].append((index, _ordinals(number[1]), number.group()))
    for items in lists.values():
        for (index, ordinals, text), (after, next_ordinals, next_text) in pairwise(items):
            if any(ordinal + 1 in next_ordinals for ordinal in ordinals):
                found[index] = Label("number", text)
                found[after] = Label("number", next_text)
    return found


def _ordinals(label: str) -> frozenset[int]:
    """What a label may stand for in its list: "v" is the fifth or the twenty-second."""
    if label.isdecimal():
        return frozenset({int(label)})
    low = label.lower()
    letters = {ord(low) - ord("a") + 1} if len(low) == 1 else set()
    if set(low) <= _ROMAN.keys():
        values = [_ROMAN[letter] for letter in low]
        roman = sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
        letters.add(roman)
    # romans and letters are told apart by what comes before or after, and both from numbers by an offset
    return frozenset(1000 + ordinal for ordinal in letters)
