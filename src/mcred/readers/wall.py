"""The one wall around reading: whatever a stranger's file does to a reader becomes the reason why it was not read.

What is not the file's fault goes through: a module of mcred's or a library that cannot be loaded is a bug, and told so.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import PurePath
from typing import TypeVar

from mcred.domain.documents import Unreadable
from mcred.errors import CannotReadError

T = TypeVar("T")

_DRIVE_FAILED = frozenset(
    getattr(errno, name) for name in ("EIO", "ENXIO", "ENODEV", "ESTALE", "ETIMEDOUT") if hasattr(errno, name)
)
_NO_MEMORY = "allocate memory"
"""What the system says when a library does not fit into the memory that is left."""


class ReaderFaultError(Exception):
    """A part of mcred is broken, perhaps in another process."""

    def __init__(self, kind: str, file: str, line: int) -> None:
        super().__init__(f"{kind} in {file}, line {line}")
        self.kind, self.file, self.line = kind, file, line


def fault_of(bug: Exception) -> ReaderFaultError:
    """What is broken and where, with nothing of what was being read, since that may name somebody."""
    import traceback

    if isinstance(bug, ReaderFaultError):
        return bug
    places = [place for place in traceback.extract_tb(bug.__traceback__) if "importlib" not in place.filename]
    return ReaderFaultError(type(bug).__name__, PurePath(places[-1].filename).name, places[-1].lineno or 0)


def behind_wall(work: Callable[[], T]) -> T | Unreadable:
    """What the work gives, or why it gave nothing; raises only what no file is to blame for."""
    try:
        return work()
    except CannotReadError as error:
        return error.content
    except (MemoryError, RecursionError):
        return _TOO_LARGE
    except Exception as problem:  # the one wall: whatever a stranger's file does to a reader becomes a finding
        if isinstance(problem, (ImportError, OSError)) and _NO_MEMORY in str(problem):
            return _TOO_LARGE
        if isinstance(problem, ReaderFaultError) or _while_loading(problem):
            raise
        if isinstance(problem, OSError) and problem.errno in _DRIVE_FAILED:
            return _drive_failed(problem)
        return _DAMAGED


def _while_loading(problem: Exception) -> bool:
    """Whether something went wrong while a module was loaded, which no file can bring about."""
    if isinstance(problem, ImportError):
        return True
    frame = problem.__traceback__
    while frame:
        if frame.tb_frame.f_code.co_name == "<module>":
            return True
        frame = frame.tb_next
    return False


_TOO_LARGE = Unreadable(
    code="file-too-large",
    reason="The file is too large or too deeply nested to be read.",
    fix="Save the text as a new, smaller file and hand in that one.",
)
_DAMAGED = Unreadable(
    code="unreadable-file",
    reason="The file is damaged or incomplete and cannot be read.",
    fix="Open it in the program it was made with, save it again and hand in the new file.",
)


def _drive_failed(problem: OSError) -> Unreadable:
    return Unreadable(
        code="unreadable-file",
        reason=f"The drive that the file is on could not read it to its end ({problem.strerror}).",
        fix="Copy the portfolio to another drive, or download it again, and check it there.",
    )
