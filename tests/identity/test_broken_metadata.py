"""Where what a file stores is damaged, that is said, and the rest of the file is read."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest

from mcred.domain.documents import Document, Holds, Other, Picture, Unreadable
from mcred.readers import read
from tests.identity import media_made as media
from tests.identity import office_made as office
from tests.identity import opendocument_made as odt
from tests.identity import pdf_made
from tests.identity.secrets_told import PERSON

CUT = "<cp:coreProperties><dc:creator>Mari"
DAMAGED: dict[str, Callable[[], bytes]] = {
    "core.docx": lambda: office.word(stored={"core-properties": CUT}),
    "app.docx": lambda: office.word(stored={"extended-properties": ""}),
    "custom.docx": lambda: office.word(stored={"custom-properties": "<!DOCTYPE x><x/>"}),
    "people.docx": lambda: office.word(people="<w15:person"),
    "core.xlsx": lambda: office.workbook({"core-properties": CUT}),
    "people.xlsx": lambda: office.workbook(persons="<personList"),
    "core.pptx": lambda: office.slides({"core-properties": CUT}),
    "authors.pptx": lambda: office.slides(authors="<authorLst"),
    "meta.odt": lambda: odt.text(meta="<meta:initial-creator>"),
    "head.jpg": lambda: media.photo("JPEG", media.exif(media.ARTIST, PERSON)).replace(b"MM\0*", b"XX\0*"),
    "table.jpg": lambda: media.photo("JPEG", media.exif()).replace(b"MM\0*\0\0\0\x08", b"MM\0*\0\0\xff\xff"),
    "head.webp": lambda: media.photo("WEBP", media.exif()).replace(b"MM\0*", b"XX\0*"),
    "head.heic": lambda: media.heic(media.exif()).replace(b"MM\0*", b"XX\0*"),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged_properties_are_told_and_the_rest_is_read(name: str) -> None:
    """The text or the picture is there, and one property says that nobody can tell what is stored."""
    content = read(BytesIO(DAMAGED[name]()), name).content
    assert not isinstance(content, Unreadable)
    assert Holds.UNKNOWN in [entry.holds for entry in content.properties]
    if isinstance(content, Document):
        assert content.blocks
    elif isinstance(content, Picture):
        assert content.width
    else:
        assert isinstance(content, Other)
        assert not content.empty


def test_what_else_is_stored_is_found_beside_damaged_properties() -> None:
    """A damaged part does not hide another."""
    stored = {"extended-properties": CUT, "core-properties": office.core("dc:creator")}
    content = read(BytesIO(office.word(stored=stored)), "a.docx").content
    assert isinstance(content, Document)
    assert PERSON in [entry.value for entry in content.properties]


@pytest.mark.parametrize(
    "xmp", ["<x:xmpmeta", "<x:xmpmeta><dc:creator><rdf:li>Mari", "<x:xmpmeta>\0\xff<rdf:li></dc:creator></x:xmpmeta>"]
)
def test_damaged_xmp_harms_nothing(xmp: str) -> None:
    """A block of XMP that is cut off or nonsense holds no name, and the file is read."""
    for data, name in ((pdf_made.made(xmp=xmp), "a.pdf"), (media.photo("JPEG", xmp=xmp), "a.jpg")):
        content = read(BytesIO(data), name).content
        assert isinstance(content, Document | Picture)
        assert content.properties == ()


def test_a_damaged_author_of_a_pdf_harms_nothing() -> None:
    """An author's name that is no valid text does not keep the PDF from being read."""
    content = read(BytesIO(pdf_made.made(info="/Author <FEFFD800>")), "a.pdf").content
    assert isinstance(content, Document)
