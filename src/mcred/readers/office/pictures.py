"""What pictures inside an office file store about who took them and where."""

from __future__ import annotations

from collections.abc import Iterator

from mcred.domain.documents import Holds, Property
from mcred.readers.guards.archive import Archive

_KINDS = (".jpg", ".jpeg")
"""Photos come as these; office programs write all others anew."""
_HEAD = 128 * 1024
"""The longest a stored block can be is 64 KiB, and it comes first."""
_MARK = b"Exif\0\0"
_MAX_PICTURES = 200
_PERSON_TAGS = (0x013B, 0x9C9D)
_OWNER_TAG = 0xA430
_INNER, _PLACE = 0x8769, 0x8825
_LATITUDE = 2


def picture_properties(archive: Archive) -> Iterator[Property]:
    """The owners' names and, without saying where, that there are locations; each once."""
    found: dict[Property, None] = {}
    photos = [name for name in archive.names if "/media/" in f"/{name}" or name.startswith("Pictures/")]
    for name in [name for name in photos if name.casefold().endswith(_KINDS)][:_MAX_PICTURES]:
        head = archive.begin(name, _HEAD)
        at = head.find(_MARK)
        if at >= 0:
            found.update(dict.fromkeys(_stored(head[at:])))
    yield from found


def _stored(block: bytes) -> Iterator[Property]:
    from PIL.Image import Exif

    exif = Exif()
    try:
        exif.load(block)
        people = [exif.get(tag) for tag in _PERSON_TAGS]
        people.append(exif.get_ifd(_INNER).get(_OWNER_TAG))
        place = exif.get_ifd(_PLACE)
    except (ValueError, TypeError, KeyError, IndexError, OSError, SyntaxError, OverflowError, EOFError):
        return
    for person in people:
        if name := _decode(person):
            yield Property(label="the name of a picture's owner", holds=Holds.PERSON, value=name)
    if _LATITUDE in place:
        yield Property(label="the place where a picture was taken", holds=Holds.LOCATION)


def _decode(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-16-le", "replace")
    return str(value or "").replace("\0", "").strip()
