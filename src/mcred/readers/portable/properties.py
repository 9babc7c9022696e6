"""Who made a PDF, as far as the file tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from mcred.domain.documents import Holds, Property
from mcred.readers.portable.annotations import Annotation
from mcred.readers.xmp import stored_in_xmp

_KEYS = (
    ("Author", "the author's name", Holds.PERSON),
    ("Company", "the organisation's name", Holds.ORGANISATION),
    ("Manager", "the manager's name", Holds.PERSON),
)


def properties_of(document: Any, data: bytes, annotations: Iterable[Annotation]) -> tuple[Property, ...]:
    """The properties, each once."""
    return tuple(dict.fromkeys([*_stored(document), *stored_in_xmp(data), *_remarks(annotations)]))


def _stored(document: Any) -> Iterator[Property]:
    """The entries of the document's own dictionary."""
    for key, label, holds in _KEYS:
        try:
            value = document.get_metadata_value(key).strip()
        except UnicodeDecodeError:
            yield Property(label="properties", holds=Holds.UNKNOWN)
            continue
        if value:
            yield Property(label=label, holds=holds, value=value)


def _remarks(annotations: Iterable[Annotation]) -> Iterator[Property]:
    """Those who remarked on its pages."""
    for remark in annotations:
        if remark.author.strip():
            yield Property(label="the name of someone who commented", holds=Holds.PERSON, value=remark.author.strip())
