"""Tells the columns of an evidence table by what their cells hold, where the heading does not say it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from mcred.domain.documents import Cell
from mcred.domain.patterns import regex
from mcred.text.evidence.columns import Column
from mcred.text.locators import Pages, Times, parse_locator

_FILE = regex(r"[^\s.][^\n]{0,80}\.(?:[A-Za-z]{2,4}\d?|m4[av]|mp[34])\b")
_MOST = 0.6
"""How many of a column's cells must tell what it is."""
_LONG = 5
"""Words that the cells of an explanation have on average."""


def filled_in(columns: Mapping[Column, int], body: Sequence[Sequence[Cell]]) -> dict[Column, int]:
    """The columns with those added that only their cells tell: file names, places, sentences, and what is left."""
    found = dict(columns)
    width = max((len(row) for row in body), default=0)
    texts = {index: [row[index].text for row in body if index < len(row)] for index in range(width)}
    for column, tells in _TELLING.items():
        free = [index for index in texts if index not in found.values()]
        shares = {index: _share(texts[index], tells) for index in free}
        best = max(shares, key=lambda index: shares[index], default=None)
        if column not in found and best is not None and shares[best] >= _MOST:
            found[column] = best
    left = [index for index in texts if index not in found.values() and any(text.strip() for text in texts[index])]
    if found.keys() == _TELLING.keys() and len(left) == 1:
        found["outcome"] = left[0]
    return found


def _share(texts: Sequence[str], tells: Callable[[str], bool]) -> float:
    filled = [text for text in texts if text.strip()]
    return sum(tells(text) for text in filled) / len(filled) if filled else 0.0


def _names_file(text: str) -> bool:
    return bool(_FILE.fullmatch(" ".join(text.split())))


def _names_place(text: str) -> bool:
    place = parse_locator(text)
    return isinstance(place, Times) or (isinstance(place, Pages) and place.named)


def _explains(text: str) -> bool:
    return len(text.split()) >= _LONG


_TELLING: Mapping[Column, Callable[[str], bool]] = {
    "artifact": _names_file,
    "where": _names_place,
    "explanation": _explains,
}
