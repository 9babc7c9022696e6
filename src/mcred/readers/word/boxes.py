"""Text boxes and the alternatives in which programs store one drawing twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mcred.readers.word.tags import BOX, CHOICE, FALLBACK

if TYPE_CHECKING:
    from lxml.etree import _Element


def chosen(alternate: _Element) -> _Element | None:
    """The one of several alternatives (mc:AlternateContent) that a present-day program shows."""
    choice = alternate.find(CHOICE)
    return alternate.find(FALLBACK) if choice is None else choice


def boxes_in(drawing: _Element) -> Iterator[_Element]:
    """The outermost text boxes of a drawing, each once."""
    for box in drawing.iter(BOX):
        for above in box.iterancestors(BOX, FALLBACK, drawing.tag):
            if above is drawing:
                yield box
                break
            if above.tag == BOX or is_second(above):
                break


def is_second(fallback: _Element) -> bool:
    """Whether an element is the second form of a drawing, beside one that a present-day program shows."""
    return fallback.tag == FALLBACK and next(fallback.itersiblings(CHOICE, preceding=True), None) is not None
