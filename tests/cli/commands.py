"""What the tests of commands share."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


class Ended(Struct, frozen=True, kw_only=True):
    """How a command ended."""

    code: int
    out: str
    err: str


Command = Callable[..., Ended]
