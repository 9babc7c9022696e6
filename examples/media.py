"""Makes the pictures and recordings of the examples: a picture of squares, an MP4 of any length with nothing in it."""  # noqa: INP001 - beside a script, no package

from __future__ import annotations

import struct
import zlib

SQUARE = 8
"""How many dots of a picture each letter of its text is wide and high."""
TICKS = 1000
"""Ticks a second in a recording."""


def png(text: str) -> bytes:
    """A picture: a black square for each letter of the text that is no blank."""
    lines = text.rstrip("\n").split("\n")
    width = max(map(len, lines)) + 2
    rows = [[char != " " for char in f" {line}".ljust(width)] for line in ["", *lines, ""]]
    drawn = b"".join((b"\0" + b"".join(b"\0" if dark else b"\xff" for dark in row)) * SQUARE for row in rows)
    header = struct.pack(">IIBBBBB", width * SQUARE, len(rows) * SQUARE, 1, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(drawn, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in parts
    )


def mp4(text: str) -> bytes:
    """A recording as a text such as "12:40 picture sound" tells: its header says so, and its samples are empty."""
    clock, *streams = text.split()
    minutes, seconds = map(int, clock.split(":"))
    length = (minutes * 60 + seconds) * TICKS
    header = box("mvhd", struct.pack(">IIIII", 0, 0, 0, TICKS, length), bytes(76), struct.pack(">I", 9))
    moov = box("moov", header, *(track(stream, number, length) for number, stream in enumerate(streams, 1)))
    return box("ftyp", b"isom", bytes(4), b"isom") + moov + box("mdat", bytes(64))


def track(stream: str, number: int, length: int) -> bytes:
    """A track of an MP4, with one sample that lasts all the time."""
    picture = {"picture": True, "sound": False}[stream]
    size = struct.pack(">II", 320 << 16, 240 << 16) if picture else bytes(8)
    tables = box(
        "stbl",
        box("stsd", struct.pack(">II", 0, 1), coding(picture=picture)),
        box("stts", struct.pack(">IIII", 0, 1, 1, length)),
        box("stsc", struct.pack(">IIIII", 0, 1, 1, 1, 1)),
        box("stsz", struct.pack(">III", 0, 16, 1)),
        box("stco", struct.pack(">III", 0, 1, 40)),
    )
    media = (
        box("mdhd", struct.pack(">IIIII", 0, 0, 0, TICKS, length), bytes(4)),
        box("hdlr", bytes(8), b"vide" if picture else b"soun", bytes(13)),
        box("minf", tables),
    )
    return box("trak", box("tkhd", struct.pack(">IIIIII", 7, 0, 0, number, 0, length), bytes(52), size),
               box("mdia", *media))  # fmt: skip


def coding(*, picture: bool) -> bytes:
    """How the samples of a track are coded: MPEG-4 video or audio."""
    first = bytes(6) + struct.pack(">H", 1)
    if picture:
        return box("mp4v", first, bytes(16), struct.pack(">HH", 320, 240), bytes(50))
    return box("mp4a", first, bytes(8), struct.pack(">HHHHI", 2, 16, 0, 0, 44100 << 16))


def box(kind: str, *bodies: bytes) -> bytes:
    """A box of an MP4: its length, its kind and what is in it."""
    body = b"".join(bodies)
    return struct.pack(">I", len(body) + 8) + kind.encode() + body
