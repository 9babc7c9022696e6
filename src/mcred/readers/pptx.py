"""PowerPoint presentations: whether there is anything in them, and what they store about people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from mcred.domain.documents import Holds, Other, Property
from mcred.readers.office.package import POWERPOINT, Package, open_package
from mcred.readers.office.properties import DAMAGED, office_properties, stored_tree

if TYPE_CHECKING:
    from lxml.etree import _Element

_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SLIDE = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_SHOWN = (f"{_SLIDE}pic", f"{_SLIDE}graphicFrame", f"{_SLIDE}contentPart", f"{_DRAWN}blip")
"""Pictures, tables, charts, media."""


def read(file: BinaryIO) -> Other:
    """A presentation, empty when no slide shows anything; raises CannotReadError with the reason."""
    with open_package(file, POWERPOINT) as package:
        shows = any(_shows(package.tree(slide)) for slide in package.parts("slide"))
        stored = (*office_properties(package), *_authors(package))
        return Other(empty=not shows, properties=tuple(dict.fromkeys(stored)))


def _authors(package: Package) -> Iterator[Property]:
    """Those who commented on slides; PowerPoint keeps them in one part or, since 2021, in another."""
    for part in [*package.parts("commentAuthors"), *package.parts("authors")]:
        authors = stored_tree(package, part)
        if authors is None:
            yield DAMAGED
            continue
        for author in authors:
            if name := author.get("name", "").strip():
                yield Property(label="the name of a comment's author", holds=Holds.PERSON, value=name)
            if "@" in (account := author.get("userId", "")):
                yield Property(label="the account of a comment's author", holds=Holds.ACCOUNT, value=account)


def _shows(slide: _Element) -> bool:
    if next(slide.iter(*_SHOWN), None) is not None:
        return True
    return any((text.text or "").strip() for text in slide.iter(f"{_DRAWN}t"))
