"""Writes small MP4 files for tests, box by box."""

from __future__ import annotations

import struct
from collections.abc import Iterable

SCALE = 1000
"""Ticks a second."""


def box(kind: str, *bodies: bytes) -> bytes:
    """A box: its length, its kind and what is in it."""
    body = b"".join(bodies)
    return struct.pack(">I", len(body) + 8) + kind.encode("latin-1") + body


def mp4(seconds: float, tracks: Iterable[str] = ("vide", "soun"), *, extra: bytes = b"") -> bytes:
    """A recording of this length with such tracks; `extra` are boxes for its user data."""
    length = int(seconds * SCALE)
    header = box("mvhd", struct.pack(">IIIII", 0, 0, 0, SCALE, length), bytes(76), struct.pack(">I", 9))
    data = box("udta", extra) if extra else b""
    moov = box("moov", header, *(_track(kind, number, length) for number, kind in enumerate(tracks, 1)), data)
    return box("ftyp", b"isom", bytes(4), b"isom") + moov + box("mdat", bytes(64))


def _track(kind: str, number: int, length: int) -> bytes:
    """A track of pictures ("vide") or sound ("soun") with one sample that lasts the whole length."""
    size = struct.pack(">II", 320 << 16, 240 << 16) if kind == "vide" else bytes(8)
    header = box("tkhd", struct.pack(">IIIIII", 7, 0, 0, number, 0, length), bytes(52), size)
    media = box("mdhd", struct.pack(">IIIII", 0, 0, 0, SCALE, length), bytes(4))
    handler = box("hdlr", bytes(8), kind.encode(), bytes(13))
    table = box(
        "stbl",
        box("stsd", struct.pack(">II", 0, 1), _sample(kind)),
        box("stts", struct.pack(">IIII", 0, 1, 1, length)),
        box("stsc", struct.pack(">IIIII", 0, 1, 1, 1, 1)),
        box("stsz", struct.pack(">III", 0, 16, 1)),
        box("stco", struct.pack(">III", 0, 1, 40)),
    )
    return box("trak", header, box("mdia", media, handler, box("minf", table)))


def _sample(kind: str) -> bytes:
    """How the samples of a track are coded."""
    if kind == "vide":
        return box("mp4v", bytes(6), struct.pack(">H", 1), bytes(16), struct.pack(">HH", 320, 240), bytes(50))
    sound = struct.pack(">HHHHI", 2, 16, 0, 0, 44100 << 16)
    return box("mp4a", bytes(6), struct.pack(">H", 1), bytes(8), sound)
