"""Asks this process's worker, and makes one where there is none."""

from __future__ import annotations

import atexit
import os
import sys
import threading
from collections.abc import Iterable, Sequence
from contextlib import suppress
from io import UnsupportedOperation
from typing import BinaryIO, Protocol

from msgspec import Struct

from mcred.domain.documents import Content, Unreadable
from mcred.domain.limits import Limits
from mcred.errors import CannotReadError
from mcred.readers.isolation.dying import DiedError, TimeUpError
from mcred.readers.isolation.messages import Answer, Fault, Question
from mcred.readers.wall import ReaderFaultError

_ANEW = "Open it in the program it was made with, print or export it anew, and hand in the new file."


class _Worker(Protocol):
    """The parent's side of a worker."""

    hands_over: bool
    """Whether a file's descriptor can be handed over instead of its bytes."""

    def ask(self, asked: Question, file: int | bytes) -> tuple[Answer, bool]:
        """The answer about a file, and whether it is the last; raises TimeUpError or DiedError."""

    def close(self) -> int:
        """End the worker; how it ended."""

    def forget(self) -> None:
        """Let go of the worker without ending it."""


class _Employed(Struct, kw_only=True):
    """The worker there is, who made it and how much memory it has."""

    worker: _Worker | None = None
    owner: int = 0
    memory: int = 0


_EMPLOYED = _Employed()


def ask(work: str, file: BinaryIO, limits: Limits) -> Content | int | None:
    """What a reader in a process of its own makes of a file; raises CannotReadError where the process does not live.

    `work` is a name in the table of `serving`. Raises ReaderFaultError where the reader itself is broken.
    """
    try:
        worker = _worker(limits.memory)
    except OSError as problem:
        raise _refused(
            "mcred could not start the program that reads it.", "Close other programs and check again."
        ) from (problem)
    asked, handed = _question(work, file, limits, hands_over=worker.hands_over)
    try:
        answer, last = worker.ask(asked, handed)
    except TimeUpError:
        close()
        raise _refused(
            f"Reading the file took longer than {_seconds(limits.seconds)}, so mcred stopped.",
            f"{_ANEW} A file that only is very large may be given more time with --max-seconds-per-file.",
        ) from None
    except DiedError:
        close()
        raise _refused("The file is damaged, or built so that the program that reads it broke down.", _ANEW) from None
    except BaseException:  # Ctrl-C: the answer that is under way is for nobody
        close()
        raise
    if last:
        close()
    if isinstance(answer, Fault):
        raise ReaderFaultError(answer.kind, answer.file, answer.line)
    return answer


def expect(modules: Iterable[str], limits: Limits) -> None:
    """Make a worker that loads these while nobody asks it, where that costs little.

    What they are for may then be read at once, as the rest is read here meanwhile.
    """
    if _EMPLOYED.worker is None and _can_fork():
        with suppress(OSError):  # the first question tries again, and its file says why that cannot be
            _worker(limits.memory, tuple(modules))


def can_hand_over(file: BinaryIO) -> bool:
    """Whether a worker can get a file without its being read here first, however large it is."""
    return _can_fork() and _descriptor(file) is not None


def close() -> None:
    """End this process's worker, if it has one."""
    worker, _EMPLOYED.worker = _EMPLOYED.worker, None
    if worker is None:
        return
    if os.getpid() == _EMPLOYED.owner:
        worker.close()
    else:
        worker.forget()


atexit.register(close)


def _worker(memory: int, modules: Sequence[str] = ()) -> _Worker:
    """The worker of this very process, with so much memory; a new one may load modules ahead."""
    if os.getpid() != _EMPLOYED.owner or memory != _EMPLOYED.memory:
        close()
    if _EMPLOYED.worker is None:
        _EMPLOYED.worker, _EMPLOYED.owner, _EMPLOYED.memory = _made(memory, modules), os.getpid(), memory
    return _EMPLOYED.worker


def _made(memory: int, modules: Sequence[str]) -> _Worker:
    """A copy of this process where that is safe: on Linux, while there is but one thread."""
    if _can_fork():
        from mcred.readers.isolation.forking import Forked

        return Forked(memory, modules)
    from mcred.readers.isolation.starting import Started

    return Started(memory)


def _question(work: str, file: BinaryIO, limits: Limits, *, hands_over: bool) -> tuple[Question, int | bytes]:
    """The question, and the file as its descriptor or its bytes."""
    if hands_over and (descriptor := _descriptor(file)) is not None:
        return Question(work=work, seconds=limits.seconds, handed=True), descriptor
    file.seek(0)
    data = file.read()
    return Question(work=work, seconds=limits.seconds, size=len(data)), data


def _can_fork() -> bool:
    return sys.platform == "linux" and threading.active_count() == 1


def _descriptor(file: BinaryIO) -> int | None:
    try:
        return file.fileno()
    except (UnsupportedOperation, OSError, AttributeError):
        return None


def _seconds(number: int) -> str:
    return "1 second" if number == 1 else f"{number} seconds"


def _refused(reason: str, fix: str) -> CannotReadError:
    return CannotReadError(Unreadable(code="unreadable-file", reason=reason, fix=fix))
