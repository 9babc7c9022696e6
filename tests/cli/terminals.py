"""Runs mcred as a program at a terminal, as a person does: one presses keys, another types lines."""

from __future__ import annotations

import contextlib
import os
import re
import select
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.cli.commands import Ended

NOISE = b"\n x?"
"""Keys that are no answer, pressed before each that is one."""
PATIENCE = 20
"""So many seconds a program may take to say something."""
STYLES = re.compile("\x1b\\[[0-9;]*m")


def pressing_keys(folder: Path, keys: str, *arguments: str) -> Ended:
    """How mcred ends at a terminal where these keys are pressed, one whenever it asks; after them Ctrl-D is."""
    import pty  # not on Windows

    ours, theirs = pty.openpty()
    environment = {**os.environ, "XDG_CONFIG_HOME": str(folder), "COLUMNS": "100"}
    running = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "mcred", *arguments],
        cwd=folder, env=environment, stdin=theirs, stdout=theirs, stderr=subprocess.PIPE,
    )  # fmt: skip
    os.close(theirs)
    said, pressed = b"", 0
    while piece := _next(ours):
        said += piece
        while pressed < said.count(b"= stop"):
            key = keys[pressed] if pressed < len(keys) else "\x04"
            os.write(ours, NOISE + key.encode())
            pressed += 1
    os.close(ours)  # hangs up on a program that still waits
    _, complained = running.communicate(timeout=PATIENCE)
    return Ended(code=running.returncode, out=STYLES.sub("", said.decode()), err=complained.decode())


def typing_lines(
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


def _next(terminal: int) -> bytes:
    """What is written to the terminal next; nothing when the program has ended, or waits for more keys."""
    try:
        ready, _, _ = select.select([terminal], [], [], PATIENCE)
        return os.read(terminal, 4096) if ready else b""
    except OSError:
        return b""
