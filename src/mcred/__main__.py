"""The entry point: `mcred`, or `python -m mcred`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run mcred; the version is printed without loading anything."""
    try:
        if sys.argv[1:] == ["--version"] and sys.stdout is not None:
            from mcred import __version__

            sys.stdout.write(f"mcred {__version__}\n")
            sys.stdout.flush()
            return
        from mcred.cli.running import run

        sys.exit(run(sys.argv[1:]))
    except KeyboardInterrupt:  # also while mcred is still being loaded
        from mcred.cli.exit_codes import INTERRUPTED

        sys.exit(INTERRUPTED)
    except OSError as problem:  # nobody reads the version, or there is no room for it
        from mcred.cli.exit_codes import CANNOT_RUN
        from mcred.cli.streams import finish

        finish()
        sys.exit(0 if isinstance(problem, BrokenPipeError) else CANNOT_RUN)


if __name__ == "__main__":
    main()
