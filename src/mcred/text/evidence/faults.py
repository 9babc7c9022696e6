"""What can be wrong with a row of an evidence table."""

from __future__ import annotations

from msgspec import Struct


class Fault(Struct, frozen=True, kw_only=True):
    """One thing wrong with a row; the message follows the row's number and a colon."""

    code: str
    certain: bool
    message: str
    fix: str
