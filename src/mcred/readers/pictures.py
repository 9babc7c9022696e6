"""Pictures: their size and what they store about their maker, by their headers; nothing is unpacked."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from struct import error as StructError  # noqa: N812 - an exception
from typing import TYPE_CHECKING, BinaryIO

from mcred.domain.documents import Content, Holds, Picture, Property, Unreadable
from mcred.domain.patterns import regex
from mcred.readers.xmp import stored_in_xmp

if TYPE_CHECKING:
    from PIL.Image import Exif
    from PIL.ImageFile import ImageFile

_MOST_BYTES = 64 * 1024 * 1024
_MOST_SIZES = 1_000
_EXIF_BYTES = 64 * 1024
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF")
_ARTIST, _COPYRIGHT, _XP_AUTHOR = 0x013B, 0x8298, 0x9C9D
_EXIF_IFD, _OWNER = 0x8769, 0xA430
_GPS_IFD, _LATITUDE = 0x8825, 2
_DAMAGED = Property(label="facts about its origin", holds=Holds.UNKNOWN)
_EXIF_MARK = b"Exif\0\0"
_BY_LINE, _CITY, _RIGHTS = (2, 80), (2, 90), (2, 116)
_BROKEN = (ValueError, TypeError, KeyError, IndexError, OSError, SyntaxError, OverflowError, EOFError, StructError)
"""What Pillow raises on damaged tables."""
_HEIC_SIZE = regex(rb"ispe\x00{4}(.{4})(.{4})", re.DOTALL)


def read(file: BinaryIO) -> Content:
    """The picture's size and what it stores."""
    from PIL import Image, UnidentifiedImageError

    data = file.read(_MOST_BYTES)
    if data[4:8] == b"ftyp":
        return _read_heic(data)
    file.seek(0)
    try:
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")  # they tell of damaged tables; of large pictures only the header is read
            with Image.open(file, formats=_FORMATS) as image:
                stored = [
                    *_stored(image.getexif),
                    *_lost(image.info, said),
                    *_written(image.info),
                    *_press(image),
                    *stored_in_xmp(data),
                ]
                return Picture(width=image.width, height=image.height, properties=tuple(dict.fromkeys(stored)))
    except Image.DecompressionBombError:
        fix = "Save it with at most 10,000 dots on each side and hand in that file."
        return Unreadable(code="file-too-large", reason="The picture is larger than any screen or page.", fix=fix)
    except UnidentifiedImageError:
        return _damaged()


def _read_heic(data: bytes) -> Content:
    """A picture as iPhones take them: Pillow does not read them, but size and place stand in the header."""
    sizes = [
        (int.from_bytes(width), int.from_bytes(height))
        for width, height in (found.groups() for found in islice(_HEIC_SIZE.finditer(data), _MOST_SIZES))
    ]
    if not sizes:
        return _damaged()
    stored: list[Property] = []
    start = data.find(b"Exif\x00\x00")
    if start >= 0:
        stored += _stored(lambda: _exif_in(data[start : start + _EXIF_BYTES]))
    width, height = max(sizes, key=lambda size: size[0] * size[1])
    return Picture(width=width, height=height, properties=tuple(dict.fromkeys([*stored, *stored_in_xmp(data)])))


def _damaged() -> Unreadable:
    """A picture that no program opens."""
    fix = "Open the original, save it as PNG or JPEG and hand in that file."
    return Unreadable(code="unreadable-file", reason="The picture is damaged and cannot be opened.", fix=fix)


def _stored(load: Callable[[], Exif]) -> list[Property]:
    """What the camera stored, or that it is damaged; the picture itself may be whole."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            found = list(_exif(load()))
        except _BROKEN:
            return [_DAMAGED]
    return [*found, _DAMAGED] if any("orrupt EXIF" in str(one.message) for one in said) else found


def _lost(info: Mapping[str | tuple[int, int], object], said: Sequence[warnings.WarningMessage]) -> Iterator[Property]:
    """That a camera's table is cut off, or has no beginning, which Pillow takes for an empty one."""
    table = info.get("exif")
    headless = isinstance(table, bytes) and table and not table.removeprefix(_EXIF_MARK).startswith((b"II", b"MM"))
    if headless or any("orrupt EXIF" in str(one.message) for one in said):
        yield _DAMAGED


def _exif_in(block: bytes) -> Exif:
    """A camera's table from its bytes."""
    from PIL.Image import Exif

    exif = Exif()
    exif.load(block)
    return exif


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


def _press(image: ImageFile) -> Iterator[Property]:
    """What programs for the press store: the photographer, the owner of the rights, the town."""
    from PIL.IptcImagePlugin import getiptcinfo

    try:
        known = getiptcinfo(image) or {}
    except _BROKEN:
        return
    for label, key in (("the photographer's name", _BY_LINE), ("the copyright holder's name", _RIGHTS)):
        values = known.get(key, b"")
        for value in values if isinstance(values, list) else [values]:
            if name := _text(value):
                yield Property(label=label, holds=Holds.PERSON, value=name)
    if known.get(_CITY):
        yield Property(label="the place where it was taken", holds=Holds.LOCATION)


def _written(info: dict[str | tuple[int, int], object]) -> Iterator[Property]:
    """What a program wrote into a PNG, packed or not."""
    packed = info.get("xmp") or info.get("XML:com.adobe.xmp") or b""
    yield from stored_in_xmp(packed if isinstance(packed, bytes) else str(packed).encode())
    if name := _text(info.get("Author")):
        yield Property(label="the author's name", holds=Holds.PERSON, value=name)


def _text(value: object) -> str:
    """A stored text, which Windows keeps as UTF-16."""
    if isinstance(value, bytes):
        value = value.decode("utf-16-le" if b"\x00" in value else "utf-8", "replace")
    return str(value or "").strip("\x00 \t\n")
