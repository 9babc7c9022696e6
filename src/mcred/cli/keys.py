"""Reads single keys from the terminal, without waiting for the end of a line."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator

END = ""
"""What stands for the end of the input."""
_ENDS = {"\x04", "\x1a"}
_ESCAPE = "\x1b"
_INTERRUPT = "\x03"


@contextlib.contextmanager
def single_keys() -> Iterator[Callable[[], str]]:
    """A function that waits for one key; the terminal is as it was afterwards. Only where stdin is a terminal."""
    if sys.platform == "win32":
        yield _windows_key
        return
    import termios
    import tty

    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    try:
        tty.setcbreak(terminal, termios.TCSADRAIN)
        yield lambda: _key(terminal)
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def _key(terminal: int) -> str:
    """The next key; of one that sends several characters, such as an arrow, only the first."""
    import os
    import select

    try:
        key = os.read(terminal, 1).decode("latin-1")
    except OSError:  # the terminal was closed
        return END
    if key == _ESCAPE:
        while select.select([terminal], [], [], 0)[0] and os.read(terminal, 32):
            continue
    return END if key in _ENDS else key


def _windows_key() -> str:
    """The next key of a Windows console."""
    if sys.platform != "win32":
        raise NotImplementedError
    import msvcrt

    key = msvcrt.getwch()
    if key == _INTERRUPT:
        raise KeyboardInterrupt
    if key in {"\x00", "\xe0"}:  # a key such as an arrow sends a second character
        msvcrt.getwch()
    return END if key in _ENDS else key
