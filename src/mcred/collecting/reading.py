"""Opens each file of a portfolio once and hands it to its reader."""

from __future__ import annotations

import hashlib
import os
import stat
from collections import Counter
from collections.abc import Iterable
from io import BufferedReader
from pathlib import Path, PurePosixPath

from mcred import readers
from mcred.collecting.walk import Entry
from mcred.domain.documents import Unreadable
from mcred.domain.submission import File


def read_files(folder: Path, entries: Iterable[Entry]) -> tuple[File, ...]:
    """All files of a portfolio, read; a file that cannot be read says why."""
    listed = tuple(entries)
    sizes = Counter(entry.size for entry in listed if not entry.trouble)
    return tuple(_read(folder, entry, twin=sizes[entry.size] > 1) for entry in listed)


def _read(folder: Path, entry: Entry, *, twin: bool) -> File:
    suffix = PurePosixPath(entry.path).suffix.lower().removeprefix(".")
    if entry.trouble:
        return _unreadable(entry.path, suffix, entry.trouble, entry.fix)
    try:
        with opened(folder / (entry.inside or entry.path)) as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest() if twin else ""
            file.seek(0)
            reading = readers.read(file, entry.path.rpartition("/")[2])
    except OSError as problem:
        fix = "Close it in other programs, check that you may open it, and check again."
        return _unreadable(entry.path, suffix, f"The file cannot be opened ({problem.strerror}).", fix)
    return File(
        path=entry.path,
        format=reading.format,
        content=reading.content,
        size=entry.size,
        digest=digest,
        disguised=reading.disguised,
    )


def opened(path: Path) -> BufferedReader:
    """The file, opened without following a link and without waiting for a pipe."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(None, "it is no ordinary file")
    return os.fdopen(descriptor, "rb")


def _unreadable(path: str, suffix: str, reason: str, fix: str) -> File:
    return File(path=path, format=suffix, content=Unreadable(code="unreadable-file", reason=reason, fix=fix))
