"""What an OpenDocument file stores about people beside its text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mcred.domain.documents import Holds, Property
from mcred.errors import CannotReadError
from mcred.readers.guards.archive import Archive
from mcred.readers.guards.xml import Allowance, parse
from mcred.readers.office.pictures import picture_properties
from mcred.readers.office.properties import DAMAGED, custom_property, folder_owner
from mcred.readers.opendocument.tags import DC, META, OFFICE, XLINK

if TYPE_CHECKING:
    from lxml.etree import _Element

_META = "meta.xml"
_KNOWN = {
    f"{META}initial-creator": "the author's name",
    f"{DC}creator": "the last editor's name",
    f"{META}printed-by": "the name of who printed it",
}
_WRITERS = {
    f"{OFFICE}annotation": "the name of a comment's author",
    f"{OFFICE}change-info": "the name of an author of tracked changes",
}


def properties(archive: Archive, content: _Element, allowance: Allowance) -> tuple[Property, ...]:
    """All of them, each once."""
    meta, damaged = None, False
    try:
        meta = parse(archive.read(_META), allowance) if _META in archive else None
    except CannotReadError as error:
        if error.content.code != "unreadable-file":
            raise
        damaged = True
    return tuple(dict.fromkeys([*((DAMAGED,) if damaged else ()), *_properties(archive, content, meta)]))


def _properties(archive: Archive, content: _Element, meta: _Element | None) -> Iterator[Property]:
    for element in () if meta is None else meta.iter():
        text = (element.text or "").strip()
        if (label := _KNOWN.get(str(element.tag))) is not None and text:
            yield Property(label=label, holds=Holds.PERSON, value=text)
        elif element.tag == f"{META}user-defined":
            yield from custom_property(element.get(f"{META}name", ""), text)
        elif element.tag == f"{META}template":
            yield from folder_owner(element.get(f"{XLINK}href", ""))
    for holder, label in _WRITERS.items():
        for element in content.iter(holder):
            if name := (element.findtext(f"{DC}creator") or "").strip():
                yield Property(label=label, holds=Holds.PERSON, value=name)
    yield from picture_properties(archive)
