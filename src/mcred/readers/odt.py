"""OpenDocument texts, as LibreOffice and Google Docs write them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from mcred.domain.documents import Document, LeftOut, LeftOutKind, text_of
from mcred.readers.guards.archive import Archive, open_archive
from mcred.readers.guards.refusals import badly_built, damaged, locked
from mcred.readers.guards.xml import Allowance, parse
from mcred.readers.opendocument.properties import properties
from mcred.readers.opendocument.state import State
from mcred.readers.opendocument.story import Story
from mcred.readers.opendocument.styles import Styles
from mcred.readers.opendocument.tags import OFFICE, STYLE

if TYPE_CHECKING:
    from lxml.etree import _Element

_MANIFEST = "META-INF/manifest.xml"
_HEADS = tuple(
    f"{STYLE}{name}" for name in ("header", "footer", "header-left", "footer-left", "header-first", "footer-first")
)


def read(file: BinaryIO) -> Document:
    """The document in a file; raises CannotReadError with the reason."""
    with open_archive(file) as archive:
        if _is_locked(archive):
            raise locked()
        if "content.xml" not in archive:
            raise badly_built("The file is not an OpenDocument text, although its name says so.")
        return _read(archive)


def _read(archive: Archive) -> Document:
    allowance = Allowance()
    content = parse(archive.read("content.xml"), allowance)
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise damaged("The file is damaged, or not an OpenDocument text.")
    named = _part(archive, "styles.xml", allowance)
    styles = Styles(content) if named is None else Styles(named, content)
    state = State(styles=styles)
    blocks = tuple(Story(state).blocks(body))
    heads = () if named is None else dict.fromkeys(_heads(named, styles))
    return Document(
        blocks=blocks,
        text=text_of(blocks),
        pages=state.pages.number,
        left_out=(*state.left_out, *heads),
        properties=properties(archive, content, allowance),
    )


def _heads(named: _Element, styles: Styles) -> Iterator[LeftOut]:
    """The headers and footers of all page styles."""
    for head in named.iter(*_HEADS):
        text = Story(State(styles=styles)).text(head)
        if text.strip():
            yield LeftOut(kind=LeftOutKind.HEADER, text=text)


def _part(archive: Archive, name: str, allowance: Allowance) -> _Element | None:
    return parse(archive.read(name), allowance) if name in archive else None


def _is_locked(archive: Archive) -> bool:
    """Whether the list of parts says how they are encrypted; old programs give it a document type, so no parsing."""
    return _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST)
