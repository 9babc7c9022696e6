"""What can be wrong with a row of an evidence table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing wrong with a row; the message follows the row's number and a colon."""

    code: str
    certain: bool
    message: str
    fix: str
