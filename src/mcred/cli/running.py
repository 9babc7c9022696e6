"""Runs one command and turns whatever ends it into a message and an exit code.

0 nothing to fix; 1 something to fix; 2 could not run; 3 a bug in mcred; 130 on Ctrl-C.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence

from mcred.errors import McredError, YamlError

CANNOT_RUN = 2
BUG = 3
INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Run the command line; the exit code."""
    import click

    from mcred.cli.app import app

    try:
        code = app(args=list(arguments), prog_name="mcred", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as help_wanted:
        help_wanted.show()
        return CANNOT_RUN
    except click.ClickException as wrong:
        return _say(f"{wrong.format_message()}\nmcred --help shows what there is.")
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except YamlError as wrong:
        from mcred.specs.yaml import render_problems

        return _say(render_problems(wrong.problems))
    except McredError as wrong:
        return _say(str(wrong))
    except BrokenPipeError:
        return _closed_pipe()
    except Exception as bug:  # noqa: BLE001 - the one place where a bug ends a run with a message of ours
        return _bug(bug)
    return int(code) if isinstance(code, int) else 0


def _say(message: str) -> int:
    from mcred.cli.output import say

    say(message)
    return CANNOT_RUN


def _closed_pipe() -> int:
    """The reader of our output went away; nothing is left to say, and Python must not try at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _bug(bug: Exception) -> int:
    """Say where mcred broke; never what it was reading, since that may name somebody."""
    last = traceback.extract_tb(bug.__traceback__)[-1]
    _say(
        f"This is a bug in mcred, not in your portfolio: {type(bug).__name__} in "
        f"{os.path.basename(last.filename)}, line {last.lineno}. "  # noqa: PTH119 - pathlib is not loaded here
        "Please report it with this line and the command you ran."
    )
    return BUG
