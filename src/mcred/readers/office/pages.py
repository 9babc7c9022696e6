"""The pages of a text document, as far as it says where they end."""

from __future__ import annotations

from msgspec import Struct


class Pages(Struct, kw_only=True):
    """The pages seen so far: explicit breaks, and those where the last program that laid the text out put one."""

    number: int = 1
    fresh: bool = True
    """True while nothing stands on the page yet."""

    def start(self) -> None:
        """An explicit break."""
        self.number += 1
        self.fresh = True

    def note_rendered(self) -> None:
        """A break by layout; after an explicit one it says the same again."""
        if not self.fresh:
            self.start()
