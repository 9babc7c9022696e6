"""Which files are read in a process of their own: those that native code reads, and those that are large inside."""

from __future__ import annotations

from io import SEEK_END
from typing import BinaryIO

from mcred.errors import CannotReadError
from mcred.readers.formats import Format
from mcred.readers.guards.archive import listed

LARGE = 1024 * 1024
"""Bytes of a text; below this any reader is done within seconds, whatever is in it."""
LARGE_INSIDE = 4 * 1024 * 1024
"""Bytes of XML in an office document: some fifty honest pages."""
LARGE_PICTURE = 4 * 1024 * 1024
_ZIPPED = ("docx", "odt", "xlsx", "pptx")


def is_heavy(known: Format, file: BinaryIO) -> bool:
    """Whether reading a file may take long or much memory."""
    if known.library:
        return True
    if known.module in _ZIPPED:
        return _inside(file) > LARGE_INSIDE
    return file.seek(0, SEEK_END) > (LARGE_PICTURE if known.kind == "picture" else LARGE)


def _inside(file: BinaryIO) -> int:
    """The bytes of XML that the directory of a container promises; 0 for what is none."""
    try:
        return sum(part.file_size for part in listed(file) if part.filename.endswith((".xml", ".rels")))
    except CannotReadError:
        return 0
