"""A worker that is a fresh interpreter, where a process had better not copy itself; files go over as bytes."""

from __future__ import annotations

import os
import subprocess
import sys
from threading import Timer
from typing import IO

from mcred.readers.isolation.dying import DiedError, TimeUpError
from mcred.readers.isolation.messages import Answer, Question, question, take_answer

_START = """import sys
sys.path[:] = sys.argv.pop().split("\\n")
from mcred.readers.isolation.serving import main
main()"""
_STARTING = 5.0
"""Seconds it may take to start, beside those for the file."""


class Started:
    """The parent's side of such a worker."""

    hands_over = False

    def __init__(self, memory: int) -> None:
        path = "\n".join(entry for entry in sys.path if entry)  # the folder mcred was called in is left out
        command = [sys.executable, "-P", "-c", _START, str(memory), str(os.getpid()), path]
        self._process = subprocess.Popen(  # noqa: S603 - this interpreter, and nothing of a portfolio
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._late = False

    def ask(self, asked: Question, file: int | bytes) -> tuple[Answer, bool]:
        """The answer about a file, and whether it is the last; raises TimeUpError or DiedError."""
        timer = Timer(asked.seconds + _STARTING, self._end)
        timer.daemon = True
        timer.start()
        try:
            _pipe(self._process.stdin).write(question(asked))
            _pipe(self._process.stdin).write(file if isinstance(file, bytes) else b"")
            _pipe(self._process.stdin).flush()
            return take_answer(self._take)
        except (EOFError, OSError, ValueError):
            raise (TimeUpError if self._late or self._alarmed() else DiedError) from None
        finally:
            timer.cancel()

    def close(self) -> int:
        """End the worker; its exit code."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                _pipe(pipe).close()
            except OSError:  # what was not yet written has nobody left to read it
                continue
        return self._process.wait()

    def forget(self) -> None:
        """Let go of the worker without ending it, in a process whose worker it is not."""
        for pipe in (self._process.stdin, self._process.stdout):
            os.close(_pipe(pipe).fileno())

    def _take(self, size: int) -> bytes:
        data = _pipe(self._process.stdout).read(size)
        if len(data) < size:
            raise EOFError
        return data

    def _end(self) -> None:
        self._late = True
        self._process.kill()

    def _alarmed(self) -> bool:
        """Whether the worker's own alarm ended it."""
        import signal

        return hasattr(signal, "SIGALRM") and self.close() == -signal.SIGALRM


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise OSError("the worker has no pipe")
    return pipe
