"""The text of one paragraph while it is gathered."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from mcred.domain.documents import LeftOutKind
from mcred.readers.word.state import State


class Line:
    """What is visible of a paragraph, and what is left out of it and why."""

    __slots__ = ("_left_out", "_pieces", "_plain", "page")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._left_out: list[tuple[LeftOutKind, str]] = []
        self._plain = False
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

    def hand_over(self, state: State) -> None:
        """Give what was left out to the walk, neighbours of one kind as one."""
        for kind, pieces in groupby(self._left_out, key=itemgetter(0)):
            state.leave_out(kind, "".join(text for _, text in pieces))
        self._left_out.clear()
