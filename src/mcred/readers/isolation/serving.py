"""A worker's own side: it answers questions about files until nobody asks any more."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from io import BytesIO
from types import MappingProxyType
from typing import BinaryIO

from mcred.readers.formats import FORMATS
from mcred.readers.isolation.confinement import alarm, confine, is_full
from mcred.readers.isolation.messages import Answer, Fault, Question, Take, answer, take_question
from mcred.readers.wall import behind_wall, fault_of

WORK: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        **{known.module: (f"mcred.readers.{known.module}", "read") for known in FORMATS},
        "pdf-second-count": ("mcred.readers.pdf", "second_count"),
    }
)
"""The modules and functions that read files here."""


def serve(take: Take, take_file: Callable[[], BinaryIO], send: Callable[[bytes], object], memory: int) -> None:
    """Answer questions; returns when there are no more, or when the memory is nearly used up."""
    last = False
    while not last:
        try:
            asked = take_question(take)
        except (EOFError, OSError):
            return
        alarm(asked.seconds)
        with take_file() if asked.handed else BytesIO(take(asked.size)) as file:
            content = _answered(asked, file)
        last = is_full(memory)
        message = _sealed(content, last=last)
        alarm(0)
        send(message)


def _answered(asked: Question, file: BinaryIO) -> Answer:
    """What the reader says; a fault of ours is told apart from what the file does to it."""
    try:
        module, name = WORK[asked.work]
        work = getattr(import_module(module), name)
        file.seek(0)
        content: Answer = behind_wall(lambda: work(file))
    except Exception as bug:  # noqa: BLE001 - it is raised again where it is told
        fault = fault_of(bug)
        return Fault(kind=fault.kind, file=fault.file, line=fault.line)
    return content


def _sealed(content: Answer, *, last: bool) -> bytes:
    """The answer as bytes; what cannot be one becomes the reason why."""
    message = behind_wall(lambda: answer(content, last=last))
    return message if isinstance(message, bytes) else answer(message, last=last)


def quieten() -> None:
    """Send what libraries would print nowhere, and leave Ctrl-C to the parent."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    logging.disable(logging.CRITICAL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)


def main() -> None:
    """Serve over standard input and output; the arguments are the memory and the parent's process id."""
    memory, parent = int(sys.argv[1]), int(sys.argv[2])
    asked, answered = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb", buffering=0)
    quieten()
    confine(memory, parent)

    def take(size: int) -> bytes:
        data = asked.read(size)
        if len(data) < size:
            raise EOFError
        return data

    def no_file() -> BinaryIO:
        raise OSError("a file cannot be handed over this way")

    serve(take, no_file, answered.write, memory)
    os._exit(0)
