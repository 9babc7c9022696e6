"""The entry point: `mcred`, or `python -m mcred`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run mcred; the version is printed without loading anything."""
    if sys.argv[1:] == ["--version"]:
        from mcred import __version__

        sys.stdout.write(f"mcred {__version__}\n")
        return
    from mcred.cli.running import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
