"""What the walk through a Word document knows and gathers on its way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from msgspec import Struct, field

from mcred.domain.documents import LeftOut, LeftOutKind
from mcred.readers.office.pages import Pages
from mcred.readers.word.numbering import Numbering
from mcred.readers.word.styles import Styles
from mcred.readers.word.tags import WP, W

if TYPE_CHECKING:
    from lxml.etree import _Element


class State(Struct, kw_only=True):
    """One walk over one story; mutable, and never shared between files."""

    styles: Styles
    numbering: Numbering
    white_shows: bool = False
    """True where a picture behind the text, or a coloured page, may be the ground for white text."""
    left_out: list[LeftOut] = field(default_factory=list)
    pages: Pages = field(default_factory=Pages)
    fields: list[bool] = field(default_factory=list)
    """The open fields, outermost first: True while in the code of one, False in its result."""
    loose_fields: frozenset[_Element] = frozenset()
    """Beginnings of fields that never end."""
    why_left_out: LeftOutKind | None = None
    """Why the text that the walk is in is not part of the main story."""
    covered: bool | None = None
    """Whether the cell or table that the walk is in has a colour behind its text."""
    imported: bool = False
    """True when text from another file (w:altChunk, w:subDoc) was met, which cannot be read."""

    def leave_out(self, kind: LeftOutKind, text: str) -> None:
        """Keep a stretch of text as seen and not counted."""
        if text.strip():
            self.left_out.append(LeftOut(kind=kind, text=text))

    @contextmanager
    def leaving_out(self, kind: LeftOutKind) -> Iterator[None]:
        """Within this, text is left out of the main story; what is left out anyway is so for its first reason."""
        outside = self.why_left_out
        self.why_left_out = outside or kind
        yield
        self.why_left_out = outside


def loose_fields(root: _Element) -> frozenset[_Element]:
    """The beginnings of complex fields without an end; their code would swallow the rest of the text."""
    open_fields: list[_Element] = []
    for mark in root.iter(f"{W}fldChar"):
        kind = mark.get(f"{W}fldCharType")
        if kind == "begin":
            open_fields.append(mark)
        elif kind == "end" and open_fields:
            open_fields.pop()
    return frozenset(open_fields)


def shows_white(root: _Element) -> bool:
    """Whether a picture behind the text or a coloured page may make white text visible anywhere in a part."""
    page = root.find(f"{W}background")
    if page is not None and page.get(f"{W}color", "FFFFFF").upper() not in ("FFFFFF", "AUTO"):
        return True
    return any(anchor.get("behindDoc") in ("1", "true") for anchor in root.iter(f"{WP}anchor"))
