"""Bounded access to a zip container: nothing is read before its directory has been found harmless."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import SEEK_CUR
from typing import BinaryIO
from weakref import WeakKeyDictionary
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from msgspec import Struct

from mcred.readers.guards.refusals import badly_built, damaged, locked, too_large

MIB = 1024 * 1024
MAX_MEMBERS = 5_000
MAX_TOTAL = 256 * MIB
MAX_PART = 64 * MIB
_MAX_RATIO = 200
_RATIO_FLOOR = 10 * MIB
"""Below this size any ratio is fine: honest files of blank tables shrink a thousandfold."""
_MAX_DIRECTORY = 4 * MIB

_LOCAL_HEADER = struct.Struct("<26xHH")
"""What stands before a part: its name's length and that of what else is there come last."""
_ENCRYPTED = 0x1
_END_RECORD = b"PK\x05\x06"
_END_SIZE = 22
_BROKEN = (
    BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    struct.error,
    ValueError,
)
"""What zipfile raises on damaged input."""


class Packed(Struct, frozen=True):
    """A part as it stands in its container; parts that are equal here are equal unpacked."""

    data: bytes
    method: int
    size: int
    checksum: int


class Archive:
    """A zip container whose directory was checked; parts are read whole, and never more than the limits allow."""

    def __init__(self, container: ZipFile, file: BinaryIO) -> None:
        self._container = container
        self._file = file
        members = container.infolist()
        _check(members, container.start_dir)
        self._members = {info.filename: info for info in members if not info.is_dir()}
        self._spelt = {_loose(name): name for name in self._members}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts, in the container's order."""
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        """Whether there is such a part; case and the direction of slashes make no difference."""
        return name in self._members or _loose(name) in self._spelt

    def read(self, name: str) -> bytes:
        """The whole of a part."""
        info = self._find(name)
        if info.file_size > MAX_PART:
            raise too_large(f"A part of the file is larger than {MAX_PART // MIB} MB.")
        if info.file_size > _RATIO_FLOOR and info.file_size > _MAX_RATIO * max(info.compress_size, 1):
            raise too_large("The file is small, but unpacks to more than any document needs.")
        return self._take(info, MAX_PART)

    def begin(self, name: str, size: int) -> bytes:
        """The first bytes of a part, for a look at its head; its end is not checked."""
        return self._take(self._find(name), size, whole=False)

    def packed(self, name: str) -> Packed:
        """A part without unpacking it, to be compared with others; only its place in the container is checked."""
        info = self._find(name)
        try:
            self._container.open(info).close()
        except _BROKEN as error:
            raise damaged() from error
        self._file.seek(info.header_offset)
        self._file.seek(sum(_LOCAL_HEADER.unpack(self._file.read(_LOCAL_HEADER.size))), SEEK_CUR)
        data = self._file.read(min(info.compress_size, MAX_PART))
        return Packed(data=data, method=info.compress_type, size=info.file_size, checksum=info.CRC)

    def _find(self, name: str) -> ZipInfo:
        info = self._members.get(name) or self._members.get(self._spelt.get(_loose(name), ""))
        if info is None:
            raise damaged("A part of the file is missing.")
        return info

    def _take(self, info: ZipInfo, limit: int, *, whole: bool = True) -> bytes:
        try:
            with self._container.open(info) as stream:
                taken = stream.read(limit)
                if whole and stream.read(1):
                    raise too_large(f"A part of the file is larger than {MAX_PART // MIB} MB.")
        except _BROKEN as error:
            raise damaged() from error
        return taken


@contextmanager
def open_archive(file: BinaryIO) -> Iterator[Archive]:
    """A zip container for reading; raises CannotReadError for what is damaged, locked or larger than it may be."""
    with _opened(file) as container:
        yield Archive(container, file)


def listed(file: BinaryIO) -> list[ZipInfo]:
    """What a container's directory promises, of whatever it is worth; raises CannotReadError where there is none."""
    if file not in _LISTED:
        with _opened(file) as container:
            _LISTED[file] = container.infolist()
    return _LISTED[file]


_LISTED: WeakKeyDictionary[BinaryIO, list[ZipInfo]] = WeakKeyDictionary()
"""The directories of open files; each is asked for what it is and again for how large it is."""


def _opened(file: BinaryIO) -> ZipFile:
    _check_end(file)
    try:
        return ZipFile(file)
    except _BROKEN as error:
        raise damaged() from error


def _check_end(file: BinaryIO) -> None:
    """Refuse a directory of millions of entries before zipfile makes an object of each."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _END_SIZE - 0xFFFF))
    tail = file.read(_END_SIZE + 0xFFFF)
    file.seek(0)
    at = tail.rfind(_END_RECORD)
    if at < 0 or len(tail) < at + _END_SIZE:
        raise damaged("The file is empty." if size == 0 else "The file is damaged or cut off: its end is missing.")
    entries, directory = struct.unpack_from("<HL", tail, at + 10)
    if entries > MAX_MEMBERS or directory > _MAX_DIRECTORY:
        raise too_large(f"The file is made of more than {MAX_MEMBERS:,} parts.")


def _check(members: list[ZipInfo], directory_start: int) -> None:
    if len(members) > MAX_MEMBERS:
        raise too_large(f"The file is made of more than {MAX_MEMBERS:,} parts.")
    if any(info.flag_bits & _ENCRYPTED for info in members):
        raise locked()
    if len({info.filename for info in members}) < len(members):
        raise badly_built("The file is damaged: it holds two parts of the same name.")
    if any(info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for info in members):
        raise damaged("The file is damaged or packed in a way that office programs do not use.")
    starts = sorted(members, key=lambda info: info.header_offset)
    ends = [*(info.header_offset for info in starts[1:]), directory_start]
    for info, end in zip(starts, ends, strict=False):
        if info.header_offset + _LOCAL_HEADER.size + info.compress_size > end:
            raise badly_built("The file is damaged: its parts lie on top of each other.")
    if sum(info.file_size for info in members) > MAX_TOTAL:
        raise too_large(f"The file unpacks to more than {MAX_TOTAL // MIB} MB.")


def _loose(name: str) -> str:
    return name.replace("\\", "/").casefold()
