"""Opens each file of a portfolio once and hands it to its reader."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from mcred import readers
from mcred.collecting.fingerprints import fingerprint
from mcred.collecting.opening import opened
from mcred.collecting.walk import Entry
from mcred.domain.documents import Unreadable
from mcred.domain.limits import STANDARD, Limits
from mcred.domain.submission import File


def read_files(folder: Path, entries: Iterable[Entry], limits: Limits = STANDARD) -> tuple[File, ...]:
    """All files of a portfolio, read; a file that cannot be read says why."""
    listed = tuple(entries)
    sizes = Counter(entry.size for entry in listed if not entry.trouble)
    by_path = {entry.path: entry for entry in listed}
    read = {
        path: _read(folder, by_path[path], limits, twin=sizes[by_path[path].size] > 1)
        for path in readers.in_best_order(by_path, limits)
    }
    return tuple(read[entry.path] for entry in listed)


def _read(folder: Path, entry: Entry, limits: Limits, *, twin: bool) -> File:
    suffix = PurePosixPath(entry.path).suffix.lower().removeprefix(".")
    if entry.trouble:
        return _unreadable(entry.path, suffix, entry.trouble, entry.fix)
    try:
        with opened(folder, entry.inside or entry.path) as file:
            digest = fingerprint(file, entry.size) if twin else ""
            reading = readers.read(file, entry.path.rpartition("/")[2], limits)
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


def _unreadable(path: str, suffix: str, reason: str, fix: str) -> File:
    return File(path=path, format=suffix, content=Unreadable(code="unreadable-file", reason=reason, fix=fix))
