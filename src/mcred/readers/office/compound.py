"""Compound files, the containers of Office before 2007; today they hold old formats and locked new ones."""

from __future__ import annotations

from typing import BinaryIO

from mcred.errors import CannotReadError
from mcred.readers.guards.refusals import damaged, locked, refusal

_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOOKED_AT = 64 * 1024 * 1024
_LOCKED = "EncryptedPackage"
_OLD = {
    "WordDocument": ("Word", ".docx"),
    "Workbook": ("Excel", ".xlsx"),
    "Book": ("Excel", ".xlsx"),
    "PowerPoint Document": ("PowerPoint", ".pptx"),
}
"""What the directory calls the main stream, and where that can be saved anew."""


def is_compound(file: BinaryIO) -> bool:
    """Whether the file begins as a compound file does."""
    file.seek(0)
    return file.read(len(_MAGIC)) == _MAGIC


def refusal_of(file: BinaryIO) -> CannotReadError:
    """Why a compound file cannot be read: locked by a password, an old format, or damaged.

    The directory's names are looked for wherever they stand, so that a damaged directory is still understood.
    """
    file.seek(0)
    data = file.read(_LOOKED_AT)
    if _place(data, _LOCKED) >= 0:
        return locked()
    places = {place: name for name in _OLD if (place := _place(data, name)) >= 0}
    if not places:
        return damaged("The file is damaged, or in an old format that cannot be read.")
    program, suffix = _OLD[places[min(places)]]
    return refusal(
        "unreadable-file",
        f"The file is in the old {program} format, whatever its name says.",
        f"Open it in {program}, choose Save As, take the format {suffix} and use the new file.",
    )


def _place(data: bytes, name: str) -> int:
    """Where a whole name stands in a directory: between zeros, since names are padded; -1 for nowhere."""
    return data.find(f"\0{name}\0".encode("utf-16-le"))
