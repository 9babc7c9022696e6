"""Runs one command and turns whatever ends it into a message and an exit code."""

from __future__ import annotations

import os
from collections.abc import Sequence

from mcred.cli.exit_codes import BUG, CANNOT_RUN, INTERRUPTED
from mcred.errors import McredError, YamlError

_COMPLETING = "_MCRED_COMPLETE"
"""Set by a shell that asks what may be typed next."""


def run(arguments: Sequence[str]) -> int:  # noqa: PLR0911 - each end of a run has its own exit code
    """Run the command line; the exit code. Without arguments it says what to do first."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for some takes as long as loading a reader
    from typer import Abort, TyperException

    from mcred.cli.app import app
    from mcred.cli.streams import finish, prepare

    prepare()
    try:
        if not arguments and _COMPLETING not in os.environ:
            return _welcome()
        code = app(args=list(arguments), prog_name="mcred", standalone_mode=False)
    except TyperException as wrong:
        from mcred.cli.misuse import misused

        return _say(misused(wrong))
    except (Abort, KeyboardInterrupt):
        return INTERRUPTED
    except YamlError as wrong:
        from mcred.checking.masked_problems import masked_problems
        from mcred.specs.yaml import render_problems

        return _say(render_problems(masked_problems(wrong.problems)))
    except McredError as wrong:
        return _say(str(wrong))
    except (BrokenPipeError, SystemExit):  # the help's reader has seen enough; typer leaves in its own way then
        return 0
    except OSError as problem:
        return _say(
            f"{problem.filename or 'Standard output or the working folder'} cannot be used ({problem.strerror})."
        )
    except Exception as bug:  # noqa: BLE001 - the one place where a bug ends a run with a message of ours
        return _bug(bug)
    finally:
        finish()
    return int(code) if isinstance(code, int) else 0


def _welcome() -> int:
    from mcred.cli.welcome import welcome

    return welcome()


def _say(message: str) -> int:
    from mcred.cli.output import say

    say(message)
    return CANNOT_RUN


def _bug(bug: Exception) -> int:
    """Say where mcred broke; never what it was reading, since that may name somebody."""
    from mcred.readers.wall import fault_of

    _say(
        f"This is a bug in mcred, not in your portfolio: {fault_of(bug)}. "
        "Please report it with this line and the command you ran."
    )
    return BUG
