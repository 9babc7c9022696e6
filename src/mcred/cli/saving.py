"""Saves a file: whole, or what is there stays as it was, whatever happens meanwhile."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path

from mcred.errors import UsageError


def save(pieces: Iterable[str], path: Path, what: str = "The report") -> None:
    """A report, or what else it is, in pieces as they come, into a file; raises UsageError when it cannot be written.

    A link keeps leading to its file; a device or a pipe is written to as it is.
    """
    data = (piece.encode("utf-8", "backslashreplace") for piece in pieces)
    try:
        there = path.stat() if path.exists() else None
        if there is None or stat.S_ISREG(there.st_mode):
            _replace(data, Path(os.path.realpath(path)), there)
        else:
            with path.open("wb") as file:
                file.writelines(data)
    except OSError as problem:
        raise UsageError(f"{what} cannot be written to {path} ({problem.strerror}).") from None


def save_new(data: bytes, path: Path) -> None:
    """A new file, whole or not at all; raises FileExistsError where one is there, or another OSError."""
    with path.open("xb") as file:
        try:
            file.write(data)
            file.flush()
        except OSError:
            file.close()
            with contextlib.suppress(OSError):
                path.unlink()
            raise


def _replace(data: Iterable[bytes], path: Path, there: os.stat_result | None) -> None:
    """Write beside the file, and put that in its place when all of it is on the disk."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".mcred-")
    written = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(data)
            file.flush()
            os.fsync(file.fileno())
        written.chmod(stat.S_IMODE(there.st_mode) if there else 0o666 & ~_umask())
        written.replace(path)
    except BaseException:  # Ctrl-C leaves nothing behind either
        with contextlib.suppress(OSError):
            written.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
