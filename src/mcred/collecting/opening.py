"""Opens a file inside a folder, and nothing outside it, even where the folder is changed meanwhile."""

from __future__ import annotations

import os
import stat
from io import BufferedReader
from pathlib import Path

_FILE = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe would wait for its writer
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)


def opened(folder: Path, path: str) -> BufferedReader:
    """The file at a relative path with "/"; no link is followed below the folder.

    Raises OSError when it cannot be opened or is no ordinary file.
    """
    descriptor = _below(folder, path.split("/")) if os.open in os.supports_dir_fd else os.open(folder / path, _FILE)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(None, "it is no ordinary file")
    return os.fdopen(descriptor, "rb")


def _below(folder: Path, names: list[str]) -> int:
    """The descriptor of a file, found folder by folder, each opened without following a link."""
    inside = os.open(folder, _FOLDER)
    try:
        for name in names[:-1]:
            outside, inside = inside, os.open(name, _FOLDER | getattr(os, "O_NOFOLLOW", 0), dir_fd=inside)
            os.close(outside)
        return os.open(names[-1], _FILE, dir_fd=inside)
    finally:
        os.close(inside)
