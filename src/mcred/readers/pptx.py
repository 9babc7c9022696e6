"""PowerPoint presentations: whether there is anything in them, and what they store about people."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final

from mcred.domain.documents import Other
from mcred.readers.office.package import open_package
from mcred.readers.office.properties import office_properties

if TYPE_CHECKING:
    from lxml.etree import _Element

_FAMILIES: Final = ("presentationml", "ms-powerpoint")
_DRAWN: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SLIDE: Final = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_SHOWN: Final = (f"{_SLIDE}pic", f"{_SLIDE}graphicFrame", f"{_SLIDE}contentPart", f"{_DRAWN}blip")
"""Pictures, tables, charts, media."""


def read(file: BinaryIO) -> Other:
    """A presentation, empty when no slide shows anything; raises CannotReadError with the reason."""
    with open_package(file, wanted=_FAMILIES, called="a PowerPoint presentation") as package:
        shows = any(_shows(package.tree(slide)) for slide in package.parts("slide"))
        return Other(empty=not shows, properties=tuple(dict.fromkeys(office_properties(package))))


def _shows(slide: _Element) -> bool:
    if next(slide.iter(*_SHOWN), None) is not None:
        return True
    return any((text.text or "").strip() for text in slide.iter(f"{_DRAWN}t"))
