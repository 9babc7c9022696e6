"""Authors named in XMP, the block of XML that many programs put into PDFs and pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from mcred.domain.documents import Holds, Property

_MOST_BYTES = 100_000
_CREATORS = re.compile(r"<dc:creator>(.{0,5000}?)</dc:creator>", re.DOTALL)
_NAME = re.compile(r"<rdf:li[^<>]*>([^<>]*)</rdf:li>")


def authors_in_xmp(data: bytes) -> Iterator[Property]:
    """The authors in the last XMP block of a file; it stands there uncompressed so that it can be found."""
    start = data.rfind(b"<x:xmpmeta")
    if start < 0:
        return
    text = data[start : start + _MOST_BYTES].partition(b"</x:xmpmeta>")[0].decode("utf-8", "replace")
    for creators in _CREATORS.findall(text):
        for name in _NAME.findall(creators):
            if name.strip():
                yield Property(label="the author's name", holds=Holds.PERSON, value=unescape(name).strip())
