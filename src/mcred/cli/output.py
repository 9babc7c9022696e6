"""The console of a command: how a report looks on it, the report to stdout, everything else to stderr."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys

from mcred.cli.streams import is_terminal, write
from mcred.errors import UsageError
from mcred.reports import Options
from mcred.reports.console import console_options
from mcred.reports.safety import no_command, visible


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


def options(*, plain: bool = False, quiet: bool = False, verbose: bool = False) -> Options:
    """How a report is to look on this console; `verbose` wins over `quiet`."""
    terminal = is_terminal(sys.stdout)
    return console_options(
        os.environ,
        encoding=sys.stdout.encoding if sys.stdout else "ascii",
        is_terminal=terminal,
        columns=shutil.get_terminal_size((0, 24)).columns if terminal else 0,
        plain=plain,
        verbosity=1 if verbose else -1 if quiet else 0,
    )
