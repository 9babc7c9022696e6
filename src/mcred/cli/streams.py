"""The two streams of a program, made fit for whatever they are connected to."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from typing import TextIO


def prepare() -> None:
    """Let neither stream fail on a letter it does not know, nor be mistaken for a file where it was closed."""
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:  # else the first file to be opened would get its number
            nowhere = os.open(os.devnull, os.O_RDWR)
            if nowhere != descriptor:
                os.dup2(nowhere, descriptor)
                os.close(nowhere)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def is_terminal(*streams: TextIO | None) -> bool:
    """Whether a person is at the other end of all of these."""
    return all(stream is not None and stream.isatty() for stream in streams)


def write(stream: TextIO | None, text: str) -> None:
    """Write a text at once, with what the stream cannot print escaped; raises OSError.

    After an error the stream leads nowhere, so that Python does not try once more in the end.
    """
    if stream is None:
        raise OSError(None, "it is closed")
    encoding = stream.encoding or "utf-8"
    try:
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except OSError:
        _give_up(stream)
        raise


def finish() -> None:
    """Write out what others left in the streams, and give up on what cannot be written."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            try:
                stream.flush()
            except (OSError, ValueError):
                _give_up(stream)


def _give_up(stream: TextIO) -> None:
    """Lead a stream nowhere."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        stream.flush()
