"""Compound files, the containers of Office before 2007; today they hold old formats and locked new ones."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO, Final

from mcred.domain.documents import Unreadable
from mcred.errors import CannotReadError
from mcred.readers.guards.refusals import damaged, locked

_MAGIC: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER: Final = 512
_ENTRY: Final = 128
_MAX_SECTORS: Final = 256
_LAST: Final = 0xFFFFFFFA
"""Sector numbers from here on mean the end of a chain, or a mistake."""
_OLD: Final = {
    "WordDocument": ("Word", ".docx"),
    "Workbook": ("Excel", ".xlsx"),
    "Book": ("Excel", ".xlsx"),
    "PowerPoint Document": ("PowerPoint", ".pptx"),
}


def is_compound(file: BinaryIO) -> bool:
    """Whether the file begins as a compound file does."""
    file.seek(0)
    return file.read(len(_MAGIC)) == _MAGIC


def refusal_of(file: BinaryIO) -> CannotReadError:
    """Why a compound file cannot be read: locked by a password, an old format, or damaged."""
    try:
        streams = list(_streams(file))
    except (struct.error, OSError, ValueError, IndexError):
        return damaged()
    if "EncryptedPackage" in streams:
        return locked()
    for name in streams:
        if name in _OLD:
            program, suffix = _OLD[name]
            return CannotReadError(
                Unreadable(
                    code="unreadable-file",
                    reason=f"The file is in the old {program} format, whatever its name says.",
                    fix=f"Open it in {program}, choose Save As, take the format {suffix} and use the new file.",
                )
            )
    return damaged("The file is damaged, or in an old format that cannot be read.")


def _streams(file: BinaryIO) -> Iterator[str]:
    """The names in the directory, in its order."""
    file.seek(0)
    header = file.read(_HEADER)
    sector_size = 1 << min(struct.unpack_from("<H", header, 30)[0], 12)
    sector = struct.unpack_from("<L", header, 48)[0]
    table = struct.unpack_from("<109L", header, 76)
    for _ in range(_MAX_SECTORS):
        if sector >= _LAST:
            return
        file.seek((sector + 1) * sector_size)
        yield from _names(file.read(sector_size))
        page, index = divmod(sector, sector_size // 4)
        file.seek((table[page] + 1) * sector_size + index * 4)
        sector = struct.unpack("<L", file.read(4))[0]


def _names(sector: bytes) -> Iterator[str]:
    for start in range(0, len(sector) - _ENTRY + 1, _ENTRY):
        length = struct.unpack_from("<H", sector, start + 64)[0]
        if 0 < length <= 64:  # noqa: PLR2004 - the size of the field
            yield sector[start : start + length].decode("utf-16-le", "replace").rstrip("\0")
