"""Authors and places in XMP, the block of XML that many programs put into PDFs and pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from mcred.domain.documents import Holds, Property
from mcred.domain.patterns import regex

_MOST_BYTES = 100_000
_MOST_BLOCKS = 8
_BEGINNING, _END = b"<x:xmpmeta", b"</x:xmpmeta>"
_CREATORS = regex(r"<dc:creator>(.{0,5000}?)</dc:creator>", re.DOTALL)
_NAME = regex(r"<rdf:li[^<>]{0,200}>([^<>]{0,300})</rdf:li>")
_PERSON_KEYS = "aux:OwnerName|exifEX:CameraOwnerName|tiff:Artist|pdf:Author|xmpDM:artist"
_PERSON = regex(rf"(?:{_PERSON_KEYS})(?:=[\"']([^\"'<>]{{1,300}})[\"']|>([^<>]{{1,300}})<)")
_PLACE = regex(r"(?:exif:GPSLatitude|photoshop:City|Iptc4xmpCore:Location)(?:=[\"']\s{0,9}[^\s\"'<>]|>\s{0,99}[^\s<])")


def stored_in_xmp(data: bytes) -> Iterator[Property]:
    """The authors and places in a file's blocks of XMP; they stand there uncompressed so that they can be found."""
    start = data.find(_BEGINNING)
    for _ in range(_MOST_BLOCKS):
        if start < 0:
            return
        text = data[start : start + _MOST_BYTES].partition(_END)[0].decode("utf-8", "replace")
        yield from _stored(text)
        start = data.find(_BEGINNING, start + 1)


def _stored(text: str) -> Iterator[Property]:
    """What one block tells."""
    names = [name for creators in _CREATORS.findall(text) for name in _NAME.findall(creators)]
    names += [inside or between for inside, between in _PERSON.findall(text)]
    for name in names:
        if name.strip():
            yield Property(label="the author's name", holds=Holds.PERSON, value=unescape(name).strip())
    if _PLACE.search(text):
        yield Property(label="the place where it was taken", holds=Holds.LOCATION)
