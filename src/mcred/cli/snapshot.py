"""What stands in a portfolio folder, as far as it can be seen without opening a file."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from mcred.collecting.walk import DEEPEST, litter

_MOST = 50_000
"""Entries looked at; more are no portfolio."""

Snapshot = Mapping[str, tuple[int, int, int]]
"""When each file was changed (nanoseconds), its size (bytes) and its number on the disk, by its path in the folder."""


def snapshot(folder: Path) -> Snapshot:
    """All files of a folder but those that programs keep for themselves, such as Word's lock files.

    Links are not followed. Raises OSError when the folder itself cannot be opened; what vanishes while this looks is
    left out.
    """
    found: dict[str, tuple[int, int, int]] = {}
    waiting = [(folder, "", 0)]
    seen = 0
    while waiting and seen < _MOST:
        inner, prefix, depth = waiting.pop()
        try:
            with os.scandir(inner) as scanned:
                entries = [entry for entry in scanned if not _temporary(entry.name)]
        except OSError:
            if not prefix:
                raise
            continue
        seen += len(entries)
        for entry in entries:
            try:
                state = entry.stat(follow_symlinks=False)
            except OSError:
                continue
            if stat.S_ISDIR(state.st_mode) and depth < DEEPEST:
                waiting.append((inner / entry.name, f"{prefix}{entry.name}/", depth + 1))
            elif stat.S_ISREG(state.st_mode):
                found[prefix + entry.name] = (state.st_mtime_ns, state.st_size, state.st_ino)
    return found


def touched(before: Snapshot, now: Snapshot) -> tuple[str, ...]:
    """The paths of files that are new, gone or changed, in order."""
    return tuple(sorted(path for path in {*before, *now} if before.get(path) != now.get(path)))


def _temporary(name: str) -> bool:
    """Whether a file is one that a program puts away again when it has saved or closed a document."""
    return litter(name) or name.casefold().endswith((".tmp", ".crdownload", ".part", ".partial", ".swp", "~"))
