"""What the walk through an OpenDocument text gathers on its way."""

from __future__ import annotations

from msgspec import Struct, field

from mcred.domain.documents import LeftOut, LeftOutKind
from mcred.readers.office.looks import PLAIN, Look
from mcred.readers.office.pages import Pages
from mcred.readers.opendocument.styles import Styles


class State(Struct, kw_only=True):
    """One walk over one file; mutable, and never shared between files."""

    styles: Styles
    left_out: list[LeftOut] = field(default_factory=list)
    pages: Pages = field(default_factory=Pages)
    ground: Look = PLAIN
    """The look of the cell that the walk is in: only whether a colour lies behind its text."""
    hidden: bool = False
    """Whether the walk is in a hidden section."""

    def leave_out(self, kind: LeftOutKind, text: str) -> None:
        """Keep a stretch of text as seen and not counted."""
        if text.strip():
            self.left_out.append(LeftOut(kind=kind, text=text))
