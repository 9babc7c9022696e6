"""Damages files in the ways that transfers, programs and strangers do."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable

EDGES = (
    b"\x00",
    b"\xff",
    b"\x7f\xff\xff\xff",
    b"\xff\xff\xff\xff",
    b"\x00\x00\x00\x00",
    b"-1",
    b"99999999999",
    b"1e309",
)
INSIDE = 0.8
"""So many mutants of a container are damaged inside."""
LARGEST = 400_000
"""Bytes a mutant may have."""


def mutant(chance: random.Random, seed: bytes, other: bytes) -> bytes:
    """A damaged copy of a file; a container is sometimes damaged inside."""
    if seed.startswith(b"PK") and chance.random() < INSIDE:
        return _inside(chance, seed, other)
    return _damaged(chance, seed, other)


def _damaged(chance: random.Random, data: bytes, other: bytes) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        data = chance.choice(WAYS)(chance, data, other)[:LARGEST]
    return data


def _inside(chance: random.Random, seed: bytes, other: bytes) -> bytes:
    """A container with one part damaged, swapped, doubled or lost."""
    try:
        with zipfile.ZipFile(io.BytesIO(seed)) as old:
            parts = [(info.filename, old.read(info)) for info in old.infolist()]
    except (zipfile.BadZipFile, OSError):
        return _damaged(chance, seed, other)
    place = chance.randrange(len(parts))
    name, data = parts[place]
    deed = chance.choice(("damage", "damage", "damage", "damage", "swap", "lose"))
    if deed == "damage":
        parts[place] = (name, _damaged(chance, data, chance.choice(parts)[1]))
    elif deed == "swap":
        parts[place] = (chance.choice(parts)[0], data)
    else:
        del parts[place]
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as new:
        for each, content in dict(parts).items():
            new.writestr(each, content)
    return whole.getvalue()


def _place(chance: random.Random, data: bytes) -> int:
    return chance.randrange(len(data) + 1)


def _flip(chance: random.Random, data: bytes, _: bytes) -> bytes:
    if not data:
        return data
    at = chance.randrange(len(data))
    return data[:at] + bytes((data[at] ^ (1 << chance.randrange(8)),)) + data[at + 1 :]


def _cut(chance: random.Random, data: bytes, _: bytes) -> bytes:
    begin = _place(chance, data)
    return data[:begin] + data[begin + chance.choice((1, 4, 100, 10_000)) :]


def _end(chance: random.Random, data: bytes, _: bytes) -> bytes:
    return data[: _place(chance, data)]


def _repeat(chance: random.Random, data: bytes, _: bytes) -> bytes:
    begin = _place(chance, data)
    piece = data[begin : begin + chance.choice((1, 8, 60, 500))]
    return data[:begin] + piece * chance.choice((2, 10, 1000)) + data[begin:]


def _splice(chance: random.Random, data: bytes, other: bytes) -> bytes:
    begin, from_other = _place(chance, data), _place(chance, other)
    return data[:begin] + other[from_other : from_other + chance.choice((4, 60, 2000))] + data[begin:]


def _edge(chance: random.Random, data: bytes, _: bytes) -> bytes:
    begin, edge = _place(chance, data), chance.choice(EDGES)
    return data[:begin] + edge + data[begin + len(edge) :]


def _swap(chance: random.Random, data: bytes, _: bytes) -> bytes:
    """Move a stretch between two marks, as of elements or objects, somewhere else."""
    mark = chance.choice((b"<", b"obj", b"{", b"\n"))
    pieces = data.split(mark)
    if len(pieces) < 3:  # noqa: PLR2004 - nothing to move
        return data
    pieces.insert(chance.randrange(len(pieces)), pieces.pop(chance.randrange(len(pieces))))
    return mark.join(pieces)


WAYS: tuple[Callable[[random.Random, bytes, bytes], bytes], ...] = (
    _flip, _flip, _cut, _end, _repeat, _splice, _edge, _swap,
)  # fmt: skip
