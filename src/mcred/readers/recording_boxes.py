"""The boxes that an MP4 or a QuickTime video is made of, by their heads alone."""

from __future__ import annotations

from collections.abc import Sequence
from os import SEEK_END
from typing import BinaryIO

_HEAD = 8
_LONG = 16
_MOST = 2000
"""Boxes looked at on one level."""


def has_box(file: BinaryIO, path: Sequence[str]) -> bool:
    """Whether there is a box of the last kind in boxes of the kinds before it."""
    return _has(file, path, 0, file.seek(0, SEEK_END))


def _has(file: BinaryIO, path: Sequence[str], start: int, end: int) -> bool:
    for _ in range(_MOST):
        if start + _HEAD > end:
            return False
        file.seek(start)
        head = file.read(_LONG)
        size, inside = int.from_bytes(head[:4]), _HEAD
        if size == 1:
            size, inside = int.from_bytes(head[8:16]), _LONG
        elif size == 0:
            size = end - start
        if size < inside:
            return False
        if head[4:8] == path[0].encode() and (
            len(path) == 1 or _has(file, path[1:], start + inside, min(start + size, end))
        ):
            return True
        start += size
    return False
