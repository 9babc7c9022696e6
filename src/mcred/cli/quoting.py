"""Paths as they have to be typed in a command, where they hold spaces or quotes."""

from __future__ import annotations

import shlex
import subprocess
import sys


def typed(path: str) -> str:
    """The path as one word of a command: in single quotes on Unix systems, in double ones on Windows."""
    word = f"./{path}" if path.startswith("-") else path
    return subprocess.list2cmdline([word]) if sys.platform == "win32" else shlex.quote(word)
