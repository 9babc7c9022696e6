"""Runs mcred as a program at a terminal, as a person does."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path


def at_a_terminal(
    folder: Path, *arguments: str, typed: str, environ: Mapping[str, str] | None = None
) -> tuple[int, str]:
    """The exit code and all that is seen on the screen when these lines are typed."""
    ours, theirs = os.openpty()
    quiet = {name: value for name, value in os.environ.items() if name not in {"CI", "COLUMNS"}}
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "mcred", *arguments],
        cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs, env={**quiet, "NO_COLOR": "1", **(environ or {})},
    ) as program:  # fmt: skip
        os.close(theirs)
        os.write(ours, typed.encode())
        seen = b""
        with contextlib.suppress(OSError):  # Linux says so when the other end is closed
            while piece := os.read(ours, 4096):
                seen += piece
        code = program.wait()
    os.close(ours)
    return code, seen.decode().replace("\r\n", "\n")
