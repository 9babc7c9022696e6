"""Fingerprints that tell whether two files of the same size are the same; of a very large file, of samples of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import BinaryIO

_WHOLE = 64 * 1024 * 1024
"""Larger files are sampled: two recordings that differ do so nearly everywhere."""
_SAMPLES = 16
_CHUNK = 1024 * 1024


def fingerprint(file: BinaryIO, size: int) -> str:
    """The fingerprint of a file of that size; however it grows meanwhile, no more is read."""
    digest = hashlib.sha256()
    for begin, left in _stretches(size):
        file.seek(begin)
        digest.update(file.read(left))
    return digest.hexdigest()


def _stretches(size: int) -> Iterator[tuple[int, int]]:
    """Where to read, and how much."""
    if size <= _WHOLE:
        yield from ((begin, min(_CHUNK, size - begin)) for begin in range(0, size, _CHUNK))
        return
    step = (size - _CHUNK) // (_SAMPLES - 1)
    yield from ((number * step, _CHUNK) for number in range(_SAMPLES))
