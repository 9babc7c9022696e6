"""Pictures: their size and what they store about their maker, by their headers; nothing is unpacked."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO

from mcred.domain.documents import Content, Holds, Picture, Property, Unreadable
from mcred.readers.xmp import authors_in_xmp

if TYPE_CHECKING:
    from PIL.Image import Exif

_MOST_BYTES = 64 * 1024 * 1024
_MOST_SIZES = 1_000
_EXIF_BYTES = 64 * 1024
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF")
_ARTIST, _COPYRIGHT, _XP_AUTHOR = 0x013B, 0x8298, 0x9C9D
_EXIF_IFD, _OWNER = 0x8769, 0xA430
_GPS_IFD, _LATITUDE = 0x8825, 2
_HEIC_SIZE = re.compile(rb"ispe\x00{4}(.{4})(.{4})", re.DOTALL)


def read(file: BinaryIO) -> Content:
    """The picture's size and what it stores."""
    from PIL import Image, UnidentifiedImageError

    data = file.read(_MOST_BYTES)
    if data[4:8] == b"ftyp":
        return _read_heic(data)
    file.seek(0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of large pictures only the header is read
            with Image.open(file, formats=_FORMATS) as image:
                stored = [*_exif(image.getexif()), *_written(image.info), *authors_in_xmp(data)]
                return Picture(width=image.width, height=image.height, properties=tuple(dict.fromkeys(stored)))
    except Image.DecompressionBombError:
        fix = "Save it with at most 10,000 dots on each side and hand in that file."
        return Unreadable(code="file-too-large", reason="The picture is larger than any screen or page.", fix=fix)
    except UnidentifiedImageError:
        return _damaged()


def _read_heic(data: bytes) -> Content:
    """A picture as iPhones take them: Pillow does not read them, but size and place stand in the header."""
    from PIL import Image

    sizes = [
        (int.from_bytes(width), int.from_bytes(height))
        for width, height in (found.groups() for found in islice(_HEIC_SIZE.finditer(data), _MOST_SIZES))
    ]
    if not sizes:
        return _damaged()
    stored: list[Property] = []
    start = data.find(b"Exif\x00\x00")
    if start >= 0:
        exif = Image.Exif()
        exif.load(data[start : start + _EXIF_BYTES])
        stored += _exif(exif)
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    return Picture(width=width, height=height, properties=tuple(dict.fromkeys([*stored, *authors_in_xmp(data)])))


def _damaged() -> Unreadable:
    """A picture that no program opens."""
    fix = "Open the original, save it as PNG or JPEG and hand in that file."
    return Unreadable(code="unreadable-file", reason="The picture is damaged and cannot be opened.", fix=fix)


def _exif(exif: Exif) -> Iterator[Property]:
    """What the camera and the programs after it stored."""
    owner = exif.get_ifd(_EXIF_IFD).get(_OWNER)
    for label, value in (
        ("the photographer's name", exif.get(_ARTIST)),
        ("the photographer's name", exif.get(_XP_AUTHOR)),
        ("the copyright holder's name", exif.get(_COPYRIGHT)),
        ("the camera owner's name", owner),
    ):
        if name := _text(value):
            yield Property(label=label, holds=Holds.PERSON, value=name)
    if _LATITUDE in exif.get_ifd(_GPS_IFD):
        yield Property(label="the place where it was taken", holds=Holds.LOCATION)


def _written(info: dict[str | tuple[int, int], object]) -> Iterator[Property]:
    """What a program wrote into a PNG."""
    if name := _text(info.get("Author")):
        yield Property(label="the author's name", holds=Holds.PERSON, value=name)


def _text(value: object) -> str:
    """A stored text, which Windows keeps as UTF-16."""
    if isinstance(value, bytes):
        value = value.decode("utf-16-le" if b"\x00" in value else "utf-8", "replace")
    return str(value or "").strip("\x00 \t\n")
