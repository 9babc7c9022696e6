"""Pictures are known by their headers."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, PngImagePlugin

from mcred.domain.documents import Holds, Picture, Property, Unreadable
from mcred.readers import read
from tests.readers.recording_builder import box

XMP = b"<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>Ines Ovanto</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>"


def picture(data: bytes, name: str) -> Picture:
    """What a file is read as."""
    content = read(BytesIO(data), name).content
    assert isinstance(content, Picture)
    return content


def saved(kind: str, **options: object) -> bytes:
    """A picture of 40 by 30 dots."""
    file = BytesIO()
    Image.new("RGB", (40, 30)).save(file, kind, **options)
    return file.getvalue()


def camera() -> Image.Exif:
    """What a camera stores: its owner, the photographer and the place."""
    exif = Image.Exif()
    exif[0x013B] = "Bram Aldo"
    exif[0x8769] = {0xA430: "Ines Ovanto"}
    exif[0x8825] = {1: "N", 2: (12.0, 20.0, 44.0)}
    return exif


STORED = (
    Property(label="the photographer's name", holds=Holds.PERSON, value="Bram Aldo"),
    Property(label="the camera owner's name", holds=Holds.PERSON, value="Ines Ovanto"),
    Property(label="the place where it was taken", holds=Holds.LOCATION),
)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "TIFF"])
def test_the_size_is_read(kind: str) -> None:
    """A picture of every format has its size."""
    assert picture(saved(kind), f"photo.{kind.lower()}") == Picture(width=40, height=30)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_what_a_camera_stores_is_found(kind: str) -> None:
    """Photographer and owner are found by name, of the place only that it is there."""
    assert picture(saved(kind, exif=camera()), f"photo.{kind.lower()}").properties == STORED


def test_names_that_programs_write_are_found() -> None:
    """The author in a PNG's text and in XMP is found."""
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", "Ines Ovanto")
    found = Property(label="the author's name", holds=Holds.PERSON, value="Ines Ovanto")
    assert picture(saved("PNG", pnginfo=text), "a.png").properties == (found,)
    assert picture(saved("JPEG", xmp=XMP), "a.jpg").properties == (found,)


def test_a_photo_of_an_iphone_is_known_by_its_header() -> None:
    """HEIC gives its largest size and what the camera stored."""
    sizes = [box("ispe", bytes(4), struct.pack(">II", *size)) for size in ((512, 512), (4032, 3024))]
    data = box("ftyp", b"heic", bytes(4)) + box("meta", bytes(4), *sizes) + box("mdat", camera().tobytes())
    assert picture(data, "IMG_1.HEIC") == Picture(width=4032, height=3024, properties=STORED)


@pytest.mark.parametrize(
    ("name", "data"), [("a.png", saved("PNG")[:12]), ("a.jpg", b"\xff\xd8\xff"), ("a.heic", box("ftyp", b"heic"))]
)
def test_a_damaged_picture_is_unreadable(name: str, data: bytes) -> None:
    """A picture without a whole header cannot be opened."""
    content = read(BytesIO(data), name).content
    assert isinstance(content, Unreadable)
    assert content.code == "unreadable-file"


def test_a_picture_of_absurd_size_is_not_unpacked() -> None:
    """A header that promises more dots than any screen has is refused by its header."""
    header = struct.pack(">II5B", 60000, 60000, 8, 2, 0, 0, 0)
    data = bytearray(saved("PNG"))
    data[16:29] = header
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    content = read(BytesIO(bytes(data)), "a.png").content
    assert isinstance(content, Unreadable)
    assert content.code == "file-too-large"
