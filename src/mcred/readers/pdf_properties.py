"""Who made a PDF, as far as the file tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

from mcred.domain.documents import Holds, Property
from mcred.readers.pdf_annotations import Annotation

_KEYS = (
    ("Author", "the author's name", Holds.PERSON),
    ("Company", "the organisation's name", Holds.ORGANISATION),
    ("Manager", "the manager's name", Holds.PERSON),
)
_XMP_BYTES = 100_000
_XMP_AUTHORS = re.compile(r"<dc:creator>(.*?)</dc:creator>", re.DOTALL)
_XMP_NAME = re.compile(r"<rdf:li[^<>]*>([^<>]*)</rdf:li>")


def properties_of(document: Any, data: bytes, annotations: Iterable[Annotation]) -> tuple[Property, ...]:
    """The properties, each once."""
    return tuple(dict.fromkeys([*_stored(document), *_xmp(data), *_remarks(annotations)]))


def _stored(document: Any) -> Iterator[Property]:
    """The entries of the document's own dictionary."""
    for key, label, holds in _KEYS:
        value = document.get_metadata_value(key).strip()
        if value:
            yield Property(label=label, holds=holds, value=value)


def _xmp(data: bytes) -> Iterator[Property]:
    """The authors in the block of XML that most programs add, uncompressed so that it can be found."""
    start = data.rfind(b"<x:xmpmeta")
    if start < 0:
        return
    text = data[start : start + _XMP_BYTES].partition(b"</x:xmpmeta>")[0].decode("utf-8", "replace")
    for authors in _XMP_AUTHORS.findall(text):
        for name in _XMP_NAME.findall(authors):
            if name.strip():
                yield Property(label="the author's name", holds=Holds.PERSON, value=unescape(name).strip())


def _remarks(annotations: Iterable[Annotation]) -> Iterator[Property]:
    """Those who remarked on its pages."""
    for remark in annotations:
        if remark.author.strip():
            yield Property(label="the name of someone who commented", holds=Holds.PERSON, value=remark.author.strip())
