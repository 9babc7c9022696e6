"""Finds the portfolios below a folder: every folder that holds a portfolio.yaml."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from mcred.errors import UsageError
from mcred.specs.manifest import NAME

DEEPEST = 16
"""Folders inside folders, counted from the one where the search begins."""
MOST_FOLDERS = 2_000_000
"""Looked into in one search."""


def discover(root: Path) -> Iterator[Path]:
    """The portfolios at or below a folder, in the order of their names.

    Links are not followed, and folders whose names begin with a dot are left out. A folder that cannot be opened is
    listed too: it may be a portfolio, so checking it has to say what is wrong with it.

    Raises UsageError when there is no such folder, or when there are too many below it.
    """
    if not root.is_dir():
        raise UsageError(f"The folder {root} does not exist, so there is nothing to discover in it.")
    looked_into = 0
    waiting = [(root, 0)]
    while waiting:
        folder, depth = waiting.pop()
        looked_into += 1
        if looked_into > MOST_FOLDERS:
            raise UsageError(f"There are more than {MOST_FOLDERS:,} folders below {root}; discover a part of them.")
        is_portfolio, inside = _seen(folder)
        if is_portfolio:
            yield folder
        if depth < DEEPEST:
            waiting += [(folder / name, depth + 1) for name in reversed(inside)]


def _seen(folder: Path) -> tuple[bool, list[str]]:
    """Whether a folder is to be checked, and the names of the folders in it."""
    try:
        with os.scandir(folder) as entries:
            found = list(entries)
    except OSError:
        return True, []
    manifest = any(entry.name == NAME and entry.is_file(follow_symlinks=False) for entry in found)
    inside = [entry.name for entry in found if entry.is_dir(follow_symlinks=False) and not entry.name.startswith(".")]
    return manifest, sorted(inside)
