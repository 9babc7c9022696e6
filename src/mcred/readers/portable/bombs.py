"""Streams of a PDF that unpack to far more than any page needs, found before PDFium unpacks them.

What gets past this meets the worker's limits on time and memory; this gives the better reason, and sooner.
"""

from __future__ import annotations

import zlib

from mcred.domain.patterns import regex
from mcred.readers.guards.refusals import refusal

_MAX_STREAM = 64 * 1024 * 1024
"""Bytes that a stream may unpack to; the drawing of a crowded page has a hundredth of that."""
_SMALL = 16 * 1024
"""A stream of fewer bytes cannot unpack to more than a quarter of the limit, if it is packed once."""
_SUSPICIOUS = 100
"""Drawings and fonts shrink tenfold at most; what shrinks so much more is unpacked whole to see."""
_STREAM = regex(rb">>[\x00\t\n\x0c\r ]{0,8}stream\r?\n")
_DICTIONARY_BYTES = 2_000
_DEFLATED = regex(rb"/(?:FlateDecode|Fl)(?![A-Za-z])")
_STEP = 1024 * 1024


def refuse_bombs(data: bytes) -> None:
    """Raise CannotReadError if a stream unpacks to more than `_MAX_STREAM` bytes."""
    for found in _STREAM.finditer(data):
        begin = data.rfind(b"obj", max(0, found.start() - _DICTIONARY_BYTES), found.start())
        times = len(_DEFLATED.findall(data, max(begin, 0), found.start())) if begin >= 0 else 0
        if times == 0:
            continue
        end = data.find(b"endstream", found.end())
        packed = memoryview(data)[found.end() : end if end >= 0 else len(data)]
        if _is_bomb(packed, times):
            reason = "The PDF is small, but unpacks to more than any document needs."
            fix = "Print or export it to PDF again from the document you wrote, and hand in that file."
            raise refusal("file-too-large", reason, fix)


def _is_bomb(packed: memoryview, times: int) -> bool:
    """Whether a stream that was packed so many times unpacks to too much at any step."""
    if times == 1:
        return len(packed) > _SMALL and _shrinks(packed[:_SMALL]) and len(_unpacked(packed)) > _MAX_STREAM
    unpacked = bytes(packed)
    for _ in range(min(times, 8)):
        unpacked = _unpacked(memoryview(unpacked))
        if len(unpacked) > _MAX_STREAM:
            return True
    return False


def _shrinks(beginning: memoryview) -> bool:
    """Whether the first bytes of a stream already unpack to suspiciously many."""
    try:
        return len(zlib.decompressobj().decompress(beginning, 4 * _STEP)) > _SUSPICIOUS * len(beginning)
    except zlib.error:
        return False


def _unpacked(packed: memoryview) -> bytes:
    """What a stream unpacks to, up to a little more than the limit; what is damaged ends there."""
    unpacking = zlib.decompressobj()
    parts: list[bytes] = []
    size = 0
    try:
        while size <= _MAX_STREAM and (part := unpacking.decompress(packed, _STEP)):
            parts.append(part)
            size += len(part)
            packed = memoryview(unpacking.unconsumed_tail)
    except zlib.error:
        pass
    return b"".join(parts)
