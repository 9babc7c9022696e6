"""Writes: the report to stdout or whole into a file, everything else to stderr."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TextIO

from mcred.errors import UsageError
from mcred.reports import Options, Run
from mcred.reports.console import console_options
from mcred.reports.safety import visible

_SUMMARY = 1024 * 1024 - 1
"""The most bytes that GitHub takes for the summary of a step."""
_LEAST_SUMMARY = 500


def say(message: str) -> None:
    """A notice or an error, to stderr."""
    _put(sys.stderr, "\n".join(visible(line) for line in message.splitlines()) + "\n")


def show(text: str) -> None:
    """A report, to stdout."""
    _put(sys.stdout, text)
    sys.stdout.flush()


def save(text: str, path: Path) -> None:
    """A report into a file: whole, or the old file stays as it was. Raises UsageError when it cannot be written."""
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n", errors="backslashreplace") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            written = Path(name)
            written.chmod(0o666 & ~_umask())
            written.replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as problem:
        raise UsageError(f"The report cannot be written to {path} ({problem.strerror}).") from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def add_step_summary(run: Run) -> None:
    """Add the Markdown report to the page that GitHub shows for a step, where there is one.

    GitHub takes a page whole or not at all, so it is kept under its limit; a page that cannot be written is said.
    """
    page = os.environ.get("GITHUB_STEP_SUMMARY")
    if not page:
        return
    from mcred.reports.markdown import render_short

    try:
        with Path(page).open("ab") as file:
            room = _SUMMARY - file.tell() - len(b"\n")
            if room < _LEAST_SUMMARY:
                say("The step summary is full, so the report is not in it.")
                return
            text = render_short(run, Options(), room)
            file.write(f"\n{text}".encode())
    except OSError as problem:
        say(f"The report cannot be added to the step summary ({problem.strerror}).")


def options(verbosity: int, *, plain: bool) -> Options:
    """How a report is to look on this console."""
    terminal = sys.stdout.isatty()
    return console_options(
        os.environ,
        encoding=sys.stdout.encoding,
        is_terminal=terminal,
        columns=shutil.get_terminal_size((0, 24)).columns if terminal else 0,
        plain=plain,
        verbosity=verbosity,
    )


def _put(stream: TextIO, text: str) -> None:
    """Write a text, with what the console cannot print escaped."""
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
