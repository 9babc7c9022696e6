"""The text of one paragraph while it is gathered."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from mcred.domain.documents import LeftOut, LeftOutKind


class Line:
    """What is visible of a paragraph, and what is left out of it and why."""

    __slots__ = ("_left_out", "_pieces", "_plain", "hide", "page")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._left_out: list[tuple[LeftOutKind, str]] = []
        self._plain = False
        self.hide = False
        """Whether something in the paragraph hides all of it."""
        self.page: int | None = None
        """The page on which its visible text begins."""

    def take(self, text: str, *, bold: bool, page: int) -> None:
        """Add visible text."""
        self._pieces.append(text)
        if text.isspace():
            return
        if self.page is None:
            self.page = page
        if not bold:
            self._plain = True

    def leave_out(self, kind: LeftOutKind, text: str) -> None:
        """Add text that is not part of the main story."""
        self._left_out.append((kind, text))

    @property
    def text(self) -> str:
        """All that is visible."""
        return "".join(self._pieces)

    @property
    def bold(self) -> bool:
        """Whether all that is visible is bold; False for nothing."""
        return self.page is not None and not self._plain

    def left_out(self) -> Iterator[LeftOut]:
        """What was left out, neighbours of one kind as one, without what is only white space."""
        for kind, pieces in groupby(self._left_out, key=itemgetter(0)):
            if (text := "".join(text for _, text in pieces)).strip():
                yield LeftOut(kind=kind, text=text)
