"""How far a long run has come: one line on stderr, only where somebody watches it."""

from __future__ import annotations

import contextlib
import sys
import time

_PATIENCE = 1.0
"""Seconds before the first word about it."""
_EVERY = 0.2
"""Seconds between two looks of the line."""


class Progress:
    """Counts the portfolios that are done."""

    def __init__(self, total: int, *, shown: bool) -> None:
        """`shown` is whether anybody would see it."""
        self._total = total
        self._shown = shown and total > 1
        self._next = time.monotonic() + _PATIENCE
        self._done = 0
        self._line = ""

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        if self._shown and (now := time.monotonic()) >= self._next:
            self._next = now + _EVERY
            self._draw(f"{self._done:,} of {self._total:,} portfolios checked")

    def clear(self) -> None:
        """Take the line away, so that something else can be written."""
        if self._line:
            self._draw("")

    def _draw(self, line: str) -> None:
        with contextlib.suppress(OSError):
            sys.stderr.write(f"\r{line:<{len(self._line)}}" + ("" if line else "\r"))
            sys.stderr.flush()
        self._line = line
