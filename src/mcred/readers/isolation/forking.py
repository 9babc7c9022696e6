"""A worker that is a copy of this process, which takes some two milliseconds; files are handed over as descriptors."""

from __future__ import annotations

import gc
import os
import select
import signal
import socket
import time
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import BinaryIO, NoReturn

from mcred.readers.isolation.confinement import confine
from mcred.readers.isolation.dying import DiedError, TimeUpError
from mcred.readers.isolation.messages import Answer, Question, question, take_answer
from mcred.readers.isolation.serving import quieten, serve

_GRACE = 1.0
"""Seconds after which a worker whose alarm did not ring is ended from here."""


class Forked:
    """The parent's side of such a worker."""

    hands_over = True

    def __init__(self, memory: int, modules: Sequence[str] = ()) -> None:
        self._socket, other = socket.socketpair()
        self._process = os.fork()
        if self._process == 0:
            _live(other, memory, modules)
        other.close()

    def ask(self, asked: Question, file: int | bytes) -> tuple[Answer, bool]:
        """The answer about a file, and whether it is the last; raises TimeUpError or DiedError."""
        self._until = time.monotonic() + asked.seconds + _GRACE
        try:
            self._socket.settimeout(asked.seconds + _GRACE)
            self._socket.sendall(question(asked))
            if isinstance(file, int):
                socket.send_fds(self._socket, [b"F"], [file])
            else:
                self._socket.sendall(file)
            return take_answer(self._take)
        except TimeoutError:
            raise TimeUpError from None
        except (EOFError, OSError, ValueError):
            raise self._cause() from None

    def close(self) -> int:
        """End the worker; how it ended, as `os.waitpid` says it."""
        self._socket.close()
        try:
            os.kill(self._process, signal.SIGKILL)
            return os.waitpid(self._process, 0)[1]
        except (ProcessLookupError, ChildProcessError):
            return 0

    def forget(self) -> None:
        """Let go of the worker without ending it, in a process whose worker it is not."""
        self._socket.close()

    def _take(self, size: int) -> bytes:
        taken = bytearray()
        while len(taken) < size:
            left = self._until - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self._socket.settimeout(left)
            chunk = self._socket.recv(min(size - len(taken), 1 << 20))
            if not chunk:
                raise EOFError
            taken += chunk
        return bytes(taken)

    def _cause(self) -> DiedError | TimeUpError:
        """Why the worker no longer answers."""
        try:
            status = os.waitpid(self._process, os.WNOHANG)[1] or self.close()
        except ChildProcessError:
            return DiedError()
        return TimeUpError() if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM else DiedError()


def _live(channel: socket.socket, memory: int, modules: Sequence[str]) -> NoReturn:
    """The life of a worker, from its birth to its end; nothing of the parent's goes on in it."""
    try:
        gc.freeze()  # what the parent left behind would close descriptors that are others by now
        quieten()
        os.closerange(3, channel.fileno())
        os.closerange(channel.fileno() + 1, 4096)
        confine(memory, os.getppid())

        def take(size: int) -> bytes:
            data = channel.recv(size, socket.MSG_WAITALL)
            if len(data) < size:
                raise EOFError
            return data

        def take_file() -> BinaryIO:
            _, descriptors, _, _ = socket.recv_fds(channel, 1, 1)
            return os.fdopen(descriptors[0], "rb")

        _load_meanwhile(channel, modules)
        serve(take, take_file, channel.sendall, memory)
    finally:
        os._exit(0)


def _load_meanwhile(channel: socket.socket, modules: Sequence[str]) -> None:
    """Load modules as long as nobody asks; one that cannot be loaded is told of when a file needs it."""
    for module in modules:
        if select.select([channel], [], [], 0)[0]:
            return
        with suppress(Exception):  # whatever is wrong with it, a file that needs it brings it out, and is not blamed
            import_module(module)
