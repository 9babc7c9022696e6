"""Waivers: findings that were agreed to be left alone for a time, with the reason."""

from __future__ import annotations

from datetime import date

from msgspec import Struct


class Waiver(Struct, frozen=True, kw_only=True):
    """One agreement about findings of one code."""

    code: str
    item: str | None
    """The item it is about; None for what concerns no single item."""
    path: str | None = None
    """The files it is about, with * and ? for other letters; None for every file."""
    reason: str
    until: date
    """The last day it holds."""
    line: int
    """Where it stands in portfolio.yaml, from 1."""

    def expired(self, today: date) -> bool:
        """Whether its last day is past."""
        return self.until < today
