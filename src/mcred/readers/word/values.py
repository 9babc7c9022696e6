"""The value (w:val) of an element that may be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcred.readers.word.tags import VAL, W

if TYPE_CHECKING:
    from lxml.etree import _Element


def value_of(element: _Element | None, default: str = "") -> str:
    """What an element says; the default where there is none, or where it says nothing."""
    return default if element is None else element.get(VAL, default)


def value_in(element: _Element | None, child: str) -> str | None:
    """What a child of an element says; None where there is none, or where it says nothing."""
    found = None if element is None else element.find(W + child)
    return None if found is None else found.get(VAL)
