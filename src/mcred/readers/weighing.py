"""Which files are read in a process of their own: those that native code reads, and those that are large inside."""

from __future__ import annotations

from io import SEEK_END
from typing import BinaryIO

from mcred.errors import CannotReadError
from mcred.readers.formats import Format
from mcred.readers.guards.archive import listed

_LARGE = 1024 * 1024
"""Bytes of a text; below this any reader is done within seconds, whatever is in it."""
_LARGE_INSIDE = 4 * 1024 * 1024
"""Bytes of XML in an office document: some fifty honest pages."""
_LARGE_PICTURE = 4 * 1024 * 1024
"""Bytes of a picture; photos of telephones have about as many."""


def is_heavy(known: Format, file: BinaryIO) -> bool:
    """Whether reading a file may take long or much memory."""
    if known.library:
        return True
    match known.reads:
        case "parts":
            return _inside(file) > _LARGE_INSIDE
        case "header":
            return file.seek(0, SEEK_END) > _LARGE_PICTURE
        case "whole":
            return file.seek(0, SEEK_END) > _LARGE


def _inside(file: BinaryIO) -> int:
    """The bytes of XML that the directory of a container promises; 0 for what is none."""
    try:
        return sum(part.file_size for part in listed(file) if part.filename.endswith((".xml", ".rels")))
    except CannotReadError:
        return 0
