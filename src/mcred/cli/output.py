"""Writes: the report to stdout and to GitHub's step summary, everything else to stderr."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from pathlib import Path

from mcred.cli.streams import write
from mcred.errors import UsageError
from mcred.reports import Options, Run
from mcred.reports.console import console_options
from mcred.reports.safety import no_command, visible

_SUMMARY = 1024 * 1024 - 1
"""The most bytes that GitHub takes for the summary of a step."""
_LEAST_SUMMARY = 500


def say(message: str) -> None:
    """A notice or an error, to stderr; where nobody can read it, nothing is lost by that."""
    lines = "\n".join(no_command(visible(line)) for line in message.splitlines())
    with contextlib.suppress(OSError):
        write(sys.stderr, f"{lines}\n")


def show(text: str) -> None:
    """A report, to stdout; a reader that has seen enough may go away. Raises UsageError when it cannot be written."""
    try:
        write(sys.stdout, text)
    except BrokenPipeError:
        return
    except OSError as problem:
        raise UsageError(f"The report cannot be written to standard output ({problem.strerror}).") from None


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
    terminal = sys.stdout is not None and sys.stdout.isatty()
    return console_options(
        os.environ,
        encoding=sys.stdout.encoding if sys.stdout else "ascii",
        is_terminal=terminal,
        columns=shutil.get_terminal_size((0, 24)).columns if terminal else 0,
        plain=plain,
        verbosity=verbosity,
    )
